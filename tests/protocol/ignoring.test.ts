/** Ignoring as an editor sees it: the quick fixes, the settings file and what is said about it, and what follows at once. */
import { expect, test } from 'vitest';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { uriOf, Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';
const FILE = '.factnote.yaml';
const ENTRY = 'ignore:\n  - { rule: wrong-date, words: 1999, file: brief.md, reason: so they say }\n';
const ASKS = { initializationOptions: { commands: ['factnote.ignore'] } };

const ignoring = async (client: Client, document: TextDocument, words: string) =>
  (await client.actions(document, words)).filter(({ title }) => title.startsWith('Ignore'));
const about = (client: Client, name: string, from = 0) => client.until(({ uri }) => uri === uriOf(name), from);
/** What stands in a file once an edit is made. */
function made(edit: WorkspaceEdit | undefined, document: TextDocument): string {
  const change = edit?.documentChanges?.find((other) => 'edits' in other && other.textDocument.uri === document.uri);
  if (!change || !('edits' in change)) throw new Error('This edit is about another file.');
  return TextDocument.applyEdits(
    document,
    change.edits.filter((one) => 'newText' in one),
  );
}
const ask = (client: Client, action: CodeAction | undefined, reason: string) =>
  client.connection.sendRequest<{ edit: WorkspaceEdit; settings?: string } | null>('factnote/ignore', {
    ...action?.command?.arguments?.[0],
    reason,
  });

test('an editor without the command gets edits that leave room for the reason', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', WRONG);
  const [comment, entry] = await ignoring(client, document, '1999');
  const text = made(comment.edit, document);
  expect(text).toBe(`<!-- factnote-ignore wrong-date "1999": reason -->\n${WRONG}`);
  const { diagnostics } = await client.check('ignored.md', text);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['idle-ignore', expect.stringMatching(/^Say why/)]]);
  expect(entry.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: uriOf(FILE), options: { ignoreIfExists: true } });
  expect(made(entry.edit, TextDocument.create(uriOf(FILE), 'yaml', 0, ''))).toContain('    file: brief.md\n    reason: reason\n');
});

test('one that cannot make files gets an entry only where the file is there', async () => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
  const titles = async (workspace: Workspace) => {
    const client = await start(workspace, { capabilities });
    const { document } = await client.check('brief.md', WRONG);
    return (await ignoring(client, document, '1999')).map(({ title }) => title);
  };
  expect(await titles(new Workspace())).toEqual(['Ignore this finding']);
  expect(await titles(new Workspace({ [FILE]: '' }))).toEqual(['Ignore this finding', `Ignore this finding in ${FILE}`]);
});

test('an editor with the command asks for the reason, and then for the edit', async () => {
  const client = await start(new Workspace({ [FILE]: '# ours\n' }), ASKS);
  const { document, diagnostics } = await client.check('brief.md', WRONG);
  const [comment, entry] = await client.actions(document, '1999', { diagnostics }).then((all) => all.slice(-2));
  expect([comment.title, entry.title]).toEqual(['Ignore this finding…', `Ignore this finding in ${FILE}…`]);
  expect([comment.edit, comment.diagnostics]).toEqual([undefined, diagnostics]);
  const answer = await ask(client, comment, 'so -- they\nsay');
  expect(made(answer?.edit, document)).toBe(`<!-- factnote-ignore wrong-date "1999": so – they say -->\n${WRONG}`);
  const other = await ask(client, entry, 'so they say');
  expect(other?.settings).toBe(uriOf(FILE));
  expect(made(other?.edit, TextDocument.create(uriOf(FILE), 'yaml', 0, '# ours\n'))).toMatch(
    /^# ours\n\nignore:\n[\s\S]*reason: so they say\n$/,
  );
});

test('once the draft has changed there is no edit', async () => {
  const client = await start(new Workspace(), ASKS);
  const { document } = await client.check('brief.md', WRONG);
  const [comment] = await ignoring(client, document, '1999');
  await client.change(document, { range: rangeOf(document, 'CNNIC'), text: 'The CNNIC' });
  expect(await ask(client, comment, 'so')).toBeNull();
});

test('a draft without a folder is offered the comment alone', async () => {
  const client = await start(new Workspace(), { workspaceFolders: null });
  const { document } = await client.check('brief.md', WRONG);
  expect((await ignoring(client, document, '1999')).map(({ title }) => title)).toEqual(['Ignore this finding']);
});

test('the hover on what is ignored says so, and why; nothing else is offered there', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', `<!-- factnote-ignore wrong-date: so *they* say -->\n${WRONG}`);
  const hover = await client.hover(document, '1999');
  expect(JSON.stringify(hover?.contents)).toContain('Ignored (wrong\\\\-date): so \\\\*they\\\\* say');
  expect(await client.actions(document, '1999')).toEqual([]);
});

test('so does the hover on a number, which says nothing else', async () => {
  const client = await start();
  const { document, diagnostics } = await client.check(
    'brief.md',
    '<!-- factnote-ignore wrong-number: so -->\nTC260 has nine regular working groups.',
  );
  expect(diagnostics).toEqual([]);
  expect(await client.hover(document, 'nine')).toEqual({
    contents: { kind: 'markdown', value: 'Ignored (wrong\\-number): so' },
    range: rangeOf(document, 'nine'),
  });
});

test('an idle comment can be taken out, and not ignored in turn', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', 'It was <!-- factnote-ignore wrong-date: so --> founded.');
  const [remove, ...others] = await client.actions(document, 'factnote-ignore');
  expect([remove.title, remove.isPreferred, others]).toEqual(['Remove this comment', undefined, []]);
  expect(made(remove.edit, document)).toBe('It was founded.');
});

