/** Aligns what is said in a fact's own words: "a role for Y" where the fact names another, and leaves room for no further one. */

import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { PREPOSITIONS } from '../statements/lexicon/grammar.ts';
import type { Words } from '../statements/reading.ts';
import { sayerOf } from '../statements/relation-slots.ts';
import type { RelationStatement } from '../statements/relations.ts';
import type { SentenceWord } from '../statements/sentence.ts';
import { isInNameOf } from './name-stems.ts';
import { isCoordinated, isIn, isObject, isRejected, isSetApart, wordBefore } from './relation-apart.ts';
import { isNeighbour, isOwnedByOther } from './relation-owned.ts';
import { placeInstead } from './relation-places.ts';
import { type RelationVerdict, supportedBy, UNKNOWN } from './relation-verdict.ts';
import { isOneOfSeveral } from './relation-wordings.ts';
import { isUnknownRival } from './unknown-name.ts';

/** A fact's own wording, of a fact that leaves room for no other value. */
export function judgeOwn(statement: RelationStatement, library: Library): RelationVerdict {
  const fact = library.facts[statement.fact ?? -1];
  if (!fact) return UNKNOWN;
  if (!statement.asked && placeInstead(statement, fact, library)) return { kind: 'contradicted', facts: [fact] };
  const { value, present, cue } = statement;
  const sayer = statement.asked ? undefined : sayerOf(statement.scene, cue);
  if (sayer && !sayer.entities.includes(fact.subject) && value.first > cue.last) return UNKNOWN;
  if (!statement.asked && isOneOfSeveral(statement.sentence.words, cue)) return UNKNOWN;
  if (!statement.asked && (isNeighbour(statement.scene, value) || isObject(statement.scene, value))) return UNKNOWN;
  if (isText(statement) || isOfOtherThan(statement, fact.subject)) return UNKNOWN;
  const all = library.links
    .of(fact.subject, [fact.property])
    .filter((other) => other.closed || PROPERTIES[other.property].single);
  const known = all.map((other) => String(other.value));
  if (fact.property === 'associated with' && (isWhoTies(statement) || isBesideSubject(statement, fact.subject))) return UNKNOWN;
  if (value.entities.includes(fact.subject) || isSaidOfItself(statement, fact, library)) return UNKNOWN;
  if (value.entities.some((id) => known.includes(id)))
    return present.includes(fact.subject)
      ? supportedBy(...all.filter((other) => isDistinctive(statement) && value.entities.includes(String(other.value))))
      : UNKNOWN;
  if (isFilled(statement, known)) return UNKNOWN;
  if (!statement.asked && isOwnedByOther(statement.scene, cue, [fact.subject, ...value.entities])) return UNKNOWN;
  const isSpecial = isDistinctive(statement);
  if (!isSpecial && isBeyondClause(statement, fact.subject)) return UNKNOWN;
  const isThere =
    present.includes(fact.subject) || (isSpecial && statement.before.has(fact.subject)) || isAskedOf(statement, fact.subject);
  const isNear =
    isSpecial &&
    value.first > cue.last &&
    !hasOtherSubject(statement, library) &&
    present.some((id) => library.links.between(id, fact.subject).length > 0 && !known.includes(id));
  if ((!isThere && !isNear) || isNameOf(statement, known, library)) return UNKNOWN;
  if (
    !isSpecial &&
    statement.scene
      .around(Math.max(0, value.first))
      .some((id) => id !== fact.subject && value.entities.some((one) => isExplained(one, id, library)))
  )
    return UNKNOWN;
  if (value.how === 'unknown')
    return isThere && isUnknownRival(statement, all, library) ? { kind: 'contradicted', facts: all } : UNKNOWN;
  if (value.how !== 'named' || value.entities.length === 0) return UNKNOWN;
  const kinds = new Set(known.map((id) => kindOf(id, library)));
  if (!value.entities.every((id) => kinds.has(kindOf(id, library)))) return UNKNOWN;
  // What is said of something else in the sentence is not said of this fact's subject.
  const others = present.filter((id) => id !== fact.subject && !value.entities.includes(id) && !statement.attached.includes(id));
  if (others.some((other) => value.entities.some((id) => library.links.between(other, id).length > 0))) return UNKNOWN;
  const ties = value.entities.flatMap((id) => library.links.between(fact.subject, id));
  const tied = isSpecial ? ties.filter((tie) => tie.property === fact.property) : ties;
  return tied.length === 0 && cue.last >= cue.first
    ? { kind: 'contradicted', facts: all.filter((other) => sameCue(other, fact)) }
    : UNKNOWN;
}

