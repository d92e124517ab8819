/** Which known relations a sentence tells of by its words, the words of one name in it left out, and which it tells best. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Weights } from '../sources/tellings.ts';
import type { Words } from '../statements/reading.ts';
import type { Scene } from '../statements/scene.ts';
import { rememberingOf } from '../text/memory.ts';

export interface ToldRelations {
  /** Those that they tell of, the best told first. */
  readonly best: readonly Fact[];
  /** How much they tell of one; 0 where they do not. */
  weightOf(fact: Fact): number;
  /** How much they tell of the best told of some; 0 where they tell of none. */
  most(is: (fact: Fact) => boolean): number;
}

/** So much a sentence has to tell of a relation to bring it up. */
const TELLING = 2;

export const toldRelations = (scene: Scene, name: Words, library: Library): ToldRelations => toldIn(library)(scene)(name);

const toldIn = rememberingOf((library: Library) =>
  rememberingOf(({ words }: Scene) => {
    const { relationTellings: tellings, facts } = library;
    const whole = tellings.weighSentence(words);
    let likely: readonly number[] | undefined;
    return rememberingOf(({ first, last }: Words): ToldRelations => {
      // What words tell adds up: only those that the name alone has are taken away.
      const own = new Set(words.slice(first, last + 1).map((word) => word.stem));
      for (const [at, { stem }] of words.entries()) if (at < first || at > last) own.delete(stem);
      let named: Weights | undefined;
      const weightAt = (index: number) => {
        named ??= tellings.weigh(own);
        return whole.of(index) - named.of(index);
      };
      return {
        get best() {
          likely ??= whole.above(TELLING);
          const told = likely.filter((index) => weightAt(index) >= TELLING);
          return told.sort((a, b) => weightAt(b) - weightAt(a)).map((index) => facts[index]);
        },
        weightOf: (fact) => weightAt(fact.index),
        most(is) {
          let most = 0;
          for (const index of whole.ranked) {
            // With the name's own words a fact weighs no less, and neither do those before it.
            if (whole.of(index) <= most) break;
            if (weightAt(index) > most && is(facts[index])) most = weightAt(index);
          }
          return most;
        },
      };
    });
  }),
);
