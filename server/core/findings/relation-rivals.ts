/**
 * Which names of a sentence may stand in another's place, and in whose: every known relation of what the sentence speaks of that leaves room for no
 * other value is held against every body and person in it. Here is decided what cannot be; `relation-evidence.ts` weighs the rest.
 */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { isOfOtherOne } from '../statements/anaphora.ts';
import { BE } from '../statements/lexicon/grammar.ts';
import { BEGUN } from '../statements/lexicon/relations.ts';
import type { Reference, Words } from '../statements/reading.ts';
import type { Setting } from '../statements/relation-scenes.ts';
import { yearsAt } from '../statements/relations.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import { isAkin, isLike, isSameName } from './relation-akin.ts';
import {
  isAtOdds,
  isAuthorOn,
  isCoordinated,
  isIn,
  isObject,
  isOfLaterClause,
  isOfOtherClause,
  isOfOwnSubject,
  isOfRange,
  isOfTheirs,
  isOfTime,
  isOtherValue,
  isPartOfOther,
  isQuotedApart,
  isRejected,
  isSetApart,
  isToldApart,
} from './relation-apart.ts';
import { bestOf, explanationsOf } from './relation-explained.ts';
import { type Held, heldOf } from './relation-held.ts';
import { isFirst, isOfOtherTime, isOfToday } from './relation-holders.ts';
import { isBracketed, type Obstacles, obstaclesOf } from './relation-obstacles.ts';
import { isNeighbour, isOfItsNoun, isOnlyOfItsNoun, isOwnedByOther } from './relation-owned.ts';
import { type Suspect, suspectsIn } from './relation-suspects.ts';
import { gap, nearest, type Worded, type Wordings, weightOf, wordingsIn } from './relation-wordings.ts';
import { toldRelations } from './told-relations.ts';

