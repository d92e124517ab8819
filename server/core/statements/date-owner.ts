/** What a date stands right behind, or before, as its own: "the Data Act of 2016", "papers published in 2020", "its 2019 competitions". */
import { countryOf } from '../mentions/countries.ts';
import { isCapital } from '../text/words.ts';
import { KIND_NOUNS } from './lexicon/grammar.ts';
import type { DateReference, Reading, Reference, Words } from './reading.ts';
import { BREAK, type Sentence } from './sentence.ts';

/** The things a date is the own date of, by the words right around it; none where it is another's that nobody knows, nothing where no word tells. */
export function ownerOf(reading: Reading, { first, last: end }: DateReference): readonly string[] | undefined {
  const { words } = reading.sentence;
  if (
    isOfAnotherText(words, first) ||
    isOfPaper(words, first) ||
    isOfVersion(words, end) ||
    isOfItsOwn(reading, first, end) ||
    isOfStranger(reading, first) ||
    isAbroad(reading, first) ||
    isOfCountry(reading, first)
  )
    return [];
  const subject = subjectOfDate(reading, { first });
  if (subject) return subject.entities;
  const of = words[first - 1]?.lower === 'of';
  const label = words[first].break === BREAK.colon;
  const beside = first - (of ? 2 : 1);
  const isBeside = of || label || words[first].depth > (words[beside]?.depth ?? 0);
  const last = isBeside ? beside : antecedentOf(reading, first);
  const word = words[last];
  if (!word) return undefined;
  const known = reading.references.find((reference) => reference.first <= last && last <= reference.last);
  if (of && words.slice(Math.max(0, last - CLAUSE / 2), last).some(({ lower }) => REVISED.has(lower))) return [];
  // "In our Law of 2018": the writer’s own country’s; "a Law of 2018": one more.
  if (known && words[known.first - 1]?.lower === 'our') return [];
  if (known && isCapital(words[known.first]) && ['a', 'an'].includes(words[known.first - 1]?.lower)) return [];
  if (known) return known.how === 'named' ? known.entities : undefined;
  // "The Chinese statute of 2016": of some law, whichever.
  if (of && KIND_NOUNS.law.includes(word.lower)) return [];
  return last > 0 && !label && isCapital(word) ? [] : undefined;
}

/** "The rules, with all that they bring, are of February 2015": what the clause is about, if it is named. */
export function subjectOfDate(
  { sentence: { words }, references }: Reading,
  { first }: Pick<Words, 'first'>,
): Reference | undefined {
  if (words[first - 1]?.lower !== 'of' || !/^(?:is|are|was|were)$/.test(words[first - 2]?.lower ?? '')) return undefined;
  const start = words.findLastIndex((word, at) => at < first && word.break >= BREAK.semicolon);
  return references.find(
    (one) => one.first >= start && one.last < first - 2 && one.how === 'named' && !one.dependent && !one.possessive,
  );
}

/** "Papers published in 2020 suggest", "documents from 2020": theirs. */
function isOfAnotherText(words: Sentence['words'], first: number): boolean {
  const [preposition, before, noun] = [1, 2, 3].map((step) => words[first - step]?.lower ?? '');
  return preposition === 'in' ? PUBLISHED.has(before) && TEXTS.has(noun) : preposition === 'from' && TEXTS.has(before);
}
const PUBLISHED = new Set(['published', 'written', 'printed', 'released', 'posted']);
const TEXTS = new Set(
  'papers documents drafts sources memos reports articles studies essays pieces accounts posts commentaries analyses books interviews'.split(
    ' ',
  ),
);

/** "A contract of 2016 that uses the older title". */
const isOfPaper = (words: Sentence['words'], first: number) =>
  ['of', 'from'].includes(words[first - 1]?.lower ?? '') && PAPERS.has(words[first - 2]?.lower ?? '');
