/** "Y, to which X answers", "the body under whose wing X is is Y": the preposition has moved in front, and the value before it. */
import { BE, DETERMINERS } from './lexicon/grammar.ts';
import type { RelationName } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene } from './scene.ts';

/** Stems of the verbs that go with each preposition. */
const VERBS: Record<string, ReadonlySet<string>> = {
  to: new Set([
    'answer',
    'report',
    'belong',
    'subordin',
    'account',
    'hand',
    'transfer',
    'pass',
    'move',
    'assign',
    'affili',
    'attach',
    'give',
  ]),
  for: new Set(['work', 'write']),
  by: new Set(['overse', 'overseen', 'supervis', 'run', 'manag', 'control', 'maintain', 'guid', 'oper']),
  under: new Set(['oper', 'work', 'place', 'put', 'fall', 'come', 'sit', 'is', 'stand']),
};

export function invertedRelations(scene: Scene): { cue: Words; tie: Tie }[] {
  if (!scene.words.some(({ lower }) => lower === 'which' || lower === 'whom')) return [];
  return scene.words.flatMap((word, at) => {
    const verbs = Object.hasOwn(VERBS, word.lower) ? VERBS[word.lower] : undefined;
    const value = verbs && at > 0 ? scene.at[at - 1] : undefined;
    if (!verbs || !value || value.how !== 'named' || value.possessive || !['which', 'whom'].includes(scene.lower(at + 1)))
      return [];
    let first = at + 2;
    while (DETERMINERS.has(scene.lower(first)) && !scene.at[first]) first++;
    const subject = scene.at[first];
    if (!subject || subject.possessive || scene.break(first) > 0) return [];
    let verb = subject.last + 1;
    while (BE.has(scene.lower(verb)) || /^(?:now|still|has|have|had|also)$|ly$/.test(scene.lower(verb))) verb++;
    if (scene.break(verb) > 0 || !verbs.has(scene.words[verb]?.stem ?? '')) return [];
    const relation: RelationName = 'authority';
    return [{ cue: { first: at, last: verb }, tie: { relation, subject, value, tight: true } }];
  });
}
