/** Words that refer back to something known: "it", "the agency", "his agency", "Xi’s new body". Nearest first, and cautious. */
import { rememberingOf } from '../text/memory.ts';
import { isCapital } from '../text/words.ts';
import { DETERMINERS, FUNCTION, KIND_NOUNS } from './lexicon/grammar.ts';
import { VERB_BEHIND } from './lexicon/relations.ts';
import type { Reference } from './reading.ts';
import { isDependent, isPossessive, type Look, type Referent } from './references.ts';
import { placesOf, type Sentence } from './sentence.ts';
import type { Terms } from './terms.ts';

/** Something named before, and how it was written: who read "… Management Centre" knows what "the Centre" is. */
export interface Remembered extends Referent {
  readonly written: string;
}

/** What was spoken of before a sentence. */
export interface Before {
  /** The nearest first. */
  readonly recent: readonly Remembered[];
  /** Named two together, "X and Y": "the group" means neither. */
  readonly paired: ReadonlySet<string>;
  /** The only two things that the sentence named: "the former" and "the latter". */
  readonly two: readonly [former: readonly string[], latter: readonly string[]] | undefined;
  readonly topics: readonly string[];
  readonly terms: Terms;
  /** Persons by each word of their names, where these have two. */
  readonly family: ReadonlyMap<string, string>;
}

const HE = new Set(['he', 'his', 'him', 'she', 'her']);
export const OWNERS = new Set(['its', 'their', 'his', 'her']);
/** Adjectives that may stand between "the" and the noun. */
const PLAIN = new Set([
  'new',
  'same',
  'former',
  'old',
  'young',
  'then',
  'whole',
  'present',
  'central',
  'said',
  'latter',
  'chinese',
]);

export function backReferences(sentence: Sentence, named: readonly Reference[], before: Before, look: Look): Reference[] {
  const found: Reference[] = [];
  for (const at of referring(sentence)) {
    const word = sentence.words[at];
    if (named.some((reference) => reference.first <= at && at <= reference.last)) continue;
    const entities = isLatter(sentence, at)
      ? ofTwo(sentence, at, named, before)
      : meantBy(sentence, at, named, found, before, look);
    if (!entities) continue;
    const first = DETERMINERS.has(sentence.words[at - 1]?.lower ?? '') ? at - 1 : at;
    found.push({
      first,
      last: at,
      entities,
      how: 'referred',
      possessive: isPossessive(sentence, at) || OWNERS.has(word.lower),
      dependent: isDependent(sentence, first),
      span: { start: sentence.words[first].start, end: word.end },
    });
  }
  return found;
}

/** The words that may refer back at all, by their sentence alone; whether they do is told by what stands before it. */
const referring = rememberingOf((sentence: Sentence): readonly number[] =>
  placesOf(sentence.words, ({ form, lower }, at) => {
    const isPronoun = HE.has(lower) || lower === 'it' || lower === 'its';
    return form.capital || isPronoun || isHeaded(lower) || isDefinite(sentence, at);
  }),
);

/** "the latter", "the other", and no "former minister": one of what was named, if any. */
function isLatter({ words }: Sentence, at: number): boolean {
  const isAlone = (words[at + 1]?.break ?? 1) > 0 || FUNCTION.has(words[at + 1].lower) || VERB_BEHIND.test(words[at + 1].lower);
  return LATTER.has(words[at].lower) && words[at - 1]?.lower === 'the' && isAlone;
}
const LATTER = new Set(['latter', 'former', 'other']);

/** The former or the latter: of "A and B", or of the only two things that were named; none where there are more. */
function ofTwo({ words }: Sentence, at: number, named: readonly Reference[], { two }: Before): readonly string[] {
  const here = named.filter(({ last, how }) => last < at && how === 'named');
  const distinct = [...new Map(here.map((one) => [one.entities[0], one])).values()];
  const pairs = here.flatMap((first) => {
    const and = first.last + 1;
    const second = here.find(
      (other) => other.first === and + 1 || (other.first === and + 2 && DETERMINERS.has(words[and + 1].lower)),
    );
    return words[and]?.lower === 'and' && second ? [[first, second]] : [];
  });
  const [first, second] = pairs.length === 1 ? pairs[0] : distinct.length === 2 ? distinct : [];
  const [former, latter] = here.length === 0 && two ? two : [first?.entities ?? [], second?.entities ?? []];
  return words[at].lower === 'former' ? former : words[at].lower === 'latter' ? latter : [];
}

