/**
 * `npm run corpus`: what a change does to whole drafts, gains and losses apart, and apart what the code does and what the packs do. With
 * `--accept` the reports are stored as they are now.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { Library } from '../../server/core/sources/library.ts';
import { bundledLibrary, loaded } from '../harness/library.ts';
import { ROOT } from '../harness/repository.ts';
import { type Change, changesBetween } from './compare.ts';
import { fileOf, reportsWith, stored, storedNames } from './reports.ts';

const now = reportsWith(bundledLibrary());
const names = storedNames().filter((name) => now.has(name) || name !== 'documents.report');
const before = new Map(names.map((name) => [name, stored(name)]));
if (process.argv.includes('--accept')) accept();
else tell();

function accept(): void {
  for (const name of names) if (!now.has(name)) rmSync(fileOf(name));
  for (const [name, text] of now) writeFileSync(fileOf(name), text);
  console.log(`${changesBetween(before, now).length} changes accepted in ${now.size} reports.`);
}

function tell(): void {
  const packs = acceptedPacks();
  const between = packs ? reportsWith(packs) : now;
  if (packs) section('By the packs', changesBetween(between, now));
  section(packs ? 'By the code' : 'All changes', changesBetween(before, between));
  if (!now.has('documents.report')) console.log('The two documents are not beside the project and were not read.');
}

function section(title: string, changes: readonly Change[]): void {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  console.log(`${title}: ${of('gain').length} gains, ${of('loss').length} losses, ${of('other').length} other changes\n`);
  for (const [kind, heading] of [
    ['loss', 'Losses'],
    ['gain', 'Gains'],
    ['other', 'Other changes'],
  ] as const) {
    for (const name of new Set(of(kind).map((change) => change.name))) {
      const own = of(kind).filter((change) => change.name === name);
      console.log(`${heading} in ${name}: ${own.length}`);
      for (const { text, before: was } of own) console.log(indented(was ? `${text}\nwas: ${was}` : text));
      console.log();
    }
  }
}

function indented(text: string): string {
  return `${text.replace(/^(?=.)/gm, '    ')}\n`;
}

/** The packs of the commit that accepted the reports, if they differ from those that are here and can be read; or else nothing. */
function acceptedPacks(): Library | undefined {
  try {
    if (git('status', '--porcelain', '--', 'tests/corpus/*.report') !== '') return undefined;
    const commit = git('log', '-1', '--format=%H', '--', 'tests/corpus/*.report').trim();
    if (commit === '' || git('diff', '--name-only', commit, '--', 'seeds') === '') return undefined;
    const files = git('ls-tree', '-r', '--name-only', commit, 'seeds')
      .split('\n')
      .filter((file) => file.endsWith('.facts.yaml'));
    return new Library(files.map((file) => loaded(file, git('show', `${commit}:${file}`))));
  } catch {
    return undefined;
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
}
