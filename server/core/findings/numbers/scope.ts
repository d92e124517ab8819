import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Content } from '../../statements/content.ts';
import type { Reading, Words } from '../../statements/reading.ts';

/** A sentence and what is known of the things in its reach. */
export interface NumberScope {
  readonly reading: Reading;
  /** The same for the same sentence with the same things in reach, from one version of a draft to the next. */
  readonly content: Content;
  /** Of what the sentence names, of its topics, and of what its passage named before. */
  readonly quantities: readonly Quantity[];
  /** Entities named earlier in the passage, the nearest first. */
  readonly earlier: readonly string[];
  /** What the sentence as a whole tells to be counted here, the surest first. */
  readonly told: readonly string[];
  /** The sentence before, in the same passage. */
  readonly previous?: NumberScope | undefined;
  /** In a table: what the column's header and the row's first cell say. */
  readonly labels: readonly string[];
}

/** A fact that a number may be held against. */
export interface Option {
  readonly quantity: Quantity;
  /** Words of the unit found. */
  readonly length: number;
  /** The fact asks for context, and it is there. */
  readonly conditioned: boolean;
  /** A wording of the fact stands in the number's clause. */
  readonly cued: boolean;
}

/** A number with what it counts. */
export interface Counted {
  readonly number: NumberMention;
  /** The words of what is counted, where they stand after the number. */
  readonly words?: Words;
  readonly options: readonly Option[];
  /** A part of a whole: "five of them", "three other groups". */
  readonly partial: boolean;
  /** How it is known what is counted: by the noun after the number, by another number, by words before it, by a table's header. */
  readonly by: 'noun' | 'carried' | 'before' | 'label';
}
