/**
 * One entry of a BibTeX file as a CSL-JSON record. Citation.js reads TeX, names, dates and cross-references; what it leaves out of CSL's model
 * (corporate authors, newspapers) is settled here. Loaded only where there is a `.bib` file to read.
 */
import { parse as toCsl } from '@citation-js/plugin-bibtex/lib/input/entries.js';
import { parse as toFields } from '@citation-js/plugin-bibtex/lib/input/file.js';
import type { Work } from '../sources/pack.ts';
import type { BibtexEntry } from './bibtex-entries.ts';
import { SUBTYPES } from './bibtex-types.ts';
import { cleanRecord } from './csl-record.ts';

export interface BibtexSource {
  readonly text: string;
  /** The `@string` definitions, as they are written. */
  readonly strings: string;
  entry(key: string): BibtexEntry | undefined;
}

/** An Error, with what Citation.js says of it, where the entry cannot be read. */
export function bibtexWork(source: BibtexSource, entry: BibtexEntry): Work | Error {
  try {
    const texts = family(source, entry).map(({ span }) => source.text.slice(span.start, span.end));
    const records = toFields([source.strings, ...texts].join('\n'));
    const own = records.find(({ label }) => label === entry.key);
    const [read] = toCsl(own ? [own, ...records.filter((record) => record !== own)] : []);
    if (!own || !read) return new Error('nothing was read');
    return shaped({ ...read, id: entry.key }, String(own.properties.entrysubtype ?? ''), own.type);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The entry and those that it inherits from, each once. */
function family(source: BibtexSource, entry: BibtexEntry, seen = new Set<BibtexEntry>()): BibtexEntry[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const [, names = ''] = PARENT.exec(source.text.slice(entry.span.start, entry.span.end)) ?? [];
  const parents = names.split(',').flatMap((name) => source.entry(name.trim()) ?? []);
  return [...parents.flatMap((parent) => family(source, parent, seen)), entry];
}

const PARENT = /\b(?:crossref|xdata)\s*=\s*["{]([^"}]*)["}]/i;
/** BibLaTeX has several where CSL has one. */
const LISTS = ['publisher', 'publisher-place', 'original-publisher', 'original-publisher-place', 'language'];
const NAMES = ['author', 'editor', 'translator', 'container-author'];

function shaped(record: Record<string, unknown>, subtype: string, written: string): Work {
  const { 'citation-key': _, ...rest } = record;
  const type = SUBTYPES.find((one) => one.subtype === subtype && one.type === written)?.csl;
  if (type) {
    rest.type = type;
    if (rest.genre === subtype) delete rest.genre;
  }
  for (const field of LISTS) if (Array.isArray(rest[field])) rest[field] = rest[field].join(' and ');
  if (typeof rest.page === 'string') rest.page = rest.page.replace(/[–—]/g, '-');
  for (const role of NAMES) if (Array.isArray(rest[role])) rest[role] = (rest[role] as CslName[]).map(corporate);
  return cleanRecord(rest);
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
}

/** A name in braces, or in one piece, is the whole name: of a ministry, of a newspaper. */
const corporate = (name: CslName) =>
  name.family !== undefined && Object.keys(name).length === 1 ? { literal: name.family } : name;
