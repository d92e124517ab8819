/** Reads the numbers of a piece of prose as the rules do. */

import { findNumbers } from '../../server/core/mentions/numbers/find.ts';
import { findFrequencies } from '../../server/core/mentions/numbers/frequency.ts';
import { wordsOf } from '../../server/core/text/words.ts';

export const numbersIn = (prose: string) => findNumbers(prose, wordsOf(prose), []);
export const frequenciesIn = (prose: string) => findFrequencies(wordsOf(prose));

/** The only number of a piece of prose, its ends rounded to a hundredth. */
export function numberIn(prose: string) {
  const found = numbersIn(prose);
  if (found.length !== 1) throw new Error(`${found.length} numbers in "${prose}"`);
  const [{ bounds, value, share, core }] = found;
  return {
    value: round(value),
    low: round(bounds.low),
    high: round(bounds.high),
    share,
    text: prose.slice(core.start, core.end),
  };
}

const round = (value: number) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : value);
