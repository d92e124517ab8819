/** The sentences of a draft as the readers of relations walk them, each with what the draft has spoken of up to there. */
import type { Passage } from '../prose/passage.ts';
import { rememberingOf } from '../text/memory.ts';
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

/** A sentence that speaks of something, with all that its reading as a scene takes from around it. */
export interface Situation {
  readonly reading: Reading;
  /** See `Scene`. */
  readonly lead: readonly string[];
  readonly start: readonly string[];
  readonly before: ReadonlySet<string>;
  readonly previous: Reading | undefined;
}

/** Sentences that name or describe nothing are left out, and entries of reference lists. */
export function situations(readings: readonly Reading[]): Situation[] {
  const leadOf = leads();
  const so = spokenOf();
  const began = beginnings();
  return readings.flatMap((reading, at) => {
    const before = so(reading);
    const lead = leadOf(reading);
    const start = began(reading);
    if (reading.isEntry || reading.references.length + lead.length + reading.topics.length === 0) return [];
    return [{ reading, lead, start, before, previous: readings[at - 1] }];
  });
}

export function settingOf({ reading, lead, start, before, previous }: Situation, kindOf: KindOf): Setting {
  const scene = new Scene(reading, kindOf, { lead, start });
  const present = new Set([...scene.lead, ...scene.references.flatMap(({ entities }) => entities)]);
  const { passage, sentence, dates } = reading;
  return { scene, passage, sentence, present: [...present], before, dates, previous };
}

/** What a passage spoke of, once it is read to its end. */
const listed = rememberingOf((before: ReadonlySet<string>) => [...before].join());

/** All of a situation that the reading does not tell, for `Content`. To be asked once all readings of the passage are known. */
export function circumstances({ reading, lead, start, before, previous }: Situation): string {
  const isNext = previous?.passage === reading.passage;
  return [lead.join(), start.join(), listed(before), previous?.content.id, isNext].join('|');
}
