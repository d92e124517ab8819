/** The bibliography files that drafts are in reach of: read when first asked for, kept until they change, their mistakes shown in them. */
import { type Connection, type Diagnostic, DiagnosticSeverity, type Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Bibliography, type BibliographyFile, type Found, type ReadBibliography } from '../core/bibliography/bibliography.ts';
import { readBibtex } from '../core/bibliography/bibtex.ts';
import { readCslJson } from '../core/bibliography/csl-json.ts';
import { bibliographyPlaces, decoded, isBibtex, type Place, plain } from './bibliography-places.ts';
import { SOURCE, toRange } from './convert.ts';
import { type Host, shownText } from './host.ts';

export interface FileRead {
  readonly read: ReadBibliography;
  readonly document: TextDocument;
}
type Known = FileRead | { readonly reason: string } | undefined;
type Saved = Pick<TextDocument, 'uri' | 'getText'>;

export class Bibliographies {
  folders: readonly string[] = [];
  /** The paths of the setting. */
  settings: readonly string[] = [];
  /** By address; of a file that is not there, nothing. */
  readonly #known = new Map<string, Known>();
  readonly #made = new Map<string, Bibliography>();
  readonly #reported = new Set<string>();
  readonly #warned = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly connection: Connection,
  ) {}

  /** Reads what a draft may refer to and is not read yet. It does not fail. */
  async ready(draft: Saved): Promise<void> {
    for (const uri of this.#places(draft).flatMap(({ uris }) => uris)) {
      if (this.#known.has(uri)) continue;
      const known = await this.#read(uri).catch((error: unknown) => ({ reason: String(error) }));
      this.#known.set(uri, known);
      this.#report(uri, known);
    }
    for (const { place, reason } of this.unread(draft))
      if (place.named === 'setting') this.#warn(place.uris.join(' or '), reason);
  }

  /** What is in reach of a draft, as far as it has been read; the same object for the same files. */
  of(draft: Saved): Bibliography {
    const places = this.#places(draft);
    const files = places.flatMap(({ uris, named }): BibliographyFile[] => {
      const uri = uris.find((one) => this.#isRead(one));
      const known = uri === undefined ? undefined : this.file(uri);
      return uri !== undefined && known ? [{ uri, name: nameOf(uri), named: named !== undefined, ...known.read }] : [];
    });
    const once = [...new Map(files.toReversed().map((file) => [file.uri, file])).values()].toReversed();
    const unread = this.unread(draft).length > 0;
    const id = JSON.stringify([once.map(({ uri, named }) => [uri, named]), unread]);
    const made = this.#made.get(id) ?? new Bibliography(once, unread);
    this.#made.set(id, made);
    return made;
  }

  /** What the writer names and cannot be read, with the reason. */
  unread(draft: Saved): { place: Place; reason: string }[] {
    return this.#places(draft).flatMap((place) => {
      if (!place.named || place.uris.some((uri) => this.#isRead(uri))) return [];
      const failed = place.uris.map((uri) => this.#known.get(uri)).find((known) => known && 'reason' in known);
      return { place, reason: failed && 'reason' in failed ? failed.reason : place.foreign ? FOREIGN : MISSING };
    });
  }

  /** A file that has been read. */
  file(uri: string): FileRead | undefined {
    const known = this.#known.get(uri);
    return known && 'read' in known ? known : undefined;
  }

  /** Where an entry stands. */
  locate({ entry, file }: Found): Location | undefined {
    const document = this.file(file.uri)?.document;
    return document && { uri: file.uri, range: toRange(document, entry.span) };
  }

  /** Forgets files that have changed, so that they are read again. @returns whether any draft had asked for one of them */
  forget(uris: readonly string[]): boolean {
    const changed = new Set(uris.map(plain));
    const asked = [...this.#known.keys()].filter((uri) => changed.has(plain(uri)));
    for (const uri of asked) this.#known.delete(uri);
    if (asked.length > 0) this.#made.clear();
    return asked.length > 0;
  }

  #isRead(uri: string): boolean {
    return this.file(uri) !== undefined;
  }

  #places(draft: Saved): Place[] {
    return bibliographyPlaces({ uri: draft.uri, text: draft.getText() }, this.folders, this.settings);
  }

  async #read(uri: string): Promise<Known> {
    const file = await this.host.read(uri);
    if (!file || !('text' in file)) return file;
    const text = shownText(file);
    return { read: await readerOf(uri)(text), document: TextDocument.create(uri, 'plaintext', 0, text) };
  }

  /** A setting has no place in a draft: what it names and is not there is told in the log, once. */
  #warn(file: string, reason: string): void {
    if (this.#warned.has(file)) return;
    this.#warned.add(file);
    this.connection.console.warn(
      `The bibliography ${file} of the settings could not be read, so no citation key is checked: ${reason}.`,
    );
  }

  #report(uri: string, known: Known): void {
    const diagnostics = known && 'read' in known ? known.read.problems.map((problem) => mistake(known.document, problem)) : [];
    if (diagnostics.length === 0 && !this.#reported.delete(uri)) return;
    if (diagnostics.length > 0) this.#reported.add(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}

const FOREIGN = 'only .bib and CSL-JSON (.json) files are read';
const MISSING = 'there is no such .bib or .json file beside the draft or in the workspace';

/** Citation.js is large, and only BibTeX needs it. */
const readerOf = (uri: string) => async (text: string) =>
  isBibtex(uri) ? readBibtex(text, (await import('../core/bibliography/bibtex-work.ts')).bibtexWork) : readCslJson(text);

const mistake = (document: TextDocument, { message, span }: ReadBibliography['problems'][number]): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  code: 'bibliography-mistake',
  message,
});

const nameOf = (uri: string) => decoded(uri.slice(uri.lastIndexOf('/') + 1));
