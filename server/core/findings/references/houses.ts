/** Where a reference says that a work appeared, beside where it did: its periodical or site, and its publisher. */
import type { Work } from '../../sources/pack.ts';
import { valuesOf } from '../../sources/works.ts';
import { wordsOf } from '../../text/words.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { replaceHouse } from './house-fix.ts';
import { HouseText, squash } from './house-names.ts';
import { isNameOf, likeness } from './persons.ts';
import type { Reference } from './reference.ts';
import { type Field, SILENT, type Slip, type Verdict } from './slip.ts';

interface Slot {
  readonly field: Field & ('container' | 'publisher');
  readonly names: readonly string[];
}

export function compareHouses(reference: Reference, work: Work): Verdict {
  const slots = slotsOf(work);
  if (slots.length === 0) return SILENT;
  const { prose } = reference.in.passage;
  const { context, tail, title } = reference;
  const around = new HouseText(
    `${prose.slice(context.start, title.span.start)} | ${prose.slice(title.span.end, Math.max(tail.end, context.end))}`,
  );
  const said = (slot: Slot) => slot.names.some((name) => around.names(name, slot.field === 'publisher' || isTranslated(work)));
  const unsaid = slots.filter((slot) => !said(slot));
  if (unsaid.length === 0 || isOfficial(work)) return { agrees: slots.length - unsaid.length, slips: [] };
  const pieces = chunksOf(reference);
  const open = unsaid.filter(
    (slot) =>
      !pieces.some(
        ({ text }) =>
          isSite(text, work) || slot.names.some((name) => isShort(text, name) || (isTranslated(work) && isAkin(text, name))),
      ),
  );
  const agrees = slots.length - open.length;
  const chunks = pieces.filter((chunk) => !isOfPerson(chunk, prose, work));
  const slips = open.flatMap((slot): Slip[] => {
    const chunk = fillerOf(slot, chunks, slots);
    const fix = chunk && replaceHouse(chunk.text, nameFor(slot, chunk.text));
    if (!chunk || !fix) return [];
    const span = reference.in.passage.segments.toDraft({ start: chunk.span.start + fix.start, end: chunk.span.start + fix.end });
    return [{ field: slot.field, span, expected: fix.text, edits: [{ span, text: fix.text }] }];
  });
  return { agrees, slips };
}

function slotsOf(work: Work): Slot[] {
  const containers = [...valuesOf(work, 'container-title'), ...valuesOf(work, 'container-title-short')];
  const publishers = valuesOf(work, 'publisher');
  const slots: Slot[] = [];
  if (containers.length > 0) slots.push({ field: 'container', names: containers });
  if (publishers.length > 0) slots.push({ field: 'publisher', names: publishers });
  return slots;
}

/** The name in the writer's script. */
function nameFor(slot: Slot, written: string): string {
  const han = /\p{Script=Han}/u;
  return slot.names.find((name) => han.test(name) === han.test(written)) ?? slot.names[0];
}

/** Laws, speeches and papers of no author are printed in many places and at many times. */
export const isOfficial = (work: Work) =>
  work.type === 'legislation' || work.type === 'speech' || (!work.author && work['container-title'] !== undefined);
const isTranslated = (work: Work) => String(work.language ?? '').startsWith('zh');

/** A person of the work, or where that person works: "Chin (Wall Street Journal)". */
function isOfPerson({ text, span }: Chunk, prose: string, work: Work): boolean {
  const persons = [...(work.author ?? []), ...(work.editor ?? [])];
  const before = /(\p{L}+)['’]?s?\s\($/u.exec(prose.slice(Math.max(0, span.start - 40), span.start))?.[1] ?? '';
  return wordsOf(`${before} ${text}`).some((word) => persons.some((person) => isNameOf(word, person)));
}

/** A name that the work's address has, too. */
const isSite = (text: string, work: Work) =>
  squash(text).length > 3 && valuesOf(work, 'URL').some((url) => squash(url).includes(squash(text)));

/** The beginning of a longer name. */
function isShort(text: string, name: string): boolean {
  const words = wordsOf(text);
  const full = wordsOf(name.replace(/^the\s/i, ''));
  return words.length > 1 && words.length < full.length && words.every((word, at) => word.key === full[at].key);
}

/** A Chinese name spelt in another way, "Bokee" for "Boke", or of the same house: 人民网 beside 人民日报. */
const isAkin = (text: string, name: string) =>
  (/^\p{Script=Han}{2}/u.test(text) && name.startsWith(text.slice(0, 2))) ||
  wordsOf(text).some((word) => wordsOf(name).some((known) => known.key.length > 3 && likeness(word.key, known.key) > 0.8));

/** What stands in the place of a house; nothing where it cannot be told. */
function fillerOf(slot: Slot, chunks: readonly Chunk[], slots: readonly Slot[]): Chunk | undefined {
  const free = chunks.filter(
    (chunk) => !slots.some((other) => other.names.some((name) => new HouseText(chunk.text).names(name, false))),
  );
  const set = free.filter((chunk) => chunk.emphasised || chunk.within);
  const plain = free.filter((chunk) => !chunk.emphasised && !chunk.within);
  if (slot.field === 'container') return set[0] ?? (slots.length === 1 && plain.length === 1 ? plain[0] : undefined);
  const likely = plain.filter((chunk) => chunk.published);
  return likely.length > 0 ? likely[likely.length - 1] : plain.length === 1 ? plain[0] : undefined;
}
