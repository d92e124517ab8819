/**
 * Spans of years between two events that the sentence words but does not date: "two years after CSAC", "seven years after it had been set up", "is
 * five years older than TC260". Where the second event is dated in the text, `relative.ts` counts from that date instead.
 */
import { cardinalAt } from '../mentions/numbers/cardinal.ts';
import type { Span } from '../text/span.ts';
import { isCapital } from '../text/words.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { DateReference, Reading, Words } from './reading.ts';
import { isJoined } from './relative.ts';

export interface Interval {
  /** The number with its unit, which the events are held against. */
  readonly value: DateReference;
  /** Nothing where only the order is said. */
  readonly years: number | undefined;
  /** 1 where the first event came after the second, -1 where before. */
  readonly sign: number;
  /** What is said of the first event: everything but the clause about the second. */
  readonly first: Reading;
  readonly second: Reading;
  readonly amount: Span | undefined;
  /** "after", "later", "older". */
  readonly direction: Span;
  /** Both began then: "older than", which words no event. */
  readonly ages: boolean;
}

/** How many words stand before the second event: "after X", "later than X", "the same year as X". */
const DIRECTIONS = new Map<string, { readonly sign: number; readonly words: number; readonly ages?: boolean }>([
  ['after', { sign: 1, words: 1 }],
  ['before', { sign: -1, words: 1 }],
  ['later than', { sign: 1, words: 2 }],
  ['earlier than', { sign: -1, words: 2 }],
  ['older than', { sign: -1, words: 2, ages: true }],
  ['younger than', { sign: 1, words: 2, ages: true }],
  ['as', { sign: 1, words: 1 }],
]);
/** Words that make a number loose, or bound it. */
const LOOSE = new Set('about almost some nearly roughly around over than barely least most within to under'.split(' '));

/** The intervals of a sentence, in order. */
export function intervalsIn(reading: Reading): Interval[] {
  const { words } = reading.sentence;
  if (!words.some((word) => TELLING.has(word.lower))) return [];
  return words.flatMap((_, at) => numbered(reading, at) ?? sameYear(reading, at) ?? unnumbered(reading, at) ?? []);
}

/** A sentence without any of these has no interval. */
const TELLING = new Set(['year', 'years', 'older', 'younger']);

/** "two years after", "a single year later than". */
function numbered(reading: Reading, at: number): Interval | undefined {
  const { words } = reading.sentence;
  const amount = isJoined(words[at]) ? undefined : amountAt(reading, at);
  const unit = amount && words[amount.last + 1];
  if (!unit || !/^years?$/.test(unit.lower) || unit.break > 0 || LOOSE.has(words[at - 1]?.lower ?? '')) return undefined;
  return interval(reading, { first: at, last: amount.last + 1 }, amount.last + 2, amount);
}

/** "in the same year as the Law": none at all. */
function sameYear(reading: Reading, at: number): Interval | undefined {
  const { words } = reading.sentence;
  const said = words.slice(at, at + 5).map((word) => word.lower);
  if (said.join(' ') !== 'in the same year as' || words.slice(at + 1, at + 5).some((word) => word.break > 0)) return undefined;
  return interval(reading, { first: at, last: at + 3 }, at + 4, { last: at + 3, value: 0 });
}

/** "older than CNNIC": only the order. */
function unnumbered(reading: Reading, at: number): Interval | undefined {
  const { words } = reading.sentence;
  if (!/^(?:older|younger)$/.test(words[at].lower) || /^years?$/.test(words[at - 1]?.lower ?? '')) return undefined;
  return interval(reading, { first: at, last: at }, at, undefined);
}

/** A whole number of years; "a single", "a full" and the like are one. */
function amountAt(reading: Reading, at: number): { last: number; value: number } | undefined {
  const { words } = reading.sentence;
  if (words[at].lower === 'a' || words[at].lower === 'one')
    return { last: ONE.has(words[at + 1]?.lower ?? '') ? at + 1 : at, value: 1 };
  const amount = cardinalAt(words, at);
  return amount && Number.isInteger(amount.value) && amount.value <= 60 ? amount : undefined;
}
const ONE = new Set(['single', 'mere', 'full', 'whole', 'good']);

