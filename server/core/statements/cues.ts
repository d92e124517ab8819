/**
 * Finds wordings in a sentence. By stems, all of them at once: the lexicon's, those that facts bring, and those that describe a
 * thing without naming it. What a wording speaks of is its key; this file does not know what keys mean.
 */
import { push } from '../text/lists.ts';
import { stemsOf } from '../text/words.ts';
import { FUNCTION } from './lexicon/grammar.ts';
import { type SentenceWord, stemsIn } from './sentence.ts';

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

/**
 * Wordings as the build writes them down: under the first stem, one a line, what follows that stem, then the further parts and the keys.
 * One string a stem, since most are never asked for and reading thousands of small lists is most of what starting costs.
 */
export type CompiledWordings = Readonly<Record<string, string>>;

/** A wording: the stems of its main part, those of its further parts, and what it speaks of. */
interface Wording {
  readonly stems: readonly string[];
  readonly rest: readonly (readonly string[])[];
  readonly keys: string[];
  /** Among those that begin with the same stem. */
  place: number;
}

/** The wordings that begin with one stem, in order: those of this stem alone, and the others by their second. */
interface Beginning {
  readonly all: Wording[];
  readonly alone: Wording[];
  readonly bySecond: Map<string, Wording[]>;
}

/** Small words that may stand inside a wording without changing it. */
const FILLER = new Set('the a an its their his her first only also then officially finally formally it them been be'.split(' '));
/** So many of them may stand at one place. */
const MOST_FILLERS = 2;
const PRONOUN = new Set(['it', 'them']);

export class CueIndex {
  /** By the first stem and, within it, by the second, so that few are tried at a word; as they were compiled until they are asked for. */
  readonly #byFirst: Map<string, Beginning | string>;
  readonly #known = new Map<string, Wording>();

  /** @param compiled what `compiled()` gave of an index, so that nothing in it need be read again */
  constructor(compiled: CompiledWordings = {}) {
    this.#byFirst = new Map(Object.entries(compiled));
  }

  /** All wordings as plain data, for the build. */
  compiled(): CompiledWordings {
    const lines = (known: Beginning | string) => (typeof known === 'string' ? known : known.all.map(written).join('\n'));
    return Object.fromEntries([...this.#byFirst].map(([first, known]) => [first, lines(known)]));
  }

  /** Adds wordings, parted by commas in one string or given one by one. */
  add(wordings: string | readonly string[], key: string): void {
    const list = typeof wordings === 'string' ? wordings.split(',') : wordings;
    for (const wording of list) {
      const parts = wording.split(' + ').map(stemsOf);
      if (parts.some((part) => part.length === 0)) continue;
      // The part with the most to say comes first: the place of a wording is the place of that part.
      if (parts.length > 1) parts.sort((a, b) => weight(b) - weight(a));
      this.#insert(parts[0], parts.slice(1), key);
    }
  }

  #insert(stems: readonly string[], rest: readonly (readonly string[])[], key: string): void {
    const name = rest.length === 0 ? stems.join(' ') : [stems, ...rest].map((part) => part.join(' ')).join('+');
    const known = this.#known.get(name);
    if (known) {
      if (!known.keys.includes(key)) known.keys.push(key);
      return;
    }
    const wording = { stems, rest, keys: [key], place: 0 };
    this.#known.set(name, wording);
    this.#file(wording);
  }

  #file(wording: Wording): void {
    const known = this.#from(wording.stems[0]);
    if (known) file(known, wording);
    else this.#byFirst.set(wording.stems[0], beginningOf([wording]));
  }

  /** The wordings that begin with a stem; nothing if there are none. */
  #from(stem: string): Beginning | undefined {
    const known = this.#byFirst.get(stem);
    if (typeof known !== 'string') return known;
    const read = beginningOf(known.split('\n').map((line) => readWording(stem, line)));
    this.#byFirst.set(stem, read);
    return read;
  }

  /** The wordings in a sentence, in order of their first word; one inside a longer one is left out. */
  find(words: readonly SentenceWord[]): Cue[] {
    const found: Cue[] = [];
    const stems = stemsIn(words);
    const stands = (stem: string) => stems.has(stem);
    for (let first = 0; first < words.length; first++) {
      const beginning = this.#from(words[first].stem);
      if (!beginning) continue;
      for (const wording of candidates(beginning, words, first)) {
        // The further parts may stand anywhere, and mostly do not.
        if (wording.rest.length > 0 && !wording.rest.every((part) => part.every(stands))) continue;
        const cue = match(wording, words, first);
        if (cue) found.push(cue);
      }
    }
    return found.filter((cue, at) => isParted(cue) || !isInside(cue, found, at));
  }
}

