/** What server and client say to each other beyond LSP. The client's half is `client/wire.ts`; both are small on purpose. */
export const STATUS = 'factnote/status';
export const CHECK_WORKSPACE = 'factnote/checkWorkspace';
export const SOURCES = 'factnote/sources';
export const FIND_FILES = 'factnote/findFiles';
export const READ_FILE = 'factnote/readFile';

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
