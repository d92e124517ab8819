import { expect, test } from 'vitest';
import { over } from './world.ts';

const DRAFT = '\uFEFF# 埃菲尔铁塔\n\nThe *Eiffel\nTower* opened on 31 March 1889; see Article 5.\n';

test('mentions as JSON: kinds, entities and dates, with offsets of the file as read', () => {
  const { exit, out } = over({ 'a.md': DRAFT, 'empty.md': '' }, 'mentions a.md empty.md --format json');
  expect(exit).toBe(0);
  const at = (text: string) => ({ start: DRAFT.indexOf(text), end: DRAFT.indexOf(text) + text.length, text });
  expect(JSON.parse(out)).toEqual([
    {
      file: 'a.md',
      mentions: [
        { kind: 'system', ...at('埃菲尔铁塔'), entity: 'tower' },
        { kind: 'system', ...at('Eiffel\nTower'), entity: 'tower' },
        { kind: 'date', ...at('31 March 1889'), edtf: '1889-03-31' },
        { kind: 'provision', ...at('Article 5') },
      ],
    },
    { file: 'empty.md', mentions: [] },
  ]);
});

test('mentions as a table whose columns stand below each other, wide characters or not', () => {
  const { out } = over({ 'a.md': 'In 1889 the 埃菲尔铁塔 rose.\n' }, 'mentions a.md');
  expect(out).toBe(`a.md: 2 mentions
  1:4   date    1889   1889
  1:13  system  tower  埃菲尔铁塔

`);
});

test('without files there is nothing to read', () => {
  expect(over({}, 'mentions')).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('needs the files to read') });
});

test('a file that does not exist leaves the list unfinished', () => {
  const { exit, out, err } = over({ 'a.md': '1889' }, 'mentions a.md gone.md --format json');
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toContain('gone.md does not exist');
});
