/** What server and client say to each other beyond LSP. The client's half is `client/wire.ts`; both are small on purpose. */
export const STATUS = 'factnote/status';
export const CHECK_WORKSPACE = 'factnote/checkWorkspace';
export const SOURCES = 'factnote/sources';
export const FIND_FILES = 'factnote/findFiles';
export const READ_FILE = 'factnote/readFile';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly uri?: string;
  readonly detail: string;
}
