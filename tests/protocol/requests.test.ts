/** What the client asks beyond LSP: check the workspace, list the sources. And what the server tells it unasked. */
import { expect, test } from 'vitest';
import { CHECK_WORKSPACE, SOURCES, type Source, STATUS } from '../../server/protocol/wire.ts';
import { start } from '../harness/server.ts';
import { uriOf, Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';

test('the workspace is checked, closed files and open ones', async () => {
  const client = await start(new Workspace({ 'a.md': WRONG, 'deep/b.md': 'Nothing.', 'c.md': 'Old text.' }));
  const { document } = await client.check('c.md', `${WRONG} ${WRONG}`);
  const seen = client.published.length;
  expect(await client.connection.sendRequest(CHECK_WORKSPACE)).toEqual({ files: 3, findings: 3, unread: 0 });
  expect(client.published.slice(seen).map(({ uri, version, diagnostics }) => [uri, version, diagnostics.length])).toEqual([
    [uriOf('a.md'), undefined, 1],
    [uriOf('deep/b.md'), undefined, 0],
    [document.uri, 1, 2],
  ]);
});

test('a byte-order mark on the disk does not move what an editor shows', async () => {
  const client = await start(new Workspace({ 'a.md': `\uFEFF${WRONG}` }));
  await client.connection.sendRequest(CHECK_WORKSPACE);
  expect(client.published[0].diagnostics[0].range.start).toEqual({ line: 0, character: WRONG.indexOf('1999') });
});

test('a draft that cannot be read is not counted as checked, and says so', async () => {
  const workspace = new Workspace({ 'a.md': 'Nothing.' });
  workspace.lock('b.md', 'permission denied');
  const client = await start(workspace);
  expect(await client.connection.sendRequest(CHECK_WORKSPACE)).toEqual({ files: 1, findings: 0, unread: 1 });
  const { diagnostics } = await client.until(({ uri }) => uri === uriOf('b.md'));
  expect(diagnostics[0]).toMatchObject({ code: 'unreadable-draft', message: expect.stringContaining('permission denied') });
});

test('the sources, with their document if the workspace has it', async () => {
  const document = 'sources/004_f56f55bf73704bc1.txt';
  const client = await start(new Workspace({ [document]: 'Its text.' }));
  const sources = await client.connection.sendRequest<Source[]>(SOURCES);
  const creemers = sources.find(({ id }) => id === 'creemers-2021');
  expect(creemers).toMatchObject({ title: 'China’s Cyber Governance Institutions', uri: uriOf(document) });
  expect(creemers?.detail).toMatch(/^Rogier Creemers, .*\n\d+ facts$/);
  expect(sources.filter(({ uri }) => uri !== undefined)).toEqual([creemers]);
});

test('the status follows loading and every check', async () => {
  const client = await start();
  const statuses: unknown[] = [];
  client.connection.onNotification(STATUS, (status) => void statuses.push(status));
  const { document } = await client.check('brief.md', WRONG);
  await client.idle();
  expect(statuses).toEqual([
    { uri: document.uri, findings: 1, problems: 0, sources: expect.any(Number), facts: expect.any(Number) },
  ]);
});
