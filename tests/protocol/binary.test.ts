/** The server as it is shipped: the built bundle in a process of its own, over stdio. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { Client } from '../harness/client.ts';
import { appliedTo } from '../harness/edits.ts';

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const WRONG = 'CNNIC was founded in 1999.';

beforeAll(() => {
  for (const file of ['dist/server/node.js', 'dist/seeds.json'])
    if (!existsSync(at(file))) throw new Error(`${file} is not built. Run "npm run build" first.`);
});

/** A process and its client, in a workspace of these files. */
async function spawned(files: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'factnote-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const server = spawn(process.execPath, [at('server/bin/factnote-language-server.mjs'), '--stdio'], { cwd: folder });
  const ended = once(server, 'exit') as Promise<[code: number | null]>;
  const client = clientOf(server);
  onTestFinished(async () => {
    client.connection.dispose();
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'folder' }];
  return { client, ended, initialized: () => client.initialize({ workspaceFolders }) };
}

function clientOf(server: ChildProcessWithoutNullStreams): Client {
  return new Client(createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)));
}

test('from spawn to the first diagnostics, and to its end', async () => {
  const start = performance.now();
  const { client, ended, initialized } = await spawned();
  const { serverInfo } = await initialized();
  const { diagnostics } = await client.check('brief.md', WRONG);
  console.log(`From spawn to the first diagnostics: ${Math.round(performance.now() - start)} ms`);
  expect(serverInfo?.name).toBe('factnote');
  expect(diagnostics).toMatchObject([{ code: 'wrong-date', data: { expected: ['1997'] } }]);
  await client.connection.sendRequest('shutdown');
  await client.connection.sendNotification('exit');
  expect((await ended)[0]).toBe(0);
});

test('a finding points to its rule in the manual beside the bundle', async () => {
  const { client, initialized } = await spawned();
  await initialized();
  const { diagnostics } = await client.check('brief.md', WRONG);
  expect(diagnostics[0].codeDescription?.href).toBe(`${pathToFileURL(at('docs/rules.md')).href}#wrong-date`);
});

test('it reads a .bib file of the workspace', async () => {
  const { client, initialized } = await spawned({
    'references.bib': "@book{smith2020, title = {Caf{\\'e}}, author = {Smith, Ann}}",
  });
  await initialized();
  const { document, diagnostics } = await client.check('brief.md', 'So [@smith2020; @smith2021].');
  expect(diagnostics.map(({ code, data }) => [code, data.expected])).toEqual([['unknown-citation-key', ['smith2020']]]);
  expect((await client.hover(document, 'smith2020'))?.contents).toMatchObject({ value: expect.stringContaining('Café') });
});

test('a client that goes away without a word ends it, too', async () => {
  const { client, ended, initialized } = await spawned();
  await initialized();
  client.connection.end();
  expect((await ended)[0]).toBe(1);
});

test('a footnote is formatted by what lies beside the bundle', async () => {
  const { client, initialized } = await spawned();
  await initialized();
  const { document } = await client.check('brief.md', 'CNNIC was founded in 1997.');
  const [action] = await client.actions(document, '1997');
  expect(appliedTo(document, action)).toContain(
    '1997.[^1]\n\n[^1]: Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021)',
  );
});
