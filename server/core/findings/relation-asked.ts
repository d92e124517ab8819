/** Questions that are reported, and assert nothing: "asked who speaks for Y", "ask Y who oversees X and …". */
import type { Words } from '../statements/reading.ts';
import type { Sentence } from '../statements/sentence.ts';

/** Between the verb of asking and the word that asks. */
const FAR = 5;
const ASKING = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|inquired?|enquired?|guess|unclear)$/;
const WORD = /^(?:who|whom|whose|which|what|where|whether)$/;

/** Whether a name stands in such a question, or is the one that is asked. */
export function isAskedOnly({ words }: Sentence, { first }: Words): boolean {
  const asked = words.findIndex(
    ({ lower }, at) => WORD.test(lower) && words.slice(Math.max(0, at - FAR), at).some((word) => ASKING.test(word.lower)),
  );
  if (asked < 0) return false;
  let end = asked + 1;
  while (end < words.length && words[end].break === 0 && words[end].lower !== 'and') end++;
  return first < end && words.slice(Math.max(0, asked - FAR), first).some(({ lower }) => ASKING.test(lower));
}
