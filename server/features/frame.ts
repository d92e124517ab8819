/**
 * The code frame: the lines of a text around a span, made safe to print, with the columns under which carets belong. Columns are those of a
 * terminal: tabs are spread to spaces, wide characters and emoji take two, combining marks none, and long lines are cut around the span.
 */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../core/text/span.ts';

export interface FrameLine {
  /** Counts from 1. */
  readonly number: number;
  /** What to print. */
  readonly text: string;
  /** Columns before the carets, and how many carets; no carets where the span is cut away. */
  readonly indent: number;
  readonly carets: number;
}

/** A place as editors show it: both count from 1, the column in UTF-16 units, a byte-order mark not counted. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One character as a reader sees it, with the offsets it was taken from. */
interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const TAB = 4;
/** A span over more lines than this is shown by its first lines. */
const MOST_LINES = 3;
const LINE_END = /\r\n|\r|\n/g;
const BOM = '\uFEFF';

/** A text and where its lines begin. A line ends at LF, CRLF or CR. */
export class Lines {
  readonly #starts: number[];

  constructor(readonly text: string) {
    this.#starts = [text.startsWith(BOM) ? 1 : 0];
    for (const match of text.matchAll(LINE_END)) this.#starts.push(match.index + match[0].length);
  }

  /** Where an offset lies. Beyond the end it is the end. */
  placeOf(offset: number): Place {
    const line = this.#at(offset);
    return { line, column: Math.max(0, Math.min(offset, this.text.length) - this.#starts[line - 1]) + 1 };
  }

  /** The number of the last line that a span touches. */
  lastLine(span: Span): number {
    return this.#at(Math.max(span.start, span.end - 1));
  }

  /** The span of a line without its line end. */
  line(number: number): Span {
    const start = this.#starts[number - 1];
    const next = this.#starts[number] ?? this.text.length;
    return { start, end: start + this.text.slice(start, next).replace(/[\r\n]+$/, '').length };
  }

  #at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/**
 * @param width columns that a line may take; a longer one is cut and shows "…" where something is missing
 * @returns one line for each line of the span, at most three
 */
export function frame(lines: Lines, span: Span, width: number): FrameLine[] {
  const first = lines.placeOf(span.start).line;
  const last = Math.min(lines.lastLine(span), first + MOST_LINES - 1);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const line = lines.line(first + at);
    const marked = { start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) };
    return frameLine(lines.text, first + at, line, marked, width);
  });
}

/** Text as it may be printed: control characters, which could command a terminal or reorder a line, are shown as signs. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** How many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  return glyphs(text, 0, text.length).reduce((sum, glyph) => sum + glyph.width, 0);
}

function frameLine(text: string, number: number, line: Span, marked: Span, width: number): FrameLine {
  // Far parts of a very long line are never looked at: no visible glyph can come from there.
  const start = safeCut(text, Math.max(line.start, marked.start - 4 * width));
  const end = safeCut(text, Math.min(line.end, Math.min(marked.end, marked.start + 4 * width) + 4 * width));
  const all = glyphs(text, start, end);
  const first = indexOf(all, (glyph) => glyph.end > marked.start);
  const last = Math.max(
    first + 1,
    indexOf(all, (glyph) => glyph.start >= marked.end),
  );
  const shown = window(all, first, Math.min(last, all.length), width);
  const before = shown.from > 0 || start > line.start ? '…' : '';
  const after = shown.to < all.length || end < line.end ? '…' : '';
  const visible = all.slice(shown.from, shown.to);
  const indent = before.length + columns(all.slice(shown.from, first));
  return {
    number,
    text: `${before}${visible.map((glyph) => glyph.text).join('')}${after}`.trimEnd(),
    indent,
    carets: Math.max(1, columns(all.slice(first, Math.min(last, shown.to)))),
  };
}

/** The glyphs that fit: the marked ones from their beginning, and as much on either side as there is room for. */
function window(all: readonly Glyph[], first: number, last: number, width: number): { from: number; to: number } {
  if (columns(all) <= width) return { from: 0, to: all.length };
  let room = width - 2;
  let from = first;
  let to = first;
  while (to < last && room >= all[to].width) room -= all[to++].width;
  if (to < last) return { from, to };
  for (let turn = 0; turn < 2; turn++) {
    let half = turn === 0 ? Math.floor(room / 2) : room;
    while (from > 0 && half >= all[from - 1].width) {
      half -= all[--from].width;
      room -= all[from].width;
    }
    while (to < all.length && room >= all[to].width) room -= all[to++].width;
  }
  return wholeWords(all, { from, to }, first, last);
}

/** Leaves out the piece of a word at either end, if it is short and the marked glyphs stay. */
function wholeWords(
  all: readonly Glyph[],
  shown: { from: number; to: number },
  first: number,
  last: number,
): { from: number; to: number } {
  let { from, to } = shown;
  if (from > 0) from = all.findIndex(({ text }, at) => at >= from - 1 && text === ' ') + 1;
  if (to < all.length) to = all.findLastIndex(({ text }, at) => at <= to && text === ' ');
  return {
    from: from > first || from - shown.from > LONG_WORD || from === 0 ? shown.from : from,
    to: to < last || shown.to - to > LONG_WORD ? shown.to : to,
  };
}
const LONG_WORD = 20;

const columns = (list: readonly Glyph[]) => list.reduce((sum, glyph) => sum + glyph.width, 0);

function indexOf(all: readonly Glyph[], test: (glyph: Glyph) => boolean): number {
  const found = all.findIndex(test);
  return found < 0 ? all.length : found;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function glyphs(text: string, start: number, end: number): Glyph[] {
  const found: Glyph[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
    const at = start + index;
    const spread = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : segment === BOM ? '' : printable(segment);
    const width = segment === '\t' ? spread.length : glyphWidth(spread);
    found.push({ text: spread, width, start: at, end: at + segment.length });
    column += width;
  }
  return found;
}

/** Emoji made of several signs, flags and keycaps are drawn as one wide sign. */
function glyphWidth(grapheme: string): number {
  if (/\uFE0F|^\p{Regional_Indicator}{2}/u.test(grapheme)) return 2;
  let width = 0;
  for (const sign of grapheme) {
    if (!/^[\p{M}\p{Cf}]$/u.test(sign)) width = Math.max(width, eastAsianWidth(sign.codePointAt(0) ?? 0));
  }
  return width;
}

/** Not between the two halves of a character. */
function safeCut(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
