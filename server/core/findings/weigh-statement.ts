/** What the words of a statement tell: those of its sentence, and of the rest of its table row. */
import type { DateStatement } from '../statements/statement.ts';
import { stemsOf } from '../text/words.ts';

/** What weighs words: the profiles of things and the tellings of facts do. */
interface Weighing<W> {
  weigh(stems: Iterable<string>): W;
  /** The same, kept for the next that asks of these words. */
  weighSentence(words: DateStatement['sentence']['words']): W;
}

export const weighStatement = <W>({ sentence: { words }, row }: DateStatement, by: Weighing<W>): W =>
  row === '' ? by.weighSentence(words) : by.weigh([...words.map(({ stem }) => stem), ...stemsOf(row)]);