const PAPERS = new Set(
  'contract contracts agreement agreements letter letters filing filings invoice lease judgment ruling lawsuit email'.split(' '),
);

/** "Xiamen set up its own pilot in 2016": of whom nothing is known. */
function isOfStranger({ sentence: { words }, references }: Reading, first: number): boolean {
  const own = words.findIndex(({ lower }, at) => lower === 'own' && words[at - 1]?.lower === 'its' && at < first);
  return own > 0 && first - own <= ABROAD && !references.some(({ last, how }) => last < own && how !== 'described');
}

/** "It is the Vietnamese law of 12 June 2018": another country's, if nothing that is known stands between. */
function isAbroad({ sentence: { words }, references }: Reading, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at <= ABROAD; at--) {
    if (references.some((one) => one.how === 'named' && one.first <= at && at <= one.last)) return false;
    const country = isCapital(words[at - 1]) && words[at].break === 0 ? countryOf(words[at - 1].text) : undefined;
    // "The English text of the draft" is a language’s.
    // "Vietnam’s own Law on Cybersecurity, passed on …"
    const nouns = words[at].lower === 's' ? words.slice(at + 1, at + 4) : [words[at]];
    if (country && words[at].lower !== 'text')
      return country !== 'china' && nouns.some(({ lower }) => KIND_NOUNS.law.includes(lower));
  }
  return false;
}
/** "Finland, since 2013, has …": of another country that the clause begins with. */
function isOfCountry({ sentence: { words }, references }: Reading, first: number): boolean {
  let at = first - 1;
  while (at > 0 && words[at].break === BREAK.none) at--;
  // "Finland, since 2013": right before; "Vietnam's assembly passed it in 2018": whose it is.
  if (at === first - 1 && at > 0) at--;
  const isOwner = words[at + 1]?.lower === 's';
  if (at < 0 || (!isOwner && first - at > 2) || (at > 0 && words[at].break < BREAK.semicolon)) return false;
  const country = isCapital(words[at]) ? countryOf(words[at].text) : undefined;
  return country !== undefined && country !== 'china' && !references.some((one) => one.first >= at && one.last < first);
}

/** Farther before its date a law is not what is dated. */
const ABROAD = 14;

/** "The 2017 version": of another than what was spoken of. */
const isOfVersion = (words: Sentence['words'], last: number) =>
  words[last + 1]?.break === 0 && /^(?:versions?|editions?|iterations?|vintages?|reprints?)$/.test(words[last + 1].lower);

/** "Its 2019 competitions": something that it has, and not an event that some wording tells of. */
function isOfItsOwn({ sentence: { words }, cues, references }: Reading, first: number, last: number): boolean {
  const owner = words[first - 1]?.lower;
  const noun = words[last + 1];
  if (owner !== 'its' && owner !== 'their') return false;
  if (noun?.break !== 0 || !/^\p{Ll}{3,}s$/u.test(noun.text)) return false;
  const holds = (one: Words) => one.first <= last + 1 && last + 1 <= one.last;
  return !references.some(holds) && !cues.some((cue) => holds(cue) && cue.keys.some((key) => !key.includes(':')));
}

/** "The revised Data Rules of 2022": others than those of the name. */
const REVISED = new Set(['revised', 'amended', 'updated', 'rewritten', 'reworked', 'overhauled']);

/** "Ruritania’s CSA, which opened in 2015": the word that the clause of a date is said of; -1 where it is said of none. */
function antecedentOf({ sentence: { words }, references }: Reading, first: number): number {
  for (let at = first - 1; at > 0 && first - at <= CLAUSE; at--) {
    if (words[at].lower === 'which' || words[at].lower === 'who') return at - 1;
    if (words[at].break > BREAK.none || references.some((one) => one.how === 'named' && one.first <= at && at <= one.last))
      return -1;
  }
  return -1;
}
/** A clause with more words before its date says more than one thing. */
const CLAUSE = 8;
