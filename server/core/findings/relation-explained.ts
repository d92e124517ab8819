/** What else may be why a name stands in a sentence: something there, or spoken of before, to which it is truly tied. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Setting } from '../statements/relation-scenes.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import { gap, nearest, relationIn, type Wordings } from './relation-wordings.ts';

/** Farther off than this a thing explains less. */
const NEAR = 8;

/** How likely each thing that a name is tied to explains it: up to 2 for what stands near, and as much again for what words the tie. */
export function explanationsOf(value: Slot, setting: Setting, told: Wordings, library: Library): ReadonlyMap<string, number> {
  const { scene } = setting;
  const text = scene.words.map((word) => word.lower).join(' ');
  const explained = new Map<string, number>();
  for (const [id, near] of spokenOf(value, setting)) {
    if (value.entities.includes(id)) continue;
    const ties = value.entities.flatMap((own) => library.links.between(id, own));
    if (ties.length > 0) explained.set(id, near + Math.max(...ties.map((tie) => worded(tie, value, scene, told, text))));
  }
  return explained;
}

/** The best of them. @param but what explains nothing here */
export const bestOf = (explanations: ReadonlyMap<string, number>, but: readonly string[]): number =>
  Math.max(0, ...[...explanations].flatMap(([id, sure]) => (but.includes(id) ? [] : [sure])));

function spokenOf(value: Slot, { scene, before }: Setting): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const id of [...before, ...scene.reading.topics]) spoken.set(id, 0.5);
  for (const id of scene.lead) spoken.set(id, 1.5);
  for (const one of scene.references) {
    if (one === value) continue;
    const near = gap(scene, one, value) <= NEAR ? 2 : 1;
    for (const id of one.entities) spoken.set(id, Math.max(spoken.get(id) ?? 0, near));
  }
  return spoken;
}

function worded(tie: Fact, value: Slot, scene: Scene, told: Wordings, text: string): number {
  if (nearest(scene, told.own.get(tie.index) ?? [], value)) return 2;
  if (tie.cues.some((cue) => text.includes(cue.toLowerCase()))) return 1.5;
  return told.lexicon.some((cue) => (relationIn(cue, tie.property)?.form ?? 'near') !== 'near') ? 1 : 0;
}
