/**
 * The entries of a BibTeX or BibLaTeX file by their places: what BibTeX itself reads first, balanced braces and nothing of their content. So
 * every key is known however an entry is written, and only the entries that are asked for are read as records.
 */
import type { Span } from '../text/span.ts';
import type { BibliographyProblem } from './bibliography.ts';

/** Spans are UTF-16 offsets of the file. */
export interface BibtexEntry {
  /** Lower case. */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  /** From `@` to behind the closing brace. */
  readonly span: Span;
}

export interface BibtexEntries {
  readonly entries: readonly BibtexEntry[];
  /** Where the `@string` abbreviations stand that entries use. */
  readonly strings: readonly Span[];
  readonly problems: readonly BibliographyProblem[];
}

/** An entry begins on a line of its own; an `@` in a comment or in an address begins none. */
const HEAD = /^[ \t]*@[ \t]*([a-z]+)[ \t]*([{(])/gim;
const KEY = /\s*([^\s,{}()="#%\\]+)\s*(?=[,}])/y;

export function bibtexEntries(text: string): BibtexEntries {
  const entries: BibtexEntry[] = [];
  const strings: Span[] = [];
  const problems: BibliographyProblem[] = [];
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const start = head.index + head[0].indexOf('@');
    const open = head.index + head[0].length - 1;
    const type = head[1].toLowerCase();
    const end = closing(text, open);
    if (end === undefined && type !== 'comment') {
      problems.push({
        message: `This entry never ends: a brace is missing. Close it with "${head[2] === '{' ? '}' : ')'}".`,
        span: { start, end: open + 1 },
      });
    }
    const span = { start, end: end ?? open + 1 };
    KEY.lastIndex = open + 1;
    const key = KEY.exec(text);
    if (type === 'string' || type === 'preamble') strings.push(span);
    else if (type !== 'comment' && key) {
      const at = open + 1 + key[0].indexOf(key[1]);
      entries.push({ type, key: key[1], keySpan: { start: at, end: at + key[1].length }, span });
    } else if (type !== 'comment')
      problems.push({
        message: `This entry has no key. Write "@${type}{key," and then its fields.`,
        span: { start, end: open + 1 },
      });
    HEAD.lastIndex = span.end;
  }
  return { entries, strings, problems };
}

/** Behind the bracket that closes this one; nothing where the next entry begins before, or the file ends: a missing brace costs one entry and no more. */
function closing(text: string, open: number): number | undefined {
  const round = text[open] === '(';
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '\n' && NEXT.test(text.slice(at + 1, at + 40))) return undefined;
    if (depth === 0 && (round ? sign === ')' : sign === '}')) return at + 1;
  }
  return undefined;
}

/** An entry in the first column, with a key: no field looks so. */
const NEXT = /^@[a-z]+[ \t]*[{(][^\s,{}()="]+,/i;