/** A name, and a known relation in which another stands in its place. */
export interface Rival extends Suspect {
  readonly setting: Setting;
  readonly fact: Fact;
  readonly told: Wordings;
  /** The fact's own wording, one of the lexicon with a direction, and any of the lexicon: the nearest of each. */
  readonly own: Worded | undefined;
  readonly lexical: Worded | undefined;
  readonly loose: Worded | undefined;
  /** The one that counts; nothing where the place alone ties the two. */
  readonly best: Worded | undefined;
  /** Where the sentence speaks of the fact's subject; nothing where the passage does. */
  readonly place: Reference | undefined;
  /** Everything that rightly has that place. */
  readonly rightful: readonly string[];
  /** What keeps the name and the relation apart, if not all other words told of it. */
  readonly obstacles: Obstacles;
  /** See `relation-explained.ts`. */
  readonly explanation: number;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** A wording as near as this stands against another explanation. */
const BESIDE = 3;

/** @param isRight whether the grammar bears out a name, which then is in nobody's place */
export function rivalsIn(setting: Setting, isRight: (name: Words) => boolean, library: Library): Rival[] {
  const { scene } = setting;
  const isNobodys = (name: Words) =>
    isAtOdds(scene, name) || isOfTheirs(scene, name) || isOfRange(scene, name) || isObject(scene, name) || isOfTime(scene, name);
  const suspects = suspectsIn(scene, library).filter(({ value }) => !isRight(value) && !isNobodys(value));
  if (suspects.length === 0) return [];
  const told = wordingsIn(scene, library);
  const subjects = subjectsOf(setting, told, library);
  return suspects.flatMap((suspect) => {
    const best = bestTold(setting, suspect.value, library);
    const held = [...new Set([...subjects, ...best.map((fact) => fact.subject)])].flatMap((id) => heldOf(id, library));
    const rivals = held.flatMap((one) => rivalOf(suspect, one, setting, told, best, library) ?? []);
    if (rivals.length === 0) return [];
    // What stands in brackets right behind a thing is said of that thing alone.
    const isApart = rivals.some(({ place }) => isBracketed(scene, suspect.value, place));
    const explanations = isApart ? NONE : explanationsOf(suspect.value, setting, told, library);
    const above = suspect.value.entities.flatMap((id) => [...library.links.above(id)]);
    return rivals
      .map((rival) => {
        // A ministry explains its department, but not in another department’s place; nor does what it is to a thing today explain that it founded it.
        const shared = rival.rightful.filter((id) => above.includes(id));
        const founded = rival.fact.property === 'founded by' && rival.lexical ? [rival.fact.subject] : [];
        return { explanation: bestOf(explanations, [...founded, ...shared]), ...rival };
      })
      .filter((rival) => rival.explanation <= 0.5 || (rival.best !== undefined && rival.best.distance <= BESIDE));
  });
}

/**
 * The relations that the words beside a name tell of most. Nobody is hinted at by what persons do, only by what bodies and things do; and the words of a
 * note are mostly those of a reference, which tells of its work and not of the world.
 */
function bestTold({ scene, passage, present }: Setting, name: Words, library: Library): readonly Fact[] {
  if (passage.kind === 'footnote') return [];
  return toldRelations(scene, name, library).best.filter(
    ({ subject }) => library.entities.get(subject)?.kind !== 'person' || present.includes(subject),
  );
}

/** What the sentence speaks of, what the passage is about, and what a wording of two words brings up. */
function subjectsOf({ scene, present }: Setting, { own }: Wordings, library: Library): string[] {
  const profile = library.profiles.weighSentence;
  const broughtUp = [...own].flatMap(([index, cues]) => {
    const { subject, value } = library.facts[index];
    const isTold = cues.some((cue) => weightOf(scene, cue) >= 2) && (profile(scene.words).get(subject) ?? 0) >= 0.7;
    return isTold || cues.some((cue) => isJoinedTo(scene, String(value), cue)) ? [subject] : [];
  });
  return [...new Set([...present, ...scene.reading.topics, ...scene.start, ...broughtUp])];
}

/** "His deputies were A and Z": A is one of them, and so it is told whose. */
const isJoinedTo = (scene: Scene, right: string, cue: Words) =>
  scene.references.some(
    (one) => one.how === 'named' && one.entities.includes(right) && gap(scene, one, cue) <= BESIDE && isListed(scene, one),
  );

/** Something else of its kind is joined to it. */
const isListed = (scene: Scene, { last }: Words) => scene.lower(last + 1) === 'and' && scene.break(last + 1) <= 1;

function rivalOf(
  suspect: Suspect,
  { fact, kind, rightful }: Held,
  setting: Setting,
  told: Wordings,
  bestTold: readonly Fact[],
  library: Library,
): Omit<Rival, 'explanation'> | undefined {
  const { scene } = setting;
  const { value } = suspect;
  const known = String(fact.value);
  if (kind !== suspect.kind || value.entities.includes(fact.subject)) return undefined;
  if (value.entities.some((id) => rightful.includes(id) || isAkin(id, fact, library))) return undefined;
  if (value.how === 'unknown' && isSameName(scene, value, known, library)) return undefined;
  if (isLike(scene, value, fact.subject, library)) return undefined;
  const { any: meant, directed } = told.meant(fact.property);
  const own = nearest(scene, told.own.get(fact.index) ?? [], value);
  const lexical = nearest(scene, directed, value);
  const loose = nearest(scene, meant, value);
  const best = own && (!lexical || own.distance <= lexical.distance + 3) ? own : (lexical ?? loose);
  const place = nearestPlace(scene, fact.subject, value);
  if (place && (isCoordinated(scene, place, value) || isQuotedApart(scene, place, value) || isOtherValue(setting, place, value)))
    return undefined;
  if (best && isOfItsIdea(scene, best.cue)) return undefined;
  if (fact.property === 'founded by' && isMade(scene, value)) return undefined;
  // "…, which had Z under it; Y is not our concern": what it is under is not named, and the wording is another clause's.
  if (best && !place && !isIn(scene.clauseOf(value.first), best.cue)) return undefined;
  if (place && best && isOfLaterClause(scene, Math.max(value.last, best.cue.last), place)) return undefined;
  if (place && (isAuthorOn(scene, value, place) || isOfOtherOne(scene.words, value.first, place.last))) return undefined;
  const worded = [...meant, ...(told.own.get(fact.index) ?? [])];
  if (isOfItsNoun(scene, value, worded) || isOnlyOfItsNoun(scene, fact.subject, worded)) return undefined;
  if (isNeighbour(scene, value, told.own.get(fact.index)) || isToldApart(scene, place)) return undefined;
  if (best && place?.first !== best.cue.first && isOwnedByOther(scene, best.cue, [fact.subject, ...value.entities]))
    return undefined;
  if (isPartOfOther(scene, value, best) || isOwnerOfOther(scene, value, fact.subject)) return undefined;
  if (value.how === 'unknown' && !setting.present.includes(fact.subject)) return undefined;
  const obstacles = obstaclesOf(setting, suspect, fact.subject, best, place);
  if (!bestTold.includes(fact) && Object.values(obstacles).some(Boolean)) return undefined;
  if (obstacles.clause && isOfOwnSubject(scene, value)) return undefined;
  if (isOfOtherClause(scene, value, best) || isOfOtherTime(fact, yearsAt(setting, value))) return undefined;
  if (best && isFirst(setting, best.cue) && isOfToday(fact)) return undefined;
  if ((best || obstacles.unplaced) && isFilled(scene, fact, rightful, value, library)) return undefined;
  return { setting, fact, told, own, lexical, loose, best, place, rightful, obstacles, ...suspect };
}

/** "The idea behind it, which came from Y": the idea did, and not "it". */
function isOfItsIdea(scene: Scene, { first }: Words): boolean {
  const it = ['which', 'that', 'who'].includes(scene.lower(first - 1)) ? scene.at[first - 2] : undefined;
  return it?.how === 'referred' && it.dependent;
}

/** "Z was set up then": it did not set up anything. */
const isMade = ({ words }: Scene, { last }: Slot): boolean =>
  BE.has(words[last + 1]?.lower ?? '') && words[last + 1].break === 0 && BEGUN.has(words[last + 2]?.lower ?? '');

/** "Y’s X": Y is told of that X, and of nothing else. */
function isOwnerOfOther(scene: Scene, { last }: Slot, subject: string): boolean {
  if (scene.lower(last + 1) !== 's') return false;
  return scene.references.some((one) => one.how === 'named' && one.first === last + 2 && !one.entities.includes(subject));
}

function nearestPlace(scene: Scene, id: string, value: Slot): Reference | undefined {
  return scene.references
    .filter((one) => one.entities.includes(id) && !isSetApart(scene, one))
    .sort((a, b) => gap(scene, a, value) - gap(scene, b, value))[0];
}

/** What had the place before. */
const endedOf = ({ subject, property }: Fact, library: Library) =>
  library.links.of(subject, [property]).flatMap((one) => (one.end === undefined ? [] : [String(one.value)]));

/** The one that belongs there is named in the sentence, and there can be no other. */
function isFilled(scene: Scene, fact: Fact, rightful: readonly string[], value: Slot, library: Library): boolean {
  const isOnly = PROPERTIES[fact.property].single || new Set(rightful).size === 1;
  // The ministry leaves room for another of its departments.
  const above = new Set(value.entities.flatMap((id) => [...library.links.above(id)]));
  // "Founded under A, passed to B and now under Y": A and B had their time.
  const past = fact.start !== undefined && fact.end === undefined ? endedOf(fact, library) : [];
  const isPast = (one: Reference, id: string) => past.includes(id) && one.last < value.first && rightful.length > past.length;
  const right = scene.references.filter((one) =>
    one.entities.some((id) => rightful.includes(id) && !above.has(id) && !isPast(one, id)),
  );
  // "By A and Z", where it was A and B.
  const apart = rightful.filter((id) => !rightful.some((other) => library.links.above(id).has(other)));
  if (new Set(apart).size > 1 && right.some((one) => isCoordinated(scene, one, value))) return false;
  return isOnly && right.some((one) => !isRejected(scene, one));
}
