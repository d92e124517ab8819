/** The drafts that weights are fitted to. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn, type Labelled } from '../harness/labelled.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';

/** The cases beside the project are used where they are. */
const SHARED = ['dev', 'dev2', 'dev3'].map((name) => `../../../shared/cases/${name}.jsonl`);

const nameOf = (file: string) => (file.startsWith('..') ? path.basename(file) : file).replace(/\.jsonl$/, '');

/**
 * By name. The documents themselves, too, are drafts that are right.
 * @param own which of the project's own files of cases to use: those that nobody reads are in a folder of their own
 */
export function setsWith(own: readonly string[]): (readonly [string, readonly Labelled[]])[] {
  return [
    ...[...SHARED.filter((file) => existsSync(path.join('tests/cases', file))), ...own].map(
      (file) => [nameOf(file), casesIn(file)] as const,
    ),
    ['corpus', corpusDrafts()],
    ['documents', DOCUMENTS.flatMap((document) => ({ name: document.id, text: textOf(document) ?? '', labels: [] }))],
  ];
}
