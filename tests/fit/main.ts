/**
 * How much each kind of evidence of a wrong date counts: fits the weights of `server/core/findings/evidence.ts` to labelled drafts and writes them. Prints, for each
 * set, how a model does that was fitted to all the others only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HELD } from '../../server/core/findings/evidence.ts';
import { Library } from '../../server/core/sources/library.ts';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn, type Labelled } from '../harness/labelled.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';
import { fitTo } from './fit.ts';
import { samplesIn } from './samples.ts';
import { shiftedIn } from './shifted.ts';

const library = new Library(JSON.parse(readFileSync('dist/seeds.json', 'utf8')));
const OWN = readdirSync('tests/cases').filter((name) => name.endsWith('.jsonl'));
/** The cases beside the project are used where they are; sets that are kept unseen are not. The documents themselves, too, are drafts that are right. */
const SHARED = ['dev', 'dev2', 'dev3'].map((name) => `../../../shared/cases/${name}.jsonl`);
const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ...[...SHARED.filter((file) => existsSync(path.join('tests/cases', file))), ...OWN].map(
    (file) => [path.basename(file, '.jsonl'), casesIn(file)] as const,
  ),
  ['corpus', corpusDrafts()],
  ['documents', DOCUMENTS.flatMap((document) => ({ name: document.id, text: textOf(document) ?? '', labels: [] }))],
];
const samples = sets.flatMap(([set, pieces]) => [
  ...samplesIn(set, pieces, library),
  ...samplesIn(set, shiftedIn(pieces, library), library, true),
]);
fitTo(samples, {
  file: 'server/core/findings/evidence-weights.ts',
  from: './evidence.ts',
  type: 'Evidence',
  held: HELD,
});
