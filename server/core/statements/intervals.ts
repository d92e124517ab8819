/**
 * Spans of years between two events that the sentence words but does not date: "two years after CSAC", "seven years after it had been set up", "is
 * five years older than TC260". Where the second event is dated in the text, `relative.ts` counts from that date instead.
 */
import { cardinalAt } from '../mentions/numbers/cardinal.ts';
import type { Span } from '../text/span.ts';
import type { DateReference, Reading, Words } from './reading.ts';

export interface Interval {
  /** The number with its unit, which the events are held against. */
  readonly value: DateReference;
  readonly years: number;
  /** 1 where the first event came after the second, -1 where before. */
  readonly sign: number;
  /** What is said of the first event: everything but the clause about the second. */
  readonly first: Reading;
  readonly second: Reading;
  readonly amount: Span;
  /** "after", "older". */
  readonly direction: Span;
  /** Both began then: "older than", which words no event. */
  readonly ages: boolean;
}

const DIRECTIONS: Readonly<Record<string, number>> = { after: 1, before: -1 };
const AGES: Readonly<Record<string, number>> = { older: -1, younger: 1, senior: -1, junior: 1 };
/** Words that make a number loose, or bound it. */
const LOOSE = new Set('about almost some nearly roughly around over than barely least most within to under'.split(' '));

/** The intervals of a sentence, in order. */
export function intervalsIn(reading: Reading): Interval[] {
  const { words } = reading.sentence;
  return words.flatMap((word, at): Interval[] => {
    const amount = word.lower === 'a' || word.lower === 'one' ? { last: at, value: 1 } : cardinalAt(words, at);
    const unit = amount && words[amount.last + 1];
    const direction = amount && words[amount.last + 2];
    if (!unit || !direction || !/^years?$/.test(unit.lower) || unit.break > 0 || direction.break > 0) return [];
    if (!Number.isInteger(amount.value) || amount.value > 60 || LOOSE.has(words[at - 1]?.lower ?? '')) return [];
    const isAge = direction.lower in AGES;
    const sign = DIRECTIONS[direction.lower] ?? AGES[direction.lower];
    const from = amount.last + (isAge ? 4 : 3);
    if (sign === undefined || (isAge && words[amount.last + 3]?.lower !== 'than')) return [];
    const to = clauseEnd(reading, from);
    if (to < from || reading.dates.some((date) => date.first >= from && date.first <= to)) return [];
    const clause = { first: from, last: to };
    const span = { start: word.start, end: unit.end };
    const value: DateReference = {
      first: at,
      last: amount.last + 2,
      date: { span, core: span, parts: [], form: 'year', language: 'en' },
    };
    const [first, second] = [without(reading, clause, value), only(reading, clause, value)];
    return [
      {
        value,
        years: amount.value,
        sign,
        first,
        second,
        amount: { start: word.start, end: words[amount.last].end },
        direction: { start: direction.start, end: direction.end },
        ages: isAge,
      },
    ];
  });
}

/** The clause ends where the next break is. */
function clauseEnd({ sentence: { words } }: Reading, from: number): number {
  let at = from;
  while (at + 1 < words.length && words[at + 1].break === 0) at++;
  return Math.min(at, words.length - 1);
}

const isIn = (clause: Words) => (other: Words) => clause.first <= other.first && other.last <= clause.last;

const only = (reading: Reading, clause: Words, value: DateReference): Reading => parted(reading, value, isIn(clause));
const without = (reading: Reading, clause: Words, value: DateReference): Reading =>
  parted(reading, value, (other) => !isIn(clause)(other));

const parted = (reading: Reading, value: DateReference, isKept: (words: Words) => boolean): Reading => ({
  ...reading,
  references: reading.references.filter(isKept),
  cues: reading.cues.filter(isKept),
  dates: [value],
});
