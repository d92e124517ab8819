/**
 * Relations worded by a noun: "the director of X is Y", "X's head, Y", "Y, director of X", "Director: Y", "MIIT's think tank CAICT". The noun
 * has an owner (of whom) and a bearer (who it is); which of them is the subject is the lexicon's.
 */
import type { Cue } from './cues.ts';
import { BE, DETERMINERS, FUNCTION, PREPOSITIONS } from './lexicon/grammar.ts';
import { EQUALS, INSTITUTIONS, PLACES, PROVIDES, RELATIONS, type RelationName } from './lexicon/relations.ts';
import { carried, free, subjectBefore } from './relation-subject.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

/** "Y runs the secretariat of X". */
const SUPPLIES = /^(?:runs?|provides?|provided|hosts?|hosted|holds?|held|staffs|supplies|supplied|fills|keeps|ran)$/;

interface Owner {
  readonly slot: Slot;
  /** Where the noun phrase begins and ends, owner and all. */
  readonly first: number;
  readonly last: number;
  readonly side: 'before' | 'after' | 'none';
}

interface Bearer {
  readonly slots: readonly Slot[];
  readonly tight: boolean;
}

const OWNED = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'behind', 'from', 'on', 'within']);
const ADVERBS = new Set([
  'also',
  'now',
  'currently',
  'still',
  'since',
  'then',
  'once',
  'formerly',
  'previously',
  'himself',
  'herself',
  'at',
  'present',
  'concurrently',
]);
const EARLIER = new Set([
  'former',
  'first',
  'current',
  'present',
  'new',
  'own',
  'long',
  'time',
  'low',
  'profile',
  'house',
  'in',
  'official',
  'formal',
  'sole',
  'main',
  'chief',
  'then',
  'longtime',
  'formerly',
  'lead',
  'senior',
  'ex',
  'only',
]);

export function nounRelations(scene: Scene, cue: Cue, relation: RelationName, form: 'bearer' | 'subject'): Tie[] {
  if (/(?:ed|ing)$/.test(scene.lower(cue.last))) return [];
  if (scene.at.slice(cue.first, cue.last + 1).some((reference) => reference?.how === 'named')) return [];
  const owner = ownerOf(scene, cue);
  const bearer = bearerOf(scene, cue, owner, relation, form);
  const owners = owner ? [owner.slot, ...itsOwner(scene, owner)] : bearer ? ownerless(scene, cue, bearer) : [];
  if (!bearer || owners.length === 0) return [];
  return bearer.slots.flatMap((slot) =>
    owners.flatMap((one): Tie[] => {
      if (slot.first === one.first) return [];
      const tight = bearer.tight && owner !== undefined && owner.slot.how !== 'referred';
      if (form === 'subject') return [{ relation, subject: slot, value: one, tight }];
      const tie: Tie = { relation, subject: one, value: slot, tight };
      return RELATIONS[relation].values === 'person' ? [tie, { relation: 'post', subject: slot, value: one, tight }] : [tie];
    }),
  );
}

/** "X's N", "X N", "whose N", "the N of X". */
function ownerOf(scene: Scene, cue: Cue): Owner | undefined {
  let at = cue.first - 1;
  while (at >= 0 && scene.break(at + 1) === 0 && EARLIER.has(scene.lower(at)) && !scene.at[at]) at--;
  // "its offices and secretariat".
  if (at > 1 && scene.lower(at) === 'and' && !scene.at[at - 1] && /^\p{Ll}/u.test(scene.words[at - 1].text)) at -= 2;
  if (at >= 0 && scene.break(at + 1) === 0) {
    const ref = scene.at[at];
    const possessor = scene.lower(at) === 's' ? scene.at[at - 1] : undefined;
    if (possessor?.possessive) return { slot: possessor, first: possessor.first, last: cue.last, side: 'before' };
    if (ref && (at === cue.first - 1 || ref.possessive) && (ref.possessive || isBody(scene, ref)))
      return { slot: ref, first: ref.first, last: cue.last, side: 'before' };
    if (scene.lower(at) === 's') {
      const unknown = scene.before(at - 1);
      if (unknown?.how === 'unknown') return { slot: unknown, first: unknown.first, last: cue.last, side: 'before' };
    }
    const antecedent = scene.lower(at) === 'whose' ? scene.at[at - 1] : undefined;
    if (antecedent) return { slot: antecedent, first: at, last: cue.last, side: 'before' };
  }
  if (!OWNED.has(scene.lower(cue.last + 1)) || scene.break(cue.last + 1) > 0) return undefined;
  const slot = scene.after(cue.last + 2, { unknown: true });
  return slot && { slot, first: cue.first, last: slot.last, side: 'after' };
}

/** "a professor at Fudan University’s Institute": at the university, too. */
function itsOwner(scene: Scene, { slot, side }: Owner): Slot[] {
  const unknown = side === 'after' && scene.lower(slot.first - 1) === 's' ? scene.before(slot.first - 2) : undefined;
  return unknown?.how === 'unknown' ? [unknown] : [];
}

