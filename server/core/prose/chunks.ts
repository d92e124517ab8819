/**
 * Parts a draft where no block can go on: micromark's time grows with the square of a document's lists and quotations, and stays linear over
 * pieces. A piece ends at a blank line before an unindented line of text, outside of code, comments and front matter.
 */
import type { Span } from '../text/span.ts';
import { isBlankLine, lineEnd, nextLine } from './lines.ts';
import { paragraphEnd } from './paragraph.ts';

/** Smaller pieces cost more than they save. */
const SMALLEST = 2_000;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
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

/** A piece of a draft; one that is a paragraph is nothing else. */
export interface Piece extends Span {
  readonly isParagraph?: boolean;
}

/** The pieces of a draft, in order, without gaps. */
export function chunksOf(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  for (const at of cutsOf(text, from)) {
    if (at - start < SMALLEST) continue;
    chunks.push({ start, end: at });
    start = at;
  }
  if (start < text.length || chunks.length === 0) chunks.push({ start, end: text.length });
  return chunks;
}

/** The same with paragraphs apart. */
export function piecesOf(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (const at of cutsOf(text, from)) {
    const end = paragraphEnd(text, at);
    if (end === undefined && at - start < SMALLEST) continue;
    if (start < at) pieces.push({ start, end: at });
    if (end !== undefined) pieces.push({ start: at, end, isParagraph: true });
    start = end ?? at;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/** Where no block can go on: what stands behind reads the same without what stands before. None behind a line of which nobody can be sure. */
function* cutsOf(text: string, from: number): Generator<number> {
  let open: Opener | undefined;
  let blank = true;
  let isHtml = false;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (open) {
      if (open.end.test(line)) open = undefined;
      // A list that ends takes along what is open in it.
      else if (open.indented && /^\S/.test(line)) return;
    } else {
      if (blank && TEXT.test(line) && !LIST.test(line)) yield at;
      open = opener(line, at === from);
      isHtml &&= !blank;
      // What seems to open within HTML is a part of it.
      if (isHtml && open) return;
      isHtml ||= /^\s*</.test(line);
    }
    blank = open === undefined && isBlankLine(text, at);
  }
}

interface Opener {
  readonly end: RegExp;
  readonly indented: boolean;
}

/** What ends the block that a line opens, if only that can. */
function opener(line: string, first: boolean): Opener | undefined {
  const indented = line.startsWith(' ');
  if (first && FRONT_MATTER.test(line)) return { end: FRONT_MATTER, indented };
  const fence = FENCE.exec(line)?.[1];
  if (fence) return { end: new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`), indented };
  const html = HTML.find(([start]) => start.test(line));
  return html && !html[1].test(line.slice(4)) ? { end: html[1], indented } : undefined;
}
