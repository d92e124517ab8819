/** One session with one client: what is loaded, what is open, and publishing. The handlers ask it, and hold no state themselves. */
import { type Connection, type Diagnostic, DiagnosticSeverity, TextDocuments, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NoteWriter } from '../core/citations/note-writer.ts';
import { checkDraft, type Draft } from '../core/draft.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/sources/library.ts';
import { type Action, editsOf, type Manner } from '../features/actions.ts';
import { unsourcedHints } from '../features/unsourced.ts';
import { Bibliographies } from './bibliographies.ts';
import { isBibliography } from './bibliography-places.ts';
import { type EditSupport, toDiagnostic, toWorkspaceEdit, unread } from './convert.ts';
import { Drafts } from './drafts.ts';
import { type EditorSettings, editorSettingsOf } from './editor-settings.ts';
import type { Host } from './host.ts';
import { Notes } from './notes.ts';
import { type Loaded, Packs } from './packs.ts';
import { isSettings, SettingsFiles } from './settings.ts';
import { VERSIONS } from './versions.ts';
import { STATUS } from './wire.ts';

/** A pause in typing after which a draft is checked again. */
const PAUSE_MS = 60;

/** A document that is open, and its draft as it is now. */
export interface Open {
  readonly document: TextDocument;
  readonly draft: Draft;
}

export class Session {
  readonly documents = new TextDocuments(VERSIONS);
  edits: EditSupport = { versioned: false, previews: false };
  /** The client asks for the edits of an action when it is chosen. */
  resolves = false;
  /** The client takes completions that say where the cursor goes. */
  snippets = false;
  /** The client takes edits that make a file. */
  createsFiles = false;
  /** The client has a command that asks why a finding is to be ignored. */
  asksForReasons = false;
  #loaded: Loaded;
  /** What the user has set in the editor. */
  editor: EditorSettings = editorSettingsOf(undefined);
  readonly #notes: Notes;
  readonly #drafts = new Drafts();
  readonly #packs: Packs;
  readonly bibliographies: Bibliographies;
  readonly settings: SettingsFiles;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Loads one after another, however often packs change. */
  #loading: Promise<void> = Promise.resolve();

