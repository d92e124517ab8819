/** The word before or after a number that loosens or bounds it. */
import { isHan, type Word } from '../../text/words.ts';
import { TOLERANCE_AFTER, TOLERANCE_AFTER_CHINESE, TOLERANCE_BEFORE, TOLERANCE_BEFORE_CHINESE } from './lexicon.ts';
import type { Tolerance } from './types.ts';

const PLAIN = /^[\s\u00a0\u202f.-]{0,2}$/;
const WIDEST = 4;

/** @param free the first word that no number before has taken */
export function beforeOf(
  words: readonly Word[],
  first: number,
  free: number,
): { tolerance: Tolerance; from: number; text: string } | undefined {
  let text = '';
  let best: { tolerance: Tolerance; from: number; text: string } | undefined;
  for (let from = first - 1; from >= free && first - from <= WIDEST && PLAIN.test(words[from + 1].gap); from--) {
    const chinese = isHan(words[from]);
    text = words[from].text.toLowerCase() + (text && !chinese ? ' ' : '') + text;
    const tolerance = (chinese ? TOLERANCE_BEFORE_CHINESE : TOLERANCE_BEFORE).get(text);
    if (tolerance && !(text === 'over' && PHRASAL.test(words[from - 1]?.text ?? ''))) best = { tolerance, from, text };
  }
  return best;
}

/** "took over two departments", "spread over 50 industries" */
const PHRASAL =
  /^(?:t[ao]k(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)|pass(?:es|ed|ing)?|sign(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|w[io]n|spread(?:s|ing)?|scattered|distributed|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?)$/i;

/** @param end where the number ends in the prose, its sign included */
export function afterOf(
  prose: string,
  words: readonly Word[],
  last: number,
  end: number,
): { tolerance: Tolerance; to: number; end: number } | undefined {
  if (prose[end] === '+' && !/\d/.test(prose[end + 1] ?? '')) return { tolerance: 'at least', to: last, end: end + 1 };
  let text = '';
  let best: { tolerance: Tolerance; to: number; end: number } | undefined;
  for (let to = last + 1; to < words.length && to - last <= WIDEST && PLAIN.test(words[to].gap); to++) {
    const chinese = isHan(words[to]);
    text += (text && !chinese ? ' ' : '') + words[to].text.toLowerCase();
    const tolerance = (chinese ? TOLERANCE_AFTER_CHINESE : TOLERANCE_AFTER).get(text);
    if (tolerance) best = { tolerance, to, end: words[to].end };
  }
  return best;
}
