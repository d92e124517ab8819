/** Where the evidence for a fact can be opened: its place in the source document, if the workspace has that document. */
import type { DiagnosticRelatedInformation, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sourceText } from '../core/findings/says.ts';
import type { Fact } from '../core/sources/fact.ts';
import type { Work } from '../core/sources/pack.ts';
import { shownText, type WorkspaceFile } from './host.ts';

export class Evidence {
  readonly #documents = new Map<string, TextDocument>();

  constructor(files: readonly WorkspaceFile[]) {
    for (const file of files)
      this.#documents.set(nameOf(file.uri), TextDocument.create(file.uri, 'plaintext', 0, shownText(file)));
  }

  /** The document of a source; nothing if the workspace does not have it. */
  addressOf(work: Work): string | undefined {
    return this.#documents.get(work.custom?.document ?? '')?.uri;
  }

  /** The place of a fact in its document, with what the source is; nothing if it cannot be shown. */
  of(fact: Fact): DiagnosticRelatedInformation | undefined {
    const location = this.#locate(fact);
    return location && { location, message: `${sourceText(fact)}: “${fact.where[0].exact}”` };
  }

  #locate(fact: Fact): Location | undefined {
    const document = this.#documents.get(fact.source.custom?.document ?? '');
    if (!document) return undefined;
    const found = loosely(fact.where[0].exact).exec(document.getText());
    const start = found?.index ?? 0;
    return {
      uri: document.uri,
      range: { start: document.positionAt(start), end: document.positionAt(start + (found?.[0].length ?? 0)) },
    };
  }
}

const nameOf = (uri: string) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

/** A fragment as the document may break it: over lines, in emphasis, with other quotation marks. */
function loosely(fragment: string): RegExp {
  const words = fragment
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’‘]/g, "['’‘]")
        .replace(/["“”]/g, '["“”]'),
    );
  return new RegExp(words.join('[\\s*]+'));
}