  constructor(
    readonly connection: Connection,
    readonly host: Host,
  ) {
    this.#packs = new Packs(host, connection);
    this.bibliographies = new Bibliographies(host, connection);
    this.#notes = new Notes(host, connection);
    this.settings = new SettingsFiles(host, connection, (uri) => this.documents.get(uri)?.getText());
    this.#loaded = this.#packs.bundled();
    this.documents.onDidChangeContent(({ document }) => this.#soon(document.uri));
    this.documents.onDidClose(({ document }) => this.#close(document.uri));
    this.documents.listen(connection);
  }

  get folders(): readonly string[] {
    return this.bibliographies.folders;
  }

  get library(): Library {
    return this.#loaded.library;
  }

  get evidence(): Loaded['evidence'] {
    return this.#loaded.evidence;
  }

  /** A document that is open, with its draft as it is now; nothing for any other. */
  async draft(uri: string): Promise<Open | undefined> {
    await this.#loading;
    const document = isSettings(uri) ? undefined : this.documents.get(uri);
    if (!document || !this.editor.enable) return undefined;
    await this.bibliographies.ready(document);
    return { document, draft: this.#draftOf(document) };
  }

  /** Nothing is checked before this has ended. It must not fail. */
  waitFor(work: Promise<void>): void {
    this.#loading = this.#loading.then(() => work);
  }

  /** Reads the workspace's packs and settings again and checks every open draft by them. */
  reload(): Promise<void> {
    return this.#load('source packs', async () => {
      await this.settings.load(this.folders);
      this.#loaded = await this.#packs.load(this.folders);
      this.#status();
    });
  }

  /** Reads only the settings again. */
  reloadSettings(): Promise<void> {
    return this.#load('settings', () => this.settings.load(this.folders));
  }

  #load(what: string, load: () => Promise<void>): Promise<void> {
    this.#loading = this.#loading.then(load).then(() => this.#publishAll());
    this.#loading = this.#loading.catch((error) =>
      this.connection.console.error(`The ${what} could not be loaded: ${reasonOf(error)}`),
    );
    return this.#loading;
  }

  use(editor: EditorSettings): void {
    const shown = ({ enable, unsourced, bibliography, levels }: EditorSettings) =>
      JSON.stringify([enable, unsourced, bibliography, levels]);
    const isSame = shown(editor) === shown(this.editor);
    this.editor = editor;
    this.bibliographies.settings = editor.bibliography;
    if (isSame) return;
    this.settings.levels = editor.levels;
    this.#checkAll();
  }

  /** Files have changed: bibliographies are read again if a draft has asked for them, settings too; anything else reloads the packs. */
  changed(uris: readonly string[]): void {
    if (this.bibliographies.forget(uris)) this.#checkAll();
    const others = uris.filter((uri) => !isBibliography(uri));
    if (others.length === 0 && uris.length > 0) return;
    void (others.length > 0 && others.every(isSettings) ? this.reloadSettings() : this.reload());
  }

  #checkAll(): void {
    this.waitFor(this.#publishAll());
  }

  async #publishAll(): Promise<void> {
    await Promise.all(this.documents.all().map(({ uri }) => this.#check(uri)));
  }

  async #check(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    if (document) await this.bibliographies.ready(document);
    this.publish(uri);
  }

  /** Ends what is under way; nothing is published afterwards. */
  async stop(): Promise<void> {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await this.#loading;
  }

  /** Checks an open draft and publishes its findings, with the version they are for. A check that fails is logged, and publishes nothing. */
  publish(uri: string): void {
    const document = this.documents.get(uri);
    if (!document || isSettings(uri)) return;
    try {
      this.#publish(document);
    } catch (error) {
      this.connection.console.error(`${uri} could not be checked: ${reasonOf(error)}`);
    }
  }

  #publish(document: TextDocument): void {
    const { uri } = document;
    const draft = this.editor.enable ? this.#draftOf(document) : undefined;
    if (draft) this.settings.record(uri, draft);
    const diagnostics = draft ? this.diagnosticsOf(document, draft) : [];
    void this.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    this.#status(uri, listed(diagnostics));
  }

  diagnosticsOf(document: TextDocument, draft: Draft): Diagnostic[] {
    const shown = [...draft.findings, ...this.#hintsOf(draft)];
    const findings = shown.map((finding) => toDiagnostic(document, finding, this.evidence, this.host.manual));
    return [...findings, ...this.bibliographies.unread(document).flatMap((file) => unread(document, file) ?? [])];
  }

  /** What stands without a source, where the setting wants it shown. */
  #hintsOf(draft: Draft): Finding[] {
    const { unsourced } = this.editor;
    const isWanted = unsourced === 'always' || (unsourced === 'footnotes' && draft.prose.definitions.length > 0);
    return isWanted ? unsourcedHints(draft, this.library) : [];
  }

  /** How citing is done and shown in a draft. */
  manner(draft: Draft): Manner {
    return { syntax: this.editor.syntax, hints: this.#hintsOf(draft) };
  }

  /** Writes the notes that are inserted. What formats them is loaded with the first question. */
  notes(): Promise<NoteWriter> {
    return this.#notes.writer(this.editor, this.folders);
  }

  /** An action as the client takes it. Many edits at once are shown before they are made. */
  edit({ document, draft }: Open, action: Action, writer: NoteWriter): WorkspaceEdit {
    const preview = action.kind === 'citeAll' ? action.title : undefined;
    return toWorkspaceEdit(document, editsOf(action, draft, writer), this.edits, preview);
  }

  #draftOf(document: TextDocument): Draft {
    return this.#drafts.of(document, this.library, this.bibliographies.of(document), this.settings.of(document.uri));
  }

  /** A document that need not be open, checked anew. */
  async checked(document: TextDocument): Promise<Draft> {
    await this.bibliographies.ready(document);
    const around = { bibliography: this.bibliographies.of(document), settings: this.settings.of(document.uri) };
    return checkDraft(document.getText(), this.library, around);
  }

  /** A draft that was just opened is checked at once, any other when the typing pauses. */
  #soon(uri: string): void {
    const pause = this.#waiting.has(uri) ? PAUSE_MS : 0;
    clearTimeout(this.#waiting.get(uri));
    const check = () => void (isSettings(uri) ? this.reloadSettings() : this.#loading.then(() => this.#check(uri)));
    this.#waiting.set(uri, setTimeout(check, pause));
  }

  #close(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    if (isSettings(uri)) return void this.reloadSettings();
    this.#drafts.forget(uri);
    this.settings.forget(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #status(uri?: string, findings = 0): void {
    const sources = new Set(this.library.facts.map((fact) => fact.source.id)).size;
    const status = { sources, facts: this.library.facts.length, findings, problems: this.#loaded.problems, ...(uri && { uri }) };
    void this.connection.sendNotification(STATUS, status);
  }
}

/** How many diagnostics an editor lists: hints are only shown where they stand. */
export const listed = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;

/** What a failure says of itself, with where it came from if it knows. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
