/** Names of letters and a number, with another number: "Such Bear is APT0", "the technical committee 0" of somebody who heads another one. */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { push } from '../../text/lists.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** A number right behind a word, which is looked for from the number: there are fewer numbers than words. */
const WRITTEN = /(?<!\d)\d{1,4}(?![\d.-]*\d)(?!-?\p{L})(?<=(?<word>\p{L}+)[ -]?\d+)/gu;
const SHAPE = /^(?<lead>\p{L}[\p{L} ]*?)[ -]?(?<number>\d{1,4})$/u;
/** Between a byname and the number, in either order. */
const IS =
  /^["”’'*]*(?:\s+(?:is|was|=)\s+|,\s+(?=(?:the )?["“‘'*])|\s*\(|,\s+(?:or|aka|a\.k\.a\.|alias|also (?:called|known as)|known (?:also )?as|the so-called)\s+)(?:the |aka |alias |or )?(?:group )?["“‘'*]*$/;

const HEADS =
  /\b(?:heads?|headed|heading|chairs?|chaired|chairman|chairperson|presid\w+|leads?|led|leader|director|runs?|chief|boss)\b/i;

interface Designation {
  readonly name: Name;
  readonly lead: string;
  readonly number: string;
}

export function wrongDesignations(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence, references, topics } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (!/\d/.test(text)) return [];
  return matchesOf(WRITTEN, text).flatMap((match): NameSlip[] => {
    const before = text.slice(0, match.index).replace(/[ -]$/, '');
    const word = match.groups!.word.toLowerCase();
    const known = (designationsIn(library).get(word) ?? []).filter(({ lead }) => endsIn(before, lead));
    const number = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (known.length === 0) return [];
    const start = sentence.start + before.length - known[0].lead.length;
    const written = { start, end: number.end };
    const others = references.filter(({ span }) => !overlaps(span, written));
    const right =
      known.find(({ name }) => others.some((one) => isByname(one, name.entity, written, passage.prose))) ??
      (HEADS.test(text) ? known.find(({ name }) => isHeadedBy(name.entity, others, topics, library)) : undefined);
    if (!right || known.some((one) => one.name.entity === right.name.entity && one.number === match[0])) return [];
    if (stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
    const fix = { span: number, text: right.number };
    const slip = { passage, entity: right.name.entity, name: right.name.text };
    const beside = others.find((one) => isByname(one, right.name.entity, written, passage.prose));
    const swapped = references.find(({ how, span }) => how === 'named' && overlaps(span, written));
    const other = beside && swapped ? bynameOf(swapped.entities[0], library) : undefined;
    if (!beside || !other) return [{ ...slip, span: number, fixes: [fix] }];
    // Both are known: the one may be wrong or the other.
    const span = { start: Math.min(start, beside.span.start), end: Math.max(number.end, beside.span.end) };
    return [{ ...slip, span, fixes: [fix, { span: beside.span, text: other }] }];
  });
}

/** Whether a text ends in these words, and not within one. */
function endsIn(text: string, words: string): boolean {
  const from = text.length - words.length;
  return text.slice(from).toLowerCase() === words && !/[\p{L}\d-]/u.test(text[from - 1] ?? '');
}

/** The name of a thing that is words alone. */
const bynameOf = (entity: string, library: Library): string | undefined =>
  library.entities.get(entity)?.names.find(({ text, lang }) => lang === 'en' && !/\d/.test(text))?.text;

/** Another name of the thing right beside it, with a verb or a mark that makes the two one. */
function isByname({ how, entities, span }: Reference, entity: string, written: Span, prose: string): boolean {
  if (how !== 'named' || entities.length !== 1 || entities[0] !== entity) return false;
  const between = span.end <= written.start ? prose.slice(span.end, written.start) : prose.slice(written.end, span.start);
  return between.length < 40 && IS.test(between);
}

/** Who heads the thing is named, or spoken of. */
function isHeadedBy(entity: string, others: readonly Reference[], topics: readonly string[], library: Library): boolean {
  const named = others.flatMap(({ how, entities }) => (how === 'named' ? entities : []));
  return headsOf(entity, library).some((head) => named.includes(head) || topics[0] === head);
}

const headsOf = (entity: string, library: Library): readonly string[] =>
  library
    .factsOf(entity)
    .filter(({ property }) => property === 'chairperson' || property === 'director')
    .map(({ value }) => String(value));

/** All of them, by the last word before the number. */
const designationsIn = rememberingOf((library: Library): ReadonlyMap<string, readonly Designation[]> => {
  const found = new Map<string, Designation[]>();
  for (const { names, kind } of library.entities.values()) {
    for (const name of kind === 'work' ? [] : names) {
      const shape = name.lang === 'en' ? SHAPE.exec(name.text)?.groups : undefined;
      if (!shape || /^(?:19|20)\d\d$/.test(shape.number)) continue;
      const lead = shape.lead.toLowerCase();
      push(found, lead.slice(lead.lastIndexOf(' ') + 1), { name, lead, number: shape.number });
    }
  }
  return found;
});
