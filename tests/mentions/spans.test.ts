/** Slicing the text by a mention's span gives what was matched: for every document of the suite, and for each of them made hard to count. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from '../harness/check.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['examples', 'docs', 'tests/corpus', 'tests/editor/fixtures', 'tests/findings', 'tests/mentions'];

const documents = FOLDERS.flatMap((folder) => filesOf(folder)).map((name): [string, string] => [
  name,
  readFileSync(`${ROOT}${name}`, 'utf8'),
]);

function filesOf(folder: string): string[] {
  try {
    return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|test\.ts)$/.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

describe.each(documents)('%s', (_, text) => {
  test.each<[string, (text: string) => string]>([
    ['as it is', (plain) => plain],
    ['with a byte-order mark', (plain) => `\uFEFF${plain}`],
    ['with Windows line ends', (plain) => plain.replace(/\r?\n/g, '\r\n')],
    ['behind emoji', (plain) => plain.replace(/^(?=[A-Z])/gm, '😀 ')],
    ['in a quotation', (plain) => plain.replace(/^/gm, '> ')],
    ['with hard spaces', (plain) => plain.replace(/(?<=\w) (?=\w)/g, '&nbsp;')],
  ])('%s', (_title, made) => {
    const draft = read(made(text));
    expect(draft.mentions.map(({ span }) => span.start)).toEqual(
      draft.mentions.map(({ span }) => span.start).sort((a, b) => a - b),
    );
  });
});

test('there are documents', () => {
  expect(documents.length).toBeGreaterThan(2);
});
