/** Which known relations a sentence tells of by its words, the words of one name in it left out, and which it tells best. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Words } from '../statements/reading.ts';
import type { Scene } from '../statements/scene.ts';
import { rememberingOf } from '../text/memory.ts';

export interface ToldRelations {
  /** Those told best, the best first. */
  readonly best: readonly Fact[];
  /** How much they tell of one; 0 where they do not. */
  weightOf(fact: Fact): number;
  /** How much they tell of the best told of some; 0 where they tell of none. */
  most(is: (fact: Fact) => boolean): number;
}

/** So much a sentence has to tell of a relation to bring it up; and so many are at most. */
const TELLING = 2;
const MOST = 4;

export const toldRelations = (scene: Scene, name: Words, library: Library): ToldRelations => toldIn(library)(scene)(name);

const toldIn = rememberingOf((library: Library) =>
  rememberingOf(({ words }: Scene) => {
    const { relationTellings, facts } = library;
    const whole = relationTellings.weighSentence(words);
    return rememberingOf(({ first, last }: Words): ToldRelations => {
      // Only the words that the name alone has are taken away.
      const own = new Set(words.slice(first, last + 1).map((word) => word.stem));
      for (let at = 0; at < words.length && own.size > 0; at++) if (at < first || at > last) own.delete(words[at].stem);
      const told = whole.without(own);
      let best: readonly Fact[] | undefined;
      return {
        get best() {
          best ??= told.best(TELLING, MOST).map((index) => facts[index]);
          return best;
        },
        weightOf: (fact) => told.of(fact.index),
        most: (is) => told.most((index) => is(facts[index])),
      };
    });
  }),
);
