/** By which words a thing is known: those of its names, its descriptions and its definition. They show what a sentence speaks of without naming it. */
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { push } from '../text/lists.ts';
import { stemOf, wordsOf } from '../text/words.ts';
import type { Entity } from './library.ts';

/** A word that more things than this have in common tells none of them. */
const COMMON = 40;

/** By each stem the entities that are known by it, parted by spaces: what the build works out, since stemming is most of what a profile costs. */
export type CompiledProfiles = Readonly<Record<string, string>>;

export class Profiles {
  readonly #compiled: CompiledProfiles;
  readonly #byStem = new Map<string, string[]>();

  /**
   * @param compiled what `compiled()` gave, so that nothing in it need be stemmed again
   * @param count how many of the entities, from the first, it holds
   */
  constructor(entities: readonly Entity[], compiled: CompiledProfiles = {}, count = 0) {
    this.#compiled = compiled;
    for (const entity of entities.slice(count)) for (const stem of stemsOf(entity)) push(this.#byStem, stem, entity.id);
  }

  /** All profiles as plain data, for the build. */
  compiled(): CompiledProfiles {
    return { ...this.#compiled, ...Object.fromEntries([...this.#byStem].map(([stem, ids]) => [stem, ids.join(' ')])) };
  }

  /**
   * How much some words tell of each thing: the rarer a word among the profiles, the more.
   * @param stems the stems of a sentence's words
   */
  weigh(stems: Iterable<string>): ReadonlyMap<string, number> {
    const weights = new Map<string, number>();
    for (const stem of new Set(stems)) {
      const known = this.#knownBy(stem);
      if (known.length === 0 || known.length > COMMON) continue;
      for (const id of known) weights.set(id, (weights.get(id) ?? 0) + 1 / Math.sqrt(known.length));
    }
    return weights;
  }

  #knownBy(stem: string): readonly string[] {
    const own = this.#byStem.get(stem) ?? [];
    return Object.hasOwn(this.#compiled, stem) ? [...this.#compiled[stem].split(' '), ...own] : own;
  }
}

function stemsOf({ names, described, definition }: Entity): Set<string> {
  const text = [...names.filter((name) => name.lang === 'en').map((name) => name.text), ...described, definition].join(' ');
  const words = wordsOf(text).filter((word) => word.text.length > 2 && !FUNCTION.has(word.text.toLowerCase()));
  return new Set(words.map((word) => stemOf(word.text)));
}
