/** How often something happens, as times a year: "four times a year", "every six months", "twice-yearly", "weekly". */
import type { Word } from '../../text/words.ts';
import { cardinalAt, joined, lower } from './cardinal.ts';
import { FREQUENCY_WORDS, PERIODS } from './lexicon.ts';
import { startsNumber } from './starts.ts';
import type { FrequencyMention } from './types.ts';

const period = (word: string) => PERIODS.get(word.replace(/s$/, ''));
const TIMES = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

export function findFrequencies(words: readonly Word[]): FrequencyMention[] {
  const found: FrequencyMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = mayStart(words, at) ? (timesAt(words, at) ?? everyAt(words, at) ?? adverbAt(words, at)) : undefined;
    if (!one) continue;
    const { last, perYear, shape } = one;
    found.push({ first: at, last, perYear, shape, span: { start: words[at].start, end: words[last].end } });
    at = last;
  }
  return found;
}

const OPENERS = new Set([...TIMES.keys(), ...FREQUENCY_WORDS.keys(), 'every', 'each', 'at', 'half', 'semi']);
const mayStart = (words: readonly Word[], at: number) => OPENERS.has(lower(words, at)) || startsNumber(words, at);

type Found = Pick<FrequencyMention, 'last' | 'perYear' | 'shape'>;

/** twice a year · four times per month · once every two years · twice-yearly */
function timesAt(words: readonly Word[], at: number): Found | undefined {
  let times = TIMES.get(lower(words, at));
  let last = at;
  if (times === undefined) {
    const number = cardinalAt(words, at);
    if (!number || lower(words, number.last + 1) !== 'times') return undefined;
    times = number.value;
    last = number.last + 1;
  }
  const next = lower(words, last + 1);
  const yearly = FREQUENCY_WORDS.get(next);
  if (joined(words, last + 1) && (next === 'yearly' || next === 'annually' || next === 'monthly' || next === 'weekly') && yearly)
    return { last: last + 1, perYear: times * yearly, shape: 'times' };
  if (!['a', 'per', 'each', 'every', 'in'].includes(next)) return undefined;
  if (next === 'every') {
    const every = everyAt(words, last + 1);
    return every && { last: every.last, perYear: times * every.perYear, shape: 'times' };
  }
  const unit = period(lower(words, last + (next === 'in' ? 3 : 2)));
  return unit === undefined ? undefined : { last: last + (next === 'in' ? 3 : 2), perYear: times * unit, shape: 'times' };
}

/** every six months · every other week · every quarter · each year · at intervals of six months */
function everyAt(words: readonly Word[], at: number): Found | undefined {
  const word = lower(words, at);
  let step = at + 1;
  if (word === 'at' && lower(words, at + 1) === 'intervals' && lower(words, at + 2) === 'of') step = at + 3;
  else if (word !== 'every' && word !== 'each') return undefined;
  if (!joined(words, step)) return undefined;
  let every = 1;
  if (lower(words, step) === 'other' || lower(words, step) === 'second') {
    every = 2;
    step++;
  } else {
    const number = cardinalAt(words, step);
    if (number) {
      every = number.value;
      step = number.last + 1;
    }
  }
  const text = lower(words, step);
  if (text === 'half' && lower(words, step + 1) === 'year') return { last: step + 1, perYear: 2, shape: 'every' };
  const unit = period(text);
  return unit === undefined || every === 0 ? undefined : { last: step, perYear: unit / every, shape: 'every' };
}

/** weekly · half-yearly · six-monthly */
function adverbAt(words: readonly Word[], at: number): Found | undefined {
  const next = joined(words, at + 1) && words[at + 1].gap !== ' ' ? lower(words, at + 1) : '';
  const word = lower(words, at);
  if ((word === 'half' || word === 'semi') && (next === 'yearly' || next === 'annual' || next === 'annually'))
    return { last: at + 1, perYear: 2, shape: 'adverb' };
  if (next === 'monthly') {
    const number = cardinalAt(words, at);
    if (number?.last === at && number.value > 0) return { last: at + 1, perYear: 12 / number.value, shape: 'adverb' };
  }
  const perYear = FREQUENCY_WORDS.get(word);
  return perYear === undefined ? undefined : { last: at, perYear, shape: 'adverb' };
}
