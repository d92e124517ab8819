import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../server/core/prose/chunks.ts';
import type { Prose } from '../../server/core/prose/passage.ts';
import { readProse } from '../../server/core/prose/read.ts';

const whole = (text: string, from: number) => [{ start: from, end: text.length }];
/** What a draft reads as, without the maps, which hold the same offsets in another cut. */
const plain = (prose: Prose) => ({
  ...prose,
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
  'a quotation with a paragraph behind it': `${filler}> quoted\n>\n> again\n\n${filler}After.\n`,
};

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

  test('pieces follow each other without gaps', () => {
    const text = DRAFTS['front matter'];
    const chunks = chunksOf(text, 0);
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