const isBody = (scene: Scene, slot: Slot) => ['agency', 'organization'].includes(scene.kindOf(slot.entities[0]) ?? '');

function bearerOf(
  scene: Scene,
  cue: Cue,
  owner: Owner | undefined,
  relation: RelationName,
  form: 'bearer' | 'subject',
): Bearer | undefined {
  const { values } = RELATIONS[relation];
  const isPerson = form === 'bearer' && values === 'person';
  const fits = (bearer: Bearer | undefined) =>
    (form === 'bearer' && values === 'maker') ||
    bearer?.slots.every((slot) => slot.how === 'carried' || isPersonal(scene, slot) === isPerson)
      ? bearer
      : undefined;
  const end = owner?.last ?? cue.last;
  const start = owner?.first ?? cue.first;
  return (
    fits(said(scene, end + 1)) ??
    fits(provided(scene, end + 1)) ??
    fits(before(scene, start, owner !== undefined)) ??
    fits(beside(scene, end + 1, owner)) ??
    fits(fragment(scene, start, end, owner))
  );
}

function isPersonal(scene: Scene, slot: Slot): boolean {
  if (slot.how !== 'unknown') return scene.kindOf(slot.entities[0]) === 'person';
  const words = scene.words.slice(slot.first, slot.last + 1);
  return words.length >= 2 && words.length <= 3 && !words.some((word) => INSTITUTIONS.has(word.lower));
}

/** "… is Y", "…: Y", "… is provided by Y", "… lies with Y". */
function said(scene: Scene, from: number): Bearer | undefined {
  if (scene.break(from) === 3) return listed(scene, scene.after(from, { across: 3, unknown: true }));
  if (scene.break(from) > 0) return undefined;
  let at = from;
  while (
    at < scene.words.length &&
    scene.break(at) === 0 &&
    (EQUALS.has(scene.lower(at)) || ADVERBS.has(scene.lower(at)) || (scene.lower(at) === 'and' && at === from))
  )
    at++;
  if (scene.lower(at) === 'and' && scene.break(at) === 0) return undefined;
  if (PROVIDES.has(scene.lower(at)) || /^(?:lies|lie|rests|sits|located|based)$/.test(scene.lower(at))) {
    at++;
    if (!['by', 'with', 'at', 'in'].includes(scene.lower(at))) return undefined;
    return listed(scene, scene.after(at + 1, { unknown: true }));
  }
  const lower = (step: number) => scene.lower(at + step);
  if (at > from && ['by', 'with', 'at'].includes(lower(0))) at++;
  // "… are on the campus of Y", "… are in Y’s building".
  else if (at > from && ['in', 'on', 'inside'].includes(lower(0)))
    at += lower(1) === 'the' && PLACES.has(lower(2)) && lower(3) === 'of' ? 4 : 1;
  return at > from ? listed(scene, scene.after(at, { unknown: true })) : undefined;
}

/** "…, for which Y provides the staff", "…, which Y runs". */
function provided(scene: Scene, from: number): Bearer | undefined {
  const relative = PREPOSITIONS.has(scene.lower(from)) ? from + 1 : from;
  if (scene.break(from) > 1 || !['which', 'that', 'whom'].includes(scene.lower(relative))) return undefined;
  const at = DETERMINERS.has(scene.lower(relative + 1)) ? relative + 2 : relative + 1;
  const slot = scene.at[at];
  return slot?.first === at && !slot.possessive && PROVIDES.has(scene.lower(slot.last + 1))
    ? { slots: [slot], tight: true }
    : undefined;
}

/** "Y wears two hats: director of X and deputy of Z": the one person whom the sentence names. */
function onlyPerson(scene: Scene, start: number): Bearer | undefined {
  const persons = scene.references.filter((slot) => slot.last < start && scene.kindOf(slot.entities[0]) === 'person');
  const isOne = new Set(persons.flatMap((slot) => slot.entities)).size === 1;
  return isOne && !persons[0].possessive ? { slots: [persons[0]], tight: false } : undefined;
}

/** "Y, director of X", "Y is the director", "Y and Z as deputies", "Y (director of X)". */
function before(scene: Scene, start: number, owned: boolean): Bearer | undefined {
  let at = start - 1;
  while (
    at >= 0 &&
    scene.break(at + 1) === 0 &&
    !scene.at[at] &&
    (DETERMINERS.has(scene.lower(at)) || EARLIER.has(scene.lower(at)) || ADVERBS.has(scene.lower(at)))
  )
    at--;
  if (at < 0) return undefined;
  const parting = scene.break(at + 1);
  const word = scene.lower(at);
  if (parting === 0 && word === 'as') {
    if (/^(?:served|serves|serve|acts|acted|works|worked|serving|acting)$/.test(scene.lower(at - 1))) {
      const slot = scene.before(at - 2);
      return slot ? backwards(scene, slot) : undefined;
    }
    const slot = scene.before(at - 1);
    return slot && backwards(scene, slot);
  }
  if (parting === 0 && (EQUALS.has(word) || BE.has(word))) {
    const found = subjectBefore(scene, at);
    return found && { slots: found.slots, tight: found.tight };
  }
  if (parting === 0 && owned && SUPPLIES.test(word)) {
    const found = subjectBefore(scene, at);
    return found && { slots: found.slots, tight: found.tight };
  }
  const isListed = parting === 3 || (word === 'and' && scene.at[at - 1]?.dependent === true);
  if (owned && isListed && scene.lower(start - 1) !== 'the') return onlyPerson(scene, start);
  if (!owned || parting === 0 || parting > 3) return undefined;
  if (scene.lower(at) === 'who') return undefined;
  const slot = scene.before(at);
  return slot && { slots: [slot], tight: true };
}

