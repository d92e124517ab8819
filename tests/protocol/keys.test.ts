/** Citation keys in the editor: completion, hover, definition, and citing by them. */
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BIB, JSON_FILE } from '../harness/bibliographies.ts';
import type { Client } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { uriOf, Workspace } from '../harness/workspace.ts';

const UNKNOWN = 'So it is [@nobody2000].';

describe('completion', () => {
  const labels = async (client: Client, text: string, name = 'brief.md') => {
    const document = await client.open(name, text);
    return (await client.complete(document))?.items.map(({ label }) => label) ?? [];
  };

  test('behind [@, by key, author and title', async () => {
    const client = await start(new Workspace({ 'references.bib': BIB }));
    expect((await labels(client, 'So [@', 'a.md')).slice(0, 3)).toEqual(['smith2020', 'jones1999', expect.any(String)]);
    expect(await labels(client, 'So [@smi', 'b.md')).toEqual(['smith2020']);
    expect(await labels(client, 'So [see @jones1999, p. 3; -@on *k', 'c.md')).toEqual([]);
    expect(await labels(client, 'So [see @jones1999, p. 3; -@keys', 'd.md')).toEqual(['smith2020']);
    expect(await labels(client, 'So [@creemers-2021', 'e.md')).toContain('creemers-2021');
  });

  test('an item says what it is, and replaces what is typed', async () => {
    const client = await start(new Workspace({ 'references.bib': `${BIB}@book{o'neil;1, title = {O}}` }));
    const document = await client.open('brief.md', 'So [@Smi');
    const [item] = (await client.complete(document))?.items ?? [];
    expect(item).toMatchObject({ label: 'smith2020', detail: 'Smith 2020', textEdit: { newText: 'smith2020' } });
    expect(TextDocument.applyEdits(document, [item.textEdit as never])).toBe('So [@smith2020');
    const odd = await client.open('odd.md', 'So [@o');
    expect((await client.complete(odd))?.items.find(({ label }) => label === "o'neil;1")?.textEdit?.newText).toBe("{o'neil;1}");
  });

  test('in the text only where the draft cites by keys; in an address never', async () => {
    const client = await start(new Workspace({ 'references.bib': BIB }));
    expect(await labels(client, 'Says @smi', 'a.md')).toEqual([]);
    expect(await labels(client, 'So [@smith2020]. Says @smi', 'b.md')).toEqual(['smith2020']);
    expect(await labels(client, 'So [@smith2020]. Mail a@smi', 'c.md')).toEqual([]);
  });
});

describe('hover and definition', () => {
  const DRAFT = 'So it is [see @smith2020, p. 5; @creemers-2021; @doe2001].';
  const files = { 'references.bib': BIB, 'references.json': JSON_FILE };

  test('a key says the note that it stands for, with its page, and where it is from', async () => {
    const client = await start(new Workspace(files));
    const document = await client.open('brief.md', DRAFT);
    const hover = await client.hover(document, 'smith2020');
    const value = String(hover && 'value' in Object(hover.contents) && Object(hover.contents).value);
    expect(value).toMatch(/^Ann Smith and Jan Berg, /);
    expect(value).toMatch(/p\\. 5/);
    expect(value).toMatch(/\n\n\*references\\\.bib\*$/);
    expect(value, 'nothing of it is a link or an image').not.toMatch(/(?<!\\)[![<]|http:/);
    expect(document.getText(hover?.range)).toBe('smith2020');
    expect((await client.hover(document, 'creemers-2021'))?.contents).toMatchObject({
      value: expect.stringContaining('Factnote’s sources'),
    });
  });

  test('an unknown key says nothing', async () => {
    const client = await start(new Workspace(files));
    expect(await client.hover(await client.open('brief.md', UNKNOWN), 'nobody2000')).toBeNull();
  });

  test('definition opens the entry in its file', async () => {
    const client = await start(new Workspace(files));
    const document = await client.open('brief.md', DRAFT);
    expect(await client.define(document, 'smith2020')).toEqual({
      uri: uriOf('references.bib'),
      range: { start: { line: 0, character: 0 }, end: { line: 5, character: 1 } },
    });
    expect(await client.define(document, 'doe2001')).toMatchObject({
      uri: uriOf('references.json'),
      range: { start: { line: 0, character: 1 } },
    });
    expect(await client.define(document, 'So it')).toBeNull();
  });

  test('of a source, its document where the workspace has it', async () => {
    const name = 'sources/004_f56f55bf73704bc1.txt';
    const client = await start(new Workspace({ [name]: 'Its text.' }));
    const document = await client.open('brief.md', DRAFT);
    expect(await client.define(document, 'creemers-2021')).toMatchObject({ uri: uriOf(name) });
  });
});

describe('citing by keys', () => {
  const titles = async (client: Client, text: string, name = 'brief.md') => {
    const { document } = await client.check(name, text);
    const action = (await client.actions(document, '1997')).find(({ title }) => title.startsWith('Cite the source'));
    const [change] = action?.edit?.documentChanges ?? [];
    return TextDocument.applyEdits(document, change && 'edits' in change ? (change.edits as never[]) : []);
  };

  test('as the draft does, or as the setting says', async () => {
    const client = await start();
    const fact = 'CNNIC was founded in 1997.';
    expect(await titles(client, `${fact}\n`, 'a.md')).toContain('1997.[^1]');
    expect(await titles(client, `As [@creemers-2021]. ${fact}\n`, 'b.md')).toMatch(
      /in 1997 \[@creemers-2021, (?:sec|n|p)\. .+\]\.\n$/,
    );
    expect(await titles(client, `---\nbibliography: x.bib\n---\n\n${fact}\n`, 'c.md')).toContain('1997 [@creemers-2021');
    await client.changeSettings({ citations: { syntax: 'pandoc' } });
    await client.idle();
    expect(await titles(client, `${fact}\n`, 'd.md')).toContain('1997 [@creemers-2021');
    await client.changeSettings({ citations: { syntax: 'footnote' } });
    await client.idle();
    expect(await titles(client, `As [@creemers-2021]. ${fact}\n`, 'e.md')).toContain('1997.[^1]');
  });
});
