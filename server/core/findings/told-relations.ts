/** Which known relations a sentence tells of by its words, the words of one name in it left out, and which it tells best. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Words } from '../statements/reading.ts';
import type { Scene } from '../statements/scene.ts';
import { remembering, rememberingOf } from '../text/memory.ts';

export interface ToldRelations {
  /** How much the words tell of each, the best told first. */
  readonly ranked: readonly (readonly [fact: Fact, weight: number])[];
  /** How much they tell of one; 0 where they do not. */
  weightOf(fact: Fact): number;
}

export const toldRelations = (scene: Scene, { first, last }: Words, library: Library): ToldRelations =>
  toldIn(library)(scene)(`${first}-${last}`);

const toldIn = rememberingOf((library: Library) =>
  rememberingOf(({ words }: Scene) =>
    remembering((place): ToldRelations => {
      const [first, last] = place.split('-').map(Number);
      const stems = words.flatMap((word, at) => (at < first || at > last ? [word.stem] : []));
      const weights = library.relationTellings.weigh(stems);
      const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([index, weight]) => [library.facts[index], weight] as const);
      return { ranked, weightOf: (fact) => weights.get(fact.index) ?? 0 };
    }),
  ),
);
