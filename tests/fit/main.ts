/**
 * How much each kind of evidence counts: fits the weights of `server/core/findings/evidence.ts` to labelled drafts and writes them. Prints, for each
 * set, how a model does that was fitted to all the others only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Evidence, HELD } from '../../server/core/findings/evidence.ts';
import { Library } from '../../server/core/sources/library.ts';
import { type Model, predict, regress } from './regression.ts';
import { type Sample, samplesIn } from './samples.ts';

const TARGET = 'server/core/findings/evidence-weights.ts';
const BARS = [0.5, 0.6, 0.7, 0.8, 0.9];

const library = new Library(JSON.parse(readFileSync('dist/seeds.json', 'utf8')));
/** The cases beside the project are used where they are; a set that is kept unseen is not. */
const SHARED = ['dev.jsonl', 'dev2.jsonl'].map((name) => path.join('../shared/cases', name)).filter(existsSync);
const OWN = readdirSync('tests/cases').filter((name) => name.endsWith('.jsonl'));
const files = [...SHARED, ...OWN.map((name) => path.join('tests/cases', name))];
const samples = files.flatMap((file) => samplesIn(file, library));
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
for (const file of files) {
  const model = modelOf(samples.filter(({ set }) => set !== file));
  for (const sample of samples.filter(({ set }) => set === file)) seen.set(sample, predict(model, rowOf(sample)));
}
for (const bar of BARS) {
  const over = samples.filter((sample) => (seen.get(sample) ?? 0) > bar);
  const sets = files.map((file) => {
    const of = over.filter(({ set }) => set === file);
    return `${path.basename(file, '.jsonl')} ${of.filter((sample) => sample.wrong).length}+${of.filter((sample) => !sample.wrong).length}`;
  });
  console.log(
    `over ${bar}: ${over.filter((sample) => sample.wrong).length} right, ${over.filter((sample) => !sample.wrong).length} false (${sets.join(', ')})`,
  );
}
if (process.argv.includes('--show')) {
  const sorted = [...samples].sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0));
  const say = (sample: Sample) =>
    [seen.get(sample)?.toFixed(2), sample.wrong ? 'wrong' : 'right', path.basename(sample.set), sample.case, sample.text].join(
      ' ',
    );
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
