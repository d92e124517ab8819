/**
 * By its words, which known event or relation a sentence tells of, though it may name neither the thing nor what is said of it. Each fact is known by
 * ways of telling it (`told` in the packs), by its wordings, and by what is said of its subject; a sentence is scored against each as a search engine
 * scores documents: BM25 (Robertson and Zaragoza, 2009) without its norm for length.
 */
import { rememberingOf } from '../text/memory.ts';
import { tellingStems } from './telling-stems.ts';

/** A fact, by its index, and texts that tell of it: the later ones count less. */
export interface Told {
  readonly index: number;
  /** Each tells the fact once more. */
  readonly tellings: readonly string[];
  /** Said of the fact. */
  readonly wordings: string;
  /** Said of its subject. */
  readonly subject: string;
}

/** By each stem, the facts that are told with it and how often, twice over so that halves are whole: what the build works out. */
export interface CompiledTellings {
  readonly facts: number;
  readonly stems: Readonly<Record<string, readonly number[]>>;
}

/** How much one telling counts, the wordings, and what is said of the subject. */
const TELLING = 2;
const WORDINGS = 4;
const SUBJECT = 1;
/** The oftener a word tells a fact, the less once more adds: BM25’s k1, in halves. */
const SATURATION = 3;

export class Tellings {
  #facts: number;
  readonly #compiled: CompiledTellings['stems'];
  readonly #own = new Map<string, Map<number, number>>();

  /**
   * @param facts those that are not compiled
   * @param compiled what `compiled()` gave of others
   */
  constructor(facts: Iterable<Told>, compiled: CompiledTellings = { facts: 0, stems: {} }) {
    this.#facts = compiled.facts;
    this.#compiled = compiled.stems;
    for (const fact of facts) {
      this.#facts++;
      for (const telling of fact.tellings) this.#count(fact.index, telling, TELLING);
      this.#count(fact.index, fact.wordings, WORDINGS);
      this.#count(fact.index, fact.subject, SUBJECT);
    }
  }

  #count(index: number, text: string, amount: number): void {
    for (const stem of tellingStems(text)) {
      const counts = this.#own.get(stem) ?? new Map<number, number>();
      counts.set(index, (counts.get(index) ?? 0) + amount);
      this.#own.set(stem, counts);
    }
  }

  /** All of it as plain data, for the build. */
  compiled(): CompiledTellings {
    const own = [...this.#own].map(([stem, counts]) => [stem, [...(this.#compiled[stem] ?? []), ...[...counts].flat()]] as const);
    return { facts: this.#facts, stems: { ...this.#compiled, ...Object.fromEntries(own) } };
  }

  /**
   * How much some words tell of each fact, by its index; a fact that none tells of is not in it.
   * @param stems of a sentence’s words
   */
  weigh(stems: Iterable<string>): ReadonlyMap<number, number> {
    const weights = new Map<number, number>();
    for (const stem of new Set(stems)) {
      const compiled = Object.hasOwn(this.#compiled, stem) ? this.#compiled[stem] : [];
      const own = this.#own.get(stem);
      const known = compiled.length / 2 + (own?.size ?? 0);
      if (known === 0) continue;
      const rarity = Math.log(this.#facts / known);
      const add = (index: number, count: number) =>
        weights.set(index, (weights.get(index) ?? 0) + (rarity * count) / (count + SATURATION));
      for (let at = 0; at < compiled.length; at += 2) add(compiled[at], compiled[at + 1]);
      for (const [index, count] of own ?? []) add(index, count);
    }
    return weights;
  }

  /** The same of the words of a sentence, about which it is asked for each date and name in it. */
  readonly weighSentence = rememberingOf((words: readonly { readonly stem: string }[]) =>
    this.weigh(words.map(({ stem }) => stem)),
  );
}
