/**
 * Names that are nearly right: the words of a known name but for one that is replaced, missing or too many. Articles and prepositions do not
 * count. This file only finds them; whether such a phrase is a mistake or the name of something else is for the rule to say.
 */
import { isCapital, type Word } from '../text/words.ts';
import type { Name } from './mention.ts';
import { Beginnings, contentOf, type Ending, firstKeysOf, type Node } from './near-names-tree.ts';
import { type FiledNames, WaitingNames } from './waiting.ts';

export interface NearName {
  readonly name: Name;
  /** The content words of the name. */
  readonly words: readonly Word[];
  /** The words of the sentence that nearly say it. */
  readonly first: number;
  readonly last: number;
  readonly slip: 'replaced' | 'missing' | 'extra';
  /** The word of the sentence that is wrong; for a missing one the word before which it should stand. */
  readonly at: number;
  /** The content word of the name that is replaced or missing; for an extra one the word that should follow. */
  readonly index: number;
  /** How many content words agree. */
  readonly agreeing: number;
}

type Slip = Pick<NearName, 'slip' | 'at' | 'index'>;

const SOFT = /^[\s\-‐‑–/’'“”"&.]{0,3}$/;

/** By the words that count of each name: its first, and its second. */
export interface CompiledNearNames {
  readonly first: FiledNames;
  readonly second: FiledNames;
}

export class NearNames {
  readonly #byFirst: WaitingNames;
  readonly #bySecond: WaitingNames;
  readonly #whole: Beginnings;
  /** The same names without their first word. */
  readonly #tails: Beginnings;

  /**
   * @param names to be read
   * @param before the list of those that the build has read
   */
  constructor(names: Iterable<Name>, before: readonly Name[] = [], compiled?: CompiledNearNames) {
    this.#byFirst = new WaitingNames(before, compiled?.first);
    this.#bySecond = new WaitingNames(before, compiled?.second);
    for (const name of names) {
      const [first, second] = firstKeysOf(name.text, 2);
      if (second === undefined || name.needs) continue;
      this.#byFirst.await(first, name);
      this.#bySecond.await(second, name);
    }
    this.#whole = new Beginnings(0, this.#byFirst);
    this.#tails = new Beginnings(1, this.#bySecond);
  }

  /** All names as plain data, for the build. */
  compiled(places: ReadonlyMap<Name, number>): CompiledNearNames {
    return { first: this.#byFirst.filed(places), second: this.#bySecond.filed(places) };
  }

  find(words: readonly Word[]): NearName[] {
    const found: NearName[] = [];
    const content = contentOf(words);
    const walk = new Walk(words, content, found);
    for (let from = 0; from < content.length; from++) {
      walk.begin(this.#whole.from(words[content[from]].key), from);
      if (from + 1 < content.length && isCapital(words[content[from]]))
        walk.beginTail(this.#tails.from(words[content[from + 1]].key), from);
    }
    return found;
  }
}

/** One sentence walked along the trie with at most one slip. */
class Walk {
  #from = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly content: readonly number[],
    private readonly found: NearName[],
  ) {}

  begin(root: Node, from: number): void {
    this.#from = from;
    const first = root.next.get(this.#key(from));
    if (first) this.#visit(first, from + 1, 1, undefined);
  }

  /** The first word replaced: what follows is the rest of a name. */
  beginTail(tails: Node, from: number): void {
    this.#from = from;
    if (!tails.next.has(this.#key(from + 1))) return;
    this.#step(tails, from + 1, 1, { slip: 'replaced', at: this.content[from], index: 0 });
  }

  #visit(at: Node, next: number, depth: number, slip: Slip | undefined): void {
    if (slip) for (const ending of at.endings) this.#take(ending, next - 1, slip);
    if (next >= this.content.length) return;
    this.#step(at, next, depth, slip);
    if (slip) return;
    const place = this.content[next];
    const own = this.#key(next);
    const after = next + 1 < this.content.length ? this.#key(next + 1) : '';
    const joined = this.#joined(next + 1) ?? '';
    for (const [key, child] of at.next) {
      if (key === own) continue;
      if (child.next.has(own)) this.#step(child, next, depth + 1, { slip: 'missing', at: place, index: depth });
      const goesOn = child.endings.length > 0 || child.next.has(after) || child.next.has(joined);
      if (goesOn && this.#joins(next, child))
        this.#visit(child, next + 1, depth + 1, { slip: 'replaced', at: place, index: depth });
    }
    if (at.next.has(after) && this.#joins(next, undefined))
      this.#step(at, next + 1, depth, { slip: 'extra', at: place, index: depth });
  }

  /** One word on, as the name has it: "cyber security" is "cybersecurity". */
  #step(at: Node, next: number, depth: number, slip: Slip | undefined): void {
    if (next >= this.content.length) return;
    const child = at.next.get(this.#key(next));
    if (child) {
      if (this.#joins(next, child)) this.#visit(child, next + 1, depth + 1, slip);
      return;
    }
    const key = this.#joined(next);
    const joined = key === undefined ? undefined : at.next.get(key);
    if (joined && this.#joins(next, joined)) this.#visit(joined, next + 2, depth + 1, slip);
  }

  #take({ name, words }: Ending, last: number, slip: Slip): void {
    if (slip.slip === 'replaced' && this.words[slip.at].key === words[slip.index].key) return;
    this.found.push({
      name,
      words,
      first: this.content[this.#from],
      last: this.content[last],
      agreeing: words.length - (slip.slip === 'extra' ? 0 : 1),
      ...slip,
    });
  }

  #key(at: number): string {
    return this.words[this.content[at]].key;
  }

  /** The word that a content word makes with the next one: "cyber security". */
  #joined(at: number): string | undefined {
    const second = this.content[at + 1];
    if (second === undefined || second !== this.content[at] + 1) return undefined;
    const { gap, key } = this.words[second];
    return gap === ' ' || gap === '-' || gap === '\n' ? this.#key(at) + key : undefined;
  }

  /** Whether nothing parts a content word from the one before it, but what a name has there, too. */
  #joins(next: number, child: Node | undefined): boolean {
    for (let at = this.content[next - 1] + 1; at <= this.content[next]; at++) {
      const { gap } = this.words[at];
      if (SOFT.test(gap) && !/\.\s/.test(gap)) continue;
      if (!(gap.trim() === ',' && (child ? child.marks.has(',') : false))) return false;
    }
    return true;
  }
}
