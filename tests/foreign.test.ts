/** Pages about other things: the READMEs and change logs of the packages that are installed draw no finding of any rule. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDraft } from '../server/core/draft.ts';
import { bundledLibrary } from './harness/library.ts';
import { ROOT } from './harness/repository.ts';

/** Longer ones only repeat their kind. */
const LONGEST = 100_000;
const SHORTEST = 500;

const modules = path.join(ROOT, 'node_modules');
const pages = readdirSync(modules, { withFileTypes: true })
  .flatMap((entry) =>
    entry.name.startsWith('@')
      ? readdirSync(path.join(modules, entry.name)).map((name) => `${entry.name}/${name}`)
      : entry.name.startsWith('.')
        ? []
        : [entry.name],
  )
  .flatMap((name) => pagesOf(name))
  .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);

test('there are enough of them, and they are long enough', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
  expect(pages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)).toBeGreaterThan(20_000);
});

test('none draws a finding', { timeout: 120_000 }, () => {
  const found = pages.flatMap(({ name, text }) =>
    checkDraft(text, bundledLibrary()).findings.map(({ code, actual, message }) => `${name}: ${code}, “${actual}”: ${message}`),
  );
  expect(found).toEqual([]);
});

function pagesOf(name: string): { name: string; text: string }[] {
  const folder = path.join(modules, name);
  return readdirSync(folder)
    .filter((file) => /\.md$/i.test(file))
    .map((file) => ({ name: `${name}/${file}`, text: readFileSync(path.join(folder, file), 'utf8') }));
}
