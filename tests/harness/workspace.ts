/** A workspace in memory: the world of a server under test. Its shipped packs are the real ones. */
import { createRequire } from 'node:module';
import type { FileKind, Host, UnreadableFile, WorkspaceFile } from '../../server/protocol/host.ts';
import { bundledPacks } from './library.ts';
import { textOf } from './repository.ts';

export const ROOT = 'file:///work%20space';

/** The address of a file of the workspace. */
export const uriOf = (name: string): string => `${ROOT}/${name}`;

const KINDS: Record<FileKind, RegExp> = {
  pack: /\/sources\/.*\.facts\.ya?ml$/,
  document: /\/sources\/.*\.(?:txt|md)$/,
  draft: /\.md$/,
  settings: /\/\.factnote\.yaml$/,
};

export class Workspace implements Host {
  readonly seeds = bundledPacks();
  readonly #files = new Map<string, WorkspaceFile | UnreadableFile>();

  constructor(files: Record<string, string> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** The files of the build that were asked for, `citeproc.js` among them. */
  readonly asked: string[] = [];

  readonly citations = {
    processor: async (): Promise<unknown> => {
      this.asked.push('citeproc.js');
      return createRequire(import.meta.url)('../../dist/citations/citeproc.js');
    },
    file: async (name: string): Promise<string> => {
      this.asked.push(name);
      return textOf(`dist/citations/${name}`);
    },
  };

  get manual(): string {
    return 'file:///factnote/docs/rules.md';
  }

  write(name: string, text: string): void {
    this.#files.set(name, { uri: uriOf(name), text });
  }

  /** From now on the file is there and cannot be read. */
  lock(name: string, reason: string): void {
    this.#files.set(name, { uri: uriOf(name), reason });
  }

  async read(uri: string): Promise<WorkspaceFile | UnreadableFile | undefined> {
    return [...this.#files.values()].find((file) => decodeURI(file.uri) === decodeURI(uri));
  }

  async files(folders: readonly string[], kind: FileKind): Promise<readonly (WorkspaceFile | UnreadableFile)[]> {
    if (!folders.includes(ROOT)) return [];
    return [...this.#files.values()].filter(({ uri }) => KINDS[kind].test(uri));
  }
}
