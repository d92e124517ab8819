/** Phrases in capitals that are the name of something else, however like a known name they are. */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isLike } from './acronyms.ts';
import { isMostly, shared } from './alike.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';

const AFTER = /^[”"’'*]*(?:,? or|,)?\s*\(?\s*[“"‘]?(?<acronym>\p{Lu}[\p{Lu}\d/-]+)\b/u;
const BEFORE =
  /(?<![\p{L}\p{N}-])(?<acronym>\p{Lu}[\p{Lu}\d/-]+)[”"’'*]*(?:\s*\(|\s*[,:=–—]|\s+(?:is|means|stands for))\s*(?:the\s+)?[“"‘]?$/u;

/** "TC000, the National … Committee", "the … Alliance (ABCD)": an acronym that nothing known has, unlike any of the thing's own, explains the phrase. */
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

/** The thing stands in the sentence by a long name of its own. */
export const isNamedInFull = ({ references, passage }: Reading, phrase: Span, name: Name): boolean =>
  references.some(
    ({ how, entities, span }) =>
      how === 'named' &&
      entities.includes(name.entity) &&
      !overlaps(span, phrase) &&
      isMostly(shared(passage.prose.slice(span.start, span.end), name.text)),
  );
