/**
 * What a wording is said of: "CNNIC was founded", "the founding of CNNIC", "CNNIC, founded …", "founded …, CNNIC …", "X founded CNNIC".
 * Grammar by position only, and cautious: where the words before the wording name something that is not known, the answer is nothing.
 */
import type { Cue } from './cues.ts';
import { BE, DETERMINERS, FUNCTION, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES } from './lexicon/grammar.ts';
import { mainSubjects, segmentStart, topic, withCoordinated } from './main-subject.ts';
import type { Reading, Reference, Words } from './reading.ts';

/** The things a wording is said of; nothing where it is said of something unknown. */
export function subjectsOf(reading: Reading, cue: Cue): readonly Reference[] {
  const others = reading.references.filter((reference) => reference.last < cue.first || reference.first > cue.last);
  return owner(reading, cue, others) ?? object(reading, cue, others) ?? before(reading, cue, others);
}

/** "the founding of CNNIC", "CNNIC's 1997 founding". */
function owner(reading: Reading, cue: Cue, others: readonly Reference[]): readonly Reference[] | undefined {
  const { words } = reading.sentence;
  const next = words[cue.last + 1];
  if (next && OWNING.has(next.lower) && next.break === 0) {
    const owned = others.find((reference) => reference.first > cue.last + 1 && reference.first <= cue.last + 4);
    if (owned) return withCoordinated(reading, owned, others);
  }
  // "The 2009 founding is that of X."
  if (BE.has(next?.lower ?? '') && words[cue.last + 2]?.lower === 'that' && words[cue.last + 3]?.lower === 'of') {
    const meant = others.find((reference) => reference.first > cue.last + 3 && reference.first <= cue.last + 5);
    return meant ? [meant] : [];
  }
  const previous = words[cue.first - 1];
  const nominal = previous && words[cue.first].break === 0 && ['the', 'this', 'that'].includes(previous.lower);
  if (nominal && (isDate(reading, cue.last + 1) || isDate(reading, cue.last + 2))) return mainSubjects(reading, others, cue);
  const possessor = others.findLast(
    (reference) => reference.possessive && reference.last < cue.first && cue.first - reference.last <= 5,
  );
  if (
    possessor &&
    onlyBetween(reading, possessor.last + 1, cue.first, (word) => word === 's' || FUNCTION.has(word) || /\d/.test(word))
  )
    return [possessor];
  return undefined;
}

const OWNING = new Set(['of', 'on']);

/** "ISC established the China IGF", "created a unit, the SIIO", "which set it up". */
function object(reading: Reading, cue: Cue, others: readonly Reference[]): readonly Reference[] | undefined {
  const { words } = reading.sentence;
  const verb = words[cue.first];
  const previous = previousContent(reading, cue.first);
  if (isPassive(reading, cue, previous)) return undefined;
  const next = words[cue.last + 1];
  if (cue.pronoun || (next && next.break === 0 && (next.lower === 'it' || next.lower === 'them')))
    return antecedent(reading, others, cue);
  const opener = segmentStart(reading, cue.first);
  const agent = others.find(
    (reference) => reference.first > opener && reference.last < cue.first && !reference.dependent && !reference.possessive,
  );
  if (
    agent &&
    ['which', 'that', 'whom'].includes(words[opener].lower) &&
    (!next || next.break > 0 || PREPOSITIONS.has(next.lower))
  ) {
    const moved = others.findLast((reference) => reference.last < opener);
    return moved ? [moved] : [];
  }
  if (!next || next.break > 0 || PREPOSITIONS.has(next.lower) || /^\d/.test(next.text) || isDate(reading, cue.last + 1))
    return undefined;
  const opensSegment = cue.first === 0 || verb.break > 0;
  if (opensSegment && !others.some((reference) => reference.last < cue.first)) return undefined;
  const stop = stopOf(reading, cue.last + 1);
  const found = others.find(
    (reference) =>
      reference.first > cue.last &&
      reference.first <= stop &&
      !reference.possessive &&
      (!reference.dependent || reference.first <= cue.last + 2),
  );
  if (found) return withCoordinated(reading, found, others);
  const apposed = others.find(
    (reference) => reference.first > stop && reference.first <= stop + 3 && words[stop + 1]?.break === 1 && !reference.dependent,
  );
  // "launched new services": it did so to something unknown, and is not what was launched.
  return apposed ? [apposed] : DETERMINERS.has(next.lower) || isContent(reading, cue.last + 1) ? [] : undefined;
}

