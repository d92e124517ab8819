/** The things a sentence speaks of: by name, by a wording that describes one, or by a word that refers back. */
import { countryOf } from '../mentions/countries.ts';
import type { NameMention } from '../mentions/mention.ts';
import { heldBy } from '../text/span.ts';
import { isCapital, stemOf } from '../text/words.ts';
import type { Cue } from './cues.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon/grammar.ts';
import { INSTITUTIONS } from './lexicon/relations.ts';
import { type Reference, wordsIn } from './reading.ts';
import type { Sentence, SentenceWord } from './sentence.ts';

/** What the reader must know of a thing in order to refer back to it. */
export interface Referent {
  readonly id: string;
  readonly kind: string;
  readonly nouns: readonly string[];
  /** The country it belongs to, if to one. */
  readonly jurisdiction?: string | undefined;
  /** Of a person: the bodies that this person heads, so that "his agency" is known. */
  readonly heads?: readonly string[] | undefined;
  /** No fact is of it: it is there by its name only, to be taken for nothing else. */
  readonly stranger?: boolean | undefined;
}

export type Look = (id: string) => Referent | undefined;

/** Names and descriptions as references, in order; a description that a name overlaps is left out unless it means another thing. */
export function referencesOf(
  sentence: Sentence,
  mentions: readonly NameMention[],
  cues: readonly Cue[],
  look: Look,
): Reference[] {
  const named = heldBy(sentence, mentions, (mention) => mention).map((mention): Reference => {
    const words = wordsIn(sentence, mention);
    const meant = [mention.name.entity, ...mention.others.map((name) => name.entity)];
    const isOther =
      isDraftOf(sentence, words) || (isPlain(sentence.words[words.first]) && isOfOther(sentence, words.first, mentions));
    return {
      entities: isOther ? [] : meant,
      how: 'named',
      possessive: isPossessive(sentence, words.last),
      dependent: isDependent(sentence, words.first),
      span: mention,
      ...words,
      ...(isOther && { of: meant }),
    };
  });
  let countries: readonly string[] | undefined;
  const spokenOf = () => {
    countries ??= sentence.words.flatMap((word) => countryNamed(word) ?? []);
    return countries;
  };
  const described = cues.flatMap((cue): Reference[] => {
    if (!cue.keys.some(isEntity)) return [];
    const entities = cue.keys
      .flatMap((key) => (isEntity(key) ? key.slice(ENTITY.length) : []))
      .filter((id) => isAtHome(look(id), sentence, cue.first, spokenOf));
    if (
      entities.length === 0 ||
      isOfOther(sentence, cue.first, mentions) ||
      named.some((one) => one.entities.includes(entities[0]) || isUnlike(one, entities[0]))
    )
      return [];
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
        parts: cue.parts,
      },
    ];
  });
  const seen = new Set<string>();
  const once = described.filter((reference) => !seen.has(reference.entities[0]) && seen.add(reference.entities[0]));
  return [...named, ...once].sort((a, b) => a.first - b.first);
}

/** Named as another's: "the State Department’s first cyber coordinator". */
const isUnlike = ({ of }: Reference, id: string) => of?.includes(id) === true;

/** The keys of wordings that describe a thing. */
const ENTITY = 'entity:';
const isEntity = (key: string) => key.startsWith(ENTITY);

