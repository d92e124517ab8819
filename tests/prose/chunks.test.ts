import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../server/core/prose/chunks.ts';
import type { Prose } from '../../server/core/prose/passage.ts';
import { readProse } from '../../server/core/prose/read.ts';
import { markdown } from '../harness/markdown.ts';

const whole = (text: string, from: number) => [{ start: from, end: text.length }];
/**
 * What a draft reads as, without the maps, which hold the same offsets in another cut, and without the ends of notes: whether white space
 * belongs to one that ends in open code is nobody's concern.
 */
const plain = (prose: Prose) => ({
  ...prose,
  definitions: prose.definitions.map(({ span, ...definition }) => ({ ...definition, start: span.start })),
  passages: prose.passages.map(({ segments, ...passage }) => ({
    ...passage,
    at: segments.toDraft({ start: 0, end: passage.prose.length }),
  })),
});

const filler = `${'Words that make the piece long enough to be parted. '.repeat(50)}\n\n`;
const DRAFTS: Record<string, string> = {
  'a call in one piece and its note in another': `A claim.[^1] ${filler}${filler}More.[^1]\n\n${filler}[^1]: The note.\n`,
  'a link whose address stands at the end': `See [this][a]. ${filler}${filler}[a]: https://example.org\n`,
  'fenced code with blank lines in it': `${filler}\`\`\`\ncode\n\nTC260 2004\n\n\`\`\`\n\n${filler}After.\n`,
  'a comment with blank lines in it': `${filler}<!-- a\n\n${filler}b -->\n\nAfter.\n`,
  'a loose list': `${filler}- one\n\n- two\n\n  still two\n\n${filler}After.\n`,
  'front matter': `---\ntitle: x\n\nyear: 2014\n---\n\n${filler}${filler}After.\n`,
  'a byte-order mark and CRLF': `\uFEFF${filler}${filler}After.\n`.replaceAll('\n', '\r\n'),
  'what looks like code in HTML': '<div>\n```\n\n```\n\nCNNIC in 1999.\n',
  'code left open in a list': '- one\n  ```\n  code\n\nAfter.\n\n```\n\nCode.\n',
  'backticks that are no fence': '```Words``\nWords\n```\n\nCode.\n',
  'a definition in a list': 'See [a].\n\n- [a]: https://example.org\n',
  'a no-break space between lines': 'One.\n\u00A0\nTwo.\n',
  'a quotation with a paragraph behind it': `${filler}> quoted\n>\n> again\n\n${filler}After.\n`,
};

const WORDS = [
  ...[
    'Words',
    ' and ',
    'more.',
    ' ',
    '',
    '',
    '中国',
    '“quoted”',
    '1. ',
    '2) ',
    '1.',
    '1999',
    '- ',
    '* ',
    '+ ',
    '# ',
    '> ',
    '(a)',
    '; ',
  ],
  ...[
    '**bold**',
    '*a',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '[^1]',
    '[^1]: ',
    '[a]',
    '[a]: ',
    '(b)',
    '[a](b)',
    ']',
    '[',
    '!',
    '\\',
    '&amp;',
  ],
  ...[
    'https://a.example',
    'www.b.example',
    'c@d.example',
    '<',
    '<br>',
    '<!--',
    '-->',
    '```',
    '~~~',
    '---',
    '===',
    ':-',
    '|',
    ':',
    '    ',
  ],
];

describe('a draft read in pieces reads as it does whole:', () => {
  for (const [title, text] of Object.entries(DRAFTS)) {
    test(title, () => {
      expect(plain(readProse(text))).toEqual(plain(readProse(text, whole)));
    });
  }

  test('the markdown of this repository', () => {
    for (const file of readdirSync('docs').filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(`docs/${file}`, 'utf8').slice(0, 40_000);
      expect(plain(readProse(text)), file).toEqual(plain(readProse(text, whole)));
    }
  });

  test('any markdown, and any with paragraphs between', () => {
    const line = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(''));
    const paragraphs = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const expectSame = (text: string): void => {
      expect(plain(readProse(text))).toEqual(plain(readProse(text, whole)));
    };
    fc.assert(fc.property(markdown, expectSame), { numRuns: 500 });
    fc.assert(fc.property(paragraphs, expectSame), { numRuns: 1_500 });
    fc.assert(
      fc.property(fc.array(fc.oneof(markdown, paragraphs), { maxLength: 4 }), (parts) => {
        expectSame(parts.join('\n\n'));
      }),
      { numRuns: 500 },
    );
  });

  test('pieces follow each other without gaps', () => {
    const text = DRAFTS['front matter'];
    const chunks = chunksOf(text, 0);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
