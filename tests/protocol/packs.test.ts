/** Packs of the user's own: they load beside the shipped ones, and their mistakes stand in their own files. */
import { expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { uriOf, Workspace } from '../harness/workspace.ts';

const PACK = 'sources/memo.facts.yaml';
const GOOD = `source: { id: memo, type: document, title: Memo }
entities:
  harbour: { kind: agency, definition: A harbour board., names: [Board of the Old Harbour] }
facts:
  - { subject: harbour, property: inception, value: '1901', where: { section: One, exact: since 1901 } }
`;
const BAD_FACT = "  - { subject: harbour, property: dissolved, value: 'last year', where: { section: One, exact: gone } }\n";
const DRAFT = 'The Board of the Old Harbour was founded in 1950.';

const mistakes = (client: Client) => client.until(({ uri }) => uri === uriOf(PACK));

test('a pack of the workspace loads beside those that are shipped', async () => {
  const client = await start(new Workspace({ [PACK]: GOOD }));
  const { diagnostics } = await client.check('brief.md', `${DRAFT} CNNIC was founded in 1999.`);
  expect(diagnostics.map(({ data }) => data.expected)).toEqual([['1901'], ['1997']]);
});

test('of a malformed pack the good facts load, and the mistake stands in its file with line and remedy', async () => {
  const client = await start(new Workspace({ [PACK]: GOOD + BAD_FACT }));
  const { diagnostics } = await mistakes(client);
  const character = BAD_FACT.indexOf("'last year'");
  expect(diagnostics).toEqual([
    {
      range: { start: { line: 5, character }, end: { line: 5, character: character + "'last year'".length } },
      severity: 1,
      source: 'factnote',
      code: 'pack-mistake',
      message: expect.stringMatching(/"last year" is not a date.*Write "2014"/),
    },
  ]);
  expect((await client.check('brief.md', DRAFT)).diagnostics).toHaveLength(1);
});

test('YAML that ends too early is a mistake at its place, and what stands before it loads', async () => {
  const client = await start(new Workspace({ [PACK]: `${GOOD}  - { subject: harbour` }));
  const { diagnostics } = await mistakes(client);
  expect(diagnostics[0].message).toMatch(/^This is not valid YAML/);
  expect(diagnostics[0].range.start.line).toBe(5);
  expect((await client.check('brief.md', DRAFT)).diagnostics).toHaveLength(1);
});

test('a file that is no pack says what a pack needs', async () => {
  const client = await start(new Workspace({ [PACK]: 'just words' }));
  expect((await mistakes(client)).diagnostics.map(({ message }) => message)).toEqual([
    'A source pack needs "source:", "entities:" and "facts:" at its top level.',
  ]);
});

test('a byte-order mark does not move a mistake', async () => {
  const client = await start(new Workspace({ [PACK]: '\uFEFFsorce: memo' }));
  const { diagnostics } = await mistakes(client);
  expect(diagnostics[0].message).toContain('Unknown key "sorce"');
  expect(diagnostics[0].range.start).toEqual({ line: 0, character: 'sorce: '.length });
});

test('once it is mended, the mistake goes and the new fact counts', async () => {
  const workspace = new Workspace({ [PACK]: GOOD.replace("'1901'", 'unknown') });
  const client = await start(workspace);
  expect((await mistakes(client)).diagnostics).toHaveLength(1);
  const { document, diagnostics } = await client.check('brief.md', DRAFT);
  expect(diagnostics).toEqual([]);
  workspace.write(PACK, GOOD);
  await client.fileChanged(PACK);
  await client.until(({ uri, diagnostics: now }) => uri === document.uri && now.length === 1);
  expect(client.published.filter(({ uri }) => uri === uriOf(PACK)).at(-1)?.diagnostics).toEqual([]);
});

test('a pack that cannot be read is not checked, and says so', async () => {
  const workspace = new Workspace({ 'sources/other.facts.yaml': GOOD });
  workspace.lock(PACK, 'permission denied');
  const client = await start(workspace);
  expect((await mistakes(client)).diagnostics).toEqual([
    expect.objectContaining({
      severity: 1,
      code: 'unreadable-pack',
      message: 'This pack could not be read, so nothing is checked against it: permission denied',
    }),
  ]);
  expect((await client.check('brief.md', DRAFT)).diagnostics, 'the others hold').toHaveLength(1);
});