test('the file holds for open drafts as soon as it changes', async () => {
  const workspace = new Workspace();
  const client = await start(workspace);
  const { document, diagnostics } = await client.check('brief.md', WRONG);
  expect(diagnostics).toHaveLength(1);
  const next = async (text: string) => {
    const seen = client.published.length;
    workspace.write(FILE, text);
    await client.fileChanged(FILE);
    return (await client.until(({ uri }) => uri === document.uri, seen)).diagnostics.map(({ severity }) => severity);
  };
  expect(await next(ENTRY)).toEqual([]);
  expect(await next('rules: { wrong-date: information }')).toEqual([3]);
  expect(await next('rules: { wrong-date: off }')).toEqual([]);
  expect(await next('')).toEqual([2]);
});

test('open in the editor, the file holds as it is there; closed, as it is on the disk', async () => {
  const client = await start(new Workspace({ [FILE]: ENTRY }));
  const { document, diagnostics } = await client.check('brief.md', WRONG);
  expect(diagnostics).toEqual([]);
  const file = await client.open(FILE, 'rules: { wrong-dat: off }');
  expect((await about(client, FILE)).diagnostics[0].message).toContain('Did you mean wrong-date?');
  expect((await client.until(({ uri, diagnostics: now }) => uri === document.uri && now.length === 1)).diagnostics).toHaveLength(
    1,
  );
  const seen = client.published.length;
  await client.close(file);
  expect((await client.until(({ uri, diagnostics: now }) => uri === FILE || now.length === 0, seen)).diagnostics).toEqual([]);
  expect(await client.hover(file, 'rules'), 'it is no draft').toBeNull();
});

test('the nearest file counts, the levels of the editor where it says nothing', async () => {
  const client = await start(
    new Workspace({ 'a/.factnote.yaml': 'rules: { wrong-date: hint }', [FILE]: 'rules: { wrong-weekday: off }' }),
  );
  const text = `${WRONG} The group met on Friday, 27 February 2014.`;
  const severities = async (name: string) =>
    (await client.check(name, text)).diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  expect(await severities('a/b/one.md')).toEqual(['wrong-date 4', 'wrong-weekday 2']);
  expect(await severities('two.md')).toEqual(['wrong-date 2']);
  const seen = client.published.length;
  await client.changeSettings({
    rules: { 'wrong-date': 'information', 'wrong-weekday': 'information', bogus: 'off', 'wrong-name': 'loud' },
  });
  const now = async (name: string) =>
    (await client.until(({ uri }) => uri === uriOf(name), seen)).diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  expect(await now('a/b/one.md')).toEqual(['wrong-date 4', 'wrong-weekday 3']);
  expect(await now('two.md')).toEqual(['wrong-date 3']);
});

test('mistakes and idle entries stand in the file, and none is accused before its draft was checked', async () => {
  const text = `${ENTRY}  - { rule: wrong-date, words: 1999, file: other.md, reason: so }
  - { rule: wrong-date, words: 1998, reason: so }
  - { rule: wrong-date, words: 1999, file: gone.md, reason: so }
  - { rule: wrong-dote, words: 1999, reason: so }
`;
  const client = await start(new Workspace({ [FILE]: text, 'other.md': 'Nothing here.', 'brief.md': WRONG }));
  const told = (from = 0) =>
    about(client, FILE, from).then(({ diagnostics }) => diagnostics.map(({ code, range }) => `${range.start.line + 1} ${code}`));
  expect(await told()).toEqual(['6 settings-mistake']);
  await client.check('brief.md', WRONG);
  let seen = client.published.length;
  const { document } = await client.check('other.md', 'Nothing here.');
  expect(await told(seen)).toEqual(['6 settings-mistake', '3 idle-ignore']);
  seen = client.published.length;
  await client.connection.sendRequest('factnote/checkWorkspace');
  expect(await told(seen)).toEqual(['6 settings-mistake', '3 idle-ignore', '4 idle-ignore', '5 idle-ignore']);
  seen = client.published.length;
  await client.close(document);
  expect(await told(seen), 'nobody knows what it holds now').toEqual(['6 settings-mistake']);
});

test('an idle entry can be taken out where it stands', async () => {
  const client = await start(new Workspace({ [FILE]: ENTRY }));
  await client.check('brief.md', 'Nothing.');
  const text = `# ours\n${ENTRY}  # the next one\n  - { rule: wrong-date, words: 1, file: b.md, reason: so }\n`;
  const seen = client.published.length;
  const file = await client.open(FILE, text);
  const { diagnostics } = await client.until(
    ({ uri, diagnostics: now }) => uri === uriOf(FILE) && now.length === 1 && now[0].range.start.line === 2,
    seen,
  );
  const [remove, ...others] = await client.actions(file, 'so they say', { diagnostics });
  expect([remove.title, remove.diagnostics, others]).toEqual(['Remove this entry', diagnostics, []]);
  expect(made(remove.edit, file)).toBe('# ours\nignore:\n  - { rule: wrong-date, words: 1, file: b.md, reason: so }\n');
  expect(await client.actions(file, 'b.md')).toEqual([]);
});

test('a file that cannot be read says so', async () => {
  const workspace = new Workspace();
  workspace.lock(FILE, 'permission denied');
  const client = await start(workspace);
  expect((await about(client, FILE)).diagnostics[0]).toMatchObject({ code: 'unreadable-settings', severity: 1 });
});
