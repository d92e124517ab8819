import { describe, expect, test } from 'vitest';
import { differences } from './check.ts';
import { draw, parseFixture } from './fixture.ts';
import { bundledLibrary } from './library.ts';

describe('marked text', () => {
  test('caret lines are taken out and mark the words above them', () => {
    const { draft } = parseFixture(
      '\nCNNIC was founded in 1999.\n                     ^^^^ wrong-date: expected 1997 or 1998\n  ^ other\nEnd.\n',
    );
    expect(draft).toEqual({
      name: '/draft.md',
      text: 'CNNIC was founded in 1999.\nEnd.\n',
      marks: [
        { code: 'other', span: { start: 2, end: 3 } },
        { code: 'wrong-date', span: { start: 21, end: 25 }, expected: ['1997', '1998'] },
      ],
    });
  });

  test('columns: Chinese is two wide, emoji as many as they have units, a cursor counts as written', () => {
    expect(parseFixture('成立$0于2004年\n        ^^^^ x\n').draft).toMatchObject({
      cursor: 2,
      marks: [{ span: { start: 3, end: 7 } }],
    });
    expect(parseFixture('😀 1999\n   ^^^^ x\n').draft.marks[0].span).toEqual({ start: 3, end: 7 });
  });

  test('several files, packs apart', () => {
    const { draft, packs, files } = parseFixture('\n//- /sources/x.facts.yaml\nsource: x\n//- /a.md\nText.\n^^^^ x\n//- /b.md\n');
    expect(files.map(({ name }) => name)).toEqual(['/sources/x.facts.yaml', '/a.md', '/b.md']);
    expect(packs.map(({ text }) => text)).toEqual(['source: x\n']);
    expect(draft).toMatchObject({ name: '/a.md', text: 'Text.\n', marks: [{ code: 'x' }] });
  });

  test('byte-order mark and Windows line ends stay', () => {
    expect(parseFixture('\uFEFFa\r\nb 1\r\n  ^ x\r\n').draft).toMatchObject({
      text: '\uFEFFa\r\nb 1\r\n',
      marks: [{ span: { start: 6, end: 7 } }],
    });
  });

  test('mistakes in a fixture are told', () => {
    expect(() => parseFixture('ab\n  ^^^ x\n')).toThrow('beyond the line');
    expect(() => parseFixture('text\n//- /a.md\n')).toThrow('before the first file');
    expect(() => parseFixture('//- /a.facts.yaml\n')).toThrow('no draft');
  });

  test('a place is drawn as it is marked', () => {
    expect(draw('One.\nCNNIC成立于2004年。\n', { start: 13, end: 17 }, 'x')).toBe('CNNIC成立于2004年。\n           ^^^^ x');
  });
});

test('misses and false alarms are told apart', () => {
  const { draft } = parseFixture('A of 1999 and b of 2000.\n     ^^^^ wrong-date: expected 1997\n');
  const finding = { code: 'wrong-date', level: 'warning', actual: '2000', message: 'M.', because: [], fixes: [] } as const;
  const found = (start: number, expected: string) => ({ ...finding, span: { start, end: start + 4 }, expected: [expected] });
  expect(differences(draft, [found(5, '1997')])).toEqual({ misses: [], alarms: [] });
  expect(differences(draft, [found(5, '1996')]).misses).toEqual([
    'A of 1999 and b of 2000.\n     ^^^^ wrong-date: expected 1997',
  ]);
  expect(differences(draft, [found(5, '1997'), found(19, '2001')])).toEqual({
    misses: [],
    alarms: ['A of 1999 and b of 2000.\n                   ^^^^ wrong-date: expected 2001 (M.)'],
  });
});

test('the bundled packs load', () => {
  expect(bundledLibrary().facts.length).toBeGreaterThan(500);
});
