/** At most one checked draft per document, kept for its version and for what it was checked against. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bibliography } from '../core/bibliography/bibliography.ts';
import { checkDraft, type Draft } from '../core/draft.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Library } from '../core/sources/library.ts';

interface Kept {
  readonly version: number;
  readonly library: Library;
  readonly bibliography: Bibliography;
  readonly settings: Settings;
  readonly draft: Draft;
}

export class Drafts {
  readonly #kept = new Map<string, Kept>();

  /** The draft of a document as it is now. */
  of(document: TextDocument, library: Library, bibliography: Bibliography, settings: Settings): Draft {
    const kept = this.#kept.get(document.uri);
    const now = { version: document.version, library, bibliography, settings };
    if (kept && (Object.keys(now) as (keyof typeof now)[]).every((key) => kept[key] === now[key])) return kept.draft;
    const draft = checkDraft(document.getText(), library, { bibliography, settings });
    this.#kept.set(document.uri, { ...now, draft });
    return draft;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
