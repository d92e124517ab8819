import type { Span } from '../../text/span.ts';

/** The values that an expression leaves possible, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What a word such as "about" or "nearly" does to a number. */
export type Tolerance =
  | 'exactly'
  | 'about'
  | 'nearly'
  | 'just over'
  | 'over'
  | 'well over'
  | 'at least'
  | 'under'
  | 'well under'
  | 'at most';

/** How a number is written; a correction keeps to it. */
export type NumberShape = 'digits' | 'words' | 'dozens' | 'vague' | 'percent' | 'fraction' | 'ratio' | 'range' | 'chinese';

/** A number in prose that counts or measures something: "nearly 300", "one in four", "近300". Spans count in the prose that was given. */
export interface NumberMention {
  /** With its word of tolerance: "nearly 300", "300 or so". */
  readonly span: Span;
  /** The number itself, with its scale and percent sign: "15 million", "92 per cent". */
  readonly core: Span;
  /** The words of `core`, by index. */
  readonly first: number;
  readonly last: number;
  /** The words of `span`. */
  readonly from: number;
  readonly to: number;
  /** Of a share, percent. */
  readonly value: number;
  /** What the number can mean, its tolerance counted in. */
  readonly bounds: Bounds;
  readonly share: boolean;
  readonly shape: NumberShape;
  readonly tolerance?: Tolerance;
}

/** How often something happens: "four times a year", "every six months", "weekly". */
export interface FrequencyMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly perYear: number;
  readonly shape: 'times' | 'every' | 'adverb';
}
