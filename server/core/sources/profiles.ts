/** By which words a thing is known, or what happened to it. They show what a sentence speaks of without naming it. */
import { push } from '../text/lists.ts';
import { remembering, rememberingOf } from '../text/memory.ts';
import { tellingStems } from './telling-stems.ts';

/** A word that more things than this have in common tells none of them. */
const COMMON = 40;

/** By each stem the entities that are known by it, parted by spaces: what the build works out, since stemming is most of what a profile costs. */
export type CompiledProfiles = Readonly<Record<string, string>>;

/** A thing and the text that tells of it. */
export interface Described {
  readonly id: string;
  readonly text: string;
}

export class Profiles {
  readonly #compiled: CompiledProfiles;
  readonly #byStem = new Map<string, string[]>();

  /**
   * @param things those that are not compiled
   * @param compiled what `compiled()` gave of others, so that nothing of them need be stemmed again
   */
  constructor(things: Iterable<Described>, compiled: CompiledProfiles = {}) {
    this.#compiled = compiled;
    for (const { id, text } of things) for (const stem of tellingStems(text)) push(this.#byStem, stem, id);
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
      const known = this.knownBy(stem);
      if (known.length > COMMON) continue;
      const weight = rarity(known);
      for (const id of known) weights.set(id, (weights.get(id) ?? 0) + weight);
    }
    return weights;
  }

  /** The same of the words of a sentence, about which several rules ask. */
  readonly weighSentence = rememberingOf((words: readonly { readonly stem: string }[]) =>
    this.weigh(words.map(({ stem }) => stem)),
  );

  /** How much some words tell of one thing. */
  weightOf(id: string, stems: Iterable<string>): number {
    let weight = 0;
    for (const stem of new Set(stems)) {
      const known = this.knownBy(stem);
      if (known.length <= COMMON && known.includes(id)) weight += rarity(known);
    }
    return weight;
  }

  /** What is known by a word, from its name or otherwise; nothing gives an empty list. */
  readonly knownBy = remembering((stem): readonly string[] => {
    const own = this.#byStem.get(stem) ?? [];
    return Object.hasOwn(this.#compiled, stem) ? [...this.#compiled[stem].split(' '), ...own] : own;
  });
}

/** The fewer things a word is known of, the more it tells. */
const rarity = (known: readonly string[]) => 1 / Math.sqrt(known.length);
