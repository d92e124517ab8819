/** The sentences of a draft as the readers of relations walk them, each with what the draft has spoken of up to there. */
import type { Passage } from '../prose/passage.ts';
import type { Reading } from './reading.ts';
import { beginnings, leads, spokenOf } from './relation-context.ts';
import { type KindOf, Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

export interface Setting {
  readonly scene: Scene;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** What the sentence speaks of. */
  readonly present: readonly string[];
  /** What the passage spoke of so far, and what it is about. */
  readonly before: ReadonlySet<string>;
  readonly dates: Reading['dates'];
  /** The sentence before. */
  readonly previous: Reading | undefined;
}

/** Sentences that name or describe nothing are left out, and entries of reference lists. */
export function settings(readings: readonly Reading[], kindOf: KindOf): Setting[] {
  const lead = leads();
  const so = spokenOf();
  const began = beginnings();
  return readings.flatMap((reading, at) => {
    const before = so(reading);
    const about = lead(reading);
    const start = began(reading);
    if (reading.isEntry || reading.references.length + about.length + reading.topics.length === 0) return [];
    const scene = new Scene(reading, kindOf, { lead: about, start });
    const present = new Set([...scene.lead, ...scene.references.flatMap(({ entities }) => entities)]);
    const { passage, sentence, dates } = reading;
    return [{ scene, passage, sentence, present: [...present], before, dates, previous: readings[at - 1] }];
  });
}
