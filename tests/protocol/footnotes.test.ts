/** Moving around footnotes over a real connection: definition, references, highlights, rename, hover, completion, links, sorting. */
import { describe, expect, test } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { Workspace } from '../harness/workspace.ts';

const DRAFT =
  'Early.[^1] Late.[^Key] Again.[^1]\n\n[^1]: A <b>note</b> of https://a.example/x.\n\n    Its second part.\n[^key]: Other.\n';

/** An open draft, and how requests at a piece of it are made. */
async function opened(text = DRAFT, client?: Client) {
  const own = client ?? (await start());
  const document = await own.open('brief.md', text);
  const at = (words: string, into = 0) => ({
    textDocument: { uri: document.uri },
    position: document.positionAt(text.indexOf(words) + into),
  });
  const said = (range: Location['range']) => `${document.offsetAt(range.start)} ${document.getText(range)}`;
  return { client: own, connection: own.connection, document, at, said };
}

const edited = (document: TextDocument, edit: WorkspaceEdit | null) => {
  const [first] = edit?.documentChanges ?? [];
  return TextDocument.applyEdits(document, (first && 'edits' in first ? first.edits : []) as TextEdit[]);
};

describe('the footnote under the cursor', () => {
  test('a call leads to its note, whatever the case of its label; a note to itself', async () => {
    const { connection, at, said } = await opened();
    const definition = async (words: string) =>
      ((await connection.sendRequest(DefinitionRequest.type, at(words, 2))) as Location[] | null)?.map(({ range }) =>
        said(range),
      );
    expect(await definition('[^Key]')).toEqual([`${DRAFT.indexOf('[^key]:') + 2} key`]);
    expect(await definition('[^key]:')).toEqual([`${DRAFT.indexOf('[^key]:') + 2} key`]);
    expect(await definition('Late')).toBeUndefined();
  });

  test('its references, with the definition where that is wanted', async () => {
    const { connection, at, said } = await opened();
    const references = async (includeDeclaration: boolean) =>
      (await connection.sendRequest(ReferencesRequest.type, { ...at('[^1]'), context: { includeDeclaration } }))?.map(
        ({ range }) => said(range),
      );
    const calls = [`${DRAFT.indexOf('[^1]') + 2} 1`, `${DRAFT.indexOf('Again.[^1]') + 8} 1`];
    expect(await references(false)).toEqual(calls);
    expect(await references(true)).toEqual([...calls, `${DRAFT.indexOf('[^1]:') + 2} 1`]);
  });

  test('its highlights: calls read, the definition writes', async () => {
    const { connection, at } = await opened();
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, at('[^1]:', 3));
    expect(highlights?.map(({ kind }) => kind)).toEqual([2, 2, 3]);
    expect(await connection.sendRequest(DocumentHighlightRequest.type, at('Early'))).toBeNull();
  });

  test('between two calls it is the second', async () => {
    const text = 'A[^1][^2]\n\n[^1]: x\n[^2]: y\n';
    const { connection, at, said } = await opened(text);
    const [{ range }] = (await connection.sendRequest(DefinitionRequest.type, at('[^2]'))) as Location[];
    expect(said(range)).toBe(`${text.indexOf('[^2]:') + 2} 2`);
  });

  test('in code there is none', async () => {
    const { connection, at } = await opened('`[^1]` a[^1]\n\n[^1]: x\n');
    expect(await connection.sendRequest(DefinitionRequest.type, at('`[^1]', 3))).toBeNull();
  });
});

