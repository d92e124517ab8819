/** What a number counts that has no noun of its own. */
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { BE } from '../../statements/lexicon/grammar.ts';
import { PARTIAL_BEFORE, RESTRICTING } from '../../statements/lexicon/numbers.ts';
import type { Reading } from '../../statements/reading.ts';
import { BREAK, type SentenceWord, sentencesOf } from '../../statements/sentence.ts';
import { clauseOf } from '../../statements/statement.ts';
import { isHan, wordsOf } from '../../text/words.ts';
import type { Options } from './options.ts';
import { longestAt, longestIn, type UnitMatch, unitBefore } from './phrase.ts';
import type { Counted } from './scope.ts';

/** A cell: the header or the first cell of the row says what is counted. */
export function byLabel(options: Options, number: NumberMention): Counted | undefined {
  for (const label of options.scope.labels) {
    const words = sentencesOf(label, wordsOf(label), []).flatMap((sentence) => sentence.words);
    const found = options.of(number, (quantity) => ({ length: longestIn(words, 0, words.length - 1, quantity.units) }));
    if (found.length > 0) return { number, options: found, partial: false, by: 'label' };
  }
  return undefined;
}

/** What the number before counts, or, of a list, the one after: "from 26 clients to 350", "TC260 seven, the ISC sixteen groups". */
export function byNeighbour(
  options: Options,
  number: NumberMention,
  found: readonly (Counted | undefined)[],
  at: number,
): Counted | undefined {
  const { reading } = options.scope;
  const { words } = reading.sentence;
  const next = options.numbers[at + 1];
  const before = found.slice(0, at).findLast((counted) => counted !== undefined);
  const isList =
    next !== undefined &&
    next.from - number.to <= 3 &&
    words.slice(number.to + 1, next.from + 1).some((word) => word.break > 0 || LISTS.has(word.lower));
  const source = before ?? (isList ? found[at + 1] : undefined);
  if (!source?.words || source.number.share !== number.share) return undefined;
  const { first, last } = source.words;
  const carried = options.of(number, (quantity) => ({ length: longestIn(words, first, last, quantity.units) }));
  const lead = words[number.from - 1]?.lower ?? '';
  const joined =
    lead === 'to' || lead === 'from' || before === undefined || isNamedFirst(reading, number) || isDated(reading, number);
  return carried.length > 0 ? { number, options: carried, partial: !joined, by: 'carried' } : undefined;
}

const LISTS = new Set(['and', 'or', 'to', 'but']);

/** "Five of them are closed", "The first three exclude foreigners": what the sentence before counted last. */
export function byPrevious(options: Options, number: NumberMention, previous: () => readonly Counted[]): Counted | undefined {
  const { words } = options.scope.reading.sentence;
  const ofThem = words[number.to + 1]?.lower === 'of' && /^(?:them|these|those)$/.test(words[number.to + 2]?.lower ?? '');
  if (!ofThem && !PARTIAL_BEFORE.has(words[number.from - 1]?.lower ?? '')) return undefined;
  const source = previous().findLast((counted) => counted.words !== undefined);
  const earlier = options.scope.previous?.reading.sentence.words;
  if (!source?.words || !earlier || source.number.share !== number.share) return undefined;
  const { first, last } = source.words;
  const carried = options.of(number, (quantity) => ({ length: longestIn(earlier, first, last, quantity.units) }));
  return carried.length > 0 ? { number, options: carried, partial: true, by: 'carried' } : undefined;
}

/** "sixteen working groups … TC260 has seven regular ones": what was counted last, here or in the sentence before; only some where an adjective is new. */
export function byOnes(
  options: Options,
  number: NumberMention,
  found: readonly (Counted | undefined)[],
  previous: () => readonly Counted[],
): Counted | undefined {
  const { words } = options.scope.reading.sentence;
  const ones = onesAfter(words, number.to + 1);
  if (ones === undefined) return undefined;
  const here = found.findLast((counted) => counted?.words !== undefined);
  const source = here ?? previous().findLast((counted) => counted.words !== undefined);
  const counting = here ? words : options.scope.previous?.reading.sentence.words;
  if (!source?.words || !counting || source.number.share !== number.share) return undefined;
  const { first, last } = source.words;
  const adjectives = words.slice(number.to + 1, ones);
  const noun = [...adjectives, ...counting.slice(first, last + 1)];
  const carried = options.of(number, (quantity) => ({ length: longestIn(noun, 0, noun.length - 1, quantity.units) }));
  const partial = adjectives.length > 0 && !carried.some(({ length }) => length > last - first + 1);
  return carried.length > 0 ? { number, options: carried, partial, by: 'carried' } : undefined;
}

