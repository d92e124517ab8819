/** Names by their words, to be walked word by word. Articles and prepositions do not count. */
import { remembering } from '../text/memory.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Name } from './mention.ts';
import type { WaitingNames } from './waiting.ts';

export interface Ending {
  readonly name: Name;
  readonly words: readonly Word[];
}

export interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
  /** Commas that some name really has before this word. */
  readonly marks: Set<string>;
}

/** Words that names differ in without being other names. */
const SMALL = new Set('of for the and on in to a an at by with from concerning regarding s'.split(' '));
/** The fewest content words of a name that can be nearly right. */
const SHORTEST = 3;

const node = (): Node => ({ next: new Map(), endings: [], marks: new Set() });

/** The words of a name or sentence that count, by their index. */
export function contentOf(words: readonly Word[]): number[] {
  const content: number[] = [];
  for (let at = 0; at < words.length; at++) if (!SMALL.has(words[at].key)) content.push(at);
  return content;
}

/** The keys of the content words of a name, in order. */
export const keysOf = remembering((name): readonly string[] => {
  const words = wordsOf(name);
  return contentOf(words).map((at) => words[at].key);
});

/** The first so many of them, of a name that is not read to the end. */
export function firstKeysOf(name: string, most: number): readonly string[] {
  for (let read = 2 * most; ; read *= 2) {
    const words = wordsOf(name, read);
    const content = contentOf(words);
    if (content.length >= most || words.length < read) return content.slice(0, most).map((at) => words[at].key);
  }
}

/** Names as a tree of their words. They wait by their first words, and are read to the end when it is met. */
export class Beginnings {
  readonly #root = node();

  /** @param without how many words of each name are left out, from the first */
  constructor(
    private readonly without: number,
    private readonly waiting: WaitingNames,
  ) {}

  /** The tree, all names in it that begin with a word. */
  from(key: string): Node {
    for (const name of this.waiting.take(key)) this.#add(name);
    return this.#root;
  }

  #add(name: Name): void {
    const all = wordsOf(name.text);
    const words = contentOf(all).map((at) => all[at]);
    const proper = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word.text));
    if (words.length >= SHORTEST && proper) insert(this.#root, words.slice(this.without), { name, words });
  }
}

function insert(root: Node, words: readonly Word[], ending: Ending): void {
  let at = root;
  for (const word of words) {
    let next = at.next.get(word.key);
    if (!next) {
      next = node();
      at.next.set(word.key, next);
    }
    if (word.gap.trim() === ',') next.marks.add(',');
    at = next;
  }
  at.endings.push(ending);
}