/** "Z linked X to Y", where "Z, linked to X" would be told of Z: who says so is not who is meant. */
const isWhoTies = ({ scene, value, cue }: RelationStatement) =>
  value.last === cue.first - 1 && scene.break(cue.first) === 0 && !PREPOSITIONS.has(scene.lower(cue.last + 1));

/** "A regime separate from X": the sentence speaks of X to say what it is not. */
function isOfOtherThan({ scene }: RelationStatement, subject: string): boolean {
  const places = scene.references.filter(({ entities }) => entities.includes(subject));
  return places.length > 0 && places.every((one) => isSetApart(scene, one));
}

/** "The body described under it": on a page. */
const isText = ({ scene, cue }: RelationStatement) =>
  scene.lower(cue.first) === 'under' && DESCRIBED.has(scene.lower(cue.first - 1));
const DESCRIBED = new Set('described discussed listed mentioned shown given cited quoted explained treated covered'.split(' '));

/** "The groups Z and X were tied to Y": Z is one of them. */
const isBesideSubject = ({ scene, value }: RelationStatement, subject: string) =>
  scene.references.some((one) => one.entities.includes(subject) && isCoordinated(scene, one, value));

/** "The seats went to Y; the post came along later": the subject stands behind a semicolon only. */
function isBeyondClause({ scene, cue }: RelationStatement, subject: string): boolean {
  const places = scene.references.filter(({ entities }) => entities.includes(subject));
  const clause = scene.clauseOf(cue.first);
  return places.length > 0 && !places.some((place) => isIn(clause, place));
}

/** "neither of them": the wording itself negates, and denies nothing. */
export const hasNegation = (statement: RelationStatement) =>
  wordingOf(statement).some((word) => ['neither', 'no', 'not', 'nor'].includes(word.lower));

const kindOf = (id: string, library: Library) => {
  const kind = library.entities.get(id)?.kind;
  return kind === 'organization' ? 'agency' : kind;
};

/** "Working groups" says what the value is, and not what ties it to anything. */
function isNameOf(statement: RelationStatement, known: readonly string[], library: Library): boolean {
  const stems = wordingOf(statement).map((word) => word.stem);
  return known.some((id) => isInNameOf(stems, id, library));
}

/** Something else in the sentence of which the value is said truly. */
const isExplained = (value: string, other: string, library: Library) =>
  other !== value && library.links.between(other, value).length > 0;

/** A body that the sentence is about: what is said in the fact's words may be said of it. */
const hasOtherSubject = ({ scene, value, cue }: RelationStatement, library: Library) =>
  scene.references.some(
    ({ entities, dependent, possessive, last }) =>
      (possessive ? last < cue.first : !dependent) &&
      entities.some((id) => kindOf(id, library) === 'agency' && !value.entities.includes(id)),
  );

/** "The transfer of X": X was transferred itself. */
const isSaidOfItself = ({ scene, value }: RelationStatement, fact: Fact, library: Library) =>
  scene.lower(wordBefore(scene, value)) === 'of' &&
  value.entities.some((id) => library.links.of(id, [fact.property]).some((other) => sameCue(other, fact)));

const sameCue = (one: Fact, other: Fact) => one.cues.some((cue) => other.cues.includes(cue));

/** Short words that say something: "sat in neither", "new member". */
const SHORT = new Set(['new', 'sat']);

/** At least two words that say something: "neither predecessor", not "head". */
function isDistinctive(statement: RelationStatement): boolean {
  return wordingOf(statement).filter(({ lower }) => (lower.length > 3 && lower !== 'from') || SHORT.has(lower)).length >= 2;
}

/** Its words, in the question before where they stand there. */
function wordingOf({ sentence, cue, asked }: RelationStatement): readonly SentenceWord[] {
  const { words } = asked ?? sentence;
  const said = asked?.cue ?? cue;
  const parts: readonly Words[] = asked ? asked.cue.parts : 'parts' in cue ? cue.parts : [];
  return [said, ...parts].flatMap(({ first, last }) => words.slice(first, last + 1));
}

/** "Where did they park him?": asked of what was spoken of. */
const isAskedOf = ({ asked, scene }: RelationStatement, subject: string) =>
  asked?.words.some(({ lower }) => PRONOUNS.has(lower)) === true && scene.reading.topics.includes(subject);
const PRONOUNS = new Set(['him', 'her', 'it', 'them', 'its', 'his', 'their']);

/** The only one that belongs there is named in the same clause, and not turned down. */
const isFilled = ({ scene, value }: RelationStatement, known: readonly string[]) =>
  new Set(known).size === 1 &&
  value.first >= 0 &&
  scene.references.some(
    (one) =>
      one.how === 'named' && isIn(scene.clauseOf(value.first), one) && one.entities.includes(known[0]) && !isRejected(scene, one),
  );
