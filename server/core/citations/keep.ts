/**
 * Keeps a bibliography file in step with what drafts cite of Factnote's sources. An entry is Factnote's own where its key is a source's id and
 * its record is just what Factnote writes; any other entry, every comment and all formatting belong to the user and are never touched.
 */

import type { Entry, ReadBibliography } from '../bibliography/bibliography.ts';
import type { Edit } from '../findings/finding.ts';
import type { Work } from '../sources/pack.ts';

/** One format of bibliography file. */
export interface BibliographyForm {
  read(text: string): ReadBibliography;
  write(work: Work): string;
  /** The record as it is read back from what is written: no format holds everything. */
  readBack(work: Work): Work | undefined;
  /** Edits that take entries out and put new records in. */
  edits(text: string, out: readonly Entry[], records: readonly string[]): Edit[];
}

export interface Wanted {
  /** Cited in the draft, and in no other file of its bibliography. */
  readonly works: readonly Work[];
  /** The record of a source of Factnote's. */
  source(key: string): Work | undefined;
  /** Whether any draft cites it. */
  isCited(key: string): boolean;
}

export interface Kept {
  readonly edits: readonly Edit[];
  /** Keys that are put in, that are taken out since nothing cites them any more, and that stay as the user has changed them. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Nothing where the file has mistakes, so that what stands where cannot be known. Running it twice changes nothing the second time. */
export function keep(form: BibliographyForm, text: string, wanted: Wanted): Kept | undefined {
  const { entries, problems, complete } = text.trim() === '' ? { entries: [], problems: [], complete: true } : form.read(text);
  if (!complete || problems.length > 0) return undefined;
  const present = new Set(entries.map(({ key }) => key));
  const isOwn = (entry: Entry) => {
    const work = wanted.source(entry.key);
    return work !== undefined && same(entry.work(), form.readBack(work));
  };
  const missing = wanted.works.filter(({ id }) => !present.has(id));
  const out = entries.filter((entry) => !wanted.isCited(entry.key) && isOwn(entry));
  const changed = entries.filter((entry) => wanted.source(entry.key) && wanted.isCited(entry.key) && !isOwn(entry));
  const nothing = missing.length === 0 && out.length === 0;
  return {
    edits: nothing
      ? []
      : form.edits(
          text,
          out,
          missing.map((work) => form.write(work)),
        ),
    added: missing.map(({ id }) => id),
    removed: out.map(({ key }) => key),
    changed: changed.map(({ key }) => key),
  };
}

/** Whether two values hold the same, in whatever order their fields stand. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && same((a as Fields)[key], (b as Fields)[key]))
  );
}
type Fields = Record<string, unknown>;
