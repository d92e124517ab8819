/** Loads the packs of the workspace beside those that are shipped, and reports their mistakes in their own files. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Library, type LoadedPack } from '../core/sources/library.ts';
import { readPack } from '../core/sources/read.ts';
import { SOURCE, toRange, unreadable } from './convert.ts';
import { Evidence } from './evidence.ts';
import { type Host, shownText, type UnreadableFile, type WorkspaceFile } from './host.ts';

export interface Loaded {
  readonly library: Library;
  readonly evidence: Evidence;
  /** Mistakes in the workspace's packs. */
  readonly problems: number;
}

export class Packs {
  #reported = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly connection: Connection,
  ) {}

  /** Before the workspace has been read: what is shipped. */
  bundled(): Loaded {
    return { library: libraryOf(this.host.seeds), evidence: new Evidence([]), problems: 0 };
  }

  async load(folders: readonly string[]): Promise<Loaded> {
    const [packFiles, documents] = await Promise.all([this.host.files(folders, 'pack'), this.host.files(folders, 'document')]);
    const diagnostics = new Map<string, Diagnostic[]>();
    const own = packFiles.flatMap((file): LoadedPack[] => {
      const read = this.#read(file, diagnostics);
      return read ? [read] : [];
    });
    this.#report(diagnostics);
    const problems = [...diagnostics.values()].reduce((sum, list) => sum + list.length, 0);
    const library = own.length === 0 ? libraryOf(this.host.seeds) : new Library([...this.host.seeds, ...own]);
    return { library, evidence: new Evidence(documents.filter((file): file is WorkspaceFile => 'text' in file)), problems };
  }

  #read(file: WorkspaceFile | UnreadableFile, diagnostics: Map<string, Diagnostic[]>): LoadedPack | undefined {
    const note = (diagnostic: Omit<Diagnostic, 'source'>) =>
      diagnostics.set(file.uri, [...(diagnostics.get(file.uri) ?? []), { ...diagnostic, source: SOURCE }]);
    if (!('text' in file)) {
      note(unreadable('pack', file.reason));
      return undefined;
    }
    const text = shownText(file);
    const document = TextDocument.create(file.uri, 'yaml', 0, text);
    const { pack, problems } = readPack(text);
    for (const problem of problems) {
      note({
        range: toRange(document, problem.span),
        severity: DiagnosticSeverity.Error,
        code: 'pack-mistake',
        message: problem.message,
      });
    }
    return pack && { pack, origin: file.uri };
  }

  /** Publishes mistakes, and clears the files that have none any more. */
  #report(diagnostics: ReadonlyMap<string, Diagnostic[]>): void {
    for (const uri of this.#reported) if (!diagnostics.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, list] of diagnostics) void this.connection.sendDiagnostics({ uri, diagnostics: list });
    this.#reported = new Set(diagnostics.keys());
  }
}

/** What is shipped never changes, and reading it takes a noticeable part of the start: done once. */
function libraryOf(seeds: readonly LoadedPack[]): Library {
  const library = built.get(seeds) ?? new Library(seeds);
  built.set(seeds, library);
  return library;
}

const built = new WeakMap<readonly LoadedPack[], Library>();
