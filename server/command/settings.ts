/** The settings files that hold for the drafts of a run, and their entries that are idle as far as this run can know. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Level } from '../core/findings/finding.ts';
import { idleIgnore } from '../core/findings/idle-ignore.ts';
import { levelOf } from '../core/findings/levels.ts';
import type { Order } from '../core/ignoring/directives.ts';
import { idleEntries } from '../core/ignoring/idle.ts';
import type { Ignored } from '../core/ignoring/settle.ts';
import { type ReadSettings, readSettings } from '../core/settings/read.ts';
import { NO_SETTINGS, type Settings, settingsFor } from '../core/settings/settings.ts';
import type { Problem } from '../core/yaml/read.ts';
import { SETTINGS_FILE } from '../protocol/host.ts';
import type { TextFile } from './load.ts';

export interface SettingsFile extends ReadSettings {
  readonly file: TextFile;
  readonly folder: string;
}

/** Something to be said about a settings file. */
export interface SettingsNotice extends Problem {
  readonly file: TextFile;
  readonly code: 'settings-mistake' | typeof idleIgnore.code;
  readonly level: Level;
}

export class SettingsFiles {
  /** By folder; nothing for a folder that has none. */
  readonly #files = new Map<string, SettingsFile | undefined>();
  readonly #nearest = new Map<TextFile, SettingsFile>();

  /**
   * @param folders that are checked whole
   * @param read gives the text of a file; nothing where it cannot be read, which it reports itself
   */
  constructor(
    private readonly folders: readonly string[],
    private readonly drafts: readonly TextFile[],
    cwd: string,
    private readonly read: (file: string) => TextFile | undefined,
  ) {
    for (const folder of folders) this.#in(folder);
    for (const draft of drafts) {
      const root = [cwd, ...folders].filter((folder) => isBelow(draft.path, folder)).sort((a, b) => a.length - b.length)[0];
      const nearest = this.#above(path.dirname(draft.path), root ?? path.dirname(draft.path));
      if (nearest) this.#nearest.set(draft, nearest);
    }
  }

  /** What holds for a draft: the file of the nearest folder, no further up than the current folder or the one named. */
  of(draft: TextFile): Settings {
    const found = this.#nearest.get(draft);
    return found ? settingsFor(found.settings, nameFrom(found.folder, draft.path)) : NO_SETTINGS;
  }

  /** Mistakes, and entries that silence nothing. An entry is judged only if the draft that it names was checked, or is not there. */
  notices(ignored: readonly Ignored[]): SettingsNotice[] {
    const used = new Set<Order>(ignored.flatMap(({ by }) => by));
    return [...this.#files.values()].flatMap((found): SettingsNotice[] => {
      if (!found) return [];
      const { file, folder, settings, problems } = found;
      const level = levelOf(idleIgnore, settings.rules);
      const names = new Set(this.drafts.map((draft) => nameFrom(folder, draft.path)));
      const all = this.folders.some((whole) => isBelow(folder, whole));
      const idle = level ? idleEntries(settings, { names, used, all }) : [];
      return [
        ...problems.map((problem) => ({ ...problem, file, code: 'settings-mistake' as const, level: 'error' as const })),
        ...idle.map((problem) => ({ ...problem, file, code: idleIgnore.code, level: level ?? 'warning' })),
      ];
    });
  }

  #above(folder: string, root: string): SettingsFile | undefined {
    for (let at = folder; isBelow(at, root); at = path.dirname(at)) {
      const found = this.#in(at);
      if (found || at === path.dirname(at)) return found;
    }
    return undefined;
  }

  #in(folder: string): SettingsFile | undefined {
    if (!this.#files.has(folder)) {
      const full = path.join(folder, SETTINGS_FILE);
      const file = existsSync(full) ? this.read(full) : undefined;
      this.#files.set(folder, file && { file, folder, ...readSettings(file.text) });
    }
    return this.#files.get(folder);
  }
}

const nameFrom = (folder: string, file: string) => path.relative(folder, file).split(path.sep).join('/');

/** A folder is below itself. */
function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
