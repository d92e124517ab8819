/** Pairs under a label: "Oversight: X – Y; Z – W", "Connect each think tank with its ministry: 1. X – Y 2. Z – W". The label words the relation of them all. */
import type { CueIndex } from './cues.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { RelationName } from './lexicon/relations.ts';
import type { Reading, Words } from './reading.ts';
import { headerRelations } from './relation-headers.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

/** What may stand between the two of a pair besides a dash, an arrow or an equals sign. */
const BETWEEN = new Set(['for', 'under', 'at', 'with', 'of', 'is', 'to']);
/** Labels of lists in which each thing stands beside what it belongs to. */
const MATCHING = /\b(?:match|matching|connect|pair up|who belongs|which belongs)\b/i;
/** Longer labels are clauses. */
const MOST_WORDS = 4;
const MOST_IN_MATCHING = 14;

export function pairedRelations(scene: Scene, cues: CueIndex): { cue: Words; tie: Tie }[] {
  const { passage, sentence } = scene.reading;
  const colon = scene.words.findIndex((word, at) => at > 0 && (word.break === 3 || word.gap.startsWith('):')));
  const isOpen = colon < 1 || scene.at.slice(0, colon).some((reference) => reference);
  const own = isOpen ? '' : passage.prose.slice(sentence.start, scene.words[colon - 1].end);
  const isMatching = MATCHING.test(own);
  const label = isOpen || colon > (isMatching ? MOST_IN_MATCHING : MOST_WORDS) ? taskOf(scene.reading) : own;
  if (!label) return [];
  const pairs = scene.references.flatMap((subject) => {
    const value = subject.first >= (isOpen ? 0 : colon) ? partnerOf(scene, subject.last) : undefined;
    return value && subject.how === 'named' ? [{ subject, value }] : [];
  });
  if (pairs.length < (label === own ? 2 : 1)) return [];
  const worded = headerRelations(label, cues, true);
  const relations: readonly RelationName[] = worded.length === 0 && MATCHING.test(label) ? ['authority'] : worded;
  return relations.flatMap((relation) =>
    pairs.map(({ subject, value }) => ({ cue: value, tie: { relation, subject, value, tight: true } })),
  );
}

/** What a numbered list in running text asks for: "Connect each …: 1. X – Y 2. Z – W", of which this is one number. */
function taskOf({ passage, sentence }: Reading): string | undefined {
  const before = passage.prose.slice(Math.max(0, sentence.start - 300), sentence.start);
  if (!before.includes(':') || !MATCHING.test(before)) return undefined;
  const task = /([^.:!?]*):\s*(?:\(?\p{L}?\d*[.)]\s[^.:]*)+$/u.exec(before)?.[1];
  return task !== undefined && MATCHING.test(task) ? task : undefined;
}

/** The name right behind a dash, or behind one small word. */
function partnerOf(scene: Scene, last: number): Slot | undefined {
  let at = last + 1;
  if (BETWEEN.has(scene.lower(at)) && scene.break(at) === 0) at++;
  else if (scene.break(at) !== 2 && !/[→=]/.test(scene.words[at]?.gap ?? '')) return undefined;
  if (DETERMINERS.has(scene.lower(at))) at++;
  const value = scene.at[at];
  const isEnd = value && (scene.break(value.last + 1) >= 1 || /^\d+$/.test(scene.lower(value.last + 1)));
  return value?.first === at && value.how === 'named' && isEnd ? value : undefined;
}