/** "X's head Y", "X's head, Y", "the head of X (Y)". */
function beside(scene: Scene, from: number, owner: Owner | undefined): Bearer | undefined {
  if (!owner) return undefined;
  if (scene.break(from) === 0 && owner.side === 'after') return undefined;
  if (scene.break(from) > 2) return undefined;
  const slot = scene.after(from, { across: 2, unknown: true });
  if (!slot || slot.first - from > 3 || (scene.break(from) === 0 && slot.first > from)) return undefined;
  const plain = scene.words.slice(from, slot.first).filter((word) => !DETERMINERS.has(word.lower));
  return plain.some((word) => FUNCTION.has(word.lower)) ? undefined : listed(scene, slot);
}

/** "MIIT’s think tank." of what the list item explains; "head of TC260" in the row of a person. */
function fragment(scene: Scene, start: number, end: number, owner: Owner | undefined): Bearer | undefined {
  const begins = start === 0 || (start === 1 && DETERMINERS.has(scene.lower(0)));
  const ends = end + 1 >= scene.words.length || scene.break(end + 1) > 0;
  if (!owner || !begins || !ends || scene.lead.length === 0) return undefined;
  return carried(scene);
}

/** The value and those joined to it: "A, the premier, and B". */
function listed(scene: Scene, slot: Slot | undefined): Bearer | undefined {
  if (!slot) return undefined;
  const slots = [slot];
  for (let at = slot.last + 1; at < Math.min(scene.words.length, slots[slots.length - 1].last + 9); at++) {
    const word = scene.lower(at);
    if (scene.break(at) >= 3 || (FUNCTION.has(word) && word !== 'and' && !DETERMINERS.has(word))) break;
    if (word !== 'and') continue;
    const next = scene.after(at + 1, { unknown: slot.how !== 'unknown' && isPersonal(scene, slot) });
    if (next && isPersonal(scene, next) === isPersonal(scene, slot)) slots.push(next);
    break;
  }
  return { slots, tight: true };
}

/** "with A and B as": those joined to the last one, to its left. */
function backwards(scene: Scene, last: Slot): Bearer {
  let at = last.first - 1;
  for (let plain = 0; at > 0 && plain < 3 && scene.lower(at) !== 'and' && scene.break(at + 1) === 0 && !scene.at[at]; plain++)
    at--;
  const other = scene.lower(at) === 'and' ? scene.before(at - 1) : undefined;
  return { slots: other ? [other, last] : [last], tight: true };
}

/** Whose director is meant where the draft does not say it: the term explained, the row, or the subject of the sentence. */
function ownerless(scene: Scene, cue: Cue, bearer: Bearer): Slot[] {
  const start = DETERMINERS.has(scene.lower(cue.first - 1)) ? cue.first - 1 : cue.first;
  const opens = start === 0 || scene.break(start) >= 2;
  const asForm = scene.lower(start - 1) === 'as';
  if (!opens && !asForm) return [];
  const first = asForm
    ? free(scene).find((reference) => !bearer.slots.includes(reference) && reference.last < bearer.slots[0].first)
    : undefined;
  const bodies = scene.start.filter((id) => !isPersonOf(scene, id));
  const fronted = asForm ? scene.references.filter((reference) => reference.dependent && isFronted(scene, reference)) : [];
  const found = fronted.length > 0 ? fronted : first ? [first] : bodyOf(scene, carried(scene)?.slots, bodies);
  return found ? [...found] : [];
}

/** "For X and for Z, the law names Y as …". */
function isFronted(scene: Scene, reference: Slot): boolean {
  const word = DETERMINERS.has(scene.lower(reference.first - 1)) ? reference.first - 2 : reference.first - 1;
  if (scene.lower(0) !== 'for' || scene.lower(word) !== 'for') return false;
  for (let at = 1; at <= reference.first; at++) if (scene.break(at) > 0) return false;
  return true;
}

const isPersonOf = (scene: Scene, id: string) => scene.kindOf(id) === 'person';

/** A body that has posts: what the passage began with, where the sentence before was about a person. */
function bodyOf(scene: Scene, slots: readonly Slot[] | undefined, start: readonly string[]): readonly Slot[] | undefined {
  if (!slots?.some((slot) => isPersonOf(scene, slot.entities[0]))) return slots;
  return start.length > 0 ? [{ first: -1, last: -1, entities: start, how: 'carried' }] : undefined;
}
