/** The law that an article is of, told by what is said of it, where no law is named: "Article 37 of the Law, by which network operators must …". */

import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import { speaksOfFact, touchesFact } from './content.ts';

/** "the Law", "the same Act": one that the writer has named somewhere. */
const THE_LAW = /\b(?:the|this|that|said|same)\s+(?:Law|Act|Statute|CSL)\b/;

/**
 * @param earlier the sentences before in the passage
 * @returns nothing unless the words of a law's article are there, and besides who is bound by it, "the Law", or something tied to it
 */
export function toldLaw(reading: Reading, earlier: readonly Reading[], library: Library): string | undefined {
  const { words } = reading.sentence;
  const texts = [reading, ...earlier].map(({ passage, sentence }) => passage.prose.slice(sentence.start, sentence.end));
  const present = [reading, ...earlier].flatMap(({ references }) => references.flatMap(({ entities }) => entities));
  const told = lawsWithArticles(library).filter((law) => {
    const facts = library.factsOf(law).filter((fact) => fact.article !== undefined);
    if (!facts.some((fact) => !fact.closed && speaksOfFact(words, fact))) return false;
    return (
      facts.some((fact) => fact.closed && touchesFact(words, fact)) ||
      texts.some((text) => THE_LAW.test(text)) ||
      present.some((other) => library.links.between(law, other).length > 0)
    );
  });
  return told.length === 1 ? told[0] : undefined;
}

const lawsWithArticles = rememberingOf((library: Library): readonly string[] => [
  ...new Set(library.facts.filter(({ article, closed }) => article !== undefined && !closed).map(({ subject }) => subject)),
]);