/** What parts keys, which may have spaces: "start time". */
const KEYS = '\t';

const written = ({ stems: [, ...others], rest, keys }: Wording) =>
  [[others, ...rest].map((part) => part.join(' ')).join('+'), keys.join(KEYS)].join('|');

/** The reverse of `written`. */
function readWording(first: string, line: string): Wording {
  const [parts, keys] = line.split('|');
  const [others, ...rest] = parts.split('+').map((part) => (part === '' ? [] : part.split(' ')));
  return { stems: [first, ...others], rest, keys: keys.split(KEYS), place: 0 };
}

function beginningOf(wordings: readonly Wording[]): Beginning {
  const beginning = { all: [], alone: [], bySecond: new Map() };
  for (const wording of wordings) file(beginning, wording);
  return beginning;
}

function file({ all, alone, bySecond }: Beginning, wording: Wording): void {
  wording.place = all.push(wording) - 1;
  if (wording.stems.length === 1) alone.push(wording);
  else push(bySecond, wording.stems[1], wording);
}

/** Those of the wordings that can go on at a word: their second stem is the next word's, small words left out. */
function candidates({ alone, bySecond }: Beginning, words: readonly SentenceWord[], first: number): readonly Wording[] {
  if (bySecond.size === 0) return alone;
  let found = alone;
  let isMixed = false;
  for (let next = first + 1; next < words.length && next <= first + MOST_FILLERS + 1; next++) {
    const going = bySecond.get(words[next].stem);
    if (going) {
      isMixed ||= found.length > 0;
      found = isMixed ? [...found, ...going] : going;
    }
    if (!FILLER.has(words[next].lower)) break;
  }
  return isMixed ? [...new Set(found)].sort((a, b) => a.place - b.place) : found;
}

/** A wording that begins at a word; small words may stand inside it. */
function match({ stems, rest, keys }: Wording, words: readonly SentenceWord[], first: number): Cue | undefined {
  let last = first;
  let pronoun = false;
  for (let at = 1; at < stems.length; at++) {
    let step = last + 1;
    while (words[step] && words[step].stem !== stems[at]) {
      if (step > last + MOST_FILLERS || !FILLER.has(words[step].lower)) return undefined;
      pronoun ||= PRONOUN.has(words[step].lower);
      step++;
    }
    // "He was deputy, the chair was Y": no "deputy chair".
    if (!words[step] || (step > last + 1 && words[last + 1].break > 0)) return undefined;
    last = step;
  }
  const parts: { first: number; last: number }[] = [];
  for (const part of rest) {
    const found = place(words, part, last);
    if (!found) return undefined;
    parts.push(found);
  }
  return { keys, first, last, pronoun, parts };
}

const weight = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + (FUNCTION.has(stem) ? 0 : stem.length), 0);

/** Whether a longer wording of the lexicon holds this one, or one that speaks of all that it speaks of. Wordings are short: only neighbours are looked at. */
function isInside(cue: Cue, found: readonly Cue[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let other = at + step; found[other] && Math.abs(found[other].first - cue.first) <= LONGEST; other += step) {
      const rival = found[other];
      if (!isParted(rival) && longer(rival, cue) && (isOfLexicon(rival) || cue.keys.every((key) => rival.keys.includes(key))))
        return true;
    }
  }
  return false;
}
const LONGEST = 8;

const longer = (a: Cue, b: Cue) => a.first <= b.first && b.last <= a.last && a.last - a.first > b.last - b.first;

const isOfLexicon = (cue: Cue) => cue.keys.some((key) => !key.includes(':'));

const isParted = (cue: Cue) => cue.parts.length > 0;

/** Where a run of stems stands in the sentence, the place nearest to word `at`; nothing if nowhere. */
function place(
  words: readonly SentenceWord[],
  stems: readonly string[],
  at: number,
): { first: number; last: number } | undefined {
  let best: number | undefined;
  for (let first = 0; first + stems.length <= words.length; first++) {
    if (!stems.every((stem, offset) => words[first + offset].stem === stem)) continue;
    if (best === undefined || Math.abs(first - at) < Math.abs(best - at)) best = first;
  }
  return best === undefined ? undefined : { first: best, last: best + stems.length - 1 };
}
