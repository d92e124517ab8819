/** Bibliographies of the user's own: where they are found, and what happens when they change. */
import { describe, expect, test } from 'vitest';
import { DidOpenTextDocumentNotification } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BIB, JSON_FILE } from '../harness/bibliographies.ts';
import { start } from '../harness/server.ts';
import { ROOT, uriOf, Workspace } from '../harness/workspace.ts';

const UNKNOWN = 'So it is [@nobody2000].';
const codes = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

describe('where a bibliography is found', () => {
  const finds = (title: string, name: string, files: Record<string, string>, text: string) =>
    test(title, async () => {
      const client = await start(new Workspace(files));
      const { diagnostics } = await client.check(name, `${text}As [@smith2020] and [@nobody2000].`);
      expect(diagnostics.map(({ data }) => data.expected)).toEqual([[]]);
      expect(diagnostics[0].message).toContain('nobody2000');
    });
  finds('beside the draft', 'deep/brief.md', { 'deep/references.bib': BIB }, '');
  finds('at the root', 'deep/brief.md', { 'references.bib': BIB }, '');
  finds('named in the front matter', 'deep/brief.md', { 'deep/my lib.bib': BIB }, '---\nbibliography: my lib.bib\n---\n\n');
  finds('named from the root', 'deep/brief.md', { 'lib/a.bib': BIB }, '---\nbibliography:\n- lib/a.bib\n---\n\n');
  finds('in the folder above', 'deep/brief.md', { 'a.bib': BIB }, '---\nbibliography: "../a.bib"\n---\n\n');
  finds(
    'two of them',
    'brief.md',
    { 'a.bib': BIB, 'b.json': JSON_FILE },
    '---\nbibliography: [a.bib, b.json]\n---\n\n[@doe2001] ',
  );

  test('named in the settings', async () => {
    const client = await start(new Workspace({ 'lib/a.bib': BIB }));
    await client.changeSettings({ citations: { bibliography: ['lib/a.bib'] } });
    await client.idle();
    const { diagnostics } = await client.check('brief.md', `As [@smith2020]. ${UNKNOWN}`);
    expect(codes(diagnostics)).toEqual(['unknown-citation-key']);
  });

  test('none: nothing is said, of whatever key', async () => {
    const client = await start();
    expect((await client.check('brief.md', UNKNOWN)).diagnostics).toEqual([]);
  });

  test('one that is named and not there is told, and no key is accused', async () => {
    const client = await start(new Workspace({ 'references.bib': BIB }));
    const { diagnostics } = await client.check('brief.md', `---\nbibliography: gone.bib\n---\n\n${UNKNOWN}`);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'unreadable-bibliography',
        severity: 2,
        range: { start: { line: 1, character: 14 }, end: { line: 1, character: 22 } },
      }),
    ]);
  });

  test('one of a kind that is not read is told, but is no mistake', async () => {
    const client = await start(new Workspace({ 'refs.ris': 'TY  - BOOK' }));
    const { diagnostics } = await client.check('brief.md', `---\nbibliography: refs.ris\n---\n\n${UNKNOWN}`);
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'unreadable-bibliography', severity: 3 })]);
  });

  test('one that is locked says why', async () => {
    const workspace = new Workspace();
    workspace.lock('a.bib', 'permission denied');
    const client = await start(workspace);
    const { diagnostics } = await client.check('brief.md', `---\nbibliography: a.bib\n---\n\n${UNKNOWN}`);
    expect(diagnostics[0].message).toContain('permission denied');
  });

  test('a draft cannot make the server read another file, or one elsewhere', async () => {
    const workspace = new Workspace({ 'a.txt': BIB });
    const asked: string[] = [];
    const read = workspace.read.bind(workspace);
    workspace.read = (uri) => {
      asked.push(uri);
      return read(uri);
    };
    const client = await start(workspace);
    await client.check(
      'brief.md',
      '---\nbibliography: [a.txt, /etc/passwd, ../../../etc/x.bib, "//server/share/x.bib", "file:///etc/x.bib", "https://example.org/x.bib"]\n---\n\n[@a]',
    );
    const unsaved = TextDocument.create('untitled:Untitled-1', 'markdown', 1, '---\nbibliography: ../../etc/x.bib\n---\n\n[@a]');
    const textDocument = { uri: unsaved.uri, languageId: 'markdown', version: 1, text: unsaved.getText() };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await client.diagnosed(unsaved);
    expect(asked).toContain(uriOf('references.bib'));
    expect(asked.filter((uri) => !uri.startsWith(`${ROOT}/`))).toEqual([]);
    expect(asked.filter((uri) => !/\.(?:bib|json)$/.test(uri))).toEqual([]);
  });
});

describe('files that change', () => {
  test('a key that is put in is known at once', async () => {
    const workspace = new Workspace({ 'references.bib': BIB });
    const client = await start(workspace);
    const { document, diagnostics } = await client.check('brief.md', UNKNOWN);
    expect(codes(diagnostics)).toEqual(['unknown-citation-key']);
    workspace.write('references.bib', `${BIB}@book{nobody2000, title = {N}}\n`);
    await client.fileChanged('references.bib');
    await client.until(({ uri, diagnostics: now }) => uri === document.uri && now.length === 0);
  });

  test('a file that comes later is read then', async () => {
    const workspace = new Workspace();
    const client = await start(workspace);
    const { document } = await client.check('brief.md', UNKNOWN);
    workspace.write('references.json', JSON_FILE);
    await client.fileChanged('references.json');
    await client.until(({ uri, diagnostics: now }) => uri === document.uri && now.length === 1);
  });

  test('mistakes stand in the file, and go when they are mended', async () => {
    const workspace = new Workspace({ 'references.bib': `${BIB}@book{open, title = {x}\n` });
    const client = await start(workspace);
    await client.check('brief.md', 'As [@smith2020; @open].');
    const { diagnostics } = await client.until(({ uri }) => uri === uriOf('references.bib'));
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'bibliography-mistake',
        severity: 2,
        message: expect.stringMatching(/never ends.*Close it/),
      }),
    ]);
    expect(diagnostics[0].range.start).toEqual({ line: 7, character: 0 });
    workspace.write('references.bib', BIB);
    await client.fileChanged('references.bib');
    await client.until(({ uri, diagnostics: now }) => uri === uriOf('references.bib') && now.length === 0);
  });

  test('any other JSON file reloads nothing', async () => {
    const workspace = new Workspace({ 'package.json': '{}' });
    let loads = 0;
    const files = workspace.files.bind(workspace);
    workspace.files = (folders, kind) => {
      if (kind === 'pack') loads++;
      return files(folders, kind);
    };
    const client = await start(workspace);
    const before = loads;
    await client.fileChanged('package.json');
    await client.idle();
    expect(loads).toBe(before);
  });
});
