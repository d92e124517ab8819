/** A phrase in capitals beside an acronym that nothing known has: "TC000, the National … Committee", "the … Alliance (ABCD)". */
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import type { Span } from '../../text/span.ts';
import { isLike } from './acronyms.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';

const AFTER = /^[”"’'*]*(?:,? or|,)?\s*\(?\s*[“"‘]?(?<acronym>\p{Lu}[\p{Lu}\d/-]+)\b/u;
const BEFORE =
  /(?<![\p{L}\p{N}-])(?<acronym>\p{Lu}[\p{Lu}\d/-]+)[”"’'*]*(?:\s*\(|\s*[,:=–—]|\s+(?:is|means|stands for))\s*(?:the\s+)?[“"‘]?$/u;

/** Whether such an acronym, unlike any of the thing's own, explains the phrase: then it is the name of something else. */
export function isOfStranger({ passage, sentence }: Reading, phrase: Span, entity: string, library: Library): boolean {
  const after = AFTER.exec(passage.prose.slice(phrase.end, sentence.end))?.groups?.acronym;
  const before = BEFORE.exec(passage.prose.slice(sentence.start, phrase.start))?.groups?.acronym;
  const own = (library.entities.get(entity)?.names ?? []).map(({ text }) => lettersOf(text));
  return [after, before].some(
    (acronym) =>
      acronym !== undefined &&
      !own.some((name) => name === lettersOf(acronym) || isLike(name, lettersOf(acronym))) &&
      !acronymsIn(library).has(lettersOf(acronym)),
  );
}
