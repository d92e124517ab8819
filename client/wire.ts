/** What client and server say to each other beyond LSP. The server's half is in `server/protocol`; both halves are small on purpose. */

/** Server to client, after each check and whenever the source packs were loaded. */
export const STATUS = 'factnote/status';
export interface Status {
  sources: number;
  facts: number;
  findings: number;
  /** The draft that was checked; absent when it was the packs that were loaded. */
  uri?: string;
  /** Source packs with mistakes in them. */
  problems?: number;
}

/** Client to server: check every markdown file of the workspace. Findings come as ordinary diagnostics. */
export const CHECK_WORKSPACE = 'factnote/checkWorkspace';
export interface Checked {
  files: number;
  findings: number;
  /** Files that could not be read: nothing is known of them. */
  unread?: number;
}

/** The command that asks why a finding is to be ignored. */
export const IGNORE_COMMAND = 'factnote.ignore';

/** Client to server: the edit that ignores a finding for a `reason`, and the settings file it changes, if it does. */
export const IGNORE = 'factnote/ignore';
export interface ToIgnore {
  uri: string;
  version: number;
  code: string;
  start: number;
  way: 'comment' | 'entry';
}

/** Client to server: the sources that are loaded. */
export const SOURCES = 'factnote/sources';
export interface Source {
  id: string;
  title: string;
  /** The document or pack to open; absent for a source that is bundled as a record only. */
  uri?: string;
  detail: string;
}

/** A command of the server's: the draft's address, and what is open and not saved. */
export const WRITE_BIBLIOGRAPHY = 'factnote.server.writeBibliography';
export interface WrittenBibliography {
  /** Why nothing was written. */
  reason?: string;
  uri?: string;
  named?: boolean;
  added?: string[];
  removed?: string[];
  changed?: string[];
}

/** The kind of the code action that cites everything unsourced in a draft. */
export const CITE_ALL = 'source.cite.factnote';

/** Server to client, for a host without a file system of its own (a web worker, a virtual workspace). */
export const FIND_FILES = 'factnote/findFiles';
export const READ_FILE = 'factnote/readFile';
/** The text of a file of the extension's `dist/citations` folder: what notes are formatted with. */
export const CITATION_FILE = 'factnote/citationFile';
