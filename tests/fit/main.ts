/**
 * How much each kind of evidence of a wrong date counts: fits the weights of `server/core/findings/evidence.ts` to labelled drafts and writes them. Prints, for each
 * set, how a model does that was fitted to all the others only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HELD } from '../../server/core/findings/evidence.ts';
import { Library } from '../../server/core/sources/library.ts';
import { fitTo } from './fit.ts';
import { samplesIn } from './samples.ts';
import { setsWith } from './sets.ts';
import { shiftedIn } from './shifted.ts';

const library = new Library(JSON.parse(readFileSync('dist/seeds.json', 'utf8')));
const OWN = ['.', 'unread'].flatMap((folder) =>
  readdirSync(path.join('tests/cases', folder))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(folder, name)),
);
const samples = setsWith(OWN).flatMap(([set, pieces]) => [
  ...samplesIn(set, pieces, library),
  ...samplesIn(set, shiftedIn(pieces, library), library, true),
]);
fitTo(samples, {
  file: 'server/core/findings/evidence-weights.ts',
  from: './evidence.ts',
  type: 'Evidence',
  held: HELD,
});
