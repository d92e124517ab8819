/** What can be the subject of a relation: references that nothing governs, those joined to them, and what a fragment is about. */
import { DETERMINERS } from './lexicon/grammar.ts';
import { VERB_BEHIND } from './lexicon/relations.ts';
import type { Reference, Words } from './reading.ts';
import type { Scene, Slot } from './scene.ts';

export interface Found {
  readonly slots: readonly Slot[];
  /** Nothing stands between that the value could belong to instead. */
  readonly tight: boolean;
}

/** What a fragment is about. */
export function carried(scene: Scene): Found | undefined {
  const entities = scene.lead.length > 0 ? scene.lead : scene.reading.topics;
  return entities.length > 0 ? { slots: [{ first: -1, last: -1, entities, how: 'carried' }], tight: false } : undefined;
}

/** References that can be subjects. */
export function free(scene: Scene): Reference[] {
  return scene.references.filter((reference) => !reference.dependent && !reference.possessive);
}

/** "A and B": the one found and those joined to it on its left. */
export function coordinated(scene: Scene, last: Reference): Slot[] {
  const slots: Slot[] = [last];
  let first = last.first;
  for (const other of [...scene.references].reverse()) {
    if (other.last >= first || other.possessive) continue;
    const between = scene.words.slice(other.last + 1, first).map((word) => word.lower);
    const isJoined =
      between.length <= 2 && between.includes('and') && between.every((word) => word === 'and' || DETERMINERS.has(word));
    if (!isJoined) break;
    slots.unshift(other);
    first = other.first;
  }
  return slots;
}

/** "Y oversees X and works with Z": of whom the second verb is said, by a name; nothing where the wording joins on to no verb before. */
export function sayerOf(scene: Scene, { first }: Words): Reference | undefined {
  const joint = scene.lower(first - 1);
  if ((joint !== 'and' && joint !== 'but') || scene.at[first - 2] === undefined) return undefined;
  const clause = scene.clauseOf(first);
  const sayer = free(scene).find((reference) => reference.first >= clause.first && reference.last < first - 1);
  const verb = sayer && scene.words[sayer.last + 1];
  return sayer?.how === 'named' && verb?.break === 0 && VERB_BEHIND.test(verb.lower) ? sayer : undefined;
}