/** "was founded", and "was founded in 2014 and renamed a Commission". */
function isPassive(reading: Reading, cue: Cue, previous: string | undefined): boolean {
  if (previous === undefined) return false;
  if (BE.has(previous)) return true;
  const { words } = reading.sentence;
  const joined = ['and', 'then', 'later', 'but'].includes(previous);
  return joined && words.slice(segmentStart(reading, cue.first), cue.first).some((word) => BE.has(word.lower));
}

/** What "it" stands for in "the ISC set it up": not the one who acts, but what was spoken of before. */
function antecedent(reading: Reading, others: readonly Reference[], cue: Cue): readonly Reference[] {
  const { words } = reading.sentence;
  const earlier = others.filter((reference) => reference.last < cue.first);
  const opener = segmentStart(reading, cue.first);
  const actor = RELATIVES.has(words[opener].lower)
    ? earlier.findLast((reference) => reference.last < opener)
    : earlier.findLast((reference) => !reference.dependent);
  const found =
    earlier.find((reference) => reference !== actor && !reference.possessive && !reference.dependent) ??
    earlier.findLast((reference) => reference !== actor && !reference.possessive);
  if (found) return [found];
  return reading.topics.length > 0 ? [topic(reading)] : [];
}

/** The last word of the noun phrase that begins at `from`: up to a break or a verb's preposition. */
function stopOf(reading: Reading, from: number): number {
  const { words } = reading.sentence;
  let at = from;
  while (at + 1 < words.length && words[at + 1].break === 0) at++;
  return at;
}

/** "CNNIC was founded", "CNNIC, founded", "it was founded", and the clauses that share a subject. */
function before(reading: Reading, cue: Cue, others: readonly Reference[]): readonly Reference[] {
  const { words } = reading.sentence;
  const segment = words[cue.first].segment;
  const bracketed = besideBracket(reading, cue, others);
  if (bracketed) return [bracketed];
  const inSegment = others.filter((reference) => reference.last < cue.first && words[reference.last].segment === segment);
  const free = inSegment.filter((reference) => !reference.dependent && !reference.possessive);
  if (free.length > 0 && (isContent(reading, cue.first - 1, cue) || isRelative(reading, cue, free))) return [];
  const nearest = free[free.length - 1];
  if (nearest) return withCoordinated(reading, nearest, others);
  if (inSegment.length > 0 && hasUnknownNoun(reading, cue)) return [];
  const dependent = inSegment.findLast((reference) => !reference.possessive);
  if (dependent) return [dependent];
  const start = segmentStart(reading, cue.first);
  const opener = words[start];
  // "CSAC, an intermediary organisation founded in 2016": whatever it is called there, it is what stands before.
  const apposed = others.find((reference) => reference.last === start - 1 && !reference.possessive);
  if (apposed && APPOSITION.has(opener.lower)) return [apposed];
  // "X, by A and B in common, is from …": the main clause goes on.
  if (BE.has(opener.lower) || HAVE.has(opener.lower))
    return hasUnknownNoun(reading, cue) ? [] : mainSubjects(reading, others, cue);
  // "publishes two reports, launched in 2017": the reports were.
  if (cue.first === start && start > 0 && isContent(reading, start - 1)) return [];
  if (RELATIVES.has(opener.lower) || cue.first - start <= 1 || DETERMINERS.has(opener.lower)) {
    if (!hasUnknownNoun(reading, cue) || RELATIVES.has(opener.lower)) {
      const antecedent = others.findLast((reference) => reference.last < start && !reference.possessive);
      const joined = opener.lower === 'and' || opener.lower === 'but';
      if (antecedent && !joined) return [antecedent];
    }
  }
  if (hasUnknownNoun(reading, cue)) return [];
  return mainSubjects(reading, others, cue);
}

