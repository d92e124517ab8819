/** How many years a sentence counts from one event to another, whichever they are: "two years after", "the year before", "three summers later". */
import { cardinalAt } from '../mentions/numbers/cardinal.ts';
import { rememberingOf } from '../text/memory.ts';
import type { Sentence } from './sentence.ts';

const YEARS = new Map(
  ['year', 'years', 'summer', 'summers', 'winter', 'winters', 'spring', 'springs', 'autumn', 'autumns'].map((unit) => [unit, 1]),
);
for (const unit of ['decade', 'decades']) YEARS.set(unit, 10);
const BEHIND = new Set(['after', 'before', 'later', 'earlier', 'on']);
const AHEAD = new Set(['following', 'next', 'previous', 'preceding']);

/** Each number of years, in order; most sentences count none. */
export const countedYears = rememberingOf(({ words }: Sentence): readonly number[] =>
  words.flatMap(({ lower }, at) => {
    const length = YEARS.get(lower);
    if (length === undefined || at === 0) return [];
    if (lower === 'year' && (BEHIND.has(words[at + 1]?.lower ?? '') || AHEAD.has(words[at - 1].lower))) return [1];
    for (let first = Math.max(0, at - MOST_WORDS); first < at; first++) {
      const amount = cardinalAt(words, first);
      if (amount && amount.last === at - 1) return [amount.value * length];
    }
    return [];
  }),
);
/** "one hundred and twenty-five years" */
const MOST_WORDS = 5;
