/**
 * Markdown to passages. It reads micromark's own tokens, not a syntax tree: a tree's text nodes do not line up with the draft where a
 * character reference, an escape or a continuation line stands, and its tokens do (see docs/architecture.md).
 */
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import { Segments } from '../text/segments.ts';
import type { Span } from '../text/span.ts';
import { decode } from './character-reference.ts';
import { type Piece, piecesOf } from './chunks.ts';
import { Events } from './events.ts';
import { isWords } from './paragraph.ts';
import {
  type Comment,
  EXEMPT,
  type FootnoteCall,
  type FootnoteDefinition,
  type Passage,
  type PassageKind,
  type Prose,
} from './passage.ts';
import { asRead, BROKEN } from './spaces.ts';
import { CONTAINERS, MARKED, type Place, SILENT, type Stretch } from './tokens.ts';

/** Addresses longer than this are not looked through. */
const LONGEST_LINK = 2_000;

/**
 * Reads a draft. Never fails; nothing in it gives no passages. Offsets are those of `text`, byte-order mark included.
 * @param parts how to part it for reading: the same is read whatever the parts
 */
export function readProse(text: string, parts: Parts = piecesOf): Prose {
  return new Reader(text).read(parts);
}

type Parts = (text: string, from: number) => readonly Piece[];

class Reader {
  readonly #text: string;
  /** Where in the draft the piece begins that is being read. */
  #shift = 0;
  readonly #passages: Passage[] = [];
  readonly #comments: Comment[] = [];
  readonly #definitions: FootnoteDefinition[] = [];
  readonly #events: Events;
  #open: { start: number; prose: string; segments: Segments; calls: FootnoteCall[]; emphasis: Span[] } | undefined;
  #exempt: Token | undefined;
  #emphasisFrom: number[] = [];
  #quotes = 0;
  #lists: number[] = [];
  #listCount = 0;
  #label: string | undefined;
  #depth = 1;
  #table = -1;
  #row = -1;
  #column = -1;
  #inDelimiter = false;
  /** Between <sup> and </sup>, where a number is the mark of a note. */
  #isRaised = false;
  /** The writer breaks the line. */
  #isBroken = false;

  constructor(text: string) {
    this.#text = text;
    this.#events = new Events(text);
  }

  read(parts: Parts): Prose {
    // micromark swallows a byte-order mark without counting it.
    const from = this.#text.startsWith('\uFEFF') ? 1 : 0;
    for (const { start, end, isParagraph } of parts(this.#text, from)) {
      this.#shift = start;
      const piece = this.#text.slice(start, end);
      if (isParagraph) this.#readParagraph(piece);
      else if (/[^ \t\r\n]/.test(piece)) this.#read(this.#events.ofPiece(piece, start === from));
    }
    return { passages: this.#passages, comments: this.#comments, definitions: this.#definitions };
  }

  #readParagraph(text: string): void {
    const whole = { type: 'paragraph', start: { offset: 0 }, end: { offset: text.length } } as const;
    this.#begin(whole);
    if (isWords(text)) this.#append(text, whole);
    else this.#read(this.#events.ofParagraph(text));
    this.#end(whole);
  }

  #read(events: readonly Event[]): void {
    for (const [step, token] of events) {
      if (step === 'enter') this.#enter(token);
      else this.#exit(token);
    }
  }

