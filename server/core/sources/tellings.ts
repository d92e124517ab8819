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

/** How much a stem tells of each fact that it tells of, by their places. */
interface StemWeights {
  readonly places: readonly number[];
  readonly weights: readonly number[];
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

  readonly #weightsOf = remembering((stem): StemWeights => {
    const told = this.#toldWith(stem);
    const rarity = Math.log((2 * this.#facts.length) / told.length);
    const places: number[] = [];
    const weights: number[] = [];
    for (let at = 0; at < told.length; at += 2) {
      places.push(this.#places.get(told[at]) ?? 0);
      weights.push((rarity * told[at + 1]) / (told[at + 1] + SATURATION));
    }
    return { places, weights };
  });

  /** @param stems of a sentence’s words */
  weigh(stems: Iterable<string>): Weights {
    const sum = new Float64Array(this.#facts.length);
    this.#add(sum, stems, 1);
    return new Weights(this.#facts, this.#places, sum, this.#add);
  }

  readonly #add: Adding = (sum, stems, sign) => {
    for (const stem of new Set(stems)) {
      const { places, weights } = this.#weightsOf(stem);
      for (let at = 0; at < places.length; at++) sum[places[at]] += sign * weights[at];
    }
  };

  /** The same of the words of a sentence, about which it is asked for each date and name in it. */
  readonly weighSentence = rememberingOf((words: readonly { readonly stem: string }[]) =>
    this.weigh(words.map(({ stem }) => stem)),
  );
}

/** Less than this is what rounding leaves of nothing. */
const TINY = 1e-9;

/** Adds what stems tell of each fact to a sum by their places, or takes it away. */
type Adding = (sum: Float64Array, stems: Iterable<string>, sign: 1 | -1) => void;

/** How much some words tell of each fact, facts by their indices. */
export class Weights {
  readonly #facts: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #weights: Float64Array;
  readonly #add: Adding;

  constructor(facts: readonly number[], places: ReadonlyMap<number, number>, weights: Float64Array, add: Adding) {
    this.#facts = facts;
    this.#places = places;
    this.#weights = weights;
    this.#add = add;
  }

  /** Of one; 0 where they do not tell of it. */
  of(index: number): number {
    return this.#weights[this.#places.get(index) ?? -1] ?? 0;
  }

  /** Those that they tell of, and at least so much, the best told first: so many at most. */
  best(least: number, most: number): readonly number[] {
    const told: number[] = [];
    const weights = this.#weights;
    for (let place = 0; place < weights.length; place++) {
      const weight = weights[place];
      if (weight < least || weight < TINY || (told.length === most && weight <= weights[told[most - 1]])) continue;
      let at = told.length === most ? most - 1 : told.length;
      for (; at > 0 && weights[told[at - 1]] < weight; at--) told[at] = told[at - 1];
      told[at] = place;
    }
    return told.map((place) => this.#facts[place]);
  }

  /** Of the best told of some; 0 where they tell of none. */
  most(is: (index: number) => boolean): number {
    let most = 0;
    const weights = this.#weights;
    for (let place = 0; place < weights.length; place++)
      if (weights[place] > most && is(this.#facts[place])) most = weights[place];
    return most;
  }

  /** What is left without some of the words: what words tell adds up. */
  without(stems: ReadonlySet<string>): Weights {
    if (stems.size === 0) return this;
    const left = this.#weights.slice();
    this.#add(left, stems, -1);
    return new Weights(this.#facts, this.#places, left, this.#add);
  }
}
