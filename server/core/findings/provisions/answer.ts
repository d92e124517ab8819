/** "Who is bound by Article N? Only …": the next sentence answers, and may give the duty to too few. */
import type { Fact } from '../../sources/fact.ts';
import type { Reading } from '../../statements/reading.ts';
import { stanceOf } from '../../statements/stance.ts';
import type { Article } from './article.ts';
import { speaksOfFact } from './content.ts';
import { ASIDE, BOUND } from './lexicon.ts';
import { type Correction, wrongHolder } from './said.ts';

export function wrongAnswer(article: Article, readings: readonly Reading[], own: readonly Fact[]): Correction | undefined {
  const { reading } = article;
  const { sentence, passage } = reading;
  const question = passage.prose.slice(sentence.start, sentence.end);
  const next = readings[readings.indexOf(reading) + 1];
  if (!sentence.question || !BOUND.test(question) || ASIDE.test(question) || next?.passage !== passage) return undefined;
  const { words } = next.sentence;
  const known = own.some((fact) => !fact.closed && (speaksOfFact(words, fact) || speaksOfFact(sentence.words, fact)));
  if (!known || stanceOf(passage.prose, next.sentence, { first: 0, last: 0 }) !== 'asserted') return undefined;
  return wrongHolder({ ...article, reading: next }, words, own);
}
