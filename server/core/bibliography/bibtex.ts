/** Reads a bibliography of BibTeX or BibLaTeX. Never fails; every mistake has its place and a remedy, and loses nothing but its own record. */
import type { Work } from '../sources/pack.ts';
import { type BibliographyProblem, type Entry, type ReadBibliography, repeated } from './bibliography.ts';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts';
import type { BibtexSource } from './bibtex-work.ts';

export type ReadWork = (source: BibtexSource, entry: BibtexEntry) => Work | Error;

/** Up to so many entries are read as records at once, so that their mistakes are told; of a larger file only those that are asked for. */
const AT_ONCE = 300;

/** @param readWork what reads one entry as a record; without it only the keys are known */
export function readBibtex(text: string, readWork?: ReadWork): ReadBibliography {
  const { entries: found, strings, problems } = bibtexEntries(text);
  const byKey = new Map(found.map((entry) => [entry.key, entry]));
  const source: BibtexSource = {
    text,
    strings: strings.map(({ start, end }) => text.slice(start, end)).join('\n'),
    entry: (key) => byKey.get(key),
  };
  const mistakes: BibliographyProblem[] = [];
  const unended = new Set(problems.map(({ span }) => span.start));
  const entries = found.map((entry): Entry => {
    const read = once(() => (readWork && !unended.has(entry.span.start) ? readWork(source, entry) : undefined));
    const work = () => {
      const record = read();
      return record instanceof Error ? undefined : record;
    };
    if (found.length <= AT_ONCE) {
      const record = read();
      if (record instanceof Error) mistakes.push({ message: `${UNREAD} ${reason(record)}`, span: entry.keySpan });
    }
    return { key: entry.key, span: entry.span, keySpan: entry.keySpan, work };
  });
  return { entries, problems: [...problems, ...mistakes, ...repeated(text, entries)], complete: true };
}

const UNREAD =
  'This entry could not be read, so only its key is known. Write each field as "name = {value}," and check the braces:';

/** The first line of what a parser says, without its own inner names. */
const reason = (error: Error) =>
  error.message
    .split('\n')[0]
    .replace(/ \([\w>-]+\)$/, '')
    .replace(/ at line \d+ col \d+:?$/, '.');

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
