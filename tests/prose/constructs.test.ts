/** A piece is read the same with the constructs that it can hold as with all of them. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { constructsFor } from '../../server/core/prose/constructs.ts';

const html = (text: string, extensions: ReturnType<typeof constructsFor>) =>
  micromark(text, { extensions: [...extensions], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

function expectSame(text: string): void {
  expect(html(text, constructsFor(text, false))).toBe(html(text, [gfm()]));
}

describe('the constructs of a piece', () => {
  test.each([
    ['a table of one column, marked by a colon', 'a\n:-\nb'],
    ['a table of one column, marked on the right', 'a\n-:\nb'],
    ['a table', '|a|b|\n|-|-|\n|c|d|'],
    ['an address', 'see HTTPS://example.org and WWW.example.org'],
    ['mail', 'to a@b.example, mailto:c@d.example'],
    ['a note', 'a[^1]\n\n[^1]: b'],
    ['a task', '- [ ] a\n- [X] b\n- [\t] c'],
    ['what is struck out', '~a~ ~~b~~'],
  ])('%s', (_, text) => {
    expect(html(text, constructsFor(text, false))).not.toBe(html(text, []));
    expectSame(text);
  });

  test('any text', () => {
    const pieces = fc.constantFrom(
      ...'ab1 \n\t\\`*_[]()<>!#&;|-=~^:>@x.',
      'www.',
      'http://',
      '[^',
      '- [',
      '\n\n',
      ':-',
      '-:',
      '| ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
        expectSame,
      ),
      { numRuns: 2_000 },
    );
  });
});
