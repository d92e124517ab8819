/** A comment before a block: rendered as GitHub renders it, the draft looks as before; taken out again, it reads as before. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../server/core/findings/finding.ts';
import { commentEdit, removal } from '../../server/core/ignoring/comment.ts';
import { directivesOf } from '../../server/core/ignoring/directives.ts';
import { readProse } from '../../server/core/prose/read.ts';
import { wordsOf } from '../../server/core/text/words.ts';
import { markdown } from '../harness/markdown.ts';

const COMMENT = '<!-- factnote-ignore wrong-date "x": why -->';

const apply = (text: string, { span, text: put }: Edit) => text.slice(0, span.start) + put + text.slice(span.end);

const HTML = {
  extensions: [frontmatter(), gfm()],
  htmlExtensions: [frontmatterHtml(), gfmHtml()],
  allowDangerousHtml: true,
};

/** What a reader sees: HTML without comments, and without white space, of which micromark loses some itself in lazy lines. */
function shown(text: string): string {
  return micromark(text, HTML).replaceAll(COMMENT, '').replace(/\s+/g, '');
}

/** Each passage of a draft in turn gets the comment; true for those that can have one. */
function commented(text: string): boolean[] {
  const original = shown(text);
  const { passages } = readProse(text);
  return passages.map((passage, at) => {
    const edit = wordsOf(passage.prose).length > 0 && commentEdit(text, passage, COMMENT);
    if (!edit) return false;
    const after = apply(text, edit);
    expect(shown(after), `rendered: ${JSON.stringify(after)}`).toBe(original);
    const read = readProse(after);
    expect(read.passages.map(({ kind, prose }) => [kind, prose])).toEqual(passages.map(({ kind, prose }) => [kind, prose]));
    const [directive] = directivesOf(after, read).filter(({ span }) => span.start === edit.span.start);
    expect('block' in directive && directive.block, `is about its block: ${JSON.stringify(after)}`).toEqual([read.passages[at]]);
    const back = apply(after, removal(after, read.passages, directive.span));
    expect(shown(back), `taken out: ${JSON.stringify(back)} of ${JSON.stringify(after)}`).toBe(original);
    return true;
  });
}

describe('a comment can stand before', () => {
  const blocks = {
    'a paragraph': 'One\ntwo.\n\nThree.',
    'a paragraph right after a heading': '# One\nTwo.',
    'headings of both kinds': '## One\n\nTwo\n===\n',
    'items of a tight list': '- One\n- Two\n  still two\nlazily two\n- Three\n',
    'items of a loose list': '1. One\n\n2. Two\n\n   More of two.\n\n10. Ten\n',
    'nested items': '- One\n  - Two\n    1) Three\n',
    'an item whose text begins on the next line': '-\n  One\n',
    'an item that interrupts a paragraph': 'One\n- Two\n',
    'items with wide and tabbed marks': '-   One\n\n-\tTwo\n',
    'a list, a heading and a quotation in an item': '- # One\n- > Two\n- - Three\n',
    'a quotation, with and without a space': '> One\n> two\n\n>Three\n',
    'a quotation in a quotation': '> > One\n>\n> Two\n',
    'a list in a quotation': '> 1. One\n>    two\n> 2. Three\n',
    'a paragraph after a link definition': '[a]: /b\nOne\n',
    'Windows line ends': '# One\r\nTwo\r\n\r\n- Three\r\n',
    'a byte-order mark': '\uFEFFOne\n',
    'front matter': '---\na: b\n---\nOne\n',
    'a comment': '<!-- one -->\nTwo\n',
  };
  for (const [name, text] of Object.entries(blocks)) {
    test(name, () => {
      expect(commented(text)).not.toContain(false);
      const [first] = readProse(text).passages;
      const edit = commentEdit(text, first, COMMENT);
      const after = apply(text, edit ?? expect.fail());
      expect(
        apply(
          after,
          removal(after, readProse(after).passages, { start: edit!.span.start, end: edit!.span.start + COMMENT.length }),
        ),
      ).toBe(text);
    });
  }
});

test('none stands where it would be seen', () => {
  expect(commented('| a | b |\n| - | - |\n| c | d |\n')).toEqual([false, false, false, false]);
  expect(commented('One.[^1]\n\n[^1]: Two.\n\n    Three.\n')).toEqual([true, false, false]);
  expect(commented('- [ ] One\n- [x] Two\n')).toEqual([false, false]);
});

test('in any draft', () => {
  let count = 0;
  const property = fc.property(markdown, (text) => {
    count += commented(text).filter(Boolean).length;
  });
  fc.assert(property, { numRuns: 200 });
  expect(count).toBeGreaterThan(200);
});

test('a comment within a line goes with the space before it', () => {
  const text = 'One <!-- factnote-ignore x: y --> two.';
  const start = text.indexOf('<');
  expect(apply(text, removal(text, readProse(text).passages, { start, end: text.indexOf('>') + 1 }))).toBe('One two.');
});
