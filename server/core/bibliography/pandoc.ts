/**
 * Pandoc's citations in a draft: `[@key]`, `[-@key]`, `[see @a, pp. 3-5; @b]`, `@key` and `@key [p. 5]` in the text, `@{any key}`. The grammar
 * is that of pandoc's manual (“Citation syntax”) and of its reader. What stands in code, in addresses or behind a letter is no citation.
 */
import type { Passage, Prose } from '../prose/passage.ts';
import { EXEMPT } from '../prose/passage.ts';
import type { Citation, CitedKey } from './citation.ts';
import { readLocator } from './locator.ts';
import { blotted } from './unprose.ts';

const SIMPLE_KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
const BEHIND_WORD = /[\p{L}\p{N}_@]$/u;
/** Figures, tables and sections that pandoc-crossref and Quarto number; they look like citations. */
const CROSS_REFERENCE = /^(?:fig|tbl|tab|sec|eq|eqn|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[:-]/i;
const EXAMPLE_LABEL = /^[ >]*\(@([\p{L}\p{N}_-]+)\)/gmu;
/** A longer one is no citation but an open bracket. */
const LONGEST = 1_000;

/** In order of their place; nothing gives an empty list. */
export function readCitations(text: string, prose: Prose): Citation[] {
  if (!text.includes('@')) return [];
  const examples = new Set([...text.matchAll(EXAMPLE_LABEL)].map((match) => match[1]));
  const isKey = (key: string) => !examples.has(key) && !CROSS_REFERENCE.test(key);
  return prose.passages.flatMap((passage) => new Reader(text, passage, isKey).read());
}

class Reader {
  readonly #start: number;
  /** As it is written, and the same with everything blotted out that is no prose. */
  readonly #raw: string;
  readonly #shown: string;
  #closes: ReadonlyMap<number, number> | undefined;

  constructor(
    text: string,
    passage: Passage,
    readonly isKey: (key: string) => boolean,
  ) {
    this.#start = passage.span.start;
    this.#raw = text.slice(passage.span.start, passage.span.end);
    this.#shown = this.#raw.includes('@') ? blotted(text, passage) : '';
  }

  read(): Citation[] {
    const found: Citation[] = [];
    let links = 0;
    for (let at = 0; at < this.#shown.length; at++) {
      const sign = this.#shown[at];
      if (sign === EXEMPT) links = Math.max(0, links + (LINK[this.#raw[at]] ?? 0));
      const read =
        sign === '[' && this.#shown[at - 1] !== '^'
          ? this.#bracketed(at)
          : sign === '@' && links === 0
            ? this.#inText(at)
            : undefined;
      if (!read) continue;
      found.push(read.citation);
      at = read.end - 1;
    }
    return found;
  }

  #bracketed(open: number): Read | undefined {
    const close = this.#closing(open);
    if (close < 0 || /[({]/.test(this.#raw[close + 1] ?? '')) return undefined;
    const keys = this.#list(open + 1, close);
    return keys && this.#citation('bracketed', open, close + 1, keys);
  }

  #inText(at: number): Read | undefined {
    const key = this.#keyAt(at);
    if (!key) return undefined;
    const open = this.#spaces(key.end);
    const close = this.#shown[open] === '[' && this.#raw[open + 1] !== '^' ? this.#closing(open) : -1;
    if (close < 0 || this.#list(open + 1, close) || /[([]/.test(this.#raw[close + 1] ?? ''))
      return this.#citation('in-text', key.start, key.end, [this.#cited(key, key.start, key.end)]);
    const parts = this.#parts(open + 1, close);
    const more = parts.length === 1 ? [] : this.#list(parts[1].start, close);
    if (!more) return this.#citation('in-text', key.start, key.end, [this.#cited(key, key.start, key.end)]);
    const suffix = this.#raw.slice(open + 1, parts[0].end).trim();
    const first = { ...this.#cited(key, key.start, key.end), suffix, place: readLocator(suffix) };
    return this.#citation('in-text', key.start, close + 1, [first, ...more]);
  }

  /** The works between two brackets; nothing if any part names none. */
  #list(start: number, end: number): CitedKey[] | undefined {
    const keys: CitedKey[] = [];
    for (const part of this.#parts(start, end)) {
      let key: Key | undefined;
      for (let at = part.start; at < part.end && !key; at++) if (this.#shown[at] === '@') key = this.#keyAt(at);
      if (!key || key.end > part.end) return undefined;
      keys.push(this.#cited(key, part.start, part.end));
    }
    return keys;
  }

  #cited(key: Key, start: number, end: number): CitedKey {
    const suffix = this.#raw.slice(key.end, end).trim();
    return {
      key: key.text,
      span: { start: this.#start + key.at, end: this.#start + key.at + key.text.length },
      suppressed: key.suppressed,
      prefix: this.#raw.slice(start, key.start).trim(),
      suffix,
      place: readLocator(suffix),
    };
  }

  #citation(kind: Citation['kind'], start: number, end: number, keys: readonly CitedKey[]): Read | undefined {
    const span = { start: this.#start + start, end: this.#start + end };
    return keys.every(({ key }) => this.isKey(key)) ? { citation: { kind, span, keys }, end } : undefined;
  }

  /** The key whose `@` stands here. */
  #keyAt(at: number): Key | undefined {
    const before = this.#shown.slice(Math.max(0, at - 2), at);
    const suppressed = before.endsWith('-') && !BEHIND_WORD.test(before.slice(0, -1));
    if (!suppressed && BEHIND_WORD.test(before)) return undefined;
    const start = suppressed ? at - 1 : at;
    if (this.#shown[at + 1] === '{') {
      const text = /^(?:[^\s{}]|\{[^\s{}]*\})+(?=\})/.exec(this.#raw.slice(at + 2, at + 2 + LONGEST))?.[0];
      return text === undefined ? undefined : { text, at: at + 2, start, end: at + 3 + text.length, suppressed };
    }
    SIMPLE_KEY.lastIndex = at + 1;
    const text = SIMPLE_KEY.exec(this.#shown)?.[0];
    return text === undefined ? undefined : { text, at: at + 1, start, end: at + 1 + text.length, suppressed };
  }

  /** The bracket that closes this one; -1 where none does, or none nearby. */
  #closing(open: number): number {
    this.#closes ??= closingBrackets(this.#shown);
    const close = this.#closes.get(open) ?? -1;
    return close - open > LONGEST ? -1 : close;
  }

  /** What semicolons part, those in a key's braces not counted. */
  #parts(start: number, end: number): { start: number; end: number }[] {
    const parts: { start: number; end: number }[] = [];
    let from = start;
    for (let at = start; at < end; at++) {
      if (this.#shown[at] === '@') at = Math.max(at, Math.min(end, this.#keyAt(at)?.end ?? 0) - 1);
      if (this.#shown[at] !== ';') continue;
      parts.push({ start: from, end: at });
      from = at + 1;
    }
    return [...parts, { start: from, end }];
  }

  #spaces(at: number): number {
    let end = at;
    while (this.#shown[end] === ' ') end++;
    return end;
  }
}

/** Offsets of the passage as it is written. */
interface Key {
  readonly text: string;
  /** Where the key's first letter stands. */
  readonly at: number;
  /** From the `-` or `@` to behind the key or its brace. */
  readonly start: number;
  readonly end: number;
  readonly suppressed: boolean;
}

interface Read {
  readonly citation: Citation;
  readonly end: number;
}

function closingBrackets(shown: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < shown.length; at++) {
    if (shown[at] === '[') open.push(at);
    else if (shown[at] === ']' && open.length > 0) closes.set(open.pop()!, at);
  }
  return closes;
}

/** The brackets of a link are no prose; how each changes the number of links that are open. */
const LINK: Record<string, number> = { '[': 1, ']': -1 };
