/** Missing, unused and repeated notes. */
import { describe, expect, test } from 'vitest';
import { check, checkFix, checkSilent, read } from '../harness/check.ts';
import { edited, rendered } from '../harness/rendered.ts';

describe('silent', () => {
  checkSilent('labels of another case', 'A[^Note] b[^NOTE].\n\n[^note]: x\n');
  checkSilent('one note called often, also from its own text', 'A[^1] b[^1].\n\n[^1]: x[^1]\n');
  checkSilent(
    'definitions anywhere: in lists, in quotations, before their calls',
    '[^1]: x\n\n- [^2]: y\n\n> [^3]: z\n\nA[^1] b[^2] c[^3].\n',
  );
  checkSilent(
    'calls in headings, cells, links, emphasis',
    '# A[^1]\n\n| b[^2] |\n| - |\n| [c[^3]](d) |\n\n**e[^4]**\n\n[^1]: 1\n[^2]: 2\n[^3]: 3\n[^4]: 4\n',
  );
  checkSilent(
    'code, comments, addresses, front matter',
    '---\na: "[^1]"\n---\n`[^2]` <!-- [^3] --> https://a.example/[^4]\n\n```\n[^5]\n[^6]: x\n```\n',
  );
  checkSilent('escaped brackets and regular expressions', 'A \\[^1] or [^a-z0-9] or [^"] or [^\\s] or [^ ].');
  checkSilent('a link whose words begin with a caret', '[^1](https://a.example/)');
  checkSilent('nothing but notes', '[^12]: x\n\n[^13]: y\n');
  checkSilent('notes of a long draft, far from their calls', `A[^1].\n\n${'Words and words.\n\n'.repeat(400)}[^1]: x\n`);
});

describe('missing', () => {
  check('in code only a definition looks like one', '```\n[^1]: x\n```\n\nA[^1].\n ^^^^ undefined-footnote\n');
  check(
    'called in a note, a cell and a heading',
    '# A[^1]\n   ^^^^ undefined-footnote\n\n| b[^2] |\n   ^^^^ undefined-footnote\n| - |\n\nc[^3]\n\n[^3]: d[^4]\n       ^^^^ undefined-footnote\n',
  );
  checkFix('a note is added', 'A[^2] b[^1].\n ^^^^ undefined-footnote\n\n[^1]: x\n', 'A[^2] b[^1].\n\n[^1]: x\n[^2]: \n');
  checkFix('the first note', 'A[^1].\n ^^^^ undefined-footnote\n', 'A[^1].\n\n[^1]: \n');
  checkFix(
    'not into a list',
    'A[^1] b[^2].\n ^^^^ undefined-footnote\n\n- [^2]: x\n- y\n',
    'A[^1] b[^2].\n\n- [^2]: x\n- y\n\n[^1]: \n',
  );
  checkFix(
    'not into what follows at once',
    'A[^1] b[^2].\n ^^^^ undefined-footnote\n\n[^2]: ```\n    x\n    ```\ny\n',
    'A[^1] b[^2].\n\n[^2]: ```\n    x\n    ```\n[^1]: \n\ny\n',
  );
});

describe('unused', () => {
  check(
    'called by nothing but an unused note, and by itself',
    'A.\n\n[^1]: x[^2]\n^^^^^^^^^^^ unused-footnote\n[^2]: y[^2]\n^^^^^^^^^^^ unused-footnote\n',
  );
  checkFix('between paragraphs', 'A.\n\n[^1]: x\n^^^^^^^ unused-footnote\n\nB.\n', 'A.\n\nB.\n');
  checkFix(
    'between others',
    'A[^1][^3]\n\n[^1]: x\n[^2]: y\n^^^^^^^ unused-footnote\n[^3]: z\n',
    'A[^1][^3]\n\n[^1]: x\n[^3]: z\n',
  );
  checkFix('the last', 'A[^1]\n\n[^1]: x\n[^2]: y\n^^^^^^^ unused-footnote\n', 'A[^1]\n\n[^1]: x\n');
  checkFix('the only one, below a paragraph', 'A\n[^2]: y\n^^^^^^^ unused-footnote\n\nB\n', 'A\n\nB\n');
  checkFix('at the beginning', '[^2]: y\n^^^^^^^ unused-footnote\n\nA\n', 'A\n');
  checkFix('in a quotation', '> A\n>\n> [^2]: y\n  ^^^^^^^ unused-footnote\n', '> A\n>\n> \n');
  checkFix('Windows line ends', 'A\r\n\r\n[^2]: y\r\n^^^^^^^ unused-footnote\r\n\r\nB\r\n', 'A\r\n\r\nB\r\n');
});

