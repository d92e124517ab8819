import type { Draft } from '../draft.ts';
import type { Library } from '../sources/library.ts';
import type { Finding, Level, Support } from './finding.ts';

/** A draft that has been read but not yet judged. */
export type ReadDraft = Omit<Draft, 'findings' | 'ignored'>;

/** What is told of a rule. */
export interface RuleRecord {
  /** Stable; the code of its findings and the name of its page. */
  readonly code: string;
  /** Unless the settings say otherwise. */
  readonly level: Level;
  /** One sentence: what it looks for. */
  readonly summary: string;
}

/** A rule: one file, named for the mistake, and one line in the list of `index.ts`. */
export interface Rule extends RuleRecord {
  find(draft: ReadDraft, library: Library): Finding[];
  /** What it has held against the sources and found right, where it can tell. */
  supports?(draft: ReadDraft, library: Library): Support[];
}
