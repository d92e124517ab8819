import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, frame, Lines, printable } from '../../server/features/frame.ts';

/** A text in which «» marks the span, drawn with its carets. */
function drawn(marked: string, width = 60): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const lines = frame(new Lines(marked.replace(/[«»]/g, '')), { start, end }, width);
  return lines
    .map(({ number, text, indent, carets }) => `${number} ${text}\n  ${' '.repeat(indent)}${'^'.repeat(carets)}\n`)
    .join('');
}

describe('carets stand below the span', () => {
  test('in plain text', () => {
    expect(drawn('One.\nSet up in «2004».\n')).toBe(`2 Set up in 2004.\n  ${' '.repeat(10)}^^^^\n`);
  });

  test.each([
    ['tabs, spread to the next fourth column', '\ta\t«2004»', '    a   2004', 8],
    ['Chinese, two columns each', '于«2004»年', '于2004年', 2],
    ['emoji, joined ones and flags too', '👩‍💻🇨🇳☎️ «2004»', '👩‍💻🇨🇳☎️ 2004', 7],
    ['combining marks, no column', 'e\u0301\u200B «2004»', 'e\u0301\u200B 2004', 2],
    ['a byte-order mark, not shown', '\uFEFF«2004»', '2004', 0],
    ['control characters, shown as signs', '\0\x1b[1m «2004»', '␀␛[1m 2004', 6],
  ])('after %s', (_, marked, text, indent) => {
    expect(drawn(marked)).toBe(`1 ${text}\n  ${' '.repeat(indent)}^^^^\n`);
  });

  test('under wide characters', () => {
    expect(drawn('于«二〇〇四»年')).toBe('1 于二〇〇四年\n    ^^^^^^^^\n');
  });

  test('where the span is empty, at the end of a text, or in an empty text', () => {
    expect(drawn('ab«»')).toBe('1 ab\n    ^\n');
    expect(drawn('«»')).toBe('1 \n  ^\n');
  });

  test('over lines, at most three', () => {
    expect(drawn('a «b\r\nc» d')).toBe('1 a b\n    ^\n2 c d\n  ^\n');
    expect(drawn('«a\nb\nc\nd»')).toBe('1 a\n  ^\n2 b\n  ^\n3 c\n  ^\n');
  });
});

describe('long lines are cut around the span', () => {
  const words = 'word '.repeat(40);
  test.each([
    ['in the middle', `${words}«2004» ${words}`, /^1 ….*2004.*…\n/],
    ['at the beginning', `«2004» ${words}`, /^1 2004.*…\n/],
    ['at the end', `${words}«2004»`, /^1 ….*2004\n/],
  ])('%s', (_, marked, shape) => {
    const [line, carets] = drawn(marked, 30).split('\n');
    expect(`${line}\n`).toMatch(shape);
    expect(line.length).toBeLessThanOrEqual(32);
    expect(line.length).toBeGreaterThan(24);
    expect(carets.indexOf('^^^^')).toBe(line.indexOf('2004'));
  });

  test('between words, where they are short', () => {
    expect(drawn('The committee was «set up» in the spring', 24)).toBe(`1 …was set up in the…\n       ^^^^^^\n`);
  });

  test('a span longer than the line is shown from its beginning', () => {
    expect(drawn(`x «${'y'.repeat(100)}»`, 12)).toBe(`1 …${'y'.repeat(10)}…\n   ${'^'.repeat(10)}\n`);
  });

  test('a line of megabytes takes no time', () => {
    const text = `${'漢字 '.repeat(1_000_000)}2004${' x'.repeat(1_000_000)}`;
    const lines = new Lines(text);
    const started = performance.now();
    expect(frame(lines, { start: 3_000_000, end: 3_000_004 }, 80)[0].text).toContain('2004');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

test('whatever the text and the span, a line fits and its carets stand inside it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.nat(),
      fc.nat(40),
      fc.integer({ min: 20, max: 80 }),
      (text, from, length, width) => {
        const start = from % (text.length + 1);
        for (const line of frame(new Lines(text), { start, end: Math.min(text.length, start + length) }, width)) {
          expect(columnsOf(line.text)).toBeLessThanOrEqual(width);
          expect(line.indent + line.carets).toBeLessThanOrEqual(width + 1);
          expect(line.carets).toBeGreaterThan(0);
          expect(printable(line.text)).toBe(line.text);
        }
      },
    ),
  );
});

test('places count from 1, and line ends are LF, CRLF or CR', () => {
  const lines = new Lines('\uFEFFab\r\nc\rd\n');
  expect([1, 2, 5, 7, 9, 99].map((offset) => lines.placeOf(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 1 },
  ]);
});
