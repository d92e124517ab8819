/** The numbers of a sentence, found once for all who ask. */
import { findNumbers } from '../../mentions/numbers/find.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Reading } from '../../statements/reading.ts';

/** Every number that may count or measure something, in order; the digits of dates and of names are theirs. */
export function numbersOf({ content, passage, sentence, dates, references }: Reading): readonly NumberMention[] {
  return content.recall(numbersOf, '', () =>
    findNumbers(passage.prose, sentence.words, [
      ...dates.map(({ date }) => date.core),
      ...references.filter((reference) => reference.how === 'named').map((reference) => reference.span),
    ]),
  );
}
