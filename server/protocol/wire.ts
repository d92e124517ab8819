/** What server and client say to each other beyond LSP. The client's half is `client/wire.ts`; both are small on purpose. */
export const STATUS = 'factnote/status';
export const CHECK_WORKSPACE = 'factnote/checkWorkspace';
export const IGNORE = 'factnote/ignore';
export const SOURCES = 'factnote/sources';
export const FIND_FILES = 'factnote/findFiles';
export const READ_FILE = 'factnote/readFile';
export const CITATION_FILE = 'factnote/citationFile';

/** A command of the server's: `[draft, unsaved files]` to `WrittenBibliography`. */
export const WRITE_BIBLIOGRAPHY = 'factnote.server.writeBibliography';

/** Either why nothing was written, or the file with the keys put in, taken out, and left alone as the user has changed them. */
export interface WrittenBibliography {
  readonly reason?: string;
  readonly uri?: string;
  /** Front matter or a setting names it, so that pandoc may find it. */
  readonly named?: boolean;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly changed?: readonly string[];
}

/** The client's command that asks for a reason, then for `IGNORE`; offered to clients that say in their initialization options that they have it. */
export const IGNORE_COMMAND = 'factnote.ignore';

/** A finding of a draft as it was when the way to ignore it was offered. */
export interface ToIgnore {
  readonly uri: string;
  readonly version: number;
  readonly code: string;
  /** UTF-16 offset of the draft. */
  readonly start: number;
  readonly way: 'comment' | 'entry';
}

export interface Checked {
  /** Files that were checked. */
  readonly files: number;
  readonly findings: number;
  /** Files that could not be read, so that nothing is known of them. */
  readonly unread: number;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly uri?: string;
  readonly detail: string;
}
