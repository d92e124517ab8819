/** The period in which so many are counted: "a day", "per week", "annually". */
import { PERIODS } from '../../mentions/numbers/lexicon.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import { EACH } from '../../sources/quantities.ts';
import type { Reading, Words } from '../../statements/reading.ts';

export interface Period {
  /** "day", "week". */
  readonly unit: string;
  /** The word that says it, by index. */
  readonly at: number;
}

/** Right behind what is counted, or else ahead of the number, "Each week it handles …"; nothing where none is given. */
export function periodOf(reading: Reading, number: NumberMention, counted: Words | undefined): Period | undefined {
  return periodAt(reading, (counted?.last ?? number.to) + 1) ?? periodBefore(reading, number);
}

function periodAt({ sentence: { words } }: Reading, at: number): Period | undefined {
  const [next, unit] = [words[at], words[at + 1]];
  if (!next || next.break > 0) return undefined;
  if (EACH.has(next.lower) && unit?.break === 0 && UNITS.has(unit.lower)) return { unit: unit.lower, at: at + 1 };
  const adverb = ADVERBS.get(next.lower);
  return adverb === undefined ? undefined : { unit: adverb, at };
}

function periodBefore(reading: Reading, { from, first }: NumberMention): Period | undefined {
  const { words } = reading.sentence;
  for (let at = from - 1; at >= 0; at--) {
    const { segment, lower } = words[at];
    // "Each week, it handles": what opens the sentence is said of the clause behind it.
    if (segment !== words[first].segment && !(at === 0 && words[first].segment === 1)) continue;
    const unit = words[at + 1];
    if (BEFORE.has(lower) && unit?.break === 0 && UNITS.has(unit.lower)) return { unit: unit.lower, at: at + 1 };
  }
  return undefined;
}

const UNITS = new Set([...PERIODS.keys(), 'hour', 'minute', 'second']);
const BEFORE = new Set(['per', 'each', 'every']);
const ADVERBS = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** A period in the words of another: "each week" gives "day", "weekly" gives "daily". */
export const likePeriod = (written: string, unit: string) =>
  ADVERBS.has(written.toLowerCase()) ? ([...ADVERBS].find(([, period]) => period === unit)?.[0] ?? unit) : unit;
