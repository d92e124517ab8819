/** "It is Y that is tasked with …": who does a thing, said so that nobody else can be meant. Other wordings leave room for several. */
import type { Cue } from './cues.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene } from './scene.ts';

export function taskRelations(scene: Scene, cue: Cue): { cue: Cue; tie: Tie }[] {
  const value = scene.references.find((reference) => {
    const start = DETERMINERS.has(scene.lower(reference.first - 1)) ? reference.first - 2 : reference.first - 1;
    const isCleft = ['is', 'was'].includes(scene.lower(start)) && scene.lower(start - 1) === 'it';
    return (
      isCleft &&
      reference.how === 'named' &&
      reference.last < cue.first &&
      reference.first >= scene.clauseOf(cue.first).first &&
      ['that', 'which', 'who'].includes(scene.lower(reference.last + 1))
    );
  });
  if (!value) return [];
  const subject = { first: -1, last: -1, entities: [], how: 'carried' } as const;
  return cue.keys.map((key) => ({
    cue,
    tie: { relation: 'task', fact: Number(key.slice('fact:'.length)), subject, value, tight: true },
  }));
}