/** "CNITSEC (the testers, founded 2009)": a bracket speaks of what stands before it, whatever it calls it. */
function besideBracket(reading: Reading, cue: Cue, others: readonly Reference[]): Reference | undefined {
  const { words } = reading.sentence;
  const depth = words[cue.first].depth;
  let start = cue.first;
  while (start > 0 && words[start].depth >= depth && depth > 0) start--;
  const isInside = (reference: Reference) => reference.first > start && reference.last < cue.first;
  if (depth === 0 || words[start].depth >= depth || others.some(isInside)) return undefined;
  return others.find((reference) => reference.last === start && !reference.possessive);
}

const APPOSITION = new Set(['a', 'an', 'one', 'another']);
const HAVE = new Set(['has', 'have', 'had', 'having']);

/** A word that may name something unknown: no function word, no adverb, no number, in no reference and no wording of the lexicon. */
function isContent(reading: Reading, at: number, cue?: Words): boolean {
  const word = reading.sentence.words[at];
  if (!word || FUNCTION.has(word.lower) || word.lower.endsWith('ly') || /^\d/.test(word.text) || isDate(reading, at))
    return false;
  if (reading.references.some((reference) => reference.first <= at && at <= reference.last)) return false;
  return !isCue(reading, at, cue ?? { first: -1, last: -1 });
}

/** "The institute from which CAICT grew was founded": what is named is in a clause about something unknown. */
function isRelative(reading: Reading, cue: Words, free: readonly Reference[]): boolean {
  const { words } = reading.sentence;
  if (words[free[0].first - 1]?.lower === 'as') return false;
  const start = segmentStart(reading, cue.first);
  const relative = words
    .slice(start, free[0].first)
    .findIndex((word) => RELATIVES.has(word.lower) && word.lower !== 'when' && word.lower !== 'where');
  return relative > 0 && words.slice(start, start + relative).some((_, at) => isContent(reading, start + at));
}

/** Whether the clause names a subject that is not known: content words before the wording that belong to no reference and no date. */
function hasUnknownNoun(reading: Reading, cue: Words): boolean {
  const { words } = reading.sentence;
  const covered = (at: number) =>
    isDate(reading, at) ||
    reading.references.some((reference) => reference.first <= at && at <= reference.last) ||
    isCue(reading, at, cue);
  for (let at = segmentStart(reading, cue.first); at < cue.first; at++) {
    const word = words[at];
    if (!FUNCTION.has(word.lower) && !word.lower.endsWith('ly') && !/^\d/.test(word.text) && !covered(at)) return true;
  }
  return false;
}

/** Words of the lexicon only: what a fact brings as its wording may be any noun. */
const isCue = (reading: Reading, at: number, except: Words) =>
  reading.cues.some(
    (cue) =>
      cue.first <= at &&
      at <= cue.last &&
      cue.first !== except.first &&
      cue.keys.some((key) => !key.includes(':')) &&
      cue.last - cue.first < 3 &&
      !isNounPhrase(reading, cue),
  );

/** "the overhaul is from 2018": a wording behind an article is a thing of its own. */
function isNounPhrase(reading: Reading, cue: Words): boolean {
  const { words } = reading.sentence;
  return (
    ['the', 'a', 'an', 'this', 'that'].includes(words[cue.first - 1]?.lower ?? '') && BE.has(words[cue.last + 1]?.lower ?? '')
  );
}

const isDate = (reading: Reading, at: number) => reading.dates.some((date) => date.first <= at && at <= date.last);

/** The word before, adverbs passed over, within the clause. */
function previousContent(reading: Reading, at: number): string | undefined {
  const { words } = reading.sentence;
  for (let step = at - 1; step >= 0 && words[step + 1].break === 0; step--) {
    const word = words[step].lower;
    if (!word.endsWith('ly') && !['first', 'only', 'also', 'not', 'itself', 'once', 'later', 'since', 'then'].includes(word))
      return word;
  }
  return undefined;
}

function onlyBetween(reading: Reading, from: number, to: number, test: (word: string) => boolean): boolean {
  return reading.sentence.words.slice(from, to).every((word) => test(word.lower));
}

export const isPronoun = (word: string) => PRONOUNS.has(word) || POSSESSIVES.has(word);
