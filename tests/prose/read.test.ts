import { describe, expect, test } from 'vitest';
import { readProse } from '../../server/core/prose/read.ts';
import { passages, source, substitutions } from './places.ts';

describe('what is prose, and what kind', () => {
  test.each<[title: string, text: string, ...passages: string[]]>([
    ['paragraphs', 'One.\n\nTwo.\n', 'paragraph: One.', 'paragraph: Two.'],
    ['lines of one paragraph', 'One\ntwo.', 'paragraph: One two.'],
    ['headings', '# One #\n\nTwo\n===\n', 'heading: One', 'heading: Two'],
    ['an empty heading is nothing', '#\n\n##\n'],
    ['list items', '- one\n  two\n  1. three\n', 'item: one two', 'item: three'],
    ['task lists', '- [x] done\n', 'item:  done'],
    ['quotations', '> one\n> two\nlazy\n', 'quotation: one two lazy'],
    ['footnotes', 'Text[^1].\n\n[^1]: One\n    two\n\n    three\n', 'paragraph: Text.', 'footnote: One two', 'footnote: three'],
    ['tables', '| a | b |\n| - | - |\n| c | d |\n', 'cell: a', 'cell: b', 'cell: c', 'cell: d'],
    ['a table in a quotation', '> | a |\n> | - |\n> | b |\n', 'cell: a', 'cell: b'],
    ['front matter is none', '---\ntitle: 1999\n---\n\nText.', 'paragraph: Text.'],
    ['code blocks are none', '```\n1999\n```\n\n    1999\n\nText.', 'paragraph: Text.'],
    ['an open code block is none', 'Text.\n\n```\n1999\n', 'paragraph: Text.'],
    ['blocks of HTML are none', '<div>\n1999\n</div>\n\nText.', 'paragraph: Text.'],
    ['comments are none', 'One <!-- 1999 -->two.\n\n<!-- 1999 -->\n', 'paragraph: One two.'],
    ['inline code is exempt', 'Run `x 1999` and ``a ` b``.', 'paragraph: Run exempt and exempt.'],
    ['images are exempt', 'See ![chart of 1999](1999.png).', 'paragraph: See exempt.'],
    [
      'addresses are exempt',
      '<https://a.example/1999>, https://b.example/1999 and www.c.example.',
      'paragraph: exempt, exempt and exempt.',
    ],
    [
      'of a link only its words',
      '[the *law*](https://a.example/1999 "1999"), [it][1] and [1].\n\n[1]: /1999 "1999"\n',
      'paragraph: the law, it and 1.',
    ],
    ['tags vanish, a break is a line', 'a <b>bold</b> word<br>next', 'paragraph: a bold word\nnext'],
    ['hard breaks are lines', 'one  \ntwo\\\nthree', 'paragraph: one\ntwo\nthree'],
    ['emphasis has no marks', '***a* b** _c_ ~~d~~ **e *f* g**', 'paragraph: a b c d e f g'],
    ['unfinished markup is prose', '*a [b ![c `d [^e', 'paragraph: *a [b ![c `d [^e'],
    ['calls are none, with or without their note', 'a[^1] b[^2]\n\n[^1]: c', 'paragraph: a b', 'footnote: c'],
    [
      'what only looks like a call is',
      'a \\[^1] [^a-z] [^0-9A-F] [^†] [^b c] [^]',
      'paragraph: a [^1] [^a-z] [^0-9A-F] [^†] [^b c] [^]',
    ],
    ['math and citations of pandoc stay', '$a_b$ costs \\$5 [@key, p. 5]', 'paragraph: $a_b$ costs $5 [@key, p. 5]'],
  ])('%s', (_, text, ...expected) => {
    expect(passages(text)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['a byte-order mark alone', '\uFEFF'],
    ['blank lines', '\n\r\n\t\n'],
  ])('%s gives no passages', (_, text) => {
    expect(readProse(text)).toEqual({ passages: [], comments: [], definitions: [] });
  });
});

describe('where the draft and its prose differ, the whole piece of the draft is known', () => {
  test.each<[title: string, text: string, ...substitutions: string[]]>([
    ['plain text', 'Nothing in here.'],
    ['a byte-order mark', '\uFEFFNothing in here.'],
    ['emoji and right-to-left text', '👩‍💻 שלום العربية e\u0301'],
    ['NUL and tabs', 'a\0b\tc'],
    ['odd spaces', 'a\u2028b\u3000c'],
    ['spaces that must not break', 'a\u00A0b', '\u00A0 →  '],
    ['a line that goes on', 'one\ntwo', '\n →  '],
    ['a line of its own', 'one\n: two'],
    ['named references', 'R&amp;D&nbsp;x &lt;', '&amp; → &', '&nbsp; →  ', '&lt; → <'],
    ['numbered references', '&#35; &#x1F600; &#0;', '&#35; → #', '&#x1F600; → 😀', '&#0; → \uFFFD'],
    ['what looks like a reference', '&bogus; & AT&T &#;'],
    ['escapes', String.raw`\$5 \* \a \\ `, String.raw`\$ → $`, String.raw`\* → *`, String.raw`\\ → ${'\\'}`],
    ['an escaped pipe in a cell', String.raw`| a \| b |${'\n'}| - |${'\n'}`, String.raw`\| → |`],
    ['Windows line ends', 'one\r\ntwo\r\n\r\nthree', '\r\n →  '],
    ['line ends of old Macs', 'one\rtwo', '\r →  '],
    ['code', 'a `b` c', '`b` → exempt'],
    ['a break', 'a<br />b', '<br /> → \n'],
  ])('%s', (_, text, ...expected) => {
    expect(substitutions(text)).toEqual(expected);
  });
});

describe('the draft’s own offsets', () => {
  test.each<[title: string, text: string, words: string, start: number, draft: string]>([
    ['after a byte-order mark', '\uFEFFin 2014', '2014', 4, '2014'],
    ['after Windows line ends', 'a\r\n\r\nb\r\nin 2014', '2014', 11, '2014'],
    ['over a Windows line end', 'May\r\n2014', 'May 2014', 0, 'May\r\n2014'],
    ['after emoji', '😀👩‍💻 in 2014', '2014', 11, '2014'],
    ['after right-to-left text', 'שלום 2014', '2014', 5, '2014'],
    ['after NUL', '\0\0 2014', '2014', 3, '2014'],
    ['after a tab', '-\ta\tin 2014', '2014', 7, '2014'],
    ['after references', '&amp;&#x1F600; 2014', '2014', 15, '2014'],
    ['with a reference inside', 'May&nbsp;2014', 'May 2014', 0, 'May&nbsp;2014'],
    ['after escapes', String.raw`\$5 \# 2014`, '2014', 7, '2014'],
    ['in the second line of a quotation', '> one\n>   two 2014', '2014', 14, '2014'],
    ['over two lines of a quotation', '> May\n> 2014', 'May 2014', 2, 'May\n> 2014'],
    ['in the second line of an item', '10. one\n    2014', '2014', 12, '2014'],
    ['in an item within an item', '- a\n  - b\n    2014', '2014', 14, '2014'],
    ['in the second line of a footnote', '[^1]: one\n    2014', '2014', 14, '2014'],
    ['in a cell after an escaped pipe', String.raw`| a \| 2014 |${'\n'}| - |`, '2014', 7, '2014'],
    ['in the last cell of a table without outer pipes', 'a | b\n- | -\nc | 2014', '2014', 16, '2014'],
    ['inside emphasis', 'in **2014**', '2014', 5, '2014'],
    ['over the end of emphasis', '**May** 2014', 'May 2014', 2, 'May** 2014'],
    ['emphasis within a word', '**20**14', '2014', 2, '20**14'],
    ['within nested emphasis', '***a** b 2014*', '2014', 9, '2014'],
    ['in the words of a link', '[May](https://a.example) 2014', 'May 2014', 1, 'May](https://a.example) 2014'],
    ['around a footnote call', 'May[^1] 2014\n\n[^1]: x', 'May 2014', 0, 'May[^1] 2014'],
    ['after inline code', '`x` 2014', '2014', 4, '2014'],
    ['after a comment', 'a <!-- b --> 2014', '2014', 13, '2014'],
    ['after a hard break', 'a  \n2014', '2014', 4, '2014'],
    ['in a heading', '## In 2014 ##', '2014', 6, '2014'],
    ['after front matter', '---\na: b\n---\n\n2014', '2014', 14, '2014'],
  ])('%s', (_, text, words, start, draft) => {
    expect(source(text, words)).toEqual([start, draft]);
  });

  test('an empty span stays empty', () => {
    const [{ segments, prose }] = readProse('a &amp; b').passages;
    expect(segments.toDraft({ start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
    expect(segments.toDraft({ start: prose.length, end: prose.length })).toEqual({ start: 9, end: 9 });
  });
});

describe('what a passage knows of itself', () => {
  test('the depth of a heading', () => {
    expect(readProse('# a\n\n### b\n').passages.map(({ depth }) => depth)).toEqual([1, 3]);
  });

  test('cells: table, row, column and header', () => {
    const text = '| a | b |\n| - | - |\n| c | |\n\nText.\n\n| d |\n| - |\n';
    expect(
      readProse(text).passages.flatMap(({ cell, prose }) =>
        cell ? [[prose, cell.table, cell.row, cell.column, cell.header]] : [],
      ),
    ).toEqual([
      ['a', 0, 0, 0, true],
      ['b', 0, 0, 1, true],
      ['c', 0, 1, 0, false],
      ['d', 1, 0, 0, true],
    ]);
  });

  test('items: how deep, and of which list', () => {
    const text = '- a\n  - b\n- c\n\nText.\n\n1. d\n';
    expect(readProse(text).passages.map(({ prose, nesting, list }) => [prose, nesting, list])).toEqual([
      ['a', 1, 0],
      ['b', 2, 1],
      ['c', 1, 0],
      ['Text.', undefined, undefined],
      ['d', 1, 2],
    ]);
  });

  test('footnotes: calls and definitions', () => {
    const text = '\uFEFFOne[^a] two[^b-2].\n\n[^a]: A.\n';
    const { passages: found, definitions } = readProse(text);
    expect(found[0].calls.map(({ label, at, span }) => [label, at, text.slice(span.start, span.end)])).toEqual([
      ['a', 3, '[^a]'],
      ['b-2', 7, '[^b-2]'],
    ]);
    expect(found[1]).toMatchObject({ kind: 'footnote', label: 'a' });
    expect(found[0].calls[1].id).toBe('B-2');
    expect(definitions.map(({ label, span }) => [label, text.slice(span.start, span.end)])).toEqual([['a', '[^a]: A.']]);
  });

  test('footnotes: no calls where markdown reads none', () => {
    const text =
      '---\na: "[^1]"\n---\n\n`[^2]` <!-- [^3] --> <b id="[^4]">\n\n    [^5]\n\n```\n[^6]\n```\n\nhttps://a.example/[^7] [^8](http://b.example) ![c[^9]](d)';
    expect(readProse(text).passages.flatMap(({ calls }) => calls.map(({ label }) => label))).toEqual([]);
  });

  test('emphasis', () => {
    const [{ prose, emphasis }] = readProse('The *Law* and **the Act**').passages;
    expect(emphasis.map(({ start, end }) => prose.slice(start, end))).toEqual(['Law', 'the Act']);
  });

  test('comments that are indented', () => {
    expect(readProse('- One\n\n  <!-- a -->\n  Two\n\n   <!-- b -->\n').comments.map(({ text: said }) => said)).toEqual([
      'a',
      'b',
    ]);
  });

  test('comments, their text trimmed', () => {
    const text = '\uFEFFa <!-- one -->\n\n<!--\ntwo\n-->\n';
    expect(readProse(text).comments.map(({ text: said, span }) => [said, text.slice(span.start, span.end)])).toEqual([
      ['one', '<!-- one -->'],
      ['two', '<!--\ntwo\n-->'],
    ]);
  });
});