describe('repeated', () => {
  checkFix(
    'each part has its notes',
    'A[^1].\n\n[^1]: x\n\nB[^1] c[^1].\n\n[^1]: y\n^^^^ duplicate-footnote: expected [^2]\n',
    'A[^1].\n\n[^1]: x\n\nB[^2] c[^2].\n\n[^2]: y\n',
  );
  checkFix(
    'as many calls as notes',
    'A[^1] b[^1] c[^7].\n\n[^1]: x\n[^1]: y\n^^^^ duplicate-footnote: expected [^8]\n[^7]: z\n',
    'A[^1] b[^8] c[^7].\n\n[^1]: x\n[^8]: y\n[^7]: z\n',
  );
  checkFix(
    'no call of its own: both notes are called',
    'A[^1].\n\n[^1]: x\n[^1]: y\n^^^^ duplicate-footnote: expected [^2]\n',
    'A[^1][^2].\n\n[^1]: x\n[^2]: y\n',
  );
  checkFix(
    'named notes',
    'A[^a].\n\n[^a]: x\n[^A]: y\n^^^^ duplicate-footnote: expected [^source-1]\n',
    'A[^a][^source-1].\n\n[^a]: x\n[^source-1]: y\n',
  );
  checkFix('the same words', 'A[^1].\n\n[^1]: x y\n[^1]: x  y\n^^^^ duplicate-footnote\n', 'A[^1].\n\n[^1]: x y\n');
  checkFix(
    'called by nothing',
    'A.\n\n[^1]: x\n^^^^^^^ unused-footnote\n[^1]: y\n^^^^^^^ unused-footnote\n',
    'A.\n\n[^1]: y\n^^^^^^^ unused-footnote\n',
  );
});

describe('as GitHub shows it', () => {
  const fixed = (text: string, title: string) => {
    const { findings } = read(text);
    const fix = findings.flatMap(({ fixes }) => fixes).find((one) => one.title === title);
    return rendered(edited(text, fix?.edits ?? [])).meaning;
  };

  test('an added note is called', () => {
    expect(rendered('A[^1].').meaning).toBe('<p>A[^1].</p>');
    expect(fixed('A[^1].', 'Add a note [^1]')).toBe('<p>A⟦⟧.</p>');
  });

  test.each([
    ['A [^1].', '<p>A.</p>'],
    ['A.[^1] B.', '<p>A. B.</p>'],
    ['A [^1] b.', '<p>A b.</p>'],
    ['[^1] A.', '<p>A.</p>'],
    ['A (see [^1]).', '<p>A (see).</p>'],
    ['- a\n- [^1] b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ])('a removed call leaves nothing: %s', (text, html) => {
    expect(fixed(text, 'Remove the call')).toBe(html);
  });

  test('removing an unused note changes nothing', () => {
    const text = 'A[^1]\n[^2]: x\n\n    y\n\n- b\n\n[^1]: z\n';
    expect(fixed(text, 'Remove the note')).toBe(rendered(text).meaning);
  });

  test('a note with a number of its own is shown', () => {
    const text = 'A[^1].\n\n[^1]: x\n\nB[^1].\n\n[^1]: y\n';
    expect(rendered(text).meaning).toBe('<p>A⟦<p>x</p>⟧.</p>\n<p>B⟦<p>x</p>⟧.</p>');
    expect(fixed(text, 'Change to [^2]')).toBe('<p>A⟦<p>x</p>⟧.</p>\n<p>B⟦<p>y</p>⟧.</p>');
  });
});