function meantBy(
  sentence: Sentence,
  at: number,
  named: readonly Reference[],
  referred: readonly Reference[],
  before: Before,
  look: Look,
): string[] | undefined {
  const word = sentence.words[at].lower;
  const entity = HE.has(word)
    ? (personBefore(at, [...named, ...referred], look) ??
      before.recent.find((referent) => referent.kind === 'person' || (!OWNERS.has(word) && isPost(referent)))?.id)
    : word === 'it' || word === 'its'
      ? isEmpty(sentence, at) || isOfOtherOne(sentence.words, at)
        ? undefined
        : (subjectBefore(sentence, at, named, look) ?? thing(before, look))
      : (familyName(sentence, at, before) ??
        defined(sentence, at, before.terms) ??
        headed(sentence, at, named, before, look) ??
        (isDefinite(sentence, at) && !isOfDraft(sentence, at)
          ? (namedHere(word, at, named, look) ?? nounFor(word, before))
          : undefined));
  return entity === undefined ? undefined : [entity];
}

/** "A coordinator was appointed. He …": whoever has the post. */
const isPost = ({ nouns }: Referent) =>
  nouns.some((noun) => /^(?:coordinator|director|chair|secretary|representative)$/.test(noun));

/** The person of whom this sentence has spoken last. */
const personBefore = (at: number, spokenOf: readonly Reference[], look: Look) =>
  spokenOf
    .filter((reference) => reference.last < at && look(reference.entities[0])?.kind === 'person')
    .reduce<Reference | undefined>((last, one) => (last && last.last > one.last ? last : one), undefined)?.entities[0];

/** "Lu", after Lu Wei was named. */
function familyName({ words }: Sentence, at: number, { family }: Before): string | undefined {
  const known = family.get(words[at].text);
  const isPart =
    (isCapital(words[at + 1]) && words[at + 1].break === 0) || (at > 1 && isCapital(words[at - 1]) && words[at].break === 0);
  return isPart ? undefined : known;
}

/** What "it" may stand for: what the passage is about, but no person. */
function thing(before: Before, look: Look): string | undefined {
  const [topic] = before.topics;
  if (topic === undefined || look(topic)?.kind !== 'person') return topic;
  return before.recent.find((referent) => referent.kind !== 'person')?.id;
}

/** "the Administration", "the Scheme": a term that the draft has defined, capitals and all. */
function defined(sentence: Sentence, at: number, terms: Terms): string | undefined {
  if (terms.size === 0 || !isCapital(sentence.words[at])) return undefined;
  const { words } = sentence;
  for (let first = at; first >= Math.max(0, at - 3); first--) {
    const entity = terms.get(
      words
        .slice(first, at + 1)
        .map((word) => word.lower)
        .join(' '),
    );
    if (entity && (words[first - 1]?.lower === 'the' || words[first - 1] === undefined)) return entity;
  }
  return undefined;
}

/** Before a clause with a subject of its own. */
const CLAUSES = new Set(['while', 'whereas', 'although', 'though', 'because']);

/** What this sentence has already named as the subject of a clause, but no person. */
function subjectBefore(sentence: Sentence, at: number, named: readonly Reference[], look: Look): string | undefined {
  const { words } = sentence;
  const isThing = ({ entities }: Reference) => look(entities[0])?.kind !== 'person';
  const free = named.filter((one) => one.last < at && !one.dependent && !one.possessive && isThing(one));
  const opens = (at: number) => words[at].break > 0 || CLAUSES.has(words[at - 1]?.lower ?? '');
  const opening = free.findLast(
    ({ first }) => first === 0 || opens(first) || (DETERMINERS.has(words[first - 1].lower) && opens(first - 1)),
  );
  return (opening ?? free[0])?.entities[0];
}

/** "It was the Ministry that came up with it": the first "it" refers to nothing. */
function isEmpty(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (at > 1 || !/^(?:is|was|took|takes)$/.test(words[at + 1]?.lower ?? '')) return false;
  return (
    words.slice(at + 2, at + 16).some((word) => ['that', 'who', 'until'].includes(word.lower)) &&
    !/ed$/.test(words[at + 2]?.lower ?? '')
  );
}

