/** Footnotes in order of appearance: the text that readers see stays the same, and a second time changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import { Library } from '../../server/core/sources/library.ts';
import { sortFootnotes } from '../../server/features/footnotes/sort.ts';
import { edited, rendered } from '../harness/rendered.ts';

const EMPTY = new Library([]);
const sorted = (text: string) => edited(text, sortFootnotes(checkDraft(text, EMPTY)));

/** Sorts, and holds what every sorting keeps. */
function sort(text: string): string {
  const result = sorted(text);
  expect(rendered(result).meaning, text).toBe(rendered(text).meaning);
  expect(sorted(result), 'a second time changes nothing').toBe(result);
  return result;
}

describe('sorting', () => {
  test('numbers are counted anew, definitions change places', () => {
    expect(sort('A[^3] b[^1] c[^3].\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.\n')).toBe(
      'A[^1] b[^2] c[^1].\n\n[^1]: Three.\n[^2]: One.\n[^3]: Two.\n',
    );
  });

  test('names stay, and their notes change places, too', () => {
    expect(sort('A[^b] b[^7] c[^a].\n\n[^a]: x\n\n[^7]: y\n\n[^b]: z\n')).toBe(
      'A[^b] b[^1] c[^a].\n\n[^b]: z\n\n[^1]: y\n\n[^a]: x\n',
    );
  });

  test('notes with paragraphs, lists, code and tables move whole', () => {
    const code = '[^2]: Code:\n\n    ```js\n    a[^1]\n    ```\n\n    - b\n        - c[^3]\n\n    | d |\n    | - |\n    | e |';
    expect(sort(`A[^2] b[^1].\n\n[^1]: One,\n    two.\n\n    Three.\n\n${code}\n\n[^3]: End.\n\n## More\n`)).toBe(
      `A[^1] b[^2].\n\n${code.replace('[^2]', '[^1]')}\n\n[^2]: One,\n    two.\n\n    Three.\n\n[^3]: End.\n\n## More\n`,
    );
  });

  test('notes that only notes call come after those of the text', () => {
    expect(sort('A[^4] b[^2].\n\n[^1]: One.\n[^2]: Two[^1].\n[^4]: Four[^3].\n[^3]: Three.\n')).toBe(
      'A[^1] b[^2].\n\n[^1]: Four[^3].\n[^2]: Two[^4].\n[^3]: Three.\n[^4]: One.\n',
    );
  });

  test('calls in headings, tables and quotations count where they stand', () => {
    expect(sort('# A[^2]\n\n| b[^1] | c |\n| - | - |\n| d | e[^9] |\n\n> f[^4]\n\n[^1]: 1\n[^2]: 2\n[^4]: 4\n[^9]: 9\n')).toBe(
      '# A[^1]\n\n| b[^2] | c |\n| - | - |\n| d | e[^3] |\n\n> f[^4]\n\n[^1]: 2\n[^2]: 1\n[^3]: 9\n[^4]: 4\n',
    );
  });

  test('what is no call stays: code, addresses, escapes, front matter', () => {
    const text = '---\na: "[^2]"\n---\nA `[^2]` \\[^2] <http://a.example/[^2]> <!-- [^2] --> b[^2].\n\n[^2]: x\n';
    expect(sort(text)).toBe(text.replace('b[^2]', 'b[^1]').replace('[^2]: x', '[^1]: x'));
  });

  test('a definition in a list or a quotation stays where it is, with its new number', () => {
    expect(sort('A[^2] b[^3] c[^1].\n\n> [^1]: x\n\n- y\n\n  [^2]: z\n\n[^3]: w\n')).toBe(
      'A[^1] b[^2] c[^3].\n\n> [^3]: x\n\n- y\n\n  [^1]: z\n\n[^2]: w\n',
    );
  });

  test('a call without its note stays, and no note takes its number', () => {
    expect(sort('A[^5] b[^2] c[^1].\n\n[^1]: One.\n[^5]: Five.\n')).toBe('A[^1] b[^2] c[^3].\n\n[^1]: Five.\n[^3]: One.\n');
  });

  test('of two notes with one label the first stays the first', () => {
    expect(sort('A[^2] b[^1].\n\n[^1]: x\n[^2]: y\n[^1]: z\n')).toBe('A[^1] b[^2].\n\n[^1]: y\n[^2]: x\n[^2]: z\n');
  });

  test('Windows line ends and a byte-order mark stay', () => {
    expect(sort('\uFEFF[^2]: two\r\n\r\n    more\r\n[^1]: one\r\n\r\nA[^1] b[^2].\r\n')).toBe(
      '\uFEFF[^1]: one\r\n[^2]: two\r\n\r\n    more\r\n\r\nA[^1] b[^2].\r\n',
    );
  });

  test('nothing to do', () => {
    for (const text of ['', 'A.', 'A[^1] b[^2].\n\n[^1]: x\n[^2]: y\n', 'A[^b] c[^a].\n\n[^b]: x\n[^a]: y\n'])
      expect(sortFootnotes(checkDraft(text, EMPTY)), text).toEqual([]);
  });
});

const LABELS = ['1', '2', '3', '4', 'a', 'B-2'];
const call = fc.constantFrom(...LABELS.map((label) => `[^${label}]`));
const words = fc.constantFrom('one', '*two*', '`[^1]`', '\\[^2]', '[l](http://a.example/[^3])', 'end.', '\n');
const line = fc.array(fc.oneof(words, call), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ').trim() || 'x');
const block = line.chain((text) =>
  fc.constantFrom(
    text,
    `# ${text.replaceAll('\n', ' ')}`,
    `- ${text.replaceAll('\n', ' ')}`,
    `> ${text.replaceAll('\n', '\n> ')}`,
    `| ${text.replaceAll('\n', ' ')} | b |\n| - | - |\n| c | ${text.replaceAll('\n', ' ')} |`,
    `\`\`\`\n${text}\n\`\`\``,
    `<div>\n${text}\n</div>`,
  ),
);
const note = fc
  .tuple(fc.constantFrom(...LABELS), line, fc.array(block, { maxLength: 2 }), fc.constantFrom('', '', '', '> ', '- ', '  '))
  .map(([label, first, more, before]) => {
    const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');
    const whole = [`[^${label}]: ${first.replaceAll('\n', '\n    ')}`, ...more.map(indented)].join('\n\n');
    return before + whole.replaceAll('\n', before === '> ' ? '\n> ' : before ? '\n  ' : '\n');
  });
const draft = fc
  .array(fc.tuple(fc.oneof(block, note, note), fc.constantFrom('\n\n', '\n\n', '\n')), { maxLength: 10 })
  .map((blocks) => blocks.flat().join(''));

test('any draft means the same, sorted', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(draft, (text) => {
      sort(text);
    }),
    { numRuns: 200 },
  );
});
