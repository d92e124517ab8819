/** Names of letters and a number, with another number: "Such Bear is APT0", "the technical committee 0" of somebody who heads another one. */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const WRITTEN = /(?<![\p{L}\d-])(?<lead>\p{L}[\p{L} ]{0,40}?)[ -]?(?<number>\d{1,4})(?![\d.-]*\d)(?!-?\p{L})/dgu;
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
  const { passage, sentence, references } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (!/\d/.test(text)) return [];
  const all = designationsIn(library);
  return [...text.matchAll(WRITTEN)].flatMap((match): NameSlip[] => {
    const words = match.groups!.lead.toLowerCase();
    const known = all.filter(({ lead }) => words === lead || words.endsWith(` ${lead}`));
    const [from, to] = match.indices!.groups!.number;
    const number = { start: sentence.start + from, end: sentence.start + to };
    if (known.length === 0) return [];
    const start = number.start - /[ -]?$/.exec(text.slice(0, from))![0].length - known[0].lead.length;
    const written = { start, end: number.end };
    const others = references.filter(({ span }) => !overlaps(span, written));
    const right =
      known.find(({ name }) => others.some((one) => isByname(one, name.entity, written, passage.prose))) ??
      (HEADS.test(text) ? known.find(({ name }) => isHeadedBy(name.entity, others, library)) : undefined);
    if (!right || known.some((one) => one.name.entity === right.name.entity && one.number === match.groups?.number)) return [];
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

/** The name of a thing that is words alone. */
const bynameOf = (entity: string, library: Library): string | undefined =>
  library.entities.get(entity)?.names.find(({ text, lang }) => lang === 'en' && !/\d/.test(text))?.text;

/** Another name of the thing right beside it, with a verb or a mark that makes the two one. */
function isByname({ how, entities, span }: Reference, entity: string, written: Span, prose: string): boolean {
  if (how !== 'named' || entities.length !== 1 || entities[0] !== entity) return false;
  const between = span.end <= written.start ? prose.slice(span.end, written.start) : prose.slice(written.end, span.start);
  return between.length < 40 && IS.test(between);
}

/** Who heads the thing is named. */
const isHeadedBy = (entity: string, others: readonly Reference[], library: Library): boolean =>
  others.some(({ how, entities }) => how === 'named' && entities.some((one) => headsOf(entity, library).includes(one)));

const headsOf = (entity: string, library: Library): readonly string[] =>
  library
    .factsOf(entity)
    .filter(({ property }) => property === 'chairperson' || property === 'director')
    .map(({ value }) => String(value));

const designationsIn = rememberingOf((library: Library): readonly Designation[] =>
  [...library.entities.values()].flatMap(({ names, kind }) =>
    names.flatMap((name): Designation[] => {
      const shape = kind === 'work' || name.lang !== 'en' ? undefined : SHAPE.exec(name.text)?.groups;
      const isYear = shape !== undefined && /^(?:19|20)\d\d$/.test(shape.number);
      return shape && !isYear ? [{ name, lead: shape.lead.toLowerCase(), number: shape.number }] : [];
    }),
  ),
);
