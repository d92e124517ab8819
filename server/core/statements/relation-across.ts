/** The wordings of a scene, those with a date in the middle among them: "passed in 2014 to", "created, in 2011, within". Each index is asked once. */

import type { Cue, CueIndex } from './cues.ts';
import { PREPOSITIONS } from './lexicon/grammar.ts';
import type { Scene } from './scene.ts';
import { placesOf } from './sentence.ts';

/** Those in so many words. */
export const cuesIn = (scene: Scene, cues: CueIndex): readonly Cue[] => wordingsOf(scene, cues).within;

/** The same, and behind them those across a date. */
export const cuesOver = (scene: Scene, cues: CueIndex): readonly Cue[] => wordingsOf(scene, cues).over;

function wordingsOf(scene: Scene, cues: CueIndex): { readonly within: readonly Cue[]; readonly over: readonly Cue[] } {
  const known = scene.wordings.get(cues);
  if (known) return known;
  const within = cues.find(scene.words);
  const across = acrossDates(scene, cues);
  const made = { within, over: across.length > 0 ? [...within, ...across] : within };
  scene.wordings.set(cues, made);
  return made;
}

/** Those that are found only when the dates of a sentence are left out. */
function acrossDates(scene: Scene, cues: CueIndex): Cue[] {
  const { words, reading } = scene;
  if (reading.dates.length === 0) return [];
  const kept = placesOf(words, (_, at) => !isOfDate(scene, at));
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
