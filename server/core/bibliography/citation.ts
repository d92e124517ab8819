import type { Span } from '../text/span.ts';
import type { CitedPlace } from './locator.ts';

/** One work that a citation names. Spans are UTF-16 offsets of the draft. */
export interface CitedKey {
  readonly key: string;
  /** Of the key alone, without `@` and braces. */
  readonly span: Span;
  /** `-@key`: the author is not to be named again. */
  readonly suppressed: boolean;
  /** What stands before and after the key, as it is written, trimmed; the comma before a locator is part of the suffix. */
  readonly prefix: string;
  readonly suffix: string;
  readonly place?: CitedPlace | undefined;
}

/** `[see @a, p. 3; -@b]`, or `@a [p. 3]` in the text. */
export interface Citation {
  readonly kind: 'bracketed' | 'in-text';
  readonly span: Span;
  readonly keys: readonly CitedKey[];
}
