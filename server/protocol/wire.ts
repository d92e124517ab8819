/** What server and client say to each other beyond LSP. The client's half is `client/wire.ts`; both are small on purpose. */
export const STATUS = 'factnote/status';
export const CHECK_WORKSPACE = 'factnote/checkWorkspace';
export const SOURCES = 'factnote/sources';
export const FIND_FILES = 'factnote/findFiles';
export const READ_FILE = 'factnote/readFile';

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
