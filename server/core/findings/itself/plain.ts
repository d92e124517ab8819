/** Whether a sentence says of its own accord, plainly and without a condition, what it says. */
import type { Passage } from '../../prose/passage.ts';
import type { Words } from '../../statements/reading.ts';
import type { Sentence } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { QUALIFIED } from './lexicon.ts';

/** @param value the words of what is said */
export function isPlain(passage: Passage, sentence: Sentence, value: Words): boolean {
  return (
    passage.kind !== 'quotation' &&
    !QUALIFIED.test(passage.prose.slice(sentence.start, sentence.end)) &&
    stanceOf(passage.prose, sentence, value) === 'asserted'
  );
}
