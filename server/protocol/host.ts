import type { LoadedPack } from '../core/sources/library.ts';

/** A file of the workspace, by its address. */
export interface WorkspaceFile {
  readonly uri: string;
  readonly text: string;
}

/** A file's text as an editor shows it: without the byte-order mark, which no position counts. */
export const shownText = (file: WorkspaceFile): string => file.text.replace(/^\uFEFF/, '');

export interface UnreadableFile {
  readonly uri: string;
  readonly reason: string;
}

/** How the world comes in. The protocol layer knows files only through this; node and the browser each have one. */
export interface Host {
  /** The packs that are shipped. */
  readonly seeds: readonly LoadedPack[];
  /** The address of the manual of the rules, where there is one. */
  readonly manual: string | undefined;
  /** What notes are formatted with. Nothing of it is loaded before it is asked for. */
  readonly citations: {
    /** The module `citeproc`. */
    processor(): Promise<unknown>;
    /** The text of a file that the build has put beside it: `styles/apa.json`, `locales/en-US.json`. Fails if there is none. */
    file(name: string): Promise<string>;
  };
  /** The files below the folders whose path matches one of the kinds; those that cannot be read come with the reason. */
  files(folders: readonly string[], kind: FileKind): Promise<readonly (WorkspaceFile | UnreadableFile)[]>;
  /** One file by its address; nothing where there is none. */
  read(uri: string): Promise<WorkspaceFile | UnreadableFile | undefined>;
}

/** Source packs and source documents stand under `sources/`, drafts and settings anywhere. */
export type FileKind = 'pack' | 'document' | 'draft' | 'settings';

/** The name of a file with settings: what holds for the drafts in its folder and below. */
export const SETTINGS_FILE = '.factnote.yaml';

/** Glob patterns of the kinds, relative to a workspace folder. */
export const PATTERNS: Record<FileKind, string> = {
  pack: '**/sources/**/*.facts.{yaml,yml}',
  document: '**/sources/**/*.{txt,md,markdown}',
  draft: '**/*.{md,markdown}',
  settings: `**/${SETTINGS_FILE}`,
};