/** The place of "ones" right behind a number, or behind an adjective or two. */
export function onesAfter(words: readonly SentenceWord[], from: number): number | undefined {
  const at = words.findIndex(({ lower }, index) => index >= from && index <= from + 2 && lower === 'ones');
  return at < 0 || words.slice(from, at + 1).some((word) => word.break > 0) ? undefined : at;
}

/** "TC260 seven": a name right before the number. */
const isNamedFirst = (reading: Reading, number: NumberMention) =>
  reading.references.some(
    (reference) =>
      reference.how === 'named' && !reference.dependent && reference.last < number.from && number.from - reference.last <= 2,
  );

/** "26 clients in 2020, 350 in 2022": the same thing at another time. */
const isDated = (reading: Reading, number: NumberMention) =>
  reading.dates.some((date) => date.first > number.to && date.first - number.to <= 2);

/** "the number of groups is seven", "its clients went from 26 to 350", "Tiers: five". */
export function byWordsBefore(options: Options, number: NumberMention): Counted | undefined {
  const { reading } = options.scope;
  const { words } = reading.sentence;
  const found = options.of(number, (quantity) => {
    const match =
      unitBefore(words, number.from, quantity) ?? (number.share ? unitInClause(reading, number, quantity) : undefined);
    return match && (number.share || leads(reading, match.last, number)) ? match : undefined;
  });
  const partial = words[number.to + 1]?.lower === 'of' || PARTIAL_BEFORE.has(words[number.from - 1]?.lower ?? '');
  return found.length > 0 ? { number, options: found, partial: partial && !number.share, by: 'before' } : undefined;
}

/** "the number of institutions, only 26 in 2020, has risen to 350": what the nearest such title counts. */
export function byTitle(options: Options, number: NumberMention): Counted | undefined {
  const { words } = options.scope.reading.sentence;
  const title = words.findLastIndex(({ lower }, at) => at < number.from && lower === 'number' && words[at + 1]?.lower === 'of');
  return title < 0 || number.from - title > 12 ? undefined : byWordsBefore(options, number);
}

/** Anywhere but behind a semicolon. */
function unitInClause(reading: Reading, { from }: NumberMention, quantity: Quantity): UnitMatch | undefined {
  const { words } = reading.sentence;
  const clause = clauseOf(reading, { first: from, last: from });
  const isThere = (at: number) =>
    longestAt(words, at, quantity.units) > 0 && clauseOf(reading, { first: at, last: at }) === clause;
  const first = words.findIndex((_, at) => isThere(at));
  if (first < 0) return undefined;
  const length = longestAt(words, first, quantity.units);
  return { first, last: first + length - 1, length, restricted: false };
}

/** From the noun to the number leads a verb of counting, or a colon. */
function leads(reading: Reading, unit: number, number: NumberMention): boolean {
  const { words } = reading.sentence;
  const between = words.slice(unit + 1, number.from);
  if (between.length === 0 && isHan(words[unit])) return true;
  if (between.length === 0 || isLabel(reading, unit, number)) return words[number.from].break >= 2;
  const named = words[unit - 1]?.lower === 'of' || words[unit - 2]?.lower === 'of' || words[unit - 3]?.lower === 'of';
  const titled = named && words.slice(0, unit).some((word) => word.lower === 'number');
  const end = between[between.length - 1].lower === 'to' ? between.length - 2 : between.length - 1;
  if (titled && between.length <= 14 && LEADS.has(between[end]?.lower ?? '')) return true;
  const own = between.filter(
    (_, at) => !reading.references.some(({ first, last }) => first <= unit + 1 + at && unit + 1 + at <= last),
  );
  return own.length <= 6 && between.every((word) => word.break === 0) && own.some((word) => LEADS.has(word.lower));
}

/** "Standards in force at TC260: nearly 300": the noun opens a label. */
const isLabel = ({ sentence: { words }, references }: Reading, unit: number, { from }: NumberMention) =>
  unit <= 3 &&
  from - unit <= 10 &&
  !RESTRICTING.has(words[unit + 1]?.lower ?? '') &&
  words[from].break >= 2 &&
  words
    .slice(1, from)
    .every(
      (word, at) =>
        !BE.has(word.lower) &&
        (word.break <= BREAK.comma || (word.break === BREAK.bracket && references.some(({ first }) => first === at + 1))),
    );

const LEADS = new Set(
  'is are was were be been number numbers numbered total totals totalled totaled reach reached reaches hit stood stands stand grew grow grows grown rose risen increased swelled went gone go goes comes came climbed jumped amount amounts amounted counts counted 为 有'.split(
    ' ',
  ),
);
