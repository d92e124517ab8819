/** Runs the command line in process, in a folder made for the test, with no bundled packs but its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../server/command/io.ts';
import { main } from '../../server/command/program.ts';

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export type Files = Readonly<Record<string, string | Buffer>>;

/** A pack with a tower of 1889, a canal of 1869 and a fair that the tower was built for. */
export const PACK = `
source: { id: atlas-1900, type: book, title: Atlas of Works, author: [{ literal: Atlas Society }], issued: { date-parts: [[1900]] } }
entities:
  tower:
    kind: system
    definition: An iron tower.
    names: [Eiffel Tower, { text: ET, as: acronym }, { text: 埃菲尔铁塔, lang: zh-Hans }]
  canal:
    kind: system
    definition: A waterway.
    names: [Suez Canal]
  et:
    kind: concept
    definition: Something else whose id is the acronym of the tower.
    names: [Extra Terrain]
facts:
  - { subject: tower, property: inception, value: '1889', where: { page: 12, exact: the tower was completed in 1889 } }
  - { subject: tower, property: operator, value: canal, start: '1900', end: '1901', where: { section: Strange Years, exact: run by the canal } }
  - { subject: canal, property: inception, value: '1869-11-17', where: [{ note: 3, exact: opened on 17 November }, { page: 4, exact: November 1869 }] }
`;

/** A folder with these files and, unless they bring another, the pack above; it is gone after the test. */
export function folder(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'factnote-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ 'sources/atlas.facts.yaml': PACK, ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** One command line, run in the folder. */
export function run(cwd: string, argv: readonly string[], io: Partial<Io> = {}): Run {
  const written = { out: '', err: '' };
  const exit = main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    cwd,
    env: {},
    version: '1.2.3',
    bundledPacks: () => [],
    ...io,
  });
  return { exit, ...written };
}

/** A command line over files made for it: the command is split at spaces. */
export const over = (files: Files, line: string, io?: Partial<Io>): Run => run(folder(files), line.split(' '), io);
