import { expect, test } from 'vitest';
import { checkDraft, type Draft } from '../../server/core/draft.ts';
import { bundledLibrary } from '../harness/library.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const PARAGRAPH =
  'The *body* grew out of an **office** of 2011.[^1] It costs \\$5 &amp; more; see `code` and [a link](https://a.example/1999).\nAnother line 😀.\n\n';

test('a draft of five megabytes is read without a crash', { timeout: 600_000 }, () => {
  const text = `\uFEFF${PARAGRAPH.repeat(Math.ceil(FIVE_MEGABYTES / PARAGRAPH.length))}[^1]: A note.\n\nCNNIC was founded in 1999.\n`;
  const { passages, findings } = timed('5 MB of paragraphs', text);
  expect(passages.length).toBeGreaterThan(30_000);
  expect(findings.map(({ span, actual }) => [span.start, actual])).toEqual([[text.length - 6, '1999']]);
});

// The time that lists, quotations and one long paragraph take still grows with the square of their length; so these are smaller.
test.each([
  ['lists', '- one\n- two, in 1999\n\nText.\n\n', 30_000],
  ['quotations', '> quoted\n> twice\n\n', 30_000],
  ['tables', '| a | b |\n| - | - |\n| c \\| d | e |\n\n', 100_000],
  ['one paragraph', 'CNNIC was founded in 1997, and so on. ', 100_000],
])('a long draft of %s is read without a crash', { timeout: 120_000 }, (name, piece, length) => {
  const { findings } = timed(`${length / 1000} kB of ${name}`, piece.repeat(Math.ceil(length / piece.length)));
  expect(findings).toEqual([]);
});

function timed(what: string, text: string): Draft {
  const library = bundledLibrary();
  const start = performance.now();
  const draft = checkDraft(text, library);
  console.info(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return draft;
}

test.each([
  ['nothing', ''],
  ['a byte-order mark', '\uFEFF'],
  ['white space', ' \t\r\n\n'],
  ['NUL', '\0'],
  ['half a character', '\uD83D'],
  ['a lone mark of markdown', '['],
])('%s is read', (_, text) => {
  expect(checkDraft(text, bundledLibrary())).toMatchObject({ text, mentions: [], statements: [], findings: [] });
});

test.each([
  ['brackets', '['],
  ['stars', '*a '],
  ['quotations', '> '],
  ['links', '[a]('],
  ['backticks', '`a``'],
  ['tables', '|a|-|\n'],
  ['references', '&amp'],
  ['digits', '1999 '],
  ['dashes', '1999–'],
  ['Chinese numerals', '一九'],
  ['names', 'China '],
])('a long row of %s is read in a moment', { timeout: 60_000 }, (_, piece) => {
  const start = performance.now();
  checkDraft(piece.repeat(Math.ceil(20_000 / piece.length)), bundledLibrary());
  expect(performance.now() - start).toBeLessThan(15_000);
});
