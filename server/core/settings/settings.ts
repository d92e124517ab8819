import type { Levels } from '../findings/levels.ts';
import type { Span } from '../text/span.ts';

/** A finding that is known and meant to stay, from `.factnote.yaml`. */
export interface Entry {
  readonly rule: string;
  /** What the finding underlines. */
  readonly words: string;
  /** Words of the draft around it; absent where any place counts. */
  readonly context?: string;
  /** The draft, from the folder of the file, with slashes; absent where every draft counts. */
  readonly file?: string;
  readonly reason: string;
}

/** An entry with its place in the file. */
export interface WrittenEntry extends Entry {
  readonly span: Span;
}

/** What a workspace has settled, for all of its drafts or for one. */
export interface Settings {
  readonly rules: Levels;
  readonly ignore: readonly WrittenEntry[];
}

export const NO_SETTINGS: Settings = { rules: {}, ignore: [] };

/**
 * What holds for one draft.
 * @param name of the draft, from the folder of the file; absent where it has none, and then only entries for every draft hold
 * @param beneath levels that hold where the file says nothing
 */
export function settingsFor(settings: Settings, name: string | undefined, beneath: Levels = {}): Settings {
  return {
    rules: { ...beneath, ...settings.rules },
    ignore: settings.ignore.filter(({ file }) => file === undefined || file === name),
  };
}
