/** Wordings with a date in the middle: "passed in 2014 to", "created, in 2011, within". */
import type { Cue, CueIndex } from './cues.ts';
import { PREPOSITIONS } from './lexicon/grammar.ts';
import type { Scene } from './scene.ts';

/** Those that are found only when the dates of a sentence are left out. */
export function acrossDates(scene: Scene, cues: CueIndex): Cue[] {
  const { words } = scene;
  const kept = words.flatMap((_, at) => (isOfDate(scene, at) ? [] : [at]));
  if (kept.length === words.length) return [];
  const joined = kept.map((at, place) => (place > 0 && kept[place - 1] !== at - 1 ? { ...words[at], break: 0 } : words[at]));
  return cues.find(joined).flatMap((cue) => {
    const [first, last] = [kept[cue.first], kept[cue.last]];
    return last - first > cue.last - cue.first ? [{ ...cue, first, last }] : [];
  });
}

/** A date, or the preposition before it. */
const isOfDate = (scene: Scene, at: number) =>
  scene.isDate(at) || (scene.isDate(at + 1) && PREPOSITIONS.has(scene.lower(at)) && scene.break(at + 1) === 0);
