/** The settings files of the workspace: which one holds for a draft, their mistakes, and their entries that are idle, in their own files. */
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../core/draft.ts';
import { idleIgnore } from '../core/findings/idle-ignore.ts';
import { type Levels, levelOf } from '../core/findings/levels.ts';
import { idleEntries } from '../core/ignoring/idle.ts';
import { readSettings } from '../core/settings/read.ts';
import { NO_SETTINGS, type Settings, settingsFor } from '../core/settings/settings.ts';
import type { Problem } from '../core/yaml/read.ts';
import { folderOf, nameFrom, plain, slashed } from './addresses.ts';
import { SEVERITY, SOURCE, toRange, unreadable } from './convert.ts';
import { type Host, SETTINGS_FILE, shownText, type WorkspaceFile } from './host.ts';
import { Usage } from './usage.ts';

/** A settings file, or the place where one would be. */
export interface SettingsFile {
  readonly uri: string;
  readonly document: TextDocument;
  /** Whether the file is there. */
  readonly exists: boolean;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export const isSettings = (uri: string): boolean => uri.endsWith(`/${SETTINGS_FILE}`);

export class SettingsFiles {
  #files: readonly SettingsFile[] = [];
  #unreadable = new Map<string, string>();
  #folders: readonly string[] = [];
  #levels: Levels = {};
  /** By draft; emptied whenever they may have become others, so that the same object means the same settings. */
  readonly #drafts = new Map<string, Settings>();
  readonly #usage = new Usage();
  /** The diagnostics of each file as they were published. */
  readonly #sent = new Map<string, string>();

  constructor(
    private readonly host: Host,
    private readonly connection: Connection,
    /** The text of a file that is open in the editor. */
    private readonly open: (uri: string) => string | undefined,
  ) {}

  async load(folders: readonly string[]): Promise<void> {
    const found = await this.host.files(folders, 'settings');
    this.#folders = folders;
    this.#files = found.flatMap((file) => ('text' in file ? this.#read(file) : []));
    this.#unreadable = new Map(found.flatMap((file) => ('reason' in file ? [[file.uri, file.reason]] : [])));
    this.#startAnew();
  }

  /** The levels that the user has set in the editor. */
  get levels(): Levels {
    return this.#levels;
  }

  set levels(levels: Levels) {
    this.#levels = levels;
    this.#startAnew();
  }

  /** What holds for a draft: the settings file of the nearest folder, and beneath it the editor's settings. */
  of(uri: string): Settings {
    const kept = this.#drafts.get(uri);
    if (kept) return kept;
    // A draft outside of every folder, such as one that was never saved, goes by the levels of the first.
    const file = this.fileFor(uri) ?? this.#files.find((other) => folderOf(other.uri) === slashed(this.#folders[0] ?? ''));
    const settings = settingsFor(file?.settings ?? NO_SETTINGS, file && nameFrom(file.uri, uri), this.#levels);
    this.#drafts.set(uri, settings);
    return settings;
  }

  /** The nearest settings file above a draft, or that which its workspace folder could have; nothing where there is none to write to. */
  fileFor(uri: string): SettingsFile | undefined {
    const above = this.#files.filter((file) => nameFrom(file.uri, uri) !== undefined);
    const [nearest] = above.sort((a, b) => b.uri.length - a.uri.length);
    const root = this.#folders.find((folder) => plain(uri).startsWith(slashed(folder)));
    if (nearest || root === undefined) return nearest;
    const made = `${root.replace(/\/$/, '')}/${SETTINGS_FILE}`;
    return this.#unreadable.has(made) ? undefined : this.#read({ uri: made, text: '' }, false);
  }

  /** The entries of an open settings file that are idle, with what is wrong with them. */
  idle(uri: string): { file: SettingsFile; problems: readonly Problem[] } | undefined {
    const file = this.#files.find((other) => plain(other.uri) === plain(uri));
    return file && { file, problems: this.#idle(file) };
  }

  /** Takes note of which entries silence something in a draft. */
  record(uri: string, draft: Draft): void {
    this.#usage.record(plain(uri), draft);
    this.#report();
  }

  /** All drafts of the workspace have been checked. */
  recordAll(): void {
    this.#usage.all = true;
    this.#report();
  }

  /** A draft was closed: what it holds now is not known. */
  forget(uri: string): void {
    this.#drafts.delete(uri);
    this.#usage.forget(plain(uri));
    this.#report();
  }

  #startAnew(): void {
    this.#drafts.clear();
    this.#usage.forget();
    this.#report();
  }

  #read(file: WorkspaceFile, exists = true): SettingsFile {
    const text = this.open(file.uri) ?? shownText(file);
    const document = TextDocument.create(file.uri, 'yaml', 0, text);
    return { uri: file.uri, document, exists, ...readSettings(text) };
  }

  #report(): void {
    const now = new Map<string, Diagnostic[]>(this.#files.map((file) => [file.uri, this.#diagnosticsOf(file)]));
    for (const [uri, reason] of this.#unreadable) now.set(uri, [unreadable('settings', reason)]);
    for (const uri of new Set([...this.#sent.keys(), ...now.keys()])) {
      const diagnostics = now.get(uri) ?? [];
      const sent = JSON.stringify(diagnostics);
      if (sent === (this.#sent.get(uri) ?? '[]')) continue;
      this.#sent.set(uri, sent);
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  #diagnosticsOf(file: SettingsFile): Diagnostic[] {
    const level = levelOf(idleIgnore, this.#rules(file));
    const diagnostic = ({ message, span }: Problem, severity: DiagnosticSeverity, code: string): Diagnostic => {
      return { range: toRange(file.document, span), severity, source: SOURCE, code, message };
    };
    return [
      ...file.problems.map((problem) => diagnostic(problem, DiagnosticSeverity.Error, 'settings-mistake')),
      ...(level ? this.#idle(file).map((problem) => diagnostic(problem, SEVERITY[level], idleIgnore.code)) : []),
    ];
  }

  #idle(file: SettingsFile): Problem[] {
    const { drafts, used, all } = this.#usage;
    const names = new Set(drafts.flatMap((uri) => nameFrom(file.uri, uri) ?? []));
    return idleEntries({ ...file.settings, rules: this.#rules(file) }, { names, used, all });
  }

  #rules(file: SettingsFile): Levels {
    return { ...this.#levels, ...file.settings.rules };
  }
}
