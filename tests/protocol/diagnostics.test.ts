/** What is published: all of a finding, for the right version, at the right place. */
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../harness/client.ts';
import { start } from '../harness/server.ts';
import { ROOT, Workspace } from '../harness/workspace.ts';

const WRONG = 'CNNIC was founded in 1999.';

test('a finding with its evidence', async () => {
  // The words of the locator, as a page may break them.
  const document = 'Page one.\n\nCNNIC was\nestablished in 1997, they say.\n';
  const client = await start(new Workspace({ 'sources/004_f56f55bf73704bc1.txt': document }));
  const { diagnostics } = await client.check('brief.md', WRONG);
  expect(diagnostics).toEqual([
    {
      range: { start: { line: 0, character: 21 }, end: { line: 0, character: 25 } },
      severity: 2,
      source: 'factnote',
      code: 'wrong-date',
      codeDescription: { href: 'file:///factnote/docs/rules.md#wrong-date' },
      message: expect.stringContaining('CNNIC was established in 1997'),
      relatedInformation: [
        {
          location: {
            uri: `${ROOT}/sources/004_f56f55bf73704bc1.txt`,
            range: { start: { line: 2, character: 0 }, end: { line: 3, character: 19 } },
          },
          message: expect.stringContaining('Creemers 2021'),
        },
      ],
      data: { expected: ['1997'] },
    },
  ]);
});

test('a finding that needs no source points at the other place of the draft', async () => {
  const client = await start();
  const { document, diagnostics } = await client.check('brief.md', 'CICIR was founded in 1980.\n\nIn 1983, CICIR was set up.');
  expect(diagnostics).toMatchObject([
    {
      range: rangeOf(document, '1983'),
      severity: 3,
      code: 'disagrees-with-itself',
      relatedInformation: [
        { location: { uri: document.uri, range: rangeOf(document, '1980') }, message: 'CICIR, founded: 1980' },
      ],
    },
  ]);
});

test('evidence whose document the workspace lacks is named in the message alone', async () => {
  const client = await start();
  const { diagnostics } = await client.check('brief.md', WRONG);
  expect(diagnostics[0].relatedInformation).toBeUndefined();
  expect(diagnostics[0].message).toContain('Creemers 2021');
});

test('each version of a draft is published with its number', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', WRONG);
  const next = await client.change(document, { range: rangeOf(document, '1999'), text: '1997' });
  expect(await client.diagnosed(next)).toEqual([]);
  expect(client.published.map((params) => [params.version, params.diagnostics.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

test('typing fast: the last publishing is for the last version', async () => {
  const client = await start();
  let document = await client.open('brief.md', '');
  for (const sign of WRONG) {
    const end = document.positionAt(document.getText().length);
    document = await client.change(document, { range: { start: end, end }, text: sign });
    for (let turn = 0; turn < 5; turn++) await client.idle();
  }
  expect(await client.diagnosed(document)).toHaveLength(1);
  const versions = client.published.map((params) => params.version ?? 0);
  expect(versions.at(-1)).toBe(WRONG.length + 1);
  expect(versions, 'never backwards').toEqual([...versions].sort((a, b) => a - b));
  expect(versions.length, 'not for every key').toBeLessThan(WRONG.length / 2);
});

test('closing a draft clears its findings', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', WRONG);
  await client.close(document);
  expect(await client.until((params) => params.diagnostics.length === 0)).toEqual({ uri: document.uri, diagnostics: [] });
});

test('a draft that is closed while its check waits stays clear', async () => {
  const client = await start();
  const { document } = await client.check('brief.md', 'Nothing yet.');
  const changed = await client.change(document, { text: WRONG });
  await client.close(changed);
  // The check of another draft, asked for later, comes after the one that must not come.
  const { document: other } = await client.check('other.md', 'Nothing.');
  await client.diagnosed(await client.change(other, { text: WRONG }));
  const own = client.published.filter((params) => params.uri === document.uri);
  expect(own.at(-1)).toEqual({ uri: document.uri, diagnostics: [] });
});

describe('the right place in a draft with', () => {
  const drafts = {
    emoji: '🏛️ 👩‍👩‍👧 𝒜 CNNIC 🗓️ was founded in 1999.',
    'Windows line ends': '# Brief\r\n\r\nFirst line,\r\nCNNIC was founded in\r\n1999.\r\n',
    'old Mac line ends': '# Brief\r\rCNNIC was founded in 1999.\r',
    'a byte-order mark': `\uFEFF${WRONG}`,
    'right-to-left text': `مركز שלום \u2067معلومات\u2069 ${WRONG}`,
    'Chinese text': `中国互联网络信息中心。${WRONG}`,
    'a NUL': `\0 one\0two\n\n${WRONG}`,
    'a lone surrogate': `\uD83D here\n\n${WRONG}`,
    'markup inside': 'A &amp; B. **CNNIC** was \\*really\\* [founded](https://example.org/1998) in *1999*.',
    'a table with a bar in a cell': '| Note |\n| --- |\n| a \\| b: CNNIC was founded in 1999 |\n',
  };
  for (const [name, text] of Object.entries(drafts)) {
    test(name, async () => {
      const client = await start();
      const { document, diagnostics } = await client.check('brief.md', text);
      expect(diagnostics.map(({ range }) => range)).toEqual([rangeOf(document, '1999')]);
    });
  }
});

test('nothing at all', async () => {
  const client = await start();
  expect((await client.check('brief.md', '')).diagnostics).toEqual([]);
});
