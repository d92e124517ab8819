/** What the program is given of the world, so that tests can give it another. */
import type { LoadedPack } from '../core/sources/library.ts';

export interface Out {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The packs that are shipped. */
  bundledPacks(): readonly LoadedPack[];
}

/** What the shell is told. */
export const EXIT = { clean: 0, findings: 1, notChecked: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
