/** Pairs under a label: "Oversight: X – Y; Z – W", "Think tanks: X for Y, Z for W". The label words the relation of them all. */
import type { CueIndex } from './cues.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { Words } from './reading.ts';
import { headerRelations } from './relation-headers.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene } from './scene.ts';

/** What may stand between the two of a pair besides a dash, an arrow or an equals sign. */
const BETWEEN = new Set(['for', 'under', 'at', 'with', 'of', 'is', 'to']);

export function pairedRelations(scene: Scene, cues: CueIndex): { cue: Words; tie: Tie }[] {
  const colon = scene.words.findIndex((word, at) => at > 0 && word.break === 3);
  if (colon < 1 || colon > 4 || scene.at.slice(0, colon).some((reference) => reference)) return [];
  const pairs = scene.references.flatMap((subject) => {
    const value = subject.first >= colon ? partnerOf(scene, subject.last) : undefined;
    return value && subject.how === 'named' ? [{ subject, value }] : [];
  });
  if (pairs.length < 2) return [];
  const { passage, sentence } = scene.reading;
  const label = passage.prose.slice(sentence.start, scene.words[colon - 1].end);
  return headerRelations(label, cues, true).flatMap((relation) =>
    pairs.map(({ subject, value }) => ({ cue: value, tie: { relation, subject, value, tight: true } })),
  );
}

/** The name right behind a dash, or behind one small word. */
function partnerOf(scene: Scene, last: number) {
  let at = last + 1;
  if (BETWEEN.has(scene.lower(at)) && scene.break(at) === 0) at++;
  else if (scene.break(at) !== 2 && !/[→=]/.test(scene.words[at]?.gap ?? '')) return undefined;
  if (DETERMINERS.has(scene.lower(at))) at++;
  const value = scene.at[at];
  return value?.first === at && value.how === 'named' && scene.break(value.last + 1) >= 1 ? value : undefined;
}
