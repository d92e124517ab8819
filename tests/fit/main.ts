/**
 * How much each kind of evidence counts: fits the weights of `server/core/findings/evidence.ts` to labelled drafts and writes them. Prints, for each
 * set, how a model does that was fitted to all the others only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Evidence, HELD } from '../../server/core/findings/evidence.ts';
import { Library } from '../../server/core/sources/library.ts';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn, type Labelled } from '../harness/labelled.ts';
import { DOCUMENTS, textOf } from '../seeds/documents.ts';
import { type Model, predict, regress } from './regression.ts';
import { type Sample, samplesIn } from './samples.ts';

const TARGET = 'server/core/findings/evidence-weights.ts';
const BARS = [0.5, 0.6, 0.7, 0.8, 0.9];

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
const samples = sets.flatMap(([set, pieces]) => samplesIn(set, pieces, library));
const names = (Object.keys(samples[0].evidence) as (keyof Evidence)[]).filter((name) => !(name in HELD));

const rowOf = ({ evidence }: Sample) => names.map((name) => evidence[name]);
const modelOf = (of: readonly Sample[]): Model =>
  regress(
    of.map(rowOf),
    of.map(({ wrong }) => Number(wrong)),
  );

const wrong = samples.filter((sample) => sample.wrong).length;
console.log(`${samples.length} dates that something could contradict, ${wrong} of them wrong`);
const seen = new Map<Sample, number>();
for (const [name] of sets) {
  const model = modelOf(samples.filter(({ set }) => set !== name));
  for (const sample of samples.filter(({ set }) => set === name)) seen.set(sample, predict(model, rowOf(sample)));
}
for (const bar of BARS) {
  const over = samples.filter((sample) => (seen.get(sample) ?? 0) > bar);
  const parts = sets.map(([name]) => {
    const of = over.filter(({ set }) => set === name);
    return `${name} ${of.filter((sample) => sample.wrong).length}+${of.filter((sample) => !sample.wrong).length}`;
  });
  console.log(
    `over ${bar}: ${over.filter((sample) => sample.wrong).length} right, ${over.filter((sample) => !sample.wrong).length} false (${parts.join(', ')})`,
  );
}
if (process.argv.includes('--show')) {
  const sorted = [...samples].sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0));
  const say = (sample: Sample) =>
    [seen.get(sample)?.toFixed(2), sample.wrong ? 'wrong' : 'right', sample.set, sample.case, sample.text].join(' ');
  for (const sample of sorted) if (sample.wrong !== (seen.get(sample) ?? 0) > 0.6) console.log(say(sample), sample.why);
}
const { bias, weights } = modelOf(samples);
const lines = names.map((name, at) => `  ${name}: ${weights[at].toFixed(2)},`);
writeFileSync(
  TARGET,
  `/** How much each kind of evidence counts. Made by \`npm run fit\`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
${lines.join('\n')}
};
`,
);
