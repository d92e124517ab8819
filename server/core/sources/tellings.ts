/**
 * By its words, which known event or relation a sentence tells of, though it may name neither the thing nor what is said of it. Each fact is known by
 * ways of telling it (`told` in the packs), by its wordings, and by what is said of its subject; a sentence is scored against each as a search engine
 * scores documents: BM25 (Robertson and Zaragoza, 2009) without its norm for length.
 */
import { remembering, rememberingOf } from '../text/memory.ts';
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

/** The facts, and by each stem those that are told with it and how often, twice over so that halves are whole: what the build works out. */
export interface CompiledTellings {
  readonly facts: readonly number[];
  readonly stems: Readonly<Record<string, readonly number[]>>;
}

/** How much some words tell of each fact. */
export interface Weights {
  /** Of the fact with this index; 0 where they do not. */
  of(index: number): number;
  /** The indices of those that they tell of, the best told first. */
  readonly ranked: readonly number[];
  /** Of those that they tell of at least so much, in no order. */
  above(least: number): readonly number[];
}

/** How much one telling counts, the wordings, and what is said of the subject. */
const TELLING = 2;
const WORDINGS = 4;
const SUBJECT = 1;
/** The oftener a word tells a fact, the less once more adds: BM25’s k1, in halves. */
const SATURATION = 3;

export class Tellings {
  /** Facts by their places, which are close together, and places by the indices of facts, which are not. */
  readonly #facts: number[];
  readonly #places = new Map<number, number>();
  readonly #compiled: CompiledTellings['stems'];
  readonly #own = new Map<string, Map<number, number>>();

  /**
   * @param facts those that are not compiled
   * @param compiled what `compiled()` gave of others
   */
  constructor(facts: Iterable<Told>, compiled: CompiledTellings = { facts: [], stems: {} }) {
    this.#facts = [...compiled.facts];
    this.#compiled = compiled.stems;
    for (const fact of facts) {
      this.#facts.push(fact.index);
      for (const telling of fact.tellings) this.#count(fact.index, telling, TELLING);
      this.#count(fact.index, fact.wordings, WORDINGS);
      this.#count(fact.index, fact.subject, SUBJECT);
    }
    for (const [place, index] of this.#facts.entries()) this.#places.set(index, place);
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
    const own = [...this.#own.keys()].map((stem) => [stem, this.#toldWith(stem)] as const);
    return { facts: this.#facts, stems: { ...this.#compiled, ...Object.fromEntries(own) } };
  }

  /** The facts that are told with a stem, each with how often. */
  #toldWith(stem: string): readonly number[] {
    const compiled = Object.hasOwn(this.#compiled, stem) ? this.#compiled[stem] : [];
    return [...compiled, ...[...(this.#own.get(stem) ?? [])].flat()];
  }

  /** By the places of facts, how much a stem tells of each. */
  readonly #weightsOf = remembering((stem): readonly (readonly [place: number, weight: number])[] => {
    const told = this.#toldWith(stem);
    const rarity = Math.log((2 * this.#facts.length) / told.length);
    return told.flatMap((index, at) =>
      at % 2 === 0 ? [[this.#places.get(index) ?? 0, (rarity * told[at + 1]) / (told[at + 1] + SATURATION)] as const] : [],
    );
  });

  /** @param stems of a sentence’s words */
  weigh(stems: Iterable<string>): Weights {
    const weights = new Float64Array(this.#facts.length);
    for (const stem of new Set(stems)) for (const [place, weight] of this.#weightsOf(stem)) weights[place] += weight;
    let ranked: readonly number[] | undefined;
    const places = this.#places;
    const facts = this.#facts;
    const of = (index: number) => weights[places.get(index) ?? -1] ?? 0;
    return {
      of,
      above: (least) => facts.filter((_, place) => weights[place] >= least),
      get ranked() {
        ranked ??= facts.filter((_, place) => weights[place] > 0).sort((a, b) => of(b) - of(a));
        return ranked;
      },
    };
  }

  /** The same of the words of a sentence, about which it is asked for each date and name in it. */
  readonly weighSentence = rememberingOf((words: readonly { readonly stem: string }[]) =>
    this.weigh(words.map(({ stem }) => stem)),
  );
}
