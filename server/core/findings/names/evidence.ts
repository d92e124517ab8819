/** What a draft must show before a phrase that is nearly a name counts as that name. */
import { countryOf } from '../../mentions/countries.ts';
import type { NearName } from '../../mentions/near-names.ts';
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference, Words } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { stemOf } from '../../text/words.ts';
import { areSynonyms, LINKS, RENAMING } from './lexicon.ts';

/** A reference to the thing right beside a phrase, tied to it by brackets, a comma, a dash or linking words only. */
export function besideReference(reading: Reading, region: Words, entity: string): Reference | undefined {
  return linked(reading, region, entity, (word) => LINKS.has(word));
}

/** "The X was renamed Y": beside the name of today the former one, beside the former one that of today. */
export function renamedReference(reading: Reading, near: NearName): Reference | undefined {
  const found = linked(reading, near, near.name.entity, (word) => LINKS.has(word) || RENAMING.has(word));
  return found && found.first > near.last === (near.name.role === 'former') ? found : undefined;
}

function linked(reading: Reading, region: Words, entity: string, isLink: (word: string) => boolean): Reference | undefined {
  const { words } = reading.sentence;
  return reading.references.find((reference) => {
    if (reference.how === 'referred' || !reference.entities.includes(entity)) return false;
    const [from, to] = reference.first > region.last ? [region.last, reference.first] : [reference.last, region.first];
    if (to <= from || to - from > 6) return false;
    const between = words.slice(from + 1, to);
    if (between.length === 0 && words[to].break === 0) return false;
    return words[to].break < 4 && between.every((word) => isLink(word.lower) && word.break < 4);
  });
}

/** Whether the sentence, or what it goes on about, is this thing. */
export function speaksOf(reading: Reading, region: Words, entity: string): boolean {
  const framed = reading.frame?.subjects.includes(entity) === true;
  return reading.topics[0] === entity || framed || isInSentence(reading, region, entity);
}

/** Whether the sentence refers to the thing outside the phrase. */
export function isInSentence(reading: Reading, region: Words, entity: string): boolean {
  return reading.references.some(
    ({ entities, first, last }) => entities.includes(entity) && (last < region.first || first > region.last),
  );
}

/** Whether something that the sources tie to the thing is named in the sentence. */
export function namesRelated(reading: Reading, region: Words, entity: string, library: Library): boolean {
  const outside = reading.references
    .filter((reference) => reference.how === 'named' && (reference.last < region.first || reference.first > region.last))
    .flatMap((reference) => reference.entities);
  return outside.some((other) => other !== entity && areTied(entity, other, library));
}

export function areTied(one: string, other: string, library: Library): boolean {
  const ties = (from: string, to: string) => library.factsOf(from).some((fact) => fact.value === to || fact.with.includes(to));
  return ties(one, other) || ties(other, one);
}

/** A word that does not tell another name: the same stem, the same country, or another translation. */
export function isVariant(written: string, right: string, key: string, rightKey: string): boolean {
  return (
    key === rightKey ||
    stemOf(written) === stemOf(right) ||
    isLongerBy(key, rightKey) ||
    isLongerBy(rightKey, key) ||
    areSynonyms(key, rightKey) ||
    (countryOf(written) !== undefined && countryOf(written) === countryOf(right))
  );
}

/** "Governmental" for "government", but not "multilevel" for "multi". */
const isLongerBy = (short: string, long: string) =>
  short.length >= 5 && long.length - short.length <= 4 && long.startsWith(short);

/** Whether the acronym spells the name as it should be and not as it is written: "SIIO" has an I where "Media" stands. */
export function isSpelledBy(acronym: string, near: NearName, written: string): boolean {
  const letters = acronym.toUpperCase().replace(/[^A-Z]/g, '');
  const initials = near.words.map((word) => word.text[0].toUpperCase());
  if (initials.join('') !== letters) return false;
  return near.slip !== 'replaced' || written[0]?.toUpperCase() !== initials[near.index];
}

/** Where the sources give a name: the fact of the thing whose place quotes it, or else any fact about it. */
export function factForName(entity: string, name: string, library: Library): Fact | undefined {
  const own = library.factsOf(entity);
  const all = own.length > 0 ? own : library.facts.filter((fact) => fact.value === entity || fact.with.includes(entity));
  const plain = name.toLowerCase();
  const quotes = (fact: Fact) =>
    fact.where.some((where) => `${where.section ?? ''} ${where.exact}`.toLowerCase().includes(plain));
  return all.find(quotes) ?? all[0];
}

/** How much the words of a sentence outside a phrase tell of a thing. */
export function profileAround(entity: string, phrase: Span, { sentence }: Reading, library: Library): number {
  const outside = sentence.words.filter((word) => !overlaps(word, phrase)).map(({ stem }) => stem);
  return library.profiles.weightOf(entity, outside);
}

/** Whether some name of what is referred to is a name in capitals: "trusted identities" are no more than words of the "Trusted Identity platform". */
export const hasProperName = ({ entities }: Reference, library: Library): boolean =>
  entities.some((entity) => library.entities.get(entity)?.names.some(({ text, lang }) => lang === 'en' && /^\p{Lu}/u.test(text)));