describe('renaming', () => {
  const renamed = async (words: string, newName: string, text = DRAFT) => {
    const { connection, document, at } = await opened(text);
    return edited(document, await connection.sendRequest(RenameRequest.type, { ...at(words, 2), newName }));
  };

  test('all calls and the definition', async () => {
    expect(await renamed('[^Key]', 'creemers')).toBe(DRAFT.replace('[^Key]', '[^creemers]').replace('[^key]', '[^creemers]'));
    expect(await renamed('[^1]:', '[^first]')).toBe(DRAFT.replaceAll('[^1]', '[^first]'));
    expect(await renamed('[^7]', '8', 'a[^7] b[^7]')).toBe('a[^8] b[^8]');
  });

  test('of the case alone', async () => {
    expect(await renamed('[^Key]', 'KEY')).toBe(DRAFT.replace('[^Key]', '[^KEY]').replace('[^key]', '[^KEY]'));
  });

  test('what is asked for first: the label, and that there is one', async () => {
    const { connection, document, at } = await opened();
    expect(await connection.sendRequest(PrepareRenameRequest.type, at('[^Key]', 1))).toEqual({
      range: rangeOf(document, 'Key'),
      placeholder: 'Key',
    });
    expect(await connection.sendRequest(PrepareRenameRequest.type, at('Late'))).toBeNull();
    expect(await connection.sendRequest(RenameRequest.type, { ...at('Late'), newName: 'x' })).toBeNull();
  });

  test.each([
    ['KEY', 'There is a footnote [^Key] already.'],
    ['two words', 'The label of a footnote cannot hold a space.'],
    ['a]b', 'The label of a footnote cannot hold "]".'],
    [' ', 'A footnote needs a label: a number or a short name.'],
    ['[^]', 'A footnote needs a label: a number or a short name.'],
  ])('refused, with the reason: %s', async (newName, reason) => {
    const { client, connection, at } = await opened();
    await expect(connection.sendRequest(RenameRequest.type, { ...at('[^1]'), newName })).rejects.toThrow(reason);
    expect(client.logs, 'a refusal is no failure').toEqual([]);
  });
});

describe('hovering', () => {
  test('a call shows its note, and nothing in it is markup', async () => {
    const { client, document } = await opened();
    const hover = await client.hover(document, '[^1]');
    expect(hover).toEqual({
      range: rangeOf(document, '[^1]'),
      contents: {
        kind: 'markdown',
        value: 'A note of https\\://a\\.example/x\\.\n\nIts second part\\.',
      },
    });
  });

  test('an empty note says so; where the note is missing there is nothing', async () => {
    const { client, document } = await opened('a[^1] b[^2]\n\n[^1]:\n');
    expect((await client.hover(document, '[^1]'))?.contents).toEqual({ kind: 'markdown', value: '*This note is empty.*' });
    expect(await client.hover(document, '[^2]')).toBeNull();
  });

  test('a note that is code shows the code', async () => {
    const { client, document } = await opened('a[^1]\n\n[^1]: ```\n    x *y*\n    ```\n');
    expect(JSON.stringify(await client.hover(document, '[^1]'))).toContain('x \\\\*y\\\\*');
  });
});

const PACK = `source:
  id: harbour-memo
  type: report
  title: The Rules of the Old Harbour
  author: [{ family: Fisher, given: Ann }]
  issued: { date-parts: [[1999]] }
  URL: https://harbour.example/memo
works:
  - { id: tide-2001, type: book, title: Tides and Their Tables, author: [{ family: Moon, given: A $ }], URL: 'javascript:alert(1)' }
entities:
  harbour: { kind: agency, definition: A harbour board., names: [Board of the Old Harbour] }
facts:
  - { subject: harbour, property: inception, value: '1901', where: { section: One, exact: since 1901 } }
`;
const workspace = () => new Workspace({ 'sources/memo.facts.yaml': PACK });

