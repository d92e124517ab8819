/** Fits weights to samples, prints how a model does on each writer's drafts that was fitted to all the others only, and writes the weights. */
import { writeFileSync } from 'node:fs';
import { type Model, predict, regress } from './regression.ts';
import { isTelling } from './sets.ts';

export interface Sample {
  readonly set: string;
  readonly case: string;
  readonly evidence: Readonly<Record<string, number>>;
  readonly wrong: boolean;
  readonly text: string;
  /** What it is held against. */
  readonly why: string;
  /** It was made from a right statement, and serves for fitting only. */
  readonly made?: boolean;
}

export interface Target {
  readonly file: string;
  /** The module of the evidence's type, beside the file, and the type's name. */
  readonly from: string;
  readonly type: string;
  /** Evidence that is not fitted, and how much it counts. */
  readonly held?: Readonly<Record<string, number>>;
}

/** How much a mistake that was made counts beside a real one. */
const MADE = 0.4;
/** How much a draft counts that tells more than others of how the next writer will write. */
const TELLING = 3;
const countOf = ({ set, made }: Sample) => (made ? MADE : 1) * (isTelling(set) ? TELLING : 1);
const BARS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9];

/** @param writerOf who wrote a set, where several are by one writer */
export function fitTo(samples: readonly Sample[], target: Target, writerOf = (set: string) => set): void {
  const { held = {} } = target;
  const names = Object.keys(samples[0].evidence).filter((name) => !(name in held));
  const rowOf = ({ evidence }: Sample) => names.map((name) => evidence[name]);
  const modelOf = (of: readonly Sample[]): Model =>
    regress(
      of.map(rowOf),
      of.map(({ wrong }) => Number(wrong)),
      of.map(countOf),
    );
  const heldOf = ({ evidence }: Sample) => Object.entries(held).reduce((sum, [name, weight]) => sum + weight * evidence[name], 0);
  const sets = [...new Set(samples.map(({ set }) => set))];
  const seen = new Map<Sample, number>();
  for (const name of sets) {
    const model = modelOf(samples.filter(({ set }) => writerOf(set) !== writerOf(name)));
    for (const sample of samples)
      if (sample.set === name && !sample.made) seen.set(sample, predict(model, rowOf(sample), heldOf(sample)));
  }
  print(seen, sets);
  write(target, names, modelOf(samples));
}

function print(seen: ReadonlyMap<Sample, number>, sets: readonly string[]): void {
  const samples = [...seen.keys()];
  const right = (of: readonly Sample[]) => of.filter(({ wrong }) => wrong).length;
  console.log(`${samples.length} that something could contradict, ${right(samples)} of them wrong`);
  for (const bar of BARS) {
    const over = samples.filter((sample) => (seen.get(sample) ?? 0) > bar);
    const parts = sets.map((name) => {
      const of = over.filter(({ set }) => set === name);
      return `${name} ${right(of)}+${of.length - right(of)}`;
    });
    console.log(`over ${bar}: ${right(over)} right, ${over.length - right(over)} false (${parts.join(', ')})`);
  }
  if (!process.argv.includes('--show')) return;
  for (const sample of samples.sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0)))
    if (sample.wrong !== (seen.get(sample) ?? 0) > 0.6)
      console.log(
        seen.get(sample)?.toFixed(2),
        sample.wrong ? 'wrong' : 'right',
        sample.set,
        sample.case,
        sample.text,
        sample.why,
      );
}

function write({ file, from, type, held = {} }: Target, names: readonly string[], { bias, weights }: Model): void {
  const isHeld = Object.keys(held).length > 0;
  const fitted = isHeld ? `Exclude<keyof ${type}, keyof typeof HELD>` : `keyof ${type}`;
  writeFileSync(
    file,
    `/** How much each kind of evidence counts. Made by \`npm run fit\` or \`fit:relations\`; do not edit. */
import type { ${[type, ...(isHeld ? ['HELD'] : [])].sort().join(', ')} } from '${from}';

export const BIAS = ${Number(bias.toFixed(2))};

export const WEIGHTS: Readonly<Record<${fitted}, number>> = {
${names.map((name, at) => `  ${name}: ${Number(weights[at].toFixed(2))},`).join('\n')}
};
`,
  );
}
