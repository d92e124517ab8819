/**
 * Whether a name stands where another belongs, from all the evidence of its sentence put into numbers: which relation is worded, how near, what
 * it is said of, and what else may explain the name. How much each counts was found by logistic regression on labelled drafts (`npm run fit:relations`).
 */
import { compatible } from '../dates/compare.ts';
import type { Library } from '../sources/library.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { BE, FUNCTION, PREPOSITIONS } from '../statements/lexicon/grammar.ts';
import { INSTITUTIONS, VERB_BEHIND } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import { yearsAt } from '../statements/relations.ts';
import type { Scene } from '../statements/scene.ts';
import { remembering, rememberingOf } from '../text/memory.ts';
import { logistic } from './logistic.ts';
import { namesOf } from './relation-akin.ts';
import { wordBefore } from './relation-apart.ts';
import { heldOf } from './relation-held.ts';
import { isBracketed } from './relation-obstacles.ts';
import type { Rival } from './relation-rivals.ts';
import { BIAS, WEIGHTS } from './relation-weights.ts';
import { gap, isBetween, relationIn, weightOf } from './relation-wordings.ts';
import { toldRelations } from './told-relations.ts';

/** What speaks for and against a wrong name; a truth is 1, what is false 0. */
export type RelationEvidence = Readonly<Record<keyof ReturnType<typeof evidenceOf>, number>>;

/** What is only carried over stands as far away as this. */
const FAR = 20;

export function evidenceOf(rival: Rival, library: Library) {
  // Spread into one literal, so many would cost fifty times as much.
  const around = Object.assign(explained(rival, library), known(rival, library), toldBy(rival, library), apart(rival));
  return Object.assign(worded(rival), placed(rival), saidOf(rival, library), around);
}

/** What keeps the two apart. */
const apart = ({ obstacles: { clause, far, sayer, unplaced, ofAnother, partedFrom } }: Rival) => ({
  clause: Number(clause),
  far: Number(far),
  sayer: Number(sayer),
  unplaced: Number(unplaced),
  ofAnother: Number(ofAnother),
  partedFrom: Number(partedFrom),
});

/** What the other words of the sentence tell: this relation, another one more, or one of the name itself. */
function toldBy({ fact, value, rightful, setting: { scene } }: Rival, library: Library) {
  const { weightOf, most } = toldRelations(scene, value, library);
  const weight = weightOf(fact);
  const other = most((one) => !rightful.includes(String(one.value)));
  const bearing = most((one) => value.entities.some((id) => id === one.value || id === one.subject));
  return {
    told: Math.min(10, weight),
    toldLead: Math.max(-4, Math.min(4, weight - other)),
    bearing: Math.min(10, bearing),
  };
}

/** How likely a name is wrong, from 0 to 1. */
export const likelihood = logistic(BIAS, WEIGHTS);

/** How the relation is worded. */
function worded({ own, lexical, loose, best, fact, value, setting: { scene } }: Rival) {
  const form = best && relationIn(best.cue, fact.property)?.form;
  const isBehind = best !== undefined && value.first > best.cue.last;
  return {
    own: own ? Math.min(3, weightOf(scene, own.cue)) / 2 : 0,
    ownNear: Number(own !== undefined && own.distance <= 4),
    ownBeside: Number(own !== undefined && own.distance <= 2),
    lexical: Number(lexical !== undefined),
    lexicalNear: Number(lexical !== undefined && lexical.distance <= 4),
    loose: Number(loose !== undefined),
    both: Number(own !== undefined && lexical !== undefined),
    distance: best ? Math.min(FAR, best.distance) / 5 : 0,
    behind: Number(isBehind),
    after: Number(form === 'after' && isBehind && best !== undefined && best.distance <= 2),
    before: Number(form === 'before' && !isBehind && best !== undefined && best.distance <= 4),
    wordingParted: best ? Math.min(3, breaksBetween(scene, best.cue, value)) : 0,
    noun: Number(form === 'bearer' || form === 'beside'),
    unworded: Number(best === undefined),
  };
}

