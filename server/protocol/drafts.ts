/** At most one checked draft per document, kept for its version and for the packs and the bibliography it was checked against. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bibliography } from '../core/bibliography/bibliography.ts';
import { checkDraft, type Draft } from '../core/draft.ts';
import type { Library } from '../core/sources/library.ts';

interface Kept {
  readonly version: number;
  readonly library: Library;
  readonly bibliography: Bibliography;
  readonly draft: Draft;
}

export class Drafts {
  readonly #kept = new Map<string, Kept>();

  /** The draft of a document as it is now. */
  of(document: TextDocument, library: Library, bibliography: Bibliography): Draft {
    const kept = this.#kept.get(document.uri);
    if (kept && kept.version === document.version && kept.library === library && kept.bibliography === bibliography)
      return kept.draft;
    const draft = checkDraft(document.getText(), library, bibliography);
    this.#kept.set(document.uri, { version: document.version, library, bibliography, draft });
    return draft;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
