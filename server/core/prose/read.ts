/**
 * Markdown to passages. It reads micromark's own tokens, not a syntax tree: a tree's text nodes do not line up with the draft where a
 * character reference, an escape or a continuation line stands, and its tokens do (see docs/architecture.md).
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse, postprocess, preprocess } from 'micromark';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import { Segments } from '../text/segments.ts';
import type { Span } from '../text/span.ts';
import { chunksOf } from './chunks.ts';
import { constructsFor } from './constructs.ts';
import { Callable } from './labels.ts';
import {
  type Comment,
  EXEMPT,
  type FootnoteCall,
  type FootnoteDefinition,
  type Passage,
  type PassageKind,
  type Prose,
} from './passage.ts';

/** Tokens whose inside is not prose; those on the right leave a mark in it, so that words do not run together. */
const SILENT = new Set([
  'resource',
  'reference',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'definition',
  'htmlFlow',
  'taskListCheck',
  'yaml',
]);
const MARKED = new Set(['codeText', 'image', 'autolink', 'literalAutolink', 'htmlText']);
/** Addresses longer than this are not looked through. */
const LONGEST_LINK = 2_000;
const CONTAINERS = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableContent']);

/**
 * Reads a draft. Never fails; nothing in it gives no passages. Offsets are those of `text`, byte-order mark included.
 * @param parts how to part it for reading: the same is read whatever the parts
 */
export function readProse(text: string, parts = chunksOf): Prose {
  return new Reader(text).read(parts);
}

class Reader {
  readonly #text: string;
  /** Where in the draft the piece begins that is being read. */
  #shift = 0;
  readonly #passages: Passage[] = [];
  readonly #comments: Comment[] = [];
  readonly #definitions: FootnoteDefinition[] = [];
  readonly #known: Labels;
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

  constructor(text: string) {
    this.#text = text;
    this.#known = labelsOf(text);
  }

  read(parts: typeof chunksOf): Prose {
    // micromark swallows a byte-order mark without counting it.
    const from = this.#text.startsWith('\uFEFF') ? 1 : 0;
    for (const { start, end } of parts(this.#text, from)) {
      this.#shift = start;
      for (const [step, token] of eventsOf(this.#text.slice(start, end), start === from, this.#known)) {
        if (step === 'enter') this.#enter(token);
        else this.#exit(token);
      }
    }
    return { passages: this.#passages, comments: this.#comments, definitions: this.#definitions };
  }

  #enter(token: Token): void {
    if (this.#exempt) return;
    const type: string = token.type;
    if (SILENT.has(type) || MARKED.has(type)) this.#skip(token, type);
    else if (CONTAINERS.has(type)) this.#begin(token);
    else if (type === 'data') this.#append(this.#slice(token), token);
    else if (type === 'characterEscapeValue') this.#append(this.#slice(token), this.#widen(token, 1));
    else if (type === 'characterReference') this.#append(decode(this.#slice(token)), token);
    else if (type === 'lineEnding' && this.#open) this.#append('\n', token);
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
    else if (type === 'htmlText') this.#append(/^<br\b/i.test(raw) ? '\n' : '', token);
    else if (MARKED.has(type)) this.#append(EXEMPT, token);
  }

  #call(label: string, span: Span): void {
    const id = normalizeIdentifier(label);
    // A link whose words only look like a call: nothing has that label.
    const isLink = /^\(\S*\)/.test(this.#text.slice(span.end, span.end + LONGEST_LINK));
    if (isLink && !this.#known.notes.includes(id)) return;
    this.#open?.calls.push({ label, id, at: this.#open.prose.length, span });
  }

  #begin(token: Token): void {
    if (this.#inDelimiter) return;
    this.#open = { start: this.#offset(token.start.offset), prose: '', segments: new Segments(), calls: [], emphasis: [] };
  }

  #append(value: string, token: { start: { offset: number }; end: { offset: number } }): void {
    if (!this.#open) return;
    this.#open.prose += value;
    this.#open.segments.add(value.length, this.#offset(token.start.offset), this.#offset(token.end.offset));
  }

  #end(token: Token): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const type: string = token.type;
    const kind = this.#kind(type);
    this.#passages.push({
      kind,
      span: { start: open.start, end: this.#offset(token.end.offset) },
      prose: open.prose,
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

  #widen(token: Token, before: number): { start: { offset: number }; end: { offset: number } } {
    return { start: { offset: token.start.offset - before }, end: token.end };
  }
}

/** What the whole draft defines, so that a call in one piece finds its definition in another. */
interface Labels {
  readonly notes: readonly string[];
  readonly references: readonly string[];
}

function labelsOf(text: string): Labels {
  const labels = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => normalizeIdentifier(match[1]));
  return { notes: labels(/^[ >]{0,9}\[\^([^\]\s]+)\]:/gm), references: labels(/^[ >]{0,9}\[(?!\^)([^\]]+)\]:/gm) };
}

function eventsOf(text: string, first: boolean, known: Labels): Event[] {
  const context = parse({ extensions: constructsFor(text, first) });
  context.defined.push(...known.references);
  // Not in the types: where the footnote extension keeps what is defined.
  (context as { gfmFootnotes?: string[] }).gfmFootnotes = Callable.from(known.notes);
  return postprocess(context.document().write(preprocess()(text, undefined, true)));
}

/** A character reference as its character; one that means nothing stays as it is written. */
function decode(reference: string): string {
  const inner = reference.slice(1, -1);
  if (!inner.startsWith('#')) return decodeNamedCharacterReference(inner) || reference;
  const hexadecimal = /^#x/i.test(inner);
  return decodeNumericCharacterReference(inner.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}
