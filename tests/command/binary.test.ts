/** The built program, as a shell runs it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const factnote = (...argv: string[]) =>
  spawnSync(process.execPath, ['server/bin/factnote.mjs', ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

test('the examples: the brief has its four mistakes, the clean one none, and a pack of the user’s own takes part', () => {
  const { status, stdout, stderr } = factnote('check', 'examples', '--format', 'json');
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const { files, problems, summary } = JSON.parse(stdout);
  const found = files.map((file: { file: string; findings: { actual: string; expected: string[] }[] }) => [
    file.file,
    ...file.findings.map(({ actual, expected }) => `${actual} → ${expected[0]}`),
  ]);
  expect(found).toEqual([
    ['examples/brief.md', '2016 → 2018', '2004 → 2002', '2017 → 2015', '2015 → 2016'],
    ['examples/clean.md'],
  ]);
  expect(problems).toEqual([]);
  expect(summary.sources).toBe(3);
});

test('a pipe gets everything, however much it is', () => {
  const { status, stdout } = factnote('facts', '--format', 'json');
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(200_000);
  expect(JSON.parse(stdout).length).toBeGreaterThan(500);
});

test('what Node compiled is kept for the next time, and does no harm where it is spoilt', () => {
  const folder = fileURLToPath(new URL('../../dist/command/', import.meta.url));
  const kept = () => readdirSync(folder).filter((file) => file.endsWith('.cache'));
  for (const file of kept()) rmSync(folder + file);
  const first = factnote('check', 'examples');
  // Node from 22.8 on keeps it elsewhere, by itself.
  expect(kept()).toHaveLength('enableCompileCache' in Module ? 0 : 1);
  const again = factnote('check', 'examples');
  for (const file of kept()) writeFileSync(folder + file, 'no code at all');
  const spoilt = factnote('check', 'examples');
  for (const { stdout, stderr, status } of [again, spoilt])
    expect({ stdout, stderr, status }).toEqual({ stdout: first.stdout, stderr: '', status: 1 });
});
