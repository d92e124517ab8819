/** Of whom a noun for a relation is said: "X’s head", "the head of X", "X, whose head", or whoever the passage is about. */
import type { Cue } from './cues.ts';
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { EARLIER } from './lexicon/relations.ts';
import { carried, free } from './relation-slots.ts';
import type { Scene, Slot } from './scene.ts';

export interface Owner {
  readonly slot: Slot;
  /** Where the noun phrase begins and ends, owner and all. */
  readonly first: number;
  readonly last: number;
  readonly side: 'before' | 'after' | 'none';
}

/** "CAICT’s well-connected parent": up to three plain words, if an owner stands before them. */
function isAdjective({ words }: Scene, at: number, noun: number): boolean {
  if (noun - at > 3) return false;
  let owner = at;
  while (owner > noun - 5 && owner >= 0 && !OWNING.has(words[owner].lower)) owner--;
  const between = words.slice(owner + 1, noun);
  return (
    owner >= 0 &&
    noun - owner > 1 &&
    OWNING.has(words[owner].lower) &&
    between.every((word) => word.break === 0 && /^\p{Ll}/u.test(word.text) && !FUNCTION.has(word.lower))
  );
}
const OWNING = new Set(['s', 'whose', 'its', 'their']);

const OWNED = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'behind', 'from', 'on', 'within']);

/** "X's N", "X N", "whose N", "the N of X". */
export function ownerOf(scene: Scene, cue: Cue): Owner | undefined {
  let at = cue.first - 1;
  while (
    at >= 0 &&
    scene.break(at + 1) === 0 &&
    !scene.at[at] &&
    (EARLIER.has(scene.lower(at)) || isAdjective(scene, at, cue.first))
  )
    at--;
  // "its offices and secretariat".
  if (at > 1 && scene.lower(at) === 'and' && !scene.at[at - 1] && /^\p{Ll}/u.test(scene.words[at - 1].text)) at -= 2;
  if (at >= 0 && scene.break(at + 1) === 0) {
    const ref = scene.at[at];
    const possessor = scene.lower(at) === 's' ? scene.at[at - 1] : undefined;
    if (possessor?.possessive) return { slot: possessor, first: possessor.first, last: cue.last, side: 'before' };
    // "Y的智库".
    const of = scene.lower(at) === '的' ? scene.at[at - 1] : undefined;
    if (of) return { slot: of, first: of.first, last: cue.last, side: 'before' };
    if (ref && (at === cue.first - 1 || ref.possessive) && (ref.possessive || isBody(scene, ref)))
      return { slot: ref, first: ref.first, last: cue.last, side: 'before' };
    if (scene.lower(at) === 's') {
      const unknown = scene.before(at - 1);
      if (unknown?.how === 'unknown') return { slot: unknown, first: unknown.first, last: cue.last, side: 'before' };
    }
    const only = OWN.has(scene.lower(at)) ? onlyBefore(scene, at) : undefined;
    if (only) return { slot: only, first: at, last: cue.last, side: 'before' };
    const antecedent = scene.lower(at) === 'whose' ? scene.at[at - 1] : undefined;
    if (antecedent) return { slot: antecedent, first: at, last: cue.last, side: 'before' };
  }
  const isWithin = cue.last > cue.first && OWNED.has(scene.lower(cue.last));
  if (!isWithin && (!OWNED.has(scene.lower(cue.last + 1)) || scene.break(cue.last + 1) > 0)) return undefined;
  const slot = scene.after(cue.last + (isWithin ? 1 : 2), { unknown: true });
  return slot && { slot, first: cue.first, last: slot.last, side: 'after' };
}

/** "Letters to X go to its secretariat": the one body that the sentence has named so far. */
function onlyBefore(scene: Scene, at: number): Slot | undefined {
  const before = scene.references.filter((slot) => slot.last < at && slot.how === 'named');
  return new Set(before.flatMap((slot) => slot.entities)).size === 1 && isBody(scene, before[0]) ? before[0] : undefined;
}
const OWN = new Set(['its', 'their']);

/** "a professor at Fudan University’s Institute": at the university, too. */
export function itsOwner(scene: Scene, { slot, side }: Owner): Slot[] {
  const unknown = side === 'after' && scene.lower(slot.first - 1) === 's' ? scene.before(slot.first - 2) : undefined;
  return unknown?.how === 'unknown' ? [unknown] : [];
}

const isBody = (scene: Scene, slot: Slot) => ['agency', 'organization'].includes(scene.kindOf(slot.entities[0]) ?? '');

/** Whose director is meant where the draft does not say it: the term explained, the row, or the subject of the sentence. */
export function ownerless(scene: Scene, cue: Cue, bearer: { readonly slots: readonly Slot[] }): Slot[] {
  const start = DETERMINERS.has(scene.lower(cue.first - 1)) ? cue.first - 1 : cue.first;
  const opens = start === 0 || scene.break(start) >= 2;
  const asForm = scene.lower(start - 1) === 'as';
  if (!opens && !asForm) return [];
  const first = asForm
    ? free(scene).find((reference) => !bearer.slots.includes(reference) && reference.last < bearer.slots[0].first)
    : undefined;
  const only = opens && !asForm ? onlyBefore(scene, start) : undefined;
  if (only) return [only];
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
