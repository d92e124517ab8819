/**
 * Parts a draft where no block can go on: micromark's time grows with the square of a document's lists and quotations, and stays linear over
 * pieces. A piece ends at a blank line before an unindented line of text, outside of code, comments and front matter.
 */
import type { Span } from '../text/span.ts';

/** Smaller pieces cost more than they save. */
const SMALLEST = 2_000;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*$/;
/** HTML blocks that may hold blank lines, and what ends them. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];
/** A line that surely begins a block of its own. */
const TEXT = /^[\p{L}\p{N}#*_“"‘('[(《]/u;
const LIST = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)|^\[\^?[^\]]+\]:/;

/** The pieces of a draft, in order, without gaps. */
export function chunksOf(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let end: RegExp | undefined;
  let blank = false;
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    if (end) {
      if (end.test(line)) end = undefined;
    } else {
      if (blank && at - start >= SMALLEST && TEXT.test(line) && !LIST.test(line)) {
        chunks.push({ start, end: at });
        start = at;
      }
      end = opener(line, at === from);
    }
    blank = end === undefined && line.trim() === '';
    at = nextLine(text, at);
  }
  if (start < text.length || chunks.length === 0) chunks.push({ start, end: text.length });
  return chunks;
}

/** What ends the block that a line opens, if only that can. */
function opener(line: string, first: boolean): RegExp | undefined {
  if (first && FRONT_MATTER.test(line)) return FRONT_MATTER;
  const fence = FENCE.exec(line)?.[1];
  if (fence) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  const html = HTML.find(([open]) => open.test(line));
  return html && !html[1].test(line.slice(4)) ? html[1] : undefined;
}

function lineAt(text: string, at: number): string {
  const end = /[\r\n]/g;
  end.lastIndex = at;
  return text.slice(at, end.exec(text)?.index ?? text.length);
}

function nextLine(text: string, at: number): number {
  const end = /\r\n|\r|\n/g;
  end.lastIndex = at;
  const found = end.exec(text);
  return found ? found.index + found[0].length : text.length;
}
