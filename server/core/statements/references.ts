/** The things a sentence speaks of: by name, by a wording that describes one, or by a word that refers back. */
import { countryOf } from '../mentions/countries.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Cue } from './cues.ts';
import { DETERMINERS, KIND_NOUNS, PREPOSITIONS } from './lexicon/grammar.ts';
import { type Reference, wordsIn } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** What the reader must know of a thing in order to refer back to it. */
export interface Referent {
  readonly id: string;
  readonly kind: string;
  readonly nouns: readonly string[];
  /** The country it belongs to, if to one. */
  readonly jurisdiction?: string | undefined;
}

export type Look = (id: string) => Referent | undefined;

/** Names and descriptions as references, in order; a description that a name overlaps is left out unless it means another thing. */
export function referencesOf(
  sentence: Sentence,
  mentions: readonly NameMention[],
  cues: readonly Cue[],
  look: Look,
): Reference[] {
  const countries = countriesIn(sentence);
  const named = mentions
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
    .map((mention): Reference => {
      const words = wordsIn(sentence, mention);
      const entities = [mention.name.entity, ...mention.others.map((name) => name.entity)];
      return {
        ...words,
        entities,
        how: 'named',
        possessive: isPossessive(sentence, words.last),
        dependent: isDependent(sentence, words.first),
        span: mention,
      };
    });
  const described = cues.flatMap((cue): Reference[] => {
    const entities = cue.keys
      .flatMap((key) => (key.startsWith('entity:') ? key.slice('entity:'.length) : []))
      .filter((id) => isAtHome(look(id), countries));
    if (entities.length === 0 || named.some((reference) => reference.entities.includes(entities[0]))) return [];
    const span = { start: sentence.words[cue.first].start, end: sentence.words[cue.last].end };
    return [
      {
        first: cue.first,
        last: cue.last,
        entities,
        how: 'described',
        possessive: false,
        dependent: isDependent(sentence, cue.first),
        span,
      },
    ];
  });
  const seen = new Set<string>();
  const once = described.filter((reference) => !seen.has(reference.entities[0]) && seen.add(reference.entities[0]));
  return [...named, ...once].sort((a, b) => a.first - b.first);
}

/** A description fits other countries' things as well: it does not count where the sentence is about one of them. */
function isAtHome(referent: Referent | undefined, countries: readonly string[]): boolean {
  return !referent?.jurisdiction || countries.length === 0 || countries.includes(referent.jurisdiction.toLowerCase());
}

const countriesIn = (sentence: Sentence) =>
  sentence.words.flatMap((word) => (/^\p{Lu}/u.test(word.text) ? (countryOf(word.text) ?? []) : []));

/** "the agency", "the Ministry", "it": words that refer back to something known, nearest first. */
export function backReferences(
  sentence: Sentence,
  named: readonly Reference[],
  recent: readonly Referent[],
  topics: readonly string[],
): Reference[] {
  const found: Reference[] = [];
  const taken = (at: number) => named.some((reference) => reference.first <= at && at <= reference.last);
  sentence.words.forEach((word, at) => {
    if (taken(at)) return;
    if (isUnknown(sentence, at)) {
      const span = { start: word.start, end: word.end };
      found.push({
        first: at,
        last: at,
        entities: [],
        how: 'referred',
        possessive: false,
        dependent: isDependent(sentence, at),
        span,
      });
      return;
    }
    const entity =
      pronounFor(sentence, at, recent, topics) ?? (isDefinite(sentence, at) ? nounFor(word.lower, recent) : undefined);
    if (!entity) return;
    const first = DETERMINERS.has(sentence.words[at - 1]?.lower ?? '') ? at - 1 : at;
    found.push({
      first,
      last: at,
      entities: [entity],
      how: 'referred',
      possessive: isPossessive(sentence, at) || ['its', 'their', 'his', 'her'].includes(word.lower),
      dependent: isDependent(sentence, first),
      span: { start: sentence.words[first].start, end: word.end },
    });
  });
  return found;
}

/** "the latter", "the other": something in the text, but which is not known. */
function isUnknown(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at].lower;
  return (
    (word === 'latter' || word === 'former' || word === 'other') &&
    sentence.words[at - 1]?.lower === 'the' &&
    (sentence.words[at + 1]?.break ?? 1) > 0
  );
}

/** "it" and "they" refer to what the passage is about, unless this sentence has named something itself. */
function pronounFor(sentence: Sentence, at: number, recent: readonly Referent[], topics: readonly string[]): string | undefined {
  const word = sentence.words[at].lower;
  if (word === 'he' || word === 'his' || word === 'him' || word === 'she' || word === 'her')
    return recent.find((referent) => referent.kind === 'person')?.id;
  if (word === 'it' && /^(?:is|was)$/.test(sentence.words[at + 1]?.lower ?? '') && at < 2 && isCleft(sentence, at))
    return undefined;
  return word === 'it' || word === 'its' ? topics[0] : undefined;
}

/** "It was the Ministry that came up with it": the first "it" refers to nothing. */
function isCleft(sentence: Sentence, at: number): boolean {
  return (
    sentence.words.slice(at + 2, at + 16).some((word) => word.lower === 'that' || word.lower === 'who') &&
    !/ed$/.test(sentence.words[at + 2]?.lower ?? '')
  );
}

/** "the agency", "this Centre", "the new body", but not "the agency of". */
function isDefinite(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (words[at + 1]?.lower === 'of' && words[at + 1].break === 0) return false;
  for (let step = at - 1; step >= Math.max(0, at - 2) && words[step + 1].break === 0; step--) {
    if (['the', 'this', 'that', 'its', 'same'].includes(words[step].lower)) return true;
    if (!['new', 'same', 'former', 'old', 'young', 'latter', 'then', 's'].includes(words[step].lower)) return false;
  }
  return false;
}

function nounFor(noun: string, recent: readonly Referent[]): string | undefined {
  const singular = noun.replace('centre', 'center').replace(/s$/, '');
  const bySelf = recent.find(
    (referent) => referent.nouns.includes(singular) || referent.nouns.includes(noun.replace('centre', 'center')),
  );
  return (bySelf ?? recent.find((referent) => KIND_NOUNS[referent.kind]?.includes(singular)))?.id;
}

function isPossessive(sentence: Sentence, last: number): boolean {
  const next = sentence.words[last + 1];
  return next !== undefined && next.lower === 's' && /^['’]$/.test(next.gap);
}

/** Behind a preposition, articles passed over. */
function isDependent(sentence: Sentence, first: number): boolean {
  const { words } = sentence;
  let at = first - 1;
  if (words[at]?.lower === 'as' && words[at - 1]?.stem === 'know') return false;
  if (at >= 0 && words[at + 1].break === 0 && DETERMINERS.has(words[at].lower)) at--;
  return (
    at >= 0 &&
    words[at + 1].break === 0 &&
    PREPOSITIONS.has(words[at].lower) &&
    !['since', 'until', 'till', 'like', 'than'].includes(words[at].lower)
  );
}