  #enter(token: Token): void {
    if (this.#exempt) return;
    const type: string = token.type;
    if (type !== 'lineEnding') this.#isBroken = type.startsWith('hardBreak');
    if (SILENT.has(type) || MARKED.has(type)) this.#skip(token, type);
    else if (CONTAINERS.has(type)) this.#begin(token);
    else if (type === 'data')
      this.#append(this.#isRaised && /^[\d\s,*†‡–-]+$/.test(this.#slice(token)) ? '' : this.#slice(token), token);
    else if (type === 'characterEscapeValue') this.#append(this.#slice(token), this.#widen(token, 1));
    else if (type === 'characterReference') this.#append(decode(this.#slice(token)), token);
    else if (type === 'lineEnding' && this.#open) this.#append(this.#isBroken ? BROKEN : '\n', token);
    else if (type === 'emphasis' || type === 'strong') this.#emphasisFrom.push(this.#open?.prose.length ?? 0);
    else if (type === 'blockQuote') this.#quotes++;
    else if (type === 'listOrdered' || type === 'listUnordered') this.#lists.push(this.#listCount++);
    else if (type === 'gfmFootnoteDefinition') this.#startDefinition(token);
    else if (type === 'atxHeadingSequence') this.#depth = token.end.offset - token.start.offset;
    else if (type === 'setextHeading') this.#depth = this.#slice(token).trimEnd().endsWith('-') ? 2 : 1;
    else if (type === 'table') this.#startTable();
    else if (type === 'tableRow') this.#startRow();
    else if (type === 'tableHeader' || type === 'tableData') this.#column++;
    else if (type === 'tableDelimiterRow') this.#inDelimiter = true;
  }

  #exit(token: Token): void {
    if (this.#exempt) {
      if (this.#exempt === token) this.#exempt = undefined;
      return;
    }
    const type: string = token.type;
    if (CONTAINERS.has(type)) this.#end(token);
    else if ((type === 'emphasis' || type === 'strong') && this.#open) {
      this.#open.emphasis.push({ start: this.#emphasisFrom.pop() ?? 0, end: this.#open.prose.length });
    } else if (type === 'blockQuote') this.#quotes--;
    else if (type === 'listOrdered' || type === 'listUnordered') this.#lists.pop();
    else if (type === 'gfmFootnoteDefinition') this.#label = undefined;
    else if (type === 'tableDelimiterRow') this.#inDelimiter = false;
  }

  #skip(token: Token, type: string): void {
    this.#exempt = token;
    const raw = this.#slice(token);
    if (type === 'gfmFootnoteCall') this.#call(raw.slice(2, -1), this.#span(token));
    const comment = /^[ \t]*<!--(.*?)-->\s*$/s.exec(raw);
    if (comment) this.#comments.push({ span: this.#span(token), text: comment[1].trim() });
    else if (type === 'htmlText') {
      this.#append(/^<br\b/i.test(raw) ? BROKEN : '', token);
      this.#isRaised = /^<sup\b/i.test(raw);
    } else if (MARKED.has(type)) this.#append(EXEMPT, token);
  }

  #call(label: string, span: Span): void {
    const id = normalizeIdentifier(label);
    // A link whose words only look like a call: nothing has that label.
    const isLink = /^\(\S*\)/.test(this.#text.slice(span.end, span.end + LONGEST_LINK));
    if (isLink && !this.#events.notes.includes(id)) return;
    this.#open?.calls.push({ label, id, at: this.#open.prose.length, span });
  }

  #begin(token: Stretch): void {
    if (this.#inDelimiter) return;
    this.#open = { start: this.#offset(token.start.offset), prose: '', segments: new Segments(), calls: [], emphasis: [] };
  }

  #append(value: string, token: Place): void {
    if (!this.#open) return;
    this.#open.prose += value;
    this.#open.segments.add(value.length, this.#offset(token.start.offset), this.#offset(token.end.offset));
  }

  #end(token: Stretch): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const kind = this.#kind(token.type);
    this.#passages.push({
      kind,
      span: { start: open.start, end: this.#offset(token.end.offset) },
      prose: asRead(open.prose),
      segments: open.segments,
      calls: open.calls,
      emphasis: open.emphasis,
      ...(kind === 'heading' && { depth: this.#depth }),
      ...(kind === 'cell' && { cell: { table: this.#table, row: this.#row, column: this.#column, header: this.#row === 0 } }),
      ...(this.#lists.length > 0 && { nesting: this.#lists.length, list: this.#lists[this.#lists.length - 1] }),
      ...(this.#label !== undefined && { label: this.#label }),
    });
  }

  #kind(type: string): PassageKind {
    if (type === 'atxHeadingText' || type === 'setextHeadingText') return 'heading';
    if (type === 'tableContent') return 'cell';
    if (this.#label !== undefined) return 'footnote';
    if (this.#lists.length > 0) return 'item';
    return this.#quotes > 0 ? 'quotation' : 'paragraph';
  }

  #startDefinition(token: Token): void {
    const label = /^\[\^((?:\\.|[^\]\\])+)\]/.exec(this.#slice(token))?.[1] ?? '';
    this.#label = label;
    this.#definitions.push({ label, id: normalizeIdentifier(label), span: this.#span(token) });
  }

  #startTable(): void {
    this.#table++;
    this.#row = -1;
  }

  #startRow(): void {
    this.#row++;
    this.#column = -1;
  }

  #offset(offset: number): number {
    return offset + this.#shift;
  }

  #span(token: Token): Span {
    return { start: this.#offset(token.start.offset), end: this.#offset(token.end.offset) };
  }

  #slice(token: Token): string {
    return this.#text.slice(this.#offset(token.start.offset), this.#offset(token.end.offset));
  }

  #widen(token: Token, before: number): Place {
    return { start: { offset: token.start.offset - before }, end: token.end };
  }
}
