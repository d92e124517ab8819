/** All reports that are kept: one for each draft here, the labelled pieces by their numbers, and the documents where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../../server/core/draft.ts';
import type { Library } from '../../server/core/sources/library.ts';
import { casesIn, resultOf } from '../harness/labelled.ts';
import { ROOT } from '../harness/repository.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';
import { corpusDrafts } from './drafts.ts';
import { countsOf, findingsOf, reportOf } from './report.ts';

/** The texts of the reports by their names. That of the documents is left out where they do not stand beside the project. */
export function reportsWith(library: Library): Map<string, string> {
  const reports = new Map(
    corpusDrafts().map((draft) => [draft.name.replace(/\.md$/, '.report'), reportOf(draft, resultOf(draft, library))]),
  );
  const pieces = readdirSync(path.join(ROOT, 'tests/cases'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const counts = pieces.map((file) =>
    countsOf(
      file,
      casesIn(file).map((piece) => resultOf(piece, library)),
    ),
  );
  reports.set('cases.report', counts.join('\n'));
  const documents = DOCUMENTS.map((document) => ({ id: document.id, text: textOf(document) }));
  if (documents.every(({ text }) => text !== undefined))
    reports.set(
      'documents.report',
      documents
        .map(({ id, text = '' }) => findingsOf(id, text, checkDraft(text, library).findings))
        .filter(Boolean)
        .join('\n'),
    );
  return reports;
}

export const fileOf = (name: string) => path.join(ROOT, 'tests/corpus', name);

/** A report as it was accepted; empty where none was. */
export const stored = (name: string) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');

/** The names of all reports that were accepted. */
export const storedNames = () => readdirSync(path.join(ROOT, 'tests/corpus')).filter((name) => name.endsWith('.report'));
