/** What is left of a whole: "eight per cent were not linked", where the sources say how many were. */
import { meet } from '../../mentions/numbers/bounds.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { stemOf, wordsOf } from '../../text/words.ts';

const REST =
  /^(?:not|no|t|without|un(?!der|til|ion|it|iv|iq|ce)\w{4,}|remain\w*|rest|fail\w*|lack\w*|anonymous\w*|missing|escaped?|never)$/;

/** Whether a number may be the rest that a share leaves. */
export const isRest = (reading: Reading, number: NumberMention, quantity: Quantity) =>
  speaksOfRest(reading, quantity) && meet(number.bounds, restOf(quantity).bounds);

/** Whether the sentence, of a share, may speak of those that are left. */
export const speaksOfRest = ({ sentence }: Reading, { share }: Quantity) =>
  share && sentence.words.some((word) => REST.test(word.lower));

/** Whether it is the rest that is meant: what is denied is what the fact says, "were not linked", and not just anything. */
export function meansRest(words: readonly SentenceWord[], quantity: Quantity): boolean {
  const cues = new Set(quantity.fact.cues.flatMap((cue) => wordsOf(cue).map(({ text }) => stemOf(text))));
  return (
    quantity.share &&
    words.some(
      ({ lower }, at) =>
        REST.test(lower) && (!DENYING.test(lower) || words.slice(at + 1, at + 6).some((word) => cues.has(word.stem))),
    )
  );
}
const DENYING = /^(?:not|no|t|never)$/;

/** The rest as a quantity of its own, a point on either side allowed for rounding. */
export const restOf = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: 100 - quantity.value,
  bounds: { low: 99 - quantity.bounds.high, high: 101 - quantity.bounds.low },
});
