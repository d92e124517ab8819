/** Relations of a label: "Supervised by: Y", "Director: Y", "Secretariat: run by Y", of whatever the list, heading or paragraph is about. */
import type { CueIndex } from './cues.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import { ADVERBS, EARLIER, PROVIDES } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import { headerRelations } from './relation-headers.ts';
import { listed } from './relation-joined.ts';
import { carried } from './relation-slots.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { BREAK } from './sentence.ts';

/** Longer labels are clauses. */
const MOST_WORDS = 4;
/** Between a label and its value: "run by", "under the". */
const LEADING = new Set(['by', 'under', 'with', 'at', 'of', 'in', 'to']);

export function labelledRelations(scene: Scene, cues: CueIndex): { cue: Words; tie: Tie }[] {
  const colon = scene.words.findIndex((word) => word.break > 0);
  if (colon < 1 || colon > MOST_WORDS || scene.break(colon) !== BREAK.colon || scene.reading.frame) return [];
  if (scene.at.slice(0, colon).some((reference) => reference?.how === 'named')) return [];
  const subject = carried(scene)?.slots[0];
  if (!subject || !isLabel(scene, colon, cues)) return [];
  const { passage, sentence } = scene.reading;
  const label = passage.prose.slice(sentence.start, scene.words[colon - 1].end);
  const values = valuesAt(scene, colon);
  return headerRelations(label, cues).flatMap((relation) =>
    values.map((value) => ({ cue: { first: 0, last: colon - 1 }, tie: { relation, subject, value, tight: true } })),
  );
}

/** Nothing in it says more than the wording: "its present director", but not "director of studies". */
function isLabel({ words }: Scene, colon: number, cues: CueIndex): boolean {
  const label = words.slice(0, colon);
  const found = cues.find(label);
  return label.every(
    ({ lower }, at) =>
      found.some((cue) => cue.first <= at && at <= cue.last) ||
      DETERMINERS.has(lower) ||
      ADVERBS.has(lower) ||
      EARLIER.has(lower) ||
      lower.endsWith('ly'),
  );
}

/** The name with which a cell begins, or what stands behind a label, and those joined to it. */
export function valuesAt(scene: Scene, from: number): readonly Slot[] {
  let at = from;
  while (at < from + 3 && !scene.at[at] && (LEADING.has(scene.lower(at)) || PROVIDES.has(scene.lower(at)))) at++;
  return listed(scene, scene.after(at, { across: 9, unknown: true }))?.slots ?? [];
}
