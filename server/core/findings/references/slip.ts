import type { Span } from '../../text/span.ts';
import type { Edit } from '../finding.ts';

export type Field = 'author' | 'title' | 'date' | 'container' | 'publisher' | 'volume' | 'issue' | 'pages' | 'URL';

/** One field of a reference that is not as the work's record has it. Spans are of the draft. */
export interface Slip {
  readonly field: Field;
  readonly span: Span;
  readonly expected: string;
  readonly edits: readonly Edit[];
}

/** What a field of a reference says about which work is meant. */
export interface Verdict {
  /** How much it confirms the work; 0 where it says nothing. */
  readonly agrees: number;
  readonly slips: readonly Slip[];
}

export const SILENT: Verdict = { agrees: 0, slips: [] };