describe('completing a call', () => {
  async function completed(text: string, label: string, client?: Client) {
    const own = client ?? (await start(workspace()));
    const offset = text.indexOf('|');
    const document = await own.open('brief.md', text.replace('|', ''));
    const list = await own.complete(document, offset);
    const item = list?.items.find((one) => one.label === label);
    return { labels: list?.items.map((one) => one.label), item, result: item && applied(document, item) };
  }
  const applied = (document: TextDocument, { textEdit, additionalTextEdits = [] }: CompletionItem) =>
    TextDocument.applyEdits(document, [textEdit as TextEdit, ...additionalTextEdits]);

  test('the notes of the draft first, then the sources', async () => {
    const { labels, item, result } = await completed('A.[^|]\n\n[^1]: One.\n[^note]: Two.\n', 'note');
    expect(labels?.slice(0, 2)).toEqual(['1', 'note']);
    expect(labels).toContain('Fisher 1999');
    expect(item).toMatchObject({ detail: 'Two.' });
    expect(result).toBe('A.[^note]\n\n[^1]: One.\n[^note]: Two.\n');
  });

  test('by the beginning of a label or of a word of the note; without the closing bracket, too', async () => {
    const draft = '\n\n[^1]: Fish and ships.\n[^2]: Boats.\n';
    expect((await completed(`A.[^shi|${draft}`, '1')).labels).toEqual(['1']);
    expect((await completed(`A.[^2|${draft}`, '2')).result).toBe(`A.[^2]${draft}`);
  });

  test('a source brings its note', async () => {
    const { item, result } = await completed('A.[^fish|] More.\n', 'Fisher 1999');
    expect(item?.documentation).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('Ann Fisher') });
    expect(result).toMatch(/^A\.\[\^1\] More\.\n\n\[\^1\]: Ann Fisher, \*The Rules of the Old Harbour\*.*\n$/);
    const again = await completed(`B.[^fi|]\n\n${result}`, 'Fisher 1999');
    expect(again.result, 'and no second one').toBe(`B.[^1]\n\n${result}`);
  });

  test('at the end of the draft the cursor stays at the call', async () => {
    const { item, result } = await completed('A.[^moon|]\n', 'Moon');
    expect(item?.insertTextFormat).toBe(2);
    expect(result).toMatch(/^A\.\[\^1\]\$0\n\n\[\^1\]: A \\\$ Moon, \*Tides and Their Tables\*.*\n$/);
    expect(item?.additionalTextEdits).toBeUndefined();
  });

  test('for a client that knows no snippets it is plain', async () => {
    const client = await start(workspace(), { capabilities: {} });
    const { item, result } = await completed('A.[^moon|]\n', 'Moon', client);
    expect(item?.insertTextFormat).toBeUndefined();
    expect(result).toMatch(/^A\.\[\^1\]\n\n\[\^1\]: A \$ Moon/);
  });

  test.each(['`[^|]`', '```\n[^|]\n```\n', '<!-- [^|] -->', '\\[^|', 'A [|', '---\na: "[^|]"\n---\n'])(
    'not in %s',
    async (text) => {
      expect((await completed(text, '')).labels).toEqual([]);
    },
  );
});

describe('links', () => {
  const linked = async (text: string) => {
    const { connection, document } = await opened(text, await start(workspace()));
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: document.uri } });
    return links?.map(({ range, target }) => [document.getText(range), target]);
  };

  test('the title of a known work in a note, and its key', async () => {
    expect(
      await linked('A[^1] [@harbour-memo, p. 2].\n\n[^1]: A. Fisher, *The rules of the Old Harbour* (1999), p. 3.\n'),
    ).toEqual([
      ['@harbour-memo', 'https://harbour.example/memo'],
      ['The rules of the Old Harbour', 'https://harbour.example/memo'],
    ]);
  });

  test('not where the note has its own address, in the text, for unknown keys, nor to what is no web page', async () => {
    const notes = '[^1]: *The Rules of the Old Harbour*, https://mirror.example/x.\n[^2]: *Tides and Their Tables*.\n';
    expect(await linked(`The Rules of the Old Harbour[^1][^2] by ann@harbour-memo.example, @nobody.\n\n${notes}`)).toEqual([]);
  });
});

describe('sorting', () => {
  const KIND = 'source.sortFootnotes.factnote';
  const sorted = (document: TextDocument, [action]: CodeAction[]) => edited(document, action?.edit ?? null);

  test('as a source action, once', async () => {
    const text = 'A[^2] b[^1].\n\n[^1]: x\n[^2]: y\n';
    const { client, document } = await opened(text);
    const actions = await client.actions(document, 'A', { only: ['source'] });
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['Renumber footnotes in order of appearance', KIND]]);
    const result = sorted(document, actions);
    expect(result).toBe('A[^1] b[^2].\n\n[^1]: y\n[^2]: x\n');
    expect(await client.actions(await client.change(document, { text: result }), 'A', { only: [KIND] })).toEqual([]);
  });

  test('only when it is asked for', async () => {
    const { client, document } = await opened('A[^2].\n\n[^2]: y\n');
    expect(await client.actions(document, 'A')).toEqual([]);
    expect(await client.actions(document, 'A', { only: ['source.fixAll'] })).toEqual([]);
    expect(await client.actions(document, 'A', { only: [KIND] })).toHaveLength(1);
  });
});

test('an unused note is a hint that fades, and not counted as a finding', async () => {
  const client = await start();
  const statuses: { findings?: number }[] = [];
  client.connection.onNotification('factnote/status', (status) => void statuses.push(status));
  const { diagnostics } = await client.check('brief.md', 'A[^2].\n\n[^1]: One.\n');
  await client.idle();
  expect(diagnostics.map(({ code, severity, tags }) => [code, severity, tags])).toEqual([
    ['undefined-footnote', 2, undefined],
    ['unused-footnote', 4, [1]],
  ]);
  expect(statuses.map(({ findings }) => findings)).toEqual([1]);
});
