/** At most one checked draft per document, kept for its version and for the packs it was checked against. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDraft, type Draft } from '../core/draft.ts';
import type { Library } from '../core/sources/library.ts';

export class Drafts {
  readonly #kept = new Map<string, { version: number; library: Library; draft: Draft }>();

  /** The draft of a document as it is now. */
  of(document: TextDocument, library: Library): Draft {
    const kept = this.#kept.get(document.uri);
    if (kept && kept.version === document.version && kept.library === library) return kept.draft;
    const draft = checkDraft(document.getText(), library);
    this.#kept.set(document.uri, { version: document.version, library, draft });
    return draft;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