/** Where the name stands in the sentence. */
function placed({ value, place, setting: { scene } }: Rival) {
  const before = wordBefore(scene, value);
  const word = scene.lower(before);
  const next = scene.words[value.last + 1];
  const isJoined = next !== undefined && next.break === 0;
  const isVerb = (lower: string) => BE.has(lower) || ['had', 'has', 'have'].includes(lower) || VERB_BEHIND.test(lower);
  return {
    preposition: Number(PREPOSITIONS.has(word) && scene.break(value.first) === 0),
    agent: Number(word === 'by' && /(?:ed|n|t)$/.test(scene.lower(before - 1))),
    equals: Number(BE.has(word) || BE.has(next?.lower ?? '')),
    colon: Number(scene.break(value.first) === 3 || scene.reading.frame !== undefined),
    bracketed: Number(isBracketed(scene, value, place)),
    apposed: Number(scene.break(value.first) === 1),
    opening: Number(before < 0 || scene.break(before + 1) >= 4),
    verbBehind: Number(isJoined && isVerb(next.lower)),
    possessive: Number(next?.lower === 's' && /^['’]$/.test(next.gap)),
    attributive: Number(isJoined && /^\p{Ll}/u.test(next.text) && !FUNCTION.has(next.lower) && !/(?:s|ed)$/.test(next.lower)),
    length: Math.min(60, scene.words.length) / 20,
  };
}

/** What the relation may be said of. */
function saidOf({ place, fact, value, setting: { scene, before, previous } }: Rival, library: Library) {
  const isCarried = place === undefined;
  const isUnsaid = isCarried && !scene.lead.includes(fact.subject) && !scene.reading.topics.includes(fact.subject);
  const away = place ? gap(scene, place, value) : FAR;
  const profile = library.profiles.weighSentence(scene.words);
  const between = place ? scene.references.filter((one) => one !== value && isBetween(one, place, value)) : [];
  return {
    named: Number(place?.how === 'named'),
    referred: Number(place?.how === 'referred'),
    lead: Number(isCarried && scene.lead.includes(fact.subject)),
    topic: Number(isCarried && scene.reading.topics[0] === fact.subject),
    unsaid: Number(isUnsaid),
    // … in this sentence, but the passage spoke of it, or the sentence before did.
    earlier: Number(isUnsaid && before.has(fact.subject)),
    lastly: Number(isUnsaid && previous?.references.some((one) => one.entities.includes(fact.subject)) === true),
    away: Math.min(FAR, away) / 5,
    beside: Number(away <= 6),
    between: Math.min(2, between.length),
    profile: Math.min(3, profile.get(fact.subject) ?? 0),
    dependent: Number(place?.dependent === true),
    owner: Number(place?.possessive === true),
    behindName: Number(place !== undefined && place.first > value.last),
    parted: place ? Math.min(3, breaksBetween(scene, place, value)) : 0,
    several: Number((place?.entities.length ?? 0) > 1),
  };
}

/** Both are ministries, both are departments: they are taken for each other. */
function areAlike(
  { entities, first, last }: Words & { readonly entities: readonly string[] },
  right: string,
  { words }: Scene,
  library: Library,
): boolean {
  const nouns = institutionsOf(library);
  const own =
    entities.length > 0 ? entities.flatMap((id) => [...nouns(id)]) : words.slice(first, last + 1).map(({ lower }) => lower);
  return own.some((noun) => nouns(right).has(noun));
}

/** The nouns of institutions in the names of a body. */
const institutionsOf = rememberingOf((library: Library) =>
  remembering((id): ReadonlySet<string> => {
    const entity = library.entities.get(id);
    return new Set(entity && namesOf(entity).flatMap((words) => words.filter((word) => INSTITUTIONS.has(word))));
  }),
);

/** Commas and the like, and words that join clauses. */
function breaksBetween(scene: Scene, a: Words, b: Words): number {
  let count = 0;
  for (let at = Math.min(a.last, b.last) + 1; at <= Math.max(a.first, b.first); at++)
    count += Number(scene.break(at) >= 1 || JOINING.has(scene.lower(at)));
  return count;
}

const JOINING = new Set(['and', 'or', 'but', 'while', 'whereas', 'although', 'though', 'because']);

/** What else may be the subject, or the value, or explain the name. */
function explained(rival: Rival, library: Library) {
  const { value, kind, fact, best, place, explanation, rightful } = rival;
  const { scene, before } = rival.setting;
  const others = scene.references.filter(
    (one) => one !== value && !one.entities.some((id) => id === fact.subject || value.entities.includes(id)),
  );
  const hasSuch = (id: string) => heldOf(id, library).some((one) => one.fact.property === fact.property && one.kind === kind);
  const subjects = others.filter((one) => one.entities.some(hasSuch));
  const away = place ? gap(scene, place, value) : FAR;
  const isHere = others.some((one) => one.entities.some((id) => rightful.includes(id)));
  return {
    explanation,
    subjects: Math.min(3, subjects.length),
    subjectNearer: Number(subjects.some((one) => gap(scene, one, value) < away)),
    valueNearer: Number(best !== undefined && others.some((one) => gap(scene, one, best.cue) < best.distance)),
    isSubject: Number(value.entities.some(hasSuch)),
    rightHere: Number(isHere),
    rightBefore: Number(!isHere && rightful.some((id) => before.has(id))),
    others: Math.min(6, others.length) / 2,
    clear: Number(explanation === 0 && between(rival) === 0 && best !== undefined && best.distance <= 3),
  };
}

const between = ({ place, value, setting: { scene } }: Rival) =>
  place ? scene.references.filter((one) => isBetween(one, place, value)).length : 1;

/** What is known of the name and the relation. */
function known({ value, kind, fact, best, setting }: Rival, library: Library) {
  const ties = value.entities.flatMap((id) => library.links.between(fact.subject, id));
  const isDated = fact.start !== undefined || fact.end !== undefined;
  const time = `${fact.start?.split('/')[0] ?? '..'}/${fact.end?.split('/').at(-1) ?? '..'}`;
  const years = isDated ? yearsAt(setting, value) : [];
  const relation = best && relationIn(best.cue, fact.property)?.relation;
  return {
    tied: Number(ties.length > 0),
    tiedLoosely: Number(ties.some((tie) => ['has member', 'member of', 'associated with'].includes(tie.property))),
    hasSuchPlace: Number(value.entities.some((id) => library.links.isValue(id, [fact.property]))),
    unknown: Number(value.how === 'unknown'),
    alike: Number(kind === 'body' && areAlike(value, String(fact.value), setting.scene, library)),
    // Known by name only: nothing explains it, and it may be there for anything.
    stranger: Number(value.entities.length > 0 && !value.entities.some((id) => library.isSpokenOf(id))),
    person: Number(kind === 'person'),
    closed: Number(fact.closed),
    single: Number(PROPERTIES[fact.property].single),
    ended: Number(fact.end !== undefined),
    timeRight: Number(years.some((year) => compatible(year, time))),
    timeWrong: Number(years.length > 0 && !years.some((year) => compatible(year, time))),
    only: Number(heldOf(fact.subject, library).every((other) => other.fact.value === fact.value)),
    ofAuthority: Number(relation === 'authority'),
    ofOrigin: Number(relation === 'origin' || relation === 'issue'),
    ofHeads: Number(relation === 'lead' || relation === 'chair' || relation === 'staff' || relation === 'deputy'),
    inception: Number(fact.property === 'founded by' || fact.property === 'proposer' || fact.property === 'author'),
    parent: Number(fact.property === 'parent organization' || fact.property === 'part of'),
    post: Number(fact.property === 'affiliation' || fact.property === 'position held'),
  };
}
