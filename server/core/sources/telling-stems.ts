/** The stems of the words in a text that tell of anything: no function words, and none of one or two letters. */
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { stemOf, wordsOf } from '../text/words.ts';

export function tellingStems(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word.text.length > 2 && !FUNCTION.has(word.text.toLowerCase()));
  return new Set(words.map((word) => stemOf(word.text)));
}
