/** Writers of notes, one per style, made when the first note is written and kept: the processor of styles is large, and so is an engine. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { ownNotes, readStyle } from '../core/citations/csl/own.ts';
import type { CslNode, Processor } from '../core/citations/csl/types.ts';
import { cslNotes } from '../core/citations/csl/writer.ts';
import { plainNotes } from '../core/citations/note.ts';
import type { NoteWriter } from '../core/citations/note-writer.ts';
import { STYLES, type StyleName } from '../core/citations/styles.ts';
import type { EditorSettings } from './editor-settings.ts';
import { type Host, shownText } from './host.ts';

const ENGLISH = 'en-US';

export class Notes {
  /** By the name of a style, or by the text of a file of the user's. */
  readonly #made = new Map<string, Promise<NoteWriter | string>>();
  #processor: Promise<Processor> | undefined;
  #told = '';

  constructor(
    private readonly host: Pick<Host, 'citations' | 'read'>,
    private readonly connection: Pick<Connection, 'sendNotification' | 'console'>,
  ) {}

  /** Never fails: where a style cannot be used, the user is told once and gets the next best. */
  async writer({ style, styleFile }: EditorSettings, folders: readonly string[]): Promise<NoteWriter> {
    const own = styleFile === '' ? undefined : await this.#own(styleFile, folders);
    if (own && typeof own !== 'string') return own;
    const offered = await this.#keep(style, () => this.#offered(style));
    if (own)
      this.#tell(
        `The citation style ${styleFile} is not used: ${own}. Correct the file, or the setting factnote.citations.styleFile. Until then notes are in the style "${style}".`,
      );
    if (typeof offered !== 'string') return offered;
    this.connection.console.error(`The citation style "${style}" could not be loaded: ${offered}`);
    return plainNotes;
  }

  async #own(path: string, folders: readonly string[]): Promise<NoteWriter | string> {
    const file = await this.host.read(uriOf(path, folders));
    if (!file) return 'it could not be read (there is no such file)';
    if (!('text' in file)) return `it could not be read (${file.reason})`;
    const xml = shownText(file);
    return this.#keep(xml, async () => {
      const processor = await this.#load();
      const tree = readStyle(xml, processor);
      return typeof tree === 'string' ? tree : ownNotes(tree, processor, await this.#locales(tree));
    });
  }

  async #offered(name: StyleName): Promise<NoteWriter> {
    const style = STYLES[name];
    const [processor, tree] = await Promise.all([this.#load(), this.#tree(`styles/${style.csl}.json`)]);
    return cslNotes(processor, tree, await this.#locales(tree), style);
  }

  #load(): Promise<Processor> {
    this.#processor ??= this.host.citations.processor().catch((error: unknown) => {
      this.#processor = undefined;
      throw error;
    }) as Promise<Processor>;
    return this.#processor;
  }

  async #tree(name: string): Promise<CslNode> {
    return JSON.parse(await this.host.citations.file(name)) as CslNode;
  }

  /** The locale of the style's language, and English for whatever that lacks. */
  async #locales(style: CslNode): Promise<(language: string) => CslNode> {
    const language = style.attrs['default-locale'] ?? ENGLISH;
    const english = await this.#tree(`locales/${ENGLISH}.json`);
    const [primary] = language.split('-');
    const names = [language, `${primary}-${primary.toUpperCase()}`].filter((name) => /^[\w-]+$/.test(name));
    const read = await Promise.all(names.map((name) => this.#tree(`locales/${name}.json`).catch(() => undefined)));
    const own = read.find((tree) => tree !== undefined) ?? english;
    return (wanted) => (wanted.split('-')[0] === primary && wanted !== ENGLISH ? own : english);
  }

  /** What failed once is tried again the next time. */
  #keep(key: string, make: () => Promise<NoteWriter | string>): Promise<NoteWriter | string> {
    const kept = this.#made.get(key);
    if (kept) return kept;
    const made = make().catch((error: unknown) => {
      this.#made.delete(key);
      return error instanceof Error ? error.message : String(error);
    });
    this.#made.set(key, made);
    return made;
  }

  #tell(message: string): void {
    if (message !== this.#told)
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    this.#told = message;
  }
}

/** A path as an address: of this machine, or below the first folder of the workspace. */
function uriOf(path: string, [folder = 'file://']: readonly string[]): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(slashed)) return `file:///${encoded}`;
  return slashed.startsWith('/') ? `file://${encoded}` : `${folder}/${encoded.replace(/^\.\//, '')}`;
}