/** "a first draft of the Law", "the Law’s draft": not the thing itself, and what is said of it is not said of the thing. */
function isDraftOf(sentence: Sentence, { first, last }: { first: number; last: number }): boolean {
  const { words } = sentence;
  let before = first - 1;
  while (before > 0 && DETERMINERS.has(words[before].lower)) before--;
  if ((words[before]?.lower === 'of' || words[before]?.lower === 'to') && UNFINISHED.has(words[before - 1]?.stem ?? ''))
    return true;
  if (CHANGED.has(words[first - 1]?.lower ?? '') && !isDoer(words, first - 2)) return true;
  const after = words[last + 1]?.lower === 's' ? last + 2 : last + 1;
  return UNFINISHED.has(words[after]?.stem ?? '') && words[after].break === 0;
}
/** "China proposed X" without an article, as writers of other languages have it: then X is the thing itself. */
const isDoer = (words: readonly SentenceWord[], at: number) =>
  words[at] !== undefined &&
  words[at + 1].break === 0 &&
  (/^(?:\p{Script=Han}|\d)/u.test(words[at].text) || (at > 0 && isCapital(words[at])) || PRONOUNS.has(words[at].lower));
const CHANGED = new Set(['amended', 'revised', 'draft', 'proposed', 'planned', 'future', 'updated']);
const UNFINISHED = new Set(['draft', 'bill', 'amend', 'predecessor', 'translat'].map((word) => stemOf(word)));

/** A description fits other countries' things as well: it does not count where the word before it, or the sentence, is about one of them. */
function isAtHome(referent: Referent | undefined, sentence: Sentence, first: number, spokenOf: () => readonly string[]): boolean {
  if (!referent?.jurisdiction) return true;
  const home = referent.jurisdiction.toLowerCase();
  const owner = ownerBefore(sentence, first);
  if (owner !== undefined) return owner === home;
  const countries = spokenOf();
  return countries.length === 0 || countries.includes(home);
}

/** "Its own pilot", "the State Department’s first cyber coordinator": another than the known one, which a description fits as well. */
function isOfOther(sentence: Sentence, first: number, mentions: readonly NameMention[]): boolean {
  const { words } = sentence;
  for (let at = first - 1; at > 0 && first - at <= 3 && words[at + 1].break === 0; at--) {
    if (words[at].lower === 'own' && words[at - 1].lower === 'its') return true;
    if (!isPossessive(sentence, at - 1)) continue;
    const owner = words[at - 1];
    return (
      isCapital(owner) &&
      INSTITUTIONS.has(owner.lower) &&
      !mentions.some(({ start, end }) => start <= owner.start && owner.end <= end)
    );
  }
  return false;
}

/** A description, though packs have it as a name. */
const isPlain = ({ text }: SentenceWord) => /^\p{Ll}/u.test(text);

/** The country right before a word: "Vietnam's domain registry", "the French cyber police". */
function ownerBefore({ words }: Sentence, first: number): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 3) && words[at + 1].break === 0; at--) {
    const country = countryNamed(words[at]);
    if (country !== undefined || PREPOSITIONS.has(words[at].lower) || DETERMINERS.has(words[at].lower)) return country;
  }
  return undefined;
}

const countryNamed = ({ text }: SentenceWord) => (/^\p{Lu}/u.test(text) ? countryOf(text) : undefined);

/** Followed by 's. */
export function isPossessive(sentence: Sentence, last: number): boolean {
  const next = sentence.words[last + 1];
  return next !== undefined && next.lower === 's' && /^['’]$/.test(next.gap);
}

/** Behind a preposition, articles passed over. */
export function isDependent(sentence: Sentence, first: number): boolean {
  const { words } = sentence;
  let at = first - 1;
  if (words[at]?.lower === 'as' && ['know', 'known'].includes(words[at - 1]?.stem ?? '')) return false;
  if (at >= 0 && words[at + 1].break === 0 && DETERMINERS.has(words[at].lower)) at--;
  if (words[at]?.lower === 'of' && APPOSED.has(words[at - 1]?.lower ?? '')) return false;
  return (
    at >= 0 &&
    words[at + 1].break === 0 &&
    PREPOSITIONS.has(words[at].lower) &&
    !['since', 'until', 'till', 'like', 'than'].includes(words[at].lower)
  );
}

/** "the post of coordinator" is the coordinator. */
const APPOSED = new Set('post office position title name principle idea concept notion system project term rule'.split(' '));
