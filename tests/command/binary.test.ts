/** The built program, as a shell runs it. */
import { spawnSync } from 'node:child_process';
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
