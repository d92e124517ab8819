/** Whether a phrase that is nearly a name is that name with a mistake in it, and not the name of something that the sources do not know. */
import { countryOf, OF_LANGUAGE } from '../../mentions/countries.ts';
import type { NearName } from '../../mentions/near-names.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { isCapital } from '../../text/words.ts';
import { agreesOnDates } from './dates.ts';
import {
  besideReference,
  isInSentence,
  isSpelledBy,
  isVariant,
  namesRelated,
  profileAround,
  renamedReference,
  speaksOf,
} from './evidence.ts';
import { FORMER, NAMING } from './lexicon.ts';
import { type Signal, signalBefore, signalBehind } from './signals.ts';
import { stanceOfName } from './stance.ts';

export interface Surroundings {
  readonly reading: Reading;
  /** The sentence before. */
  readonly before: Reading | undefined;
  /** The names by which the draft mentions a thing anywhere. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly library: Library;
}

/** This many agreeing words of a long name need no further evidence. */
const ENOUGH = 4;
export const ACRONYM = /^[\p{Lu}\d/-]+$/u;
const isProper = (word: SentenceWord) => /^\p{Lu}/u.test(word.text);

/** @param rival other things have a name of this shape */
export function isProven(near: NearName, rival: boolean, surroundings: Surroundings): boolean {
  const { reading, before } = surroundings;
  const { prose } = reading.passage;
  const written = reading.sentence.words[near.at];
  const right = near.words[near.index];
  if (/\d/.test(written.text) || (near.slip !== 'extra' && /\d/.test(right.text))) return false;
  const beside =
    besideReference(reading, near, near.name.entity) ?? renamedReference(reading, near) ?? becameReference(reading, near);
  const other = beside ? prose.slice(beside.span.start, beside.span.end) : '';
  const spelled = isSpelledBy(other, near, written.text);
  if (near.slip === 'replaced' && !spelled && isVariant(written.text, right.text, written.key, right.key)) return false;
  if (isCoordinated(near, reading) || isLower(near, reading)) return false;
  if (near.slip === 'replaced' && near.index === 0 && isRestNamed(reading, near)) return false;
  if (stanceOfName(reading, near) !== 'asserted') return false;
  const lead = textBefore(reading, near);
  const past = near.name.role !== 'former' && (FORMER.test(lead) || signalBefore(lead) === 'former');
  if (past && !(beside && beside.first > near.last)) return false;
  if (near.slip !== 'replaced') return spelled && near.agreeing >= 3;
  if (near.index === 0)
    return isProper(written) && !countryOf(written.text) && (spelled || (near.agreeing >= 3 && ACRONYM.test(other)));
  if (beside || (isProper(written) && isLead(reading, before, near))) return near.agreeing >= 2;
  return isProper(written) && !isForeign(reading, near) && (isSaid(near, surroundings) || isEvident(near, rival, surroundings));
}

/** "the ministries of Public and of State Security": the word belongs to another name that shares the rest. */
function isCoordinated({ at, slip, name, words, index }: NearName, { sentence }: Reading): boolean {
  if (!/^(?:and|or)$/.test(sentence.words[at + 1]?.lower ?? '')) return false;
  return slip === 'extra' || !/^\s*(?:and|&|or)\b/.test(name.text.slice(words[index].end));
}

/** "Cyberspace Administration here": a word of the sentence, and not of the name. */
function isLower({ at, slip, first, last, words, index }: NearName, { sentence }: Reading): boolean {
  if (slip !== 'replaced' || isProper(sentence.words[at]) || !isCapital(words[index])) return false;
  return sentence.words.slice(first, last + 1).some((word, step) => first + step !== at && isProper(word));
}

/** Given as what something is or was called: "officially the …", "formerly the …". */
function isSaid(near: NearName, { reading, library }: Surroundings): boolean {
  const text = textBefore(reading, near);
  if (!speaksOf(reading, near, near.name.entity))
    return signalBefore(text) !== undefined && near.agreeing >= 3 && hasOther(near, reading, library);
  return (
    NAMING.test(text) || (near.name.role === 'former' && FORMER.test(text)) || isSignalled(near.name.role, signalBefore(text))
  );
}

/** Another name of it stands there, if only one that would need other words beside it to tell what it is. */
function hasOther({ name, first, last }: NearName, { sentence, passage }: Reading, library: Library): boolean {
  const { words } = sentence;
  const outside = `${passage.prose.slice(sentence.start, words[first].start)} | ${passage.prose.slice(words[last].end, sentence.end)}`;
  return library.entities.get(name.entity)?.names.some(({ text }) => text.includes(' ') && outside.includes(text)) === true;
}

/** "The … Bureau of that ministry was rebadged as the such-and-such Bureau": what it is called now. */
function becameReference(reading: Reading, { first, last, name }: NearName): Reference | undefined {
  const { words } = reading.sentence;
  const next =
    name.role === 'former' ? signalBehind(reading, { start: words[first].start, end: words[last].end })?.next : undefined;
  return next?.entities.includes(name.entity) ? next : undefined;
}

const isSignalled = (role: NearName['name']['role'], signal: Signal | undefined) =>
  signal !== undefined && (signal === 'called' || (signal === 'former') === (role === 'former'));

/** A long name that nothing else has, or one that the sentence otherwise speaks of. */
function isEvident(near: NearName, rival: boolean, { reading, named, library }: Surroundings): boolean {
  const { entity, role } = near.name;
  if (near.agreeing < 3) return false;
  const about = speaksOf(reading, near, entity);
  const dated = agreesOnDates(reading, entity, library);
  if (library.entities.get(entity)?.kind === 'law') return (near.agreeing >= ENOUGH || about) && dated;
  if (near.agreeing >= ENOUGH && !rival) return true;
  if (role === 'variant')
    return near.words.length > 3 && !rival && namesRelated(reading, near, entity, library) && isTypical(near, reading, library);
  if (isInSentence(reading, near, entity)) return dated || near.agreeing >= ENOUGH;
  return !rival && (dated || isNamedOtherwise(near, named) || namesRelated(reading, near, entity, library));
}

/** Other words of the sentence tell of the thing, too. */
function isTypical({ name, first, last }: NearName, reading: Reading, library: Library): boolean {
  const { words } = reading.sentence;
  return profileAround(name.entity, { start: words[first].start, end: words[last].end }, reading, library) >= 0.5;
}

/** The draft has the thing elsewhere, but not by its right name: then this would be another one. */
function isNamedOtherwise({ name }: NearName, named: Surroundings['named']): boolean {
  const names = named.get(name.entity);
  return names !== undefined && !names.has(name.text);
}

function textBefore({ passage, sentence }: Reading, near: NearName): string {
  const { start } = sentence.words[near.first];
  return passage.prose.slice(Math.max(sentence.start, start - 60), start);
}

/** What follows the wrong word is a name of the thing by itself: "under the Cybersecurity Law". */
function isRestNamed(reading: Reading, near: NearName): boolean {
  return reading.references.some(
    ({ entities, first, last }) =>
      entities.includes(near.name.entity) && near.at < first && first <= near.at + 2 && last >= near.last,
  );
}

/** "**CTID.** The … platform", a row about the thing, a heading that names it: the phrase opens what is said of it. */
function isLead(reading: Reading, previous: Reading | undefined, near: NearName): boolean {
  const { entity } = near.name;
  if (reading.frame) return reading.frame.subjects.length === 1 && reading.frame.subjects[0] === entity;
  if (!previous || near.first > 1 || (previous.passage !== reading.passage && previous.passage.kind !== 'heading')) return false;
  const { words } = previous.sentence;
  return previous.references.some(
    ({ entities, first, last }) => entities.includes(entity) && first <= 1 && last === words.length - 1,
  );
}

/** Another country is spoken of. */
function isForeign(reading: Reading, near: NearName): boolean {
  const home = near.name.jurisdiction?.toLowerCase();
  // "Washington knows the China Institutes of …": the name has its country in it.
  const own = reading.sentence.words.slice(near.first, near.last + 1);
  const isOfHome = own.some((word, at) => near.first + at !== near.at && home !== undefined && countryOf(word.text) === home);
  if (isOfHome) return false;
  return reading.sentence.words.some((word, at) => {
    const inside = near.first <= at && at <= near.last && at !== near.at;
    const isLanguage = OF_LANGUAGE.has(reading.sentence.words[at + 1]?.lower ?? '');
    const country = inside || isLanguage || !isProper(word) ? undefined : countryOf(word.text);
    return country !== undefined && country !== home && (home !== undefined || at === near.at);
  });
}
