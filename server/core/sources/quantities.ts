/** Facts that count or measure, made ready for comparing with numbers in prose: what is counted as stems, and what the value leaves possible. */
import { boundsOf } from '../mentions/numbers/bounds.ts';
import { PERIODS } from '../mentions/numbers/lexicon.ts';
import type { Bounds } from '../mentions/numbers/types.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import type { Fact } from './fact.ts';

export interface Quantity {
  readonly fact: Fact;
  readonly value: number;
  readonly bounds: Bounds;
  readonly share: boolean;
  /** What is counted: each synonym as stems, without "a day". */
  readonly units: readonly (readonly string[])[];
  /** The period of "authentications a day". */
  readonly rate?: string;
  /** For facts about how often something happens: times a year. They count nothing else. */
  readonly perYear?: number;
}

/** Before a period: "a day", "per year". */
export const EACH = new Set(['a', 'an', 'per', 'each', 'every']);

/** Nothing for a fact that is no quantity. */
export function quantityOf(fact: Fact): Quantity | undefined {
  if (fact.type !== 'quantity') return undefined;
  const value = Number(fact.value);
  const units = fact.unit.map(unitOf);
  const rate = units.find((unit) => unit.rate)?.rate;
  const perYear = frequencyOf(fact, value, units);
  return {
    fact,
    value,
    bounds: factBounds(fact, value),
    share: fact.property === 'share',
    units: units.map((unit) => unit.stems),
    ...(rate && { rate }),
    ...(perYear !== undefined && { perYear }),
  };
}

/** Quantities by the last stem of each of their units: the noun that is counted. */
export function quantitiesByNoun(quantities: readonly Quantity[]): ReadonlyMap<string, ReadonlySet<Quantity>> {
  const byNoun = new Map<string, Set<Quantity>>();
  for (const quantity of quantities)
    for (const unit of quantity.units) {
      const noun = unit[unit.length - 1];
      byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(quantity));
    }
  return byNoun;
}

interface Unit {
  readonly stems: readonly string[];
  readonly rate?: string;
}

/** "authentication a day" is authentications, by the day. */
function unitOf(unit: string): Unit {
  const words = wordsOf(unit).map((word) => word.text.toLowerCase());
  const period = words[words.length - 1]?.replace(/s$/, '');
  if (words.length > 2 && EACH.has(words[words.length - 2]) && PERIODS.has(period))
    return { stems: words.slice(0, -2).map(stemOf), rate: period };
  return { stems: words.map(stemOf), ...(words[0] === 'daily' && { rate: 'day' }) };
}

/** "2 times a year" and "every 6 months" are how often, not how many. */
function frequencyOf(fact: Fact, value: number, units: readonly Unit[]): number | undefined {
  if (fact.property !== 'amount') return undefined;
  const times = units.find((unit) => unit.rate && unit.stems.length === 1 && unit.stems[0] === stemOf('time'));
  if (times?.rate) return value * (PERIODS.get(times.rate) ?? 1);
  const every = fact.cues.some((cue) => cue === 'every') ? PERIODS.get(fact.unit[0] ?? '') : undefined;
  return every === undefined || value === 0 ? undefined : every / value;
}

/** "over 200" is said of 200 and somewhat more, "nearly 300" of somewhat less; who writes 200 or 300 only rounds. */
function factBounds(fact: Fact, value: number): Bounds {
  if (fact.approx === 'over') return { low: value, high: value * (fact.property === 'share' ? 1.12 : 1.25) };
  if (fact.approx === 'nearly') return { low: boundsOf(value, 'nearly').low, high: value };
  if (fact.approx === 'dozens') return { low: 20, high: 99 };
  return boundsOf(value, fact.approx);
}
