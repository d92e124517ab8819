/** The wordings of a scene, those with a date in the middle among them: "passed in 2014 to", "created, in 2011, within". Each index is asked once. */

import { rememberingOf } from '../text/memory.ts';
import type { Cue, CueIndex } from './cues.ts';
import { PREPOSITIONS } from './lexicon/grammar.ts';
import type { Scene } from './scene.ts';

/** Those in so many words. */
export const cuesIn = (scene: Scene, cues: CueIndex): readonly Cue[] => found(cues)(scene);
const found = rememberingOf((cues: CueIndex) => rememberingOf(({ words }: Scene) => cues.find(words)));

/** The same, and behind them those across a date. */
export const cuesOver = (scene: Scene, cues: CueIndex): readonly Cue[] => foundOver(cues)(scene);
const foundOver = rememberingOf((cues: CueIndex) =>
  rememberingOf((scene: Scene) => [...cuesIn(scene, cues), ...acrossDates(scene, cues)]),
);

/** Those that are found only when the dates of a sentence are left out. */
function acrossDates(scene: Scene, cues: CueIndex): Cue[] {
  const { words, reading } = scene;
  if (reading.dates.length === 0) return [];
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
