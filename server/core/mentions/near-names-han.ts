/** Chinese names in which one or two neighbouring characters are replaced. Only finds them; the rule says whether they are mistakes. */
import { push } from '../text/lists.ts';
import type { Span } from '../text/span.ts';
import type { Name } from './mention.ts';

export interface NearHanName extends Span {
  readonly name: Name;
  /** The wrong characters, and the right ones. */
  readonly wrong: Span;
  readonly right: string;
}

const SHORTEST = 6;
const HAN = /\p{Script=Han}{6,}/gu;

export class NearHanNames {
  readonly #byStart = new Map<string, Name[]>();
  readonly #byEnd = new Map<string, Name[]>();

  constructor(names: Iterable<Name>) {
    for (const name of names) {
      if (!/^\p{Script=Han}+$/u.test(name.text) || name.text.length < SHORTEST || name.needs) continue;
      push(this.#byStart, name.text.slice(0, 3), name);
      push(this.#byEnd, name.text.slice(-3), name);
    }
  }

  find(prose: string): NearHanName[] {
    const found = new Map<string, NearHanName>();
    for (const run of prose.matchAll(HAN)) {
      const text = run[0];
      for (let at = 0; at + 3 <= text.length; at++) {
        const three = text.slice(at, at + 3);
        for (const name of this.#byStart.get(three) ?? []) take(text, at, name, run.index, found);
        for (const name of this.#byEnd.get(three) ?? []) take(text, at + 3 - name.text.length, name, run.index, found);
      }
    }
    return [...found.values()];
  }
}

function take(text: string, start: number, name: Name, offset: number, found: Map<string, NearHanName>): void {
  const { length } = name.text;
  if (start < 0 || start + length > text.length) return;
  let first = 0;
  while (first < length && text[start + first] === name.text[first]) first++;
  let last = length - 1;
  while (last > first && text[start + last] === name.text[last]) last--;
  if (first === length || last - first > 1) return;
  // A slip in the last characters: the word must end there, or it is another, longer name.
  if (last === length - 1 && start + length < text.length) return;
  if (first === 0 && start > 0) return;
  const at = offset + start;
  found.set(`${at}:${name.text}`, {
    name,
    start: at,
    end: at + length,
    wrong: { start: at + first, end: at + last + 1 },
    right: name.text.slice(first, last + 1),
  });
}
