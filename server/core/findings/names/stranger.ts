/** Phrases in capitals that are the name of something else, however like a known name they are. */
import { countryOf } from '../../mentions/countries.ts';
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isLike } from './acronyms.ts';
import { isEnglishInFull, isMostly, shared } from './alike.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';

const AFTER = /^[”"’'*]*(?:,? or|,)?\s*\(?\s*[“"‘]?(?<acronym>\p{Lu}[\p{Lu}\d/-]+)\b/u;
const BEFORE =
  /(?<![\p{L}\p{N}-])(?<acronym>\p{Lu}[\p{Lu}\d/-]+)[”"’'*]*(?:\s*\(|\s*[,:=–—]|\s+(?:is|means|stands for))\s*(?:the\s+)?[“"‘]?$/u;

/** "TC000, the National … Committee", "the … Alliance (ABCD)": an acronym that nothing known has, unlike any of the thing's own, explains the phrase. */
function isOfStranger({ passage, sentence }: Reading, phrase: Span, entity: string, library: Library): boolean {
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

/** The thing stands in the sentence by a long name of its own: one much like it, or another of the same time. */
const isNamedInFull = ({ references, passage }: Reading, phrase: Span, name: Name, library: Library): boolean =>
  references.some(({ how, entities, span }) => {
    if (how !== 'named' || !entities.includes(name.entity) || overlaps(span, phrase)) return false;
    const text = passage.prose.slice(span.start, span.end);
    const known = library.entities.get(name.entity)?.names.find((one) => one.text === text);
    const isFull = known !== undefined && isEnglishInFull(known) && keysOf(text).length > 2 && !/\d/.test(text);
    return isMostly(shared(text, name.text)) || (isFull && (known.role === 'former') === (name.role === 'former'));
  });

/** A phrase that ends as texts do is the name of no body or system, and one that ends as bodies do that of no text. */
function isOfOtherSort(phrase: string, { entity, text }: Name, library: Library): boolean {
  const kind = library.entities.get(entity)?.kind;
  const [head, own] = [phrase, text].map(headOf);
  return kind === 'law' ? BODIES.has(head) && !BODIES.has(own) : TEXTS.has(head) && !TEXTS.has(own);
}

/** "Academy for Such Standards" is an academy. */
const headOf = (name: string) => keysOf(name.split(/\s(?:for|on)\s/)[0]).at(-1) ?? '';

const TEXTS = new Set(
  'law act regulation measure provision rule decision opinion notice standard guideline directive code treaty convention specification plan strategy report'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'ministry bureau office commission committee department administration agency center institute academy association group team society university court'.split(
    ' ',
  ),
);

/** A province or a city has a body of nearly the same name: "the Provincial … Group", "the … Group of that city". */
function isLocal({ passage: { prose }, sentence }: Reading, { start, end }: Span): boolean {
  return LOCAL.test(prose.slice(sentence.start, start)) || OF_PLACE.test(prose.slice(end, sentence.end));
}
const LOCAL =
  /\b(?:provincial|municipal|city|county|district|prefectural|local|regional|(?:province|city|county|district)[’']s)\s+$/i;
const OF_PLACE =
  /^[”"’]?\s+(?:of|in|at) (?:the|that|this|each|every|a|one|any)\s+(?:\p{Ll}+\s+)?(?:province|city|county|district|prefecture|municipality)\b/u;

/** "The United Kingdom, whose … Centre was opened in", "Singapore’s Act is administered at the …": another country is spoken of, and it is its own. */
function isForeign({ passage: { prose }, sentence }: Reading, { start }: Span): boolean {
  const before = prose.slice(sentence.start, start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if (!/\b(?:whose|its)\s+(?:own\s+)?$/.test(before) && !/^\W*\p{Lu}\p{L}+[’']s\s/u.test(clause)) return false;
  const country = clause
    .match(/\p{Lu}\p{L}+/gu)
    ?.map(countryOf)
    .findLast((one) => one !== undefined);
  return country !== undefined && country !== 'china';
}

/** The phrase is the name of something else than the name that it is like. */
export const isApartFrom = (reading: Reading, phrase: Span, name: Name, library: Library): boolean =>
  isLocal(reading, phrase) ||
  isForeign(reading, phrase) ||
  isOfStranger(reading, phrase, name.entity, library) ||
  isNamedInFull(reading, phrase, name, library) ||
  isOfOtherSort(reading.passage.prose.slice(phrase.start, phrase.end), name, library);
