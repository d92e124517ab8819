import type { Fact } from '../sources/fact.ts';
import type { Span } from '../text/span.ts';

/** Replaces `span` of the draft by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The only value possible, so that it may be applied unasked. */
  readonly preferred: boolean;
}

/** Another place of the same draft, and what stands there. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

export type Level = 'error' | 'warning' | 'information' | 'hint';

/** One thing that a draft states and the sources bear out. The span is of the draft. */
export interface Support {
  readonly span: Span;
  /** The facts that say so, the one that says it best first. */
  readonly facts: readonly Fact[];
  /** They say just this, and not only something that the statement agrees with: enough to cite them unasked. */
  readonly sure: boolean;
}

/** One thing that is wrong in a draft. Spans are UTF-16 offsets of the draft. */
export interface Finding {
  /** The name of the rule, stable. */
  readonly code: string;
  readonly level: Level;
  readonly span: Span;
  readonly message: string;
  /** What the draft says there, and what it may say instead, the best first. */
  readonly actual: string;
  readonly expected: readonly string[];
  /** The facts that contradict it. */
  readonly because: readonly Fact[];
  /** Places of the draft that belong to it. */
  readonly related?: readonly Related[];
  readonly fixes: readonly Fix[];
  /** It does nothing where it stands: editors show it faded. */
  readonly unnecessary?: boolean;
}
