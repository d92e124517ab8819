/** How much each kind of evidence of a wrong body or person counts: fits the weights of `server/core/findings/relation-evidence.ts` and writes them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Library } from '../../server/core/sources/library.ts';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn, type Labelled } from '../harness/labelled.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';
import { fitTo } from './fit.ts';
import { relationSamplesIn } from './relation-samples.ts';
import { swappedIn } from './swapped.ts';

const library = new Library(JSON.parse(readFileSync('dist/seeds.json', 'utf8')));
/** Named one by one, so that a set which is to tell how the fit does on new writers is not fitted to unawares. */
const SHARED = ['dev', 'dev2', 'dev3'].map((name) => `../../../shared/cases/${name}.jsonl`);
const OWN =
  `wrong,clean,clean2,relations-wrong,relations-clean,relations-silence,citations-wrong,citations-clean,newsletter,memo,trap,gazette,columnist,scholar`
    .split(',')
    .map((name) => `${name}.jsonl`);
const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ...[...SHARED.filter((file) => existsSync(path.join('tests/cases', file))), ...OWN].map(
    (file) => [path.basename(file, '.jsonl'), casesIn(file)] as const,
  ),
  ['corpus', corpusDrafts()],
  ['documents', DOCUMENTS.flatMap((document) => ({ name: document.id, text: textOf(document) ?? '', labels: [] }))],
];
const samples = sets.flatMap(([set, pieces]) => [
  ...relationSamplesIn(set, pieces, library),
  ...relationSamplesIn(set, swappedIn(pieces, library), library, true),
]);
fitTo(
  samples,
  { file: 'server/core/findings/relation-weights.ts', from: './relation-evidence.ts', type: 'RelationEvidence' },
  (set) => set.replace(/^(relations|citations)-.*/, '$1'),
);
