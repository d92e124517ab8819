/** Values that are joined: "A, the premier, and B", "A and B as deputies". */
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { INSTITUTIONS } from './lexicon/relations.ts';
import type { Scene, Slot } from './scene.ts';

export interface Bearer {
  readonly slots: readonly Slot[];
  readonly tight: boolean;
}

export function isPersonal(scene: Scene, slot: Slot): boolean {
  if (slot.how !== 'unknown') return scene.kindOf(slot.entities[0]) === 'person';
  const words = scene.words.slice(slot.first, slot.last + 1);
  return words.length >= 2 && words.length <= 3 && !words.some((word) => INSTITUTIONS.has(word.lower));
}

/** The value and those joined to it: "A, the premier, and B". */
export function listed(scene: Scene, slot: Slot | undefined): Bearer | undefined {
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
export function backwards(scene: Scene, last: Slot): Bearer {
  let at = last.first - 1;
  for (let plain = 0; at > 0 && plain < 3 && scene.lower(at) !== 'and' && scene.break(at + 1) === 0 && !scene.at[at]; plain++)
    at--;
  const other = scene.lower(at) === 'and' ? scene.before(at - 1) : undefined;
  return { slots: other ? [other, last] : [last], tight: true };
}
