/** The user's own bibliography: the files that a draft's citations may refer to, read as far as they can be. */
import type { Work } from '../sources/pack.ts';
import type { Span } from '../text/span.ts';

/** One record of a bibliography file. Spans are UTF-16 offsets of the file. */
export interface Entry {
  readonly key: string;
  readonly span: Span;
  readonly keySpan: Span;
  /** As CSL-JSON, read when first asked for; nothing where that cannot be done. */
  readonly work: () => Work | undefined;
}

/** A mistake in a bibliography file, with what to do about it. */
export interface BibliographyProblem {
  readonly message: string;
  readonly span: Span;
}

export interface ReadBibliography {
  readonly entries: readonly Entry[];
  readonly problems: readonly BibliographyProblem[];
  /** Every key of the file is known, even if its record has mistakes. */
  readonly complete: boolean;
}

/** Of records with the same key only the first counts, which the others say. */
export function repeated(text: string, entries: readonly Entry[]): BibliographyProblem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.key);
    if (!other) first.set(entry.key, entry);
    const line = other && text.slice(0, other.span.start).split('\n').length;
    const message = `The key "${entry.key}" stands in line ${line} already; only that record counts. Give this one another key.`;
    return other ? { message, span: entry.keySpan } : [];
  });
}

/** A file in reach of a draft. */
export interface BibliographyFile extends ReadBibliography {
  readonly uri: string;
  /** Its name, for people. */
  readonly name: string;
  /** The writer names it in front matter or settings; another is only found by its name. */
  readonly named: boolean;
}

/** An entry and the file it stands in. */
export interface Found {
  readonly entry: Entry;
  readonly file: BibliographyFile;
}

export class Bibliography {
  readonly #byKey = new Map<string, Found>();

  /**
   * @param files the first that has a key wins
   * @param unread a file that the writer names could not be read, so that not every key is known
   */
  constructor(
    readonly files: readonly BibliographyFile[],
    readonly unread = false,
  ) {
    for (const file of files)
      for (const entry of file.entries) if (!this.#byKey.has(entry.key)) this.#byKey.set(entry.key, { entry, file });
  }

  get(key: string): Found | undefined {
    return this.#byKey.get(key);
  }

  get keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  /** Every key that the user can mean is known: what is not here is in no file that was named. */
  get complete(): boolean {
    return !this.unread && this.files.every((file) => file.complete);
  }
}

export const NO_BIBLIOGRAPHY = new Bibliography([]);
