/** What is left of a whole: "eight per cent were not linked", where the sources say how many were. */
import { meet } from '../../mentions/numbers/bounds.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Reading } from '../../statements/reading.ts';

const REST =
  /^(?:not|no|t|without|un(?!der|til|ion|it|iv|iq|ce)\w{4,}|remain\w*|rest|fail\w*|lack\w*|anonymous\w*|missing|escaped?|never)$/;

/** Whether a number may be the rest that a share leaves. */
export const isRest = (reading: Reading, number: NumberMention, quantity: Quantity) =>
  speaksOfRest(reading, quantity) && meet(number.bounds, restOf(quantity).bounds);

/** Whether the sentence, of a share, may speak of those that are left. */
export const speaksOfRest = ({ sentence }: Reading, { share }: Quantity) =>
  share && sentence.words.some((word) => REST.test(word.lower));

/** The rest as a quantity of its own, a point on either side allowed for rounding. */
export const restOf = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: 100 - quantity.value,
  bounds: { low: 99 - quantity.bounds.high, high: 101 - quantity.bounds.low },
});
