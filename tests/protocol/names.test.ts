/** Completion of names, and the outline of the things a draft speaks of. */
import { expect, test } from 'vitest';
import { rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';

test('a name is completed from its first words', async () => {
  const client = await start();
  const document = await client.open('brief.md', '# Brief\n\n🏛️ Run by the China Internet Net');
  const found = await client.complete(document);
  const item = found?.items.find(({ label }) => label.startsWith('China Internet Network Information'));
  expect(item?.textEdit).toEqual({ range: rangeOf(document, 'China Internet Net'), newText: item?.label });
  expect(item?.documentation).toMatchObject({ kind: 'plaintext' });
});

test('an acronym says what it stands for', async () => {
  const client = await start();
  const found = await client.complete(await client.open('brief.md', 'The CNN'));
  const item = found?.items.find(({ label }) => label === 'CNNIC');
  expect(item?.detail).toMatch(/^China Internet Network Information/);
});

test('the list is asked for again while the writer types', async () => {
  const client = await start();
  expect((await client.complete(await client.open('brief.md', 'The C')))?.isIncomplete).toBe(true);
});

test('nothing is proposed for what no name begins with, or for nothing', async () => {
  const client = await start();
  expect((await client.complete(await client.open('one.md', 'Qqqqq')))?.items).toEqual([]);
  expect((await client.complete(await client.open('two.md', '')))?.items).toEqual([]);
});

test('symbols: each thing once, at its first mention', async () => {
  const client = await start();
  const text = 'TC260 works with CNNIC. CNNIC runs the registry.\r\n\r\nThe China Internet Network Information Centre is old.';
  const document = await client.open('brief.md', text);
  const symbols = await client.symbols(document);
  expect(symbols.map(({ detail }) => detail)).toEqual(['once', '3 times']);
  expect(symbols[1].name).toMatch(/^China Internet Network Information/);
  expect(symbols.map(({ range }) => range)).toEqual([rangeOf(document, 'TC260'), rangeOf(document, 'CNNIC')]);
});
