/** What the server offers, and how it gets on with clients that can do less. */
import { expect, test } from 'vitest';
import { serve } from '../../server/protocol/server.ts';
import { connect, start } from '../harness/server.ts';
import { ROOT, Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';
/** A pack of the workspace that knows one thing. */
const PACK = `source: { id: memo, type: document, title: Memo }
entities:
  harbour: { kind: agency, definition: A harbour board., names: [Board of the Old Harbour] }
facts:
  - { subject: harbour, property: inception, value: '1901', where: { section: One, exact: since 1901 } }
`;

test('the capabilities', async () => {
  const client = connect((connection) => serve(connection, new Workspace()));
  expect(await client.initialize()).toEqual({
    serverInfo: { name: 'factnote' },
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite',
          'source.fixAll.factnote',
          'source.sortFootnotes.factnote',
          'source.cite.factnote',
        ],
        resolveProvider: true,
      },
      completionProvider: { triggerCharacters: ['^', '@'] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      executeCommandProvider: { commands: ['factnote.server.writeBibliography'] },
      documentSymbolProvider: { label: 'Factnote' },
      workspace: { workspaceFolders: { supported: true } },
    },
  });
});

test('a client without any capability is never asked for settings', async () => {
  const client = await start(new Workspace(), { capabilities: {} });
  expect((await client.check('brief.md', WRONG)).diagnostics).toHaveLength(1);
  expect(client.settingsAsked).toBe(0);
});

test('a client that fails to answer for its settings gets the defaults', async () => {
  const client = connect((connection) => serve(connection, new Workspace()));
  client.settings = () => Promise.reject(new Error('no settings here'));
  await client.initialize();
  expect((await client.check('brief.md', WRONG)).diagnostics).toHaveLength(1);
  expect(client.logs).toEqual([expect.stringContaining('no settings here')]);
});

test('without a workspace folder the shipped packs hold', async () => {
  const client = await start(new Workspace({ 'sources/memo.facts.yaml': PACK }), { workspaceFolders: null });
  const { diagnostics } = await client.check('brief.md', `${WRONG} The Board of the Old Harbour was founded in 1950.`);
  expect(diagnostics.map((diagnostic) => diagnostic.data.expected)).toEqual([['1997']]);
});

test('a client that knows only a root gets the packs below it', async () => {
  const client = await start(new Workspace({ 'sources/memo.facts.yaml': PACK }), { workspaceFolders: undefined, rootUri: ROOT });
  const { diagnostics } = await client.check('brief.md', 'The Board of the Old Harbour was founded in 1950.');
  expect(diagnostics.map((diagnostic) => diagnostic.data.expected)).toEqual([['1901']]);
});

test('switched off from the start, it says nothing at all, however late it hears of it', async () => {
  const client = connect((connection) => serve(connection, new Workspace()));
  let answer = (_: { enable: boolean }) => {};
  const settings = new Promise<{ enable: boolean }>((resolve) => {
    answer = resolve;
  });
  client.settings = () => settings;
  await client.initialize();
  const document = await client.open('brief.md', WRONG);
  for (let turn = 0; turn < 20; turn++) await expect(client.connection.sendRequest('test/unknown')).rejects.toThrow();
  answer({ enable: false });
  await client.diagnosed(document);
  expect(await client.hover(document, 'CNNIC')).toBeNull();
  expect(client.published.flatMap((params) => params.diagnostics)).toEqual([]);
});

test('switched off and on again, the findings go and come', async () => {
  const client = await start();
  await client.check('brief.md', WRONG);
  await client.changeSettings({ enable: false });
  await client.until((params) => params.diagnostics.length === 0);
  const seen = client.published.length;
  await client.changeSettings({ enable: true });
  expect((await client.until(() => true, seen)).diagnostics).toHaveLength(1);
});
