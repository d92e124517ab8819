/** What a number in a sentence counts: the words after it, compared with the units of facts. */
import type { Quantity } from '../../sources/quantities.ts';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from '../../statements/lexicon/grammar.ts';
import { NEUTRAL_ADJECTIVES, RESTRICTING } from '../../statements/lexicon/numbers.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { isHan } from '../../text/words.ts';

/** Where a unit stands after a number. */
export interface UnitMatch {
  readonly first: number;
  readonly last: number;
  /** How many words of the unit were found: the longer, the more specific. */
  readonly length: number;
  /** Adjectives or a clause narrow down what is counted, so that it may be a part of the whole. */
  readonly restricted: boolean;
}

const REACH = 9;
const HYPHEN = /^[-‐‑]$/;
const PLURALS = new Set(['people', 'men', 'women', 'data', 'clientele', 'personnel', 'staff', 'police']);
const HAVE = new Set(['has', 'have', 'had']);

/** Whether a word can stand between a number and the noun it counts. */
function bridges(word: SentenceWord, at: number): boolean {
  const { lower } = word;
  if (isHan(word)) return true;
  if (lower === 'of') return at === 0;
  return !(
    BE.has(lower) ||
    HAVE.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    RELATIVES.has(lower) ||
    PRONOUNS.has(lower)
  );
}

/** The longest unit among the words after a number that ends before `from`. */
export function unitAfter(words: readonly SentenceWord[], from: number, quantity: Quantity): UnitMatch | undefined {
  const partitive = words[from]?.lower === 'of';
  for (let at = from; at < words.length && at - from < REACH; at++) {
    const word = words[at];
    if (word.break > 0 && !(at > from && isHan(word))) return undefined;
    // "近三百家，下设六个": what the next number counts.
    if (/^[一二三四五六七八九十两百]$/.test(word.text) && /^[个家项次名]$/.test(words[at + 1]?.text ?? '')) return undefined;
    const length = longestAt(words, at, quantity.units);
    if (length > 0 && isHead(words, at, at + length - 1, from)) {
      const between = words.slice(from, at).filter((other) => !isLead(other));
      return {
        first: at,
        last: at + length - 1,
        length,
        restricted: (!quantity.share && (partitive || !between.every(isNeutral))) || isNarrowed(words, at + length),
      };
    }
    if (!bridges(word, at - from)) return undefined;
  }
  return undefined;
}

/** The longest unit that begins at a word, in words; 0 for none. */
export function longestAt(words: readonly SentenceWord[], at: number, units: Quantity['units']): number {
  let longest = 0;
  for (const unit of units) {
    if (unit.length <= longest || unit[0] !== words[at].stem) continue;
    if (unit.every((stem, step) => words[at + step]?.stem === stem && (step === 0 || words[at + step].break === 0)))
      longest = unit.length;
  }
  return longest;
}

/** The longest unit anywhere from one word to another, in words. */
export function longestIn(words: readonly SentenceWord[], first: number, last: number, units: Quantity['units']): number {
  let longest = 0;
  for (let at = first; at <= last; at++) longest = Math.max(longest, longestAt(words, at, units));
  return longest;
}

/** "seven groups", "a five-tier system", "四个层级": the noun counted, and not one that describes it. */
function isHead(words: readonly SentenceWord[], first: number, last: number, from: number): boolean {
  // "pieces of information": the noun before the preposition.
  let head = last;
  for (let at = first + 1; at <= last; at++)
    if (words[at].lower === 'of' || (words[at].lower === 'in' && !HYPHEN.test(words[at].gap))) head = Math.min(head, at - 1);
  const word = words[head];
  if (isHan(word) || PLURALS.has(word.lower) || /[^s]s$/.test(word.lower)) return true;
  return first === from && (HYPHEN.test(words[first].gap) || words[first - 1]?.lower === 'times');
}

const isLead = (word: SentenceWord) =>
  word.lower === 'of' ||
  word.lower === 's' ||
  isHan(word) ||
  DETERMINERS.has(word.lower) ||
  POSSESSIVES.has(word.lower) ||
  /^\d/.test(word.lower);

/** An acronym before the noun is mostly the subject itself: "15 million CTID authentications". */
const isNeutral = (word: SentenceWord) => NEUTRAL_ADJECTIVES.has(word.lower) || /^\p{Lu}{2,}$/u.test(word.text);

/** "working groups on encryption": what follows narrows the count down. */
function isNarrowed(words: readonly SentenceWord[], next: number): boolean {
  const word = words[next];
  if (word === undefined || word.break > 0) return false;
  const said = words.slice(next + 1, next + 6).map(({ lower }) => lower);
  if (/^(?:everything|all|anything)$/.test(said[0] ?? '') || SWEEPING.test(said.join(' '))) return false;
  // "classes of systems" are another thing than classes.
  return RESTRICTING.has(word.lower) || (word.lower === 'of' && /^(?:class|categor)/.test(words[next - 1].lower));
}

/** "on everything", "whose subjects run from spam to finance": none is left out. */
const SWEEPING = /\b(?:everything|(?:rang|run|runn|go|stretch|extend|reach)(?:e|es|s|ing|ed)?) from\b/;

/** The unit last named before a word in its clause: "its clients went from 26 to 350". */
export function unitBefore(words: readonly SentenceWord[], before: number, quantity: Quantity): UnitMatch | undefined {
  for (let at = before - 1; at >= 0 && before - at < 14; at--) {
    const length = longestAt(words, at, quantity.units);
    if (length === 0 || at + length > before || !(quantity.share || isHead(words, at, at + length - 1, -1))) continue;
    // "working groups", of which "groups" was met first.
    const last = at + length - 1;
    const first =
      [3, 2, 1].map((back) => at - back).find((start) => start >= 0 && start + longestAt(words, start, quantity.units) > last) ??
      at;
    return { first, last, length: last - first + 1, restricted: false };
  }
  return undefined;
}