/**
 * "X was drafted by A, whereas the other one had Y as its author": of what is not named.
 * @param behind the last word of what it is told apart from
 */
export function isOfOtherOne(words: Sentence['words'], at: number, behind = -1): boolean {
  const from = words.findLastIndex(({ lower }, before) => before > behind && before < at && CLAUSES.has(lower));
  return from >= 0 && words.slice(from + 2, Math.min(from + 5, at)).some(({ lower }) => lower === 'one');
}

const singular = (noun: string) => (noun.endsWith('s') ? noun.slice(0, -1) : noun);

/** A noun for what a person may head. */
const isHeaded = (noun: string) => HEADED.has(singular(noun));
const HEADED = new Set([...KIND_NOUNS.agency, 'group', 'commission', 'office', 'ministry', 'administration']);

/** "his agency", "Xi’s new body": what the person heads. */
function headed(sentence: Sentence, at: number, named: readonly Reference[], before: Before, look: Look): string | undefined {
  const { words } = sentence;
  if (!isHeaded(words[at].lower)) return undefined;
  const noun = singular(words[at].lower);
  let owner = at - 1;
  while (owner > 0 && PLAIN.has(words[owner].lower)) owner--;
  const person =
    words[owner]?.lower === 'his' || words[owner]?.lower === 'her'
      ? (look(personBefore(at, named, look) ?? '') ?? before.recent.find((referent) => referent.kind === 'person'))
      : words[owner]?.lower === 's'
        ? look(named.find((reference) => reference.last === owner - 1)?.entities[0] ?? '')
        : undefined;
  const bodies = person?.heads ?? [];
  return bodies.find((id) => look(id)?.nouns.includes(noun)) ?? bodies[0];
}

/** "the agency", "this Centre", "the new body", but not "the agency of". */
function isDefinite(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (words[at + 1]?.lower === 'of' && words[at + 1].break === 0) return false;
  if (words[at].lower === 'authority' && STAYS.test(words[at + 1]?.lower ?? '')) return false;
  for (let step = at - 1; step >= Math.max(0, at - 3) && words[step + 1].break === 0; step--) {
    if (DEFINING.has(words[step].lower)) return true;
    if (!PLAIN.has(words[step].lower)) return false;
  }
  return false;
}

/** "That authority stayed with Y": a power, and no body. */
const STAYS = /^(?:stay|remain|rest|lie|lay|pass|belong|fall|fell|go|goe|went)(?:s|ed)?$/;

const DEFINING = new Set(['the', 'this', 'that', 'its', 'same']);

/** "the draft legislation …; the statute as adopted": what became of the draft, and no law named before. */
const isOfDraft = ({ words }: Sentence, at: number) =>
  KIND_NOUNS.law.includes(words[at].lower) &&
  words.slice(0, at).some(({ lower }) => ['draft', 'drafts', 'bill', 'legislation'].includes(lower));

/** "X heads TC260; the committee’s seat …": the only body named before it in the sentence that is called so. */
function namedHere(noun: string, at: number, named: readonly Reference[], look: Look): string | undefined {
  const isCalledSo = ({ entities, last, how }: Reference) =>
    last < at && how === 'named' && entities.length === 1 && look(entities[0])?.nouns.includes(noun) === true;
  const called = new Set(named.filter(isCalledSo).map(({ entities }) => entities[0]));
  return called.size === 1 ? [...called][0] : undefined;
}

function nounFor(noun: string, { recent, paired, topics }: Before): string | undefined {
  const spelled = noun.replace('centre', 'center');
  const singular = spelled.replace(/s$/, '');
  const candidates = recent.filter((referent) => !paired.has(referent.id));
  const isCalledSo = ({ nouns }: Remembered) => nouns.includes(singular) || nouns.includes(spelled);
  const called = recent.filter((referent) => referent.kind === 'agency' && isCalledSo(referent));
  // Of a pair of bodies, "the registry" may be one only.
  const named = new Set(called.map(({ id }) => id)).size === 1 ? called : candidates.filter(isCalledSo);
  const fitting = named.length > 0 ? named : candidates.filter((referent) => KIND_NOUNS[referent.kind]?.includes(singular));
  const written = fitting.find((referent) => referent.written.includes(noun));
  return (written ?? fitting.find((referent) => topics.includes(referent.id)) ?? fitting[0])?.id;
}
