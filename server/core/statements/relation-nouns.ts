/**
 * Relations worded by a noun: "the director of X is Y", "X's head, Y", "Y, director of X", "Director: Y", "MIIT's think tank CAICT". The noun
 * has an owner (of whom) and a bearer (who it is); which of them is the subject is the lexicon's.
 */
import type { Cue } from './cues.ts';
import { INSTITUTIONS, RELATIONS, type RelationName } from './lexicon/relations.ts';
import { bearerOf } from './relation-bearer.ts';
import { itsOwner, ownerless, ownerOf } from './relation-owner.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

export function nounRelations(scene: Scene, cue: Cue, relation: RelationName, form: 'bearer' | 'subject'): Tie[] {
  if (/(?:ed|ing)$/.test(scene.lower(cue.last))) return [];
  if (scene.at.slice(cue.first, cue.last + 1).some((reference) => reference?.how === 'named')) return [];
  const owner = ownerOf(scene, cue);
  const bearer = bearerOf(scene, cue, owner, relation, form);
  const isFree = bearer !== undefined && !isOfUnknown(scene, cue) && !isPointedAt(scene, cue);
  const owners = owner ? [owner.slot, ...itsOwner(scene, owner)] : isFree ? ownerless(scene, cue, bearer) : [];
  if (!bearer || owners.length === 0) return [];
  return bearer.slots.flatMap((slot) =>
    owners.flatMap((one): Tie[] => {
      if (slot.first === one.first) return [];
      const tight = bearer.tight && owner !== undefined && owner.slot.how !== 'referred';
      if (form === 'subject')
        return [{ relation, subject: slot, value: one, tight, ...(isNews(scene, one, slot) && { fromAbove: 'news' as const }) }];
      const tie: Tie = { relation, subject: one, value: slot, tight };
      return RELATIONS[relation].values === 'person' ? [tie, { relation: 'post', subject: slot, value: one, tight }] : [tie];
    }),
  );
}

/** "director of the computer network centre": of something that no pack knows, and not of what is spoken of. */
function isOfUnknown(scene: Scene, { last }: Cue): boolean {
  const noun = scene.words.slice(last + 3, last + 9).findIndex(({ lower }) => INSTITUTIONS.has(lower));
  return scene.lower(last + 1) === 'of' && ['the', 'a', 'an', 'that'].includes(scene.lower(last + 2)) && noun >= 0;
}

/** "That authority stayed with Y": over whatever was spoken of, a task as likely as a body. */
const isPointedAt = (scene: Scene, { first }: Cue) =>
  scene.lower(first) === 'authority' && ['that', 'this', 'such'].includes(scene.lower(first - 1));

/** "Y, whose think tank is A", "Y keeps its own think tank, A": of Y something is told. */
const isNews = (scene: Scene, owner: Slot, slot: Slot) =>
  owner.first >= 0 && owner.last < slot.first && (owner.how === 'referred' || scene.lower(owner.last + 1) === 'whose');
