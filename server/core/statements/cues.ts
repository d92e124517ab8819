/**
 * Finds wordings in a sentence. One trie over the stems of all of them: the lexicon's, those that facts bring, and those that describe a
 * thing without naming it. What a wording speaks of is its key; this file does not know what keys mean.
 */
import { stemsOf } from '../text/words.ts';
import { FUNCTION } from './lexicon/grammar.ts';
import type { SentenceWord } from './sentence.ts';

/** A wording that a sentence holds: what it speaks of, and its words, first to last, by their index in the sentence. */
export interface Cue {
  readonly keys: readonly string[];
  readonly first: number;
  readonly last: number;
  /** A pronoun stood inside: "set it up". */
  readonly pronoun: boolean;
  /** The further parts of a wording in parts, where they stand; empty for most. */
  readonly parts: readonly { readonly first: number; readonly last: number }[];
}

interface Ending {
  readonly keys: string[];
  /** The further parts of a wording in parts, each a list of stems. */
  readonly rest: readonly (readonly string[])[];
}

/** Most nodes are ends, and most others have no ending: neither list is made before it is needed. */
interface Node {
  next?: Map<string, Node>;
  endings?: Ending[];
}

/** Small words that may stand inside a wording without changing it. */
const FILLER = new Set('the a an its their his her first only also then officially finally formally it them been be'.split(' '));
const PRONOUN = new Set(['it', 'them']);

export class CueIndex {
  readonly #root: Node = {};

  /** Adds wordings, parted by commas in one string or given one by one. */
  add(wordings: string | readonly string[], key: string): void {
    const list = typeof wordings === 'string' ? wordings.split(',') : wordings;
    for (const wording of list) {
      const parts = wording.split(' + ').map(stemsOf);
      // The part with the most to say comes first: the place of a wording is the place of that part.
      parts.sort((a, b) => weight(b) - weight(a));
      if (parts.every((part) => part.length > 0)) this.#insert(parts[0], parts.slice(1), key);
    }
  }

  #insert(stems: readonly string[], rest: readonly (readonly string[])[], key: string): void {
    let at = this.#root;
    for (const stem of stems) {
      at.next ??= new Map();
      let next = at.next.get(stem);
      if (!next) {
        next = {};
        at.next.set(stem, next);
      }
      at = next;
    }
    at.endings ??= [];
    const same = at.endings.find((ending) =>
      rest.length === 0 ? ending.rest.length === 0 : String(ending.rest) === String(rest),
    );
    if (!same) at.endings.push({ keys: [key], rest });
    else if (!same.keys.includes(key)) same.keys.push(key);
  }

  /** The wordings in a sentence, in order of their first word; one inside a longer one is left out. */
  find(words: readonly SentenceWord[]): Cue[] {
    const found: Cue[] = [];
    for (let first = 0; first < words.length; first++) this.#walk(words, first, found);
    return found.filter((cue, at) => isParted(cue) || !isInside(cue, found, at));
  }

  #walk(words: readonly SentenceWord[], first: number, found: Cue[]): void {
    let at: Node | undefined = this.#root.next?.get(words[first].stem);
    let last = first;
    let pronoun = false;
    while (at) {
      for (const ending of at.endings ?? []) {
        const parts = ending.rest.map((part) => place(words, part, last));
        if (parts.every((part) => part !== undefined)) found.push({ keys: ending.keys, first, last, pronoun, parts });
      }
      if (!at.next) return;
      const { next: branches } = at;
      let step = last + 1;
      let next: Node | undefined = step < words.length ? branches.get(words[step].stem) : undefined;
      while (!next && step < words.length - 1 && step < last + 3 && FILLER.has(words[step].lower)) {
        pronoun ||= PRONOUN.has(words[step].lower);
        step++;
        next = branches.get(words[step].stem);
      }
      at = next;
      last = step;
    }
  }
}

const weight = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + (FUNCTION.has(stem) ? 0 : stem.length), 0);

/** Whether a longer wording of the lexicon holds this one. Wordings are short, so only neighbours are looked at. */
function isInside(cue: Cue, found: readonly Cue[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let other = at + step; found[other] && Math.abs(found[other].first - cue.first) <= LONGEST; other += step) {
      const rival = found[other];
      if (!isParted(rival) && longer(rival, cue) && rival.keys.some((key) => !key.includes(':') || cue.keys.includes(key)))
        return true;
    }
  }
  return false;
}
const LONGEST = 8;

const longer = (a: Cue, b: Cue) => a.first <= b.first && b.last <= a.last && a.last - a.first > b.last - b.first;

const isParted = (cue: Cue) => cue.parts.length > 0;

/** Where a run of stems stands in the sentence, the place nearest to word `at`; nothing if nowhere. */
function place(
  words: readonly SentenceWord[],
  stems: readonly string[],
  at: number,
): { first: number; last: number } | undefined {
  let best: number | undefined;
  for (let first = 0; first + stems.length <= words.length; first++) {
    const stands = stems.every((stem, offset) => words[first + offset].stem === stem);
    if (stands && (best === undefined || Math.abs(first - at) < Math.abs(best - at))) best = first;
  }
  return best === undefined ? undefined : { first: best, last: best + stems.length - 1 };
}