function interval(
  reading: Reading,
  said: Words,
  at: number,
  amount: { last: number; value: number } | undefined,
): Interval | undefined {
  const { words } = reading.sentence;
  const [word, next] = [words[at], words[at + 1]];
  const direction = DIRECTIONS.get(`${word?.lower} ${next?.lower}`) ?? DIRECTIONS.get(word?.lower ?? '');
  // "one year younger than X and fifteen years younger than Y": what is younger stands before both.
  const isSecond =
    direction?.ages && words[said.first - 1]?.lower === 'and' && words.slice(0, said.first).some(({ lower }) => lower === 'than');
  if (!direction || isSecond || (amount && word.break > 0) || (word.lower === 'as') !== (amount?.value === 0)) return undefined;
  const from = at + direction.words;
  // "three years after, X began": after what was dated before.
  if ((words[from]?.break ?? 1) > 0) return undefined;
  const clause = { first: from, last: clauseEnd(reading, from) };
  if (isInterrupted(words, clause.last + 1)) return undefined;
  if (clause.last < from || isPronoun(words.slice(from, clause.last + 1)) || reading.dates.some((date) => isIn(clause)(date)))
    return undefined;
  const span = { start: words[said.first].start, end: word.end };
  const value: DateReference = {
    first: said.first,
    last: at,
    date: { span, core: span, parts: [], form: 'year', language: 'en' },
  };
  return {
    value,
    years: amount?.value,
    sign: direction.sign,
    first: without(reading, clause, value),
    second: only(reading, clause, value),
    amount: amount && { start: words[said.first].start, end: words[amount.last].end },
    direction: { start: word.start, end: word.end },
    ages: direction.ages ?? false,
  };
}

/** "three years later than that", "three years after that the work began": than what was dated before. */
const isPronoun = (clause: Reading['sentence']['words']) =>
  /^(?:that|this|it|then)$/.test(clause[0].lower) &&
  (clause.length === 1 || DETERMINERS.has(clause[1].lower) || (clause[0].lower !== 'it' && isCapital(clause[1])));

/** "after X, which was never theirs, had gone the same way": what happened to X is said behind an aside. */
const isInterrupted = (words: Reading['sentence']['words'], at: number) =>
  ['which', 'who', 'whose'].includes(words[at]?.lower ?? '') &&
  words.slice(at + 1).some(({ lower, break: parting }) => parting > 0 && FINITE.has(lower));
const FINITE = new Set(['had', 'has', 'was', 'is', 'were', 'did']);

/** The clause ends where the next break is. */
function clauseEnd({ sentence: { words } }: Reading, from: number): number {
  let at = from;
  while (at + 1 < words.length && words[at + 1].break === 0) at++;
  return Math.min(at, words.length - 1);
}

const isIn = (clause: Words) => (other: Words) => clause.first <= other.first && other.last <= clause.last;

/** "after that of CNNIC": the same happened to CNNIC. */
const isOfSame = ({ sentence: { words } }: Reading, { first }: Words) =>
  ['that', 'those'].includes(words[first].lower) && words[first + 1]?.lower === 'of';

function only(reading: Reading, clause: Words, value: DateReference): Reading {
  const own = parted(reading, value, isIn(clause));
  return isOfSame(reading, clause) ? { ...own, cues: reading.cues.filter((cue) => !isIn(clause)(cue)) } : own;
}

const without = (reading: Reading, clause: Words, value: DateReference): Reading =>
  parted(reading, value, (other) => !isIn(clause)(other));

/** What is said of one event only: the other's words are there, but say nothing. */
function parted(reading: Reading, value: DateReference, isKept: (words: Words) => boolean): Reading {
  const { sentence } = reading;
  const words = sentence.words.map((word, at) => (isKept({ first: at, last: at }) ? word : { ...word, stem: '', lower: '' }));
  return {
    ...reading,
    sentence: { ...sentence, words },
    references: reading.references.filter(isKept),
    cues: reading.cues.filter(isKept),
    dates: [value],
  };
}
