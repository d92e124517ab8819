/** Hints on what stands without a source, and the one action that cites it all. */
import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { CAPABLE } from '../harness/client.ts';
import { appliedTo } from '../harness/edits.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

const RIGHT = 'CNNIC was founded in 1997. TC260 has seven working groups.\n';
const NOTED = `${RIGHT}\nMore.[^1]\n\n[^1]: Seen.\n`;
const CITE_ALL = 'source.cite.factnote';

test('in drafts with footnotes, unless the setting says otherwise; no finding is counted', async () => {
  const client = await start();
  expect((await client.check('plain.md', RIGHT)).diagnostics).toEqual([]);
  const { document, diagnostics } = await client.check('noted.md', NOTED);
  expect(diagnostics.map(({ code, severity, range }) => [code, severity, document.getText(range)])).toEqual([
    ['unsourced', 4, '1997'],
    ['unsourced', 4, 'seven'],
  ]);
  expect(await client.connection.sendRequest('factnote/checkWorkspace')).toMatchObject({ findings: 0 });
});

test('in all drafts, or in none, at once', async () => {
  const client = await start();
  await client.check('plain.md', RIGHT);
  await client.check('noted.md', NOTED);
  /** Comes true once as many hints are shown in a draft, after what was shown before. */
  const hints = (name: string, count: number, from: number) =>
    client.until(({ uri, diagnostics }) => uri.endsWith(name) && diagnostics.length === count, from);
  await client.changeSettings({ hints: { unsourced: 'always' } });
  await hints('plain.md', 2, 1);
  const from = client.published.length;
  await client.changeSettings({ hints: { unsourced: 'never' } });
  await hints('plain.md', 0, from);
  await hints('noted.md', 0, from);
});

test('citing answers the hint', async () => {
  const client = await start();
  const { document, diagnostics } = await client.check('noted.md', NOTED);
  const [action, ...others] = await client.actions(document, 'seven', { diagnostics });
  expect(others).toEqual([]);
  expect(action).toMatchObject({ title: 'Cite the source: Creemers 2021', kind: 'quickfix', diagnostics: [diagnostics[1]] });
  const cited = await client.check('cited.md', appliedTo(document, action));
  expect(cited.diagnostics.map(({ code }) => code)).toEqual(['unsourced']);
});

const PREVIEWING = {
  capabilities: {
    workspace: { ...CAPABLE.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    textDocument: { ...CAPABLE.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
  },
};

test('everything at once is one edit, which is shown before it is made', async () => {
  const client = await start(new Workspace(), PREVIEWING);
  const { document } = await client.check('plain.md', RIGHT);
  const [offered, ...others] = await client.actions(document, 'CNNIC', { only: [CITE_ALL] });
  expect(others).toEqual([]);
  expect(offered.edit, 'notes are written when it is chosen').toBeUndefined();
  const action = await client.resolve(offered);
  const title = 'Cite everything unsourced in this draft';
  expect(action).toMatchObject({ title, kind: CITE_ALL });
  expect(action.edit?.changeAnnotations).toEqual({ [title]: { label: title, needsConfirmation: true } });
  const [changes, ...more] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(more).toEqual([]);
  const asking = changes.edits.filter((edit) => 'annotationId' in edit && edit.annotationId === title);
  expect(asking, 'what asks to be shown does nothing, so that the rest is ticked').toEqual([
    expect.objectContaining({ newText: '' }),
  ]);
  expect(appliedTo(document, action)).toMatch(
    /^CNNIC was founded in 1997\.\[\^1\] TC260 has seven working groups\.\[\^2\]\n\n\[\^1\]: Rogier Creemers, .*\n\[\^2\]: Creemers, .*\n$/,
  );
});

test('a client that shows nothing before gets it without asking, and none where all is sourced', async () => {
  const client = await start();
  const { document } = await client.check('plain.md', RIGHT);
  const cite = async (of: typeof document) => (await client.actions(of, 'CNNIC', { only: ['source'] })) as CodeAction[];
  const [action] = await cite(document);
  expect(action.edit?.changeAnnotations).toBeUndefined();
  const { document: cited } = await client.check('cited.md', appliedTo(document, action));
  expect(await cite(cited)).toEqual([]);
});
