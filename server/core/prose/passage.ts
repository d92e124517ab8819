import type { Segments } from '../text/segments.ts';
import type { Span } from '../text/span.ts';

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quotation' | 'footnote';

/** Stands in the prose for something that is not prose: inline code, an image, a bare address. */
export const EXEMPT = '\uFFFC';

export interface Cell {
  /** Counts the tables of the draft from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** In the header row. */
  readonly header: boolean;
}

/** A call `[^label]`, whether or not the draft has the note. */
export interface FootnoteCall {
  readonly label: string;
  /** The label as GFM compares labels: without regard to case. */
  readonly id: string;
  /** Where in the prose the call stands; it takes no prose itself. */
  readonly at: number;
  /** Of the draft. */
  readonly span: Span;
}

/** One block of running text: its prose, and the map back to the draft. Spans are UTF-16 offsets of the draft unless they say "prose". */
export interface Passage {
  readonly kind: PassageKind;
  readonly span: Span;
  readonly prose: string;
  readonly segments: Segments;
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  readonly cell?: Cell;
  /** Of a list item: how deep it is nested, from 1. */
  readonly nesting?: number;
  /** Of a list item: counts the lists of the draft from 0, so that items of one list are known. */
  readonly list?: number;
  /** Of a footnote definition. */
  readonly label?: string;
  readonly calls: readonly FootnoteCall[];
  /** Prose spans of emphasis and strong emphasis: titles are often set so. */
  readonly emphasis: readonly Span[];
}

export interface Comment {
  readonly span: Span;
  /** What stands between the comment marks, trimmed. */
  readonly text: string;
}

export interface FootnoteDefinition {
  readonly label: string;
  /** As of a call. */
  readonly id: string;
  /** From the bracket of its label to the end of its last paragraph. */
  readonly span: Span;
}

/** A draft as prose. Code, addresses, front matter and HTML are exempt and appear in no passage. */
export interface Prose {
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
  readonly definitions: readonly FootnoteDefinition[];
}
