/** "Who runs X? Y." – the question words the relation and names the subject, and the answer begins with the value. */
import type { CueIndex } from './cues.ts';
import { BE, PREPOSITIONS } from './lexicon/grammar.ts';
import type { Form, RelationName } from './lexicon/relations.ts';
import type { Reading, Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { BREAK, type SentenceWord } from './sentence.ts';

/** The value may stand behind so many words: "Why, the". */
const OPENING = 2;
const ASKING = new Set(['who', 'whom', 'whose', 'which', 'what', 'where']);
/** Forms in which it is the value that is asked for: "who oversees X", "to whom does X answer", "who is the director of X". */
const ASKED = new Set<Form>(['before', 'after', 'bearer']);

/** @param previous the sentence before */
export function answeredRelations(scene: Scene, cues: CueIndex, previous: Reading | undefined): { cue: Words; tie: Tie }[] {
  if (!previous || !isAsked(previous, scene.reading)) return [];
  const subject = subjectOf(previous);
  const start = startOf(scene);
  const value = scene.after(start, { across: 9, unknown: true });
  if (!subject || !value || value.first > start + OPENING || value.how === 'referred') return [];
  if (scene.break(value.last + 1) === 0 && !['do', 'does', 'did', 'is', 'was', 'naturally'].includes(scene.lower(value.last + 1)))
    return [];
  const asked = cues.find(straight(previous.sentence.words)).flatMap((cue) =>
    cue.keys
      .map((key) => key.split(':') as [RelationName, Form])
      // "Who went to X?" does not ask to whom X went.
      .filter(([, form]) => ASKED.has(form) && !(form === 'after' && isSubject(previous.sentence.words, cue))),
  );
  // "Who runs the secretariat?" asks for that, and not who runs the rest.
  const nouns = asked.filter(([, form]) => form === 'bearer');
  const relations = (nouns.length > 0 ? nouns : asked).map(([relation]) => relation);
  return [...new Set(relations)].map((relation) => ({ cue: value, tie: { relation, subject, value, tight: true } }));
}

/** Where the answer begins: "Answer: Y.", "To Y.", "That would be Y.", "His name is Y." */
function startOf({ words }: Scene): number {
  if (words[1]?.break === BREAK.colon || PREPOSITIONS.has(words[0].lower)) return 1;
  const verb = words.findIndex(({ lower }) => BE.has(lower));
  return verb > 0 && verb <= LEAD && words.slice(0, verb).every(({ lower }) => POINTING.has(lower)) ? verb + 1 : 0;
}
const POINTING = new Set('it that this the his her its name answer would will must should'.split(' '));

/** In the same passage, or in the heading above: "Who …?", "A quiz: who …?", "And the parent of X?" */
function isAsked({ sentence: { words, question }, passage }: Reading, reading: Reading): boolean {
  if (!question || (passage !== reading.passage && passage.kind !== 'heading')) return false;
  const colon = words.findIndex((word, at) => at > 0 && at <= LEAD && word.break === BREAK.colon);
  const asked = words.slice(Math.max(0, colon));
  return asked.length <= FEW || asked.slice(0, 3).some(isAsking);
}
const isSubject = (words: readonly SentenceWord[], { first }: Words) => first > 0 && isAsking(words[first - 1]);
const isAsking = ({ lower }: SentenceWord) => ASKING.has(lower);
/** Before the question there may stand so many words, and a colon. */
const LEAD = 3;
/** A question of so few words asks for what it names. */
const FEW = 5;

/** "To whom does X answer": "whom does X answer to". */
const straight = (words: readonly SentenceWord[]): readonly SentenceWord[] =>
  words.length > 1 && PREPOSITIONS.has(words[0].lower) && isAsking(words[1]) ? [...words.slice(1), words[0]] : words;

/** The one thing that the question names. */
function subjectOf({ references }: Reading): Slot | undefined {
  const named = references.filter(({ how }) => how !== 'referred');
  const found = named.length > 0 ? named : references;
  const ids = new Set(found.flatMap(({ entities }) => entities));
  return ids.size === 1 ? { first: -1, last: -1, entities: [...ids], how: 'carried' } : undefined;
}

/** "Who flew in for the country? Y, naturally.": the question has a fact’s own wording. The answer is short, and names one thing. */
export function ownAnswers(scene: Scene, own: CueIndex, previous: Reading | undefined): { cue: Words; tie: Tie }[] {
  if (!previous || !isAsked(previous, scene.reading)) return [];
  const { words } = previous.sentence;
  const [value, ...others] = scene.references.filter(({ how }) => how === 'named');
  const isShort = value !== undefined && scene.words.length - (value.last - value.first) <= MOST_AROUND && !value.possessive;
  if (!isShort || others.length > 0 || scene.words.some(({ lower }) => BE.has(lower))) return [];
  const subject: Slot = { first: -1, last: -1, entities: [], how: 'carried' };
  return own.find(words).flatMap((cue) =>
    cue.keys.map((key) => ({
      cue: value,
      tie: {
        relation: 'fact' as const,
        fact: Number(key.slice('fact:'.length)),
        subject,
        value,
        tight: false,
        asked: { cue, words },
      },
    })),
  );
}

/** Words of an answer besides the name. */
const MOST_AROUND = 7;
