/** Whether a fact may be meant by a number: the context it asks for, and its own wordings near the number. */
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Words } from '../../statements/reading.ts';
import { BREAK, type SentenceWord } from '../../statements/sentence.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import type { NumberScope, Option } from './scope.ts';

export class Options {
  #text: string | undefined;
  #stems: ReadonlySet<string> | undefined;

  /** @param numbers all numbers of the sentence, since a wording belongs to the nearest */
  constructor(
    readonly scope: NumberScope,
    readonly numbers: readonly NumberMention[],
  ) {}

  /** The facts that a number may be held against, where `unitOf` finds what they count. */
  of(
    number: NumberMention,
    unitOf: (quantity: Quantity) => (Partial<Words> & { readonly length: number }) | undefined,
  ): Option[] {
    return this.scope.quantities.flatMap((quantity) => {
      if (quantity.share !== number.share || quantity.perYear !== undefined) return [];
      const unit = unitOf(quantity);
      if (!unit || unit.length === 0) return [];
      const met = this.#meetsNeeds(quantity);
      if (quantity.fact.needs.length > 0 && !met) return [];
      const cued = this.#isCued(number, quantity, unit);
      return { quantity, length: unit.length, conditioned: met || cued, cued };
    });
  }

  /** Whether the context that a fact asks for stands in the sentence, or in the labels of its cell. */
  #meetsNeeds({ fact }: Quantity): boolean {
    if (fact.needs.length === 0) return false;
    const { words } = this.scope.reading.sentence;
    const labels = this.scope.labels.flatMap(wordsOf);
    this.#text ??= [...words, ...labels].map((word) => word.text.toLowerCase()).join(' ');
    this.#stems ??= new Set([...words.map((word) => word.stem), ...labels.map((word) => stemOf(word.text))]);
    const text = this.#text;
    const isSaid = (need: string) => text.includes(need) && !DENIED.test(text.slice(0, text.indexOf(need)));
    return fact.needs.some((need) => (need.includes(' ') ? isSaid(need) : this.#stems?.has(stemOf(need))));
  }

  /** A wording of the fact in the number's own clause, beyond the noun that is counted, with no other number nearer. */
  #isCued(number: NumberMention, { fact }: Quantity, unit: Partial<Words>): boolean {
    const { cues, sentence } = this.scope.reading;
    const key = `fact:${fact.index}`;
    const segment = sentence.words[number.last].segment;
    const opened = OPENS.test(sentence.words[0].lower) && segment === 1 ? 0 : segment;
    // "his sentence for bribery: 17 years"
    const labelled = sentence.words[number.from].break === BREAK.colon ? segment - 1 : segment;
    const isHere = (at: number) => {
      const there = sentence.words[at].segment;
      return [segment, opened, labelled].includes(there) || there === behindAside(sentence.words, number.last);
    };
    return cues.some((cue) => {
      if (!cue.keys.includes(key)) return false;
      if (!isHere(cue.first) && !isHere(cue.last)) return false;
      if (unit.first !== undefined && unit.last !== undefined && unit.first <= cue.first && cue.last <= unit.last) return false;
      if (isDenied(sentence.words, cue)) return false;
      if (cue.last < number.from && this.#isTaken(cue, number, segment)) return false;
      return !this.numbers.some((other) => other !== number && isBetween(other, number, cue));
    });
  }

  /** "200 came after the move and 100 before": the wording belongs to the number before it. */
  #isTaken(cue: Words, number: NumberMention, segment: number): boolean {
    const { words } = this.scope.reading.sentence;
    if (!words.slice(cue.last + 1, number.from).some((word) => word.lower === 'and' || word.lower === 'but')) return false;
    return this.numbers.some((other) => other.last < cue.first && words[other.last].segment === segment);
  }
}

/** "two of them, the first one included, are closed": the stretch behind a short aside between commas; none, where there is no such. */
function behindAside(words: readonly SentenceWord[], last: number): number | undefined {
  const { segment } = words[last];
  const aside = words.filter((word) => word.segment === segment + 1);
  const next = words.find((word) => word.segment === segment + 2);
  const isBetweenCommas = aside[0]?.break === BREAK.comma && next?.break === BREAK.comma;
  return isBetweenCommas && aside.length <= SHORT && aside.some(({ lower }) => INCLUDING.has(lower)) ? segment + 2 : undefined;
}
const SHORT = 6;
const INCLUDING = new Set(['included', 'including', 'among', 'excluded', 'apart']);

/** "Since it came under the CAC, it has …": what opens the sentence is said of the clause behind it. */
const OPENS = /^(?:since|after|once|under|of)$/;

/** "don’t take foreign members": what is denied words no fact, unless the fact’s own words deny. */
const DENYING = ['not', 'never', 't', 'cannot'];
const DENIED = new RegExp(`\\b(?:${DENYING.join('|')}) $`);
const isDenied = (words: readonly SentenceWord[], { first }: Words) =>
  words[first].break === 0 && DENYING.includes(words[first - 1]?.lower ?? '');

const isBetween = (other: NumberMention, number: NumberMention, cue: Words) =>
  cue.first > number.last
    ? other.first > number.last && other.last < cue.first
    : other.last < number.first && other.first > cue.last;
