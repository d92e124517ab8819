/** Whether a number may begin at a word: a look into a set, since nearly every word of a draft begins none. */
import type { Word } from '../../text/words.ts';
import { GROUPS_OF, PARTS, SCALES, SMALL, TENS } from './lexicon.ts';

const COUNTS = new Set([...SMALL.keys(), ...TENS.keys(), 'half', 'dozens', ...[...SCALES.keys()].map((scale) => `${scale}s`)]);
/** These begin a number only before certain words. */
const OPENERS = new Set(['a', 'some', 'many', 'several', 'few']);
const OPENED = new Set(['dozen', 'handful', 'few', 'couple', 'score', ...GROUPS_OF.keys(), ...SCALES.keys(), ...PARTS.keys()]);

export function startsNumber(words: readonly Word[], at: number): boolean {
  const { text } = words[at];
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  const word = code >= 0x41 && code <= 0x5a ? text.toLowerCase() : text;
  if (COUNTS.has(word)) return true;
  return OPENERS.has(word) && at + 1 < words.length && OPENED.has(words[at + 1].text.toLowerCase());
}
