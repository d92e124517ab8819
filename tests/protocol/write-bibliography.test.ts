/** “Write bibliography”, from the command to the edit that the client is asked to apply. */
import { expect, test } from 'vitest';
import { ApplyWorkspaceEditRequest, ExecuteCommandRequest, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { WRITE_BIBLIOGRAPHY, type WrittenBibliography } from '../../server/protocol/wire.ts';
import { BIB } from '../harness/bibliographies.ts';
import type { Client } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { uriOf, Workspace } from '../harness/workspace.ts';

async function write(client: Client, name: string, unsaved: { uri: string; text: string }[] = []) {
  const edits: WorkspaceEdit[] = [];
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edits.push(edit);
    return { applied: true };
  });
  const params = { command: WRITE_BIBLIOGRAPHY, arguments: [uriOf(name), unsaved] };
  const written = (await client.connection.sendRequest(ExecuteCommandRequest.type, params)) as WrittenBibliography;
  return { written, edits };
}
const CITING = 'So it is [@creemers-2021; @smith2020].';

test('a new file beside the draft, by one edit', async () => {
  const client = await start();
  await client.open('deep/brief.md', CITING);
  const { written, edits } = await write(client, 'deep/brief.md');
  expect(written).toEqual({
    uri: uriOf('deep/references.json'),
    named: false,
    added: ['creemers-2021'],
    removed: [],
    changed: [],
  });
  expect(edits).toHaveLength(1);
  const [create, change] = edits[0].documentChanges ?? [];
  expect(create).toMatchObject({ kind: 'create', uri: uriOf('deep/references.json') });
  const text = change && 'edits' in change ? (change.edits[0] as { newText: string }).newText : '';
  expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['creemers-2021']);
});

test('the file that is there, in its own format', async () => {
  const client = await start(new Workspace({ 'references.bib': BIB }));
  await client.open('brief.md', CITING);
  const { written, edits } = await write(client, 'brief.md');
  expect(written).toMatchObject({ uri: uriOf('references.bib'), added: ['creemers-2021'] });
  expect(JSON.stringify(edits[0])).toContain('@report{creemers-2021,');
  expect(JSON.stringify(edits[0])).not.toContain('smith2020');
});

test('the file that the front matter names and is not there yet', async () => {
  const client = await start();
  await client.open('brief.md', `---\nbibliography: own.bib\n---\n\n${CITING}`);
  expect((await write(client, 'brief.md')).written).toMatchObject({
    uri: uriOf('own.bib'),
    named: true,
    added: ['creemers-2021'],
  });
});

test('what another file of the draft defines is not written again; an up-to-date file is not edited', async () => {
  const client = await start(new Workspace({ 'references.bib': BIB, 'lib.bib': '@report{creemers-2021, title = {Mine}}' }));
  await client.open('brief.md', `---\nbibliography: [references.bib, lib.bib]\n---\n\n${CITING}`);
  expect(await write(client, 'brief.md')).toMatchObject({ written: { added: [], changed: ['creemers-2021'] }, edits: [] });
});

test('a record goes when no draft of the workspace cites it any more', async () => {
  const other = { 'other.md': 'See [@segal-2020].' };
  const first = await start(new Workspace());
  await first.open('brief.md', 'So [@creemers-2021; @segal-2020; @saich-2015].');
  const [, change] = (await write(first, 'brief.md')).edits[0].documentChanges ?? [];
  const text = change && 'edits' in change ? (change.edits[0] as { newText: string }).newText : '';
  const client = await start(new Workspace({ ...other, 'references.json': text }));
  await client.open('brief.md', 'So [@creemers-2021].');
  expect((await write(client, 'brief.md')).written).toMatchObject({ added: [], removed: ['saich-2015'] });
});

test('the edit is for what the editor has, saved or not', async () => {
  const client = await start(new Workspace({ 'references.json': '[]' }));
  await client.open('brief.md', CITING);
  const unsaved = '[\n  {"id": "new", "type": "book"}\n]\n';
  const { edits } = await write(client, 'brief.md', [{ uri: uriOf('references.json').replaceAll('%20', ' '), text: unsaved }]);
  const [change] = edits[0].documentChanges ?? [];
  const document = TextDocument.create('', '', 0, unsaved);
  const text = TextDocument.applyEdits(document, change && 'edits' in change ? (change.edits as never[]) : []);
  expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['new', 'creemers-2021']);
});

test('a file with mistakes is left alone, and says so', async () => {
  const client = await start(new Workspace({ 'references.json': '[{"id": "a"' }));
  await client.open('brief.md', CITING);
  expect(await write(client, 'brief.md')).toEqual({ written: { reason: expect.stringContaining('has mistakes') }, edits: [] });
});

test('a client that makes no files is told what to do', async () => {
  const client = await start(new Workspace(), { capabilities: {} });
  await client.open('brief.md', CITING);
  expect((await write(client, 'brief.md')).written).toEqual({ reason: 'Create an empty references.json first.' });
});
