/** Citations by name and year, "(Chin and Lin 2020, 235)", beside the list of references at the end of the same draft. */
import type { PassageMentions } from '../../mentions/recognise.ts';
import { bibliographic } from '../../prose/bibliography.ts';
import type { Work } from '../../sources/pack.ts';
import type { Span } from '../../text/span.ts';
import { keyOf, wordsOf } from '../../text/words.ts';
import { datesOf } from './dates.ts';
import { familyKeys } from './persons.ts';
import type { Slip } from './slip.ts';

export interface Cited {
  readonly passage: PassageMentions;
  readonly work: Work;
}

const CITATION =
  /(?<one>\p{Lu}[\p{L}’'-]+)\s(?:and|&|und|et|y)\s(?<two>\p{Lu}[\p{L}-]+?)(?:['’]s?)?,?\s\(?(?<year>(?:19|20)\d\d)(?![\d\p{L}–-])/gu;

/**
 * Years of citations that no entry of the draft's own list has, where one known work of the list is by just these two authors. A single name
 * says too little: its owner may have written more than the list holds.
 */
export function yearSlips(passages: readonly PassageMentions[], cited: readonly Cited[]): { slip: Slip; work: Work }[] {
  const pairs = cited.filter(({ work }) => work.author?.length === 2 && datesOf(work).length > 0);
  if (pairs.length === 0) return [];
  const entries = bibliographic(passages.map(({ passage }) => passage));
  const listed = pairs.filter(({ passage }) => entries.has(passage.passage));
  if (listed.length === 0) return [];
  const list = passages.filter(({ passage }) => entries.has(passage));
  return passages.flatMap((passage) =>
    entries.has(passage.passage)
      ? []
      : [...passage.passage.prose.matchAll(CITATION)].flatMap((match) => slipOf(passage, match, listed, list) ?? []),
  );
}

function slipOf(
  { passage }: PassageMentions,
  match: RegExpExecArray,
  listed: readonly Cited[],
  list: readonly PassageMentions[],
) {
  const { one, two, year } = match.groups as { one: string; two: string; year: string };
  const names = [keyOf(one), keyOf(two)];
  const works = [...new Set(listed.map(({ work }) => work))].filter((work) =>
    work.author!.every((author, at) => familyKeys(author).includes(names[at])),
  );
  const isListed = list.some(
    ({ passage: { prose } }) => prose.includes(year) && wordsOf(prose).some((word) => word.key === names[0]),
  );
  if (works.length !== 1 || isListed) return undefined;
  const [work] = works;
  const years = datesOf(work).map((value) => value.slice(0, 4));
  if (years.includes(year)) return undefined;
  const start = match.index + match[0].length - year.length;
  const span: Span = passage.segments.toDraft({ start, end: start + year.length });
  return { slip: { field: 'date', span, expected: years[0], edits: [{ span, text: years[0] }] } satisfies Slip, work };
}
