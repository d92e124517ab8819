/** Reads shares of a whole, in percent: 92% · 92 per cent · two thirds · nine in ten · half of · 百分之九十二. */
import type { Word } from '../../text/words.ts';
import { type Cardinal, cardinalAt, joined, lower } from './cardinal.ts';
import { PARTS, SCALES } from './lexicon.ts';
import type { NumberShape } from './types.ts';

export interface Share {
  readonly last: number;
  readonly value: number;
  readonly shape: NumberShape;
  /** How far off a rounded way of speaking may be. */
  readonly slack: number;
  /** Where the number ends when a sign follows its last word. */
  readonly end?: number;
}

const OF = new Set(['of', 'the', 'all', 'its', 'their', 'china']);
/** "almost half were running it", "a third still ran": of what was named before. */
const VERBS = new Set(['were', 'are', 'ran', 'run', 'used', 'had', 'have', 'still']);

export function shareAt(prose: string, words: readonly Word[], at: number): Share | undefined {
  return fractionAt(words, at) ?? withCardinal(prose, words, at, cardinalAt(words, at));
}

function withCardinal(prose: string, words: readonly Word[], at: number, number: Cardinal | undefined): Share | undefined {
  if (!number) return undefined;
  return percentAfter(prose, words, number) ?? ratioAfter(words, at, number);
}

function percentAfter(prose: string, words: readonly Word[], { last, value }: Cardinal): Share | undefined {
  const sign = /^[ \u00a0\u202f]?[%%]/.exec(prose.slice(words[last].end, words[last].end + 2));
  if (sign) return { last, value, shape: 'percent', slack: 0, end: words[last].end + sign[0].length };
  const next = joined(words, last + 1) ? lower(words, last + 1) : '';
  if (next === 'percent' || next === 'pct') return { last: last + 1, value, shape: 'percent', slack: 0 };
  if (next === 'per' && lower(words, last + 2) === 'cent') return { last: last + 2, value, shape: 'percent', slack: 0 };
  return undefined;
}

/** nine in ten · one out of four · eight in a hundred · 92 of every 100 */
function ratioAfter(words: readonly Word[], at: number, { last, value }: Cardinal): Share | undefined {
  let step = last + 1;
  const plain = (index: number) => words[index] !== undefined && /^[\s\u00a0]+$/.test(words[index].gap);
  if (!plain(step)) return undefined;
  const preposition = lower(words, step);
  if (preposition === 'out' && lower(words, step + 1) === 'of') step += 2;
  else if (preposition === 'in') step += 1;
  else if (preposition === 'of' && lower(words, step + 1) === 'every') step += 1;
  else return undefined;
  if (lower(words, step) === 'every') step++;
  if (!plain(step)) return undefined;
  const whole = cardinalAt(words, step) ?? scaleAt(words, step);
  if (!whole || whole.value <= value || whole.value > 1000 || (/^\d{4}/.test(words[step].text) && preposition === 'in'))
    return undefined;
  // "three in 12 provinces" names what is counted; "nine in ten" and "one in every five" do not.
  if (!RATIO_WHOLES.has(whole.value)) return undefined;
  if (whole.last === at) return undefined;
  return { last: whole.last, value: (100 * value) / whole.value, shape: 'ratio', slack: 50 / whole.value };
}
/** "every hundred" */
function scaleAt(words: readonly Word[], at: number): Pick<Cardinal, 'last' | 'value'> | undefined {
  const value = SCALES.get(lower(words, at));
  return value === undefined ? undefined : { last: at, value };
}

const RATIO_WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** two thirds · three-quarters · a third of · one half of · half of the */
function fractionAt(words: readonly Word[], at: number): Share | undefined {
  const one = lower(words, at);
  const next = joined(words, at + 1) ? lower(words, at + 1) : '';
  if (one === 'half' && (OF.has(next) || VERBS.has(next))) return { last: at, value: 50, shape: 'fraction', slack: 2.5 };
  if (one === 'a' || one === 'one') {
    const whole = PARTS.get(next);
    const after = joined(words, at + 2) ? lower(words, at + 2) : '';
    if (whole === undefined || (!OF.has(after) && !VERBS.has(after))) return undefined;
    return { last: at + 1, value: 100 / whole, shape: 'fraction', slack: 2.5 };
  }
  const whole = PARTS.get(next.replace(/s$/, ''));
  const part = cardinalAt(words, at);
  if (whole === undefined || !next.endsWith('s') || part?.last !== at || part.value >= whole || part.value < 2) return undefined;
  return { last: at + 1, value: (100 * part.value) / whole, shape: 'fraction', slack: 2.5 };
}
