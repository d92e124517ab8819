/** The light bulb: which actions stand there, and what the draft says once one is applied. */
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { rangeOf } from '../harness/client.ts';
import { appliedTo } from '../harness/edits.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';
const NOTE = 'Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021)';
const FIX_ALL = 'source.fixAll.factnote';

const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title === title);

test('at a finding: correct it, correct and cite, cite, ignore it', async () => {
  const client = await start();
  const { document, diagnostics } = await client.check('brief.md', WRONG);
  const actions = await client.actions(document, '1999', { diagnostics });
  expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
    ['Change to "1997"', 'quickfix', true],
    ['Change to "1997" and cite the source', 'quickfix', undefined],
    ['Cite the source: Creemers 2021', 'quickfix', undefined],
    ['Ignore this finding', 'quickfix', undefined],
    ['Ignore this finding in .factnote.yaml', 'quickfix', undefined],
  ]);
  for (const action of actions) expect(action.diagnostics, action.title).toEqual(diagnostics);
});

test('the correction', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', WRONG);
  const actions = await client.actions(document, '1999');
  expect(appliedTo(document, titled(actions, 'Change to "1997"'))).toBe('CNNIC was founded in 1997.');
});

test('the correction with its footnote', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `${WRONG} More.\n`);
  const actions = await client.actions(document, '1999');
  const text = appliedTo(document, titled(actions, 'Change to "1997" and cite the source'));
  expect(text).toContain('CNNIC was founded in 1997.[^1] More.\n\n[^1]: ');
  expect(text).toContain(NOTE);
});

test('a footnote that stands there already is called again', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `${WRONG}\n\n${WRONG}\n`);
  const once = appliedTo(document, titled(await client.actions(document, '1999'), 'Cite the source: Creemers 2021'));
  const { document: cited } = await client.check('cited.md', once.replace('1999', '1997'));
  const twice = appliedTo(cited, titled(await client.actions(cited, '1999'), 'Change to "1997" and cite the source'));
  expect(twice.match(/\[\^1\]:/g)).toHaveLength(1);
  expect(twice.match(/1997\.\[\^1\]/g)).toHaveLength(2);
});

test('a sentence that has its footnote is not offered another', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `${WRONG}\n`);
  const both = appliedTo(document, titled(await client.actions(document, '1999'), 'Change to "1997" and cite the source'));
  const { document: cited } = await client.check('cited.md', both);
  expect(await client.actions(cited, '1997')).toEqual([]);
});

test('a date that the sources support can be cited, as a rewriting', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', 'CNNIC was founded in 1997.');
  const actions = await client.actions(document, '1997');
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['Cite the source: Creemers 2021', 'refactor.rewrite']]);
});

test('nothing is offered elsewhere', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `${WRONG} The weather was fine.`);
  expect(await client.actions(document, 'weather')).toEqual([]);
});

test('only what is asked for', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', WRONG);
  const kinds = async (...only: string[]) => (await client.actions(document, '1999', { only })).map(({ kind }) => kind);
  expect(await kinds('quickfix')).toEqual(Array(5).fill('quickfix'));
  expect(await kinds('refactor')).toEqual([]);
  expect(await kinds('source')).toEqual([FIX_ALL]);
  expect(await kinds('source.fixAll')).toEqual([FIX_ALL]);
  expect(await kinds(FIX_ALL)).toEqual([FIX_ALL]);
  expect(await kinds('source.organizeImports')).toEqual([]);
});

test('fix all corrects everywhere, wherever the cursor is', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `Title.\n\n${WRONG}\r\n\r\n🏛️ The CSAC was founded in 2011.\n`);
  const [all] = await client.actions(document, 'Title', { only: [FIX_ALL] });
  expect(all.isPreferred, 'nothing but a correction is preferred').toBeUndefined();
  expect(appliedTo(document, all)).toBe(document.getText().replace('1999', '1997').replace('2011', '2016'));
});

/** Two sources that disagree: either value would be right, so none is the one. */
const DISAGREEING = `source: { id: memo, type: document, title: Memo }
entities:
  harbour: { kind: agency, definition: A harbour board., names: [Board of the Old Harbour] }
facts:
  - { subject: harbour, property: inception, value: '1901', where: { section: One, exact: since 1901 } }
  - { subject: harbour, property: inception, value: '1911', where: { section: Two, exact: since 1911 } }
`;

test('fix all leaves alone what has more than one right value', async () => {
  const client = await start(new Workspace({ 'sources/memo.facts.yaml': DISAGREEING }));
  const { document } = await client.check('brief.md', 'The Board of the Old Harbour was founded in 1950.');
  const actions = await client.actions(document, '1950');
  expect(actions.slice(0, 2).map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['Change to "1901"', undefined],
    ['Change to "1911"', undefined],
  ]);
  expect(await client.actions(document, '1950', { only: [FIX_ALL] })).toEqual([]);
});

test('edits say which version they are for', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', 'A brief.');
  const next = await client.change(document, { range: rangeOf(document, 'A brief.'), text: WRONG });
  const [{ edit }] = await client.actions(next, '1999');
  expect(edit?.changes).toBeUndefined();
  expect(edit?.documentChanges).toEqual([
    { textDocument: { uri: next.uri, version: 2 }, edits: [{ range: rangeOf(next, '1999'), newText: '1997' }] },
  ]);
});

test('for a client that knows no versions they are plain', async () => {
  const client = await start(new Workspace(), { capabilities: {} });
  const { document } = await client.check('brief.md', WRONG);
  const [{ edit }] = await client.actions(document, '1999');
  expect(edit).toEqual({ changes: { [document.uri]: [{ range: rangeOf(document, '1999'), newText: '1997' }] } });
});
