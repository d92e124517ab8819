/** The stored reports are those of the code and the packs as they are. */
import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../harness/library.ts';
import { changesBetween } from './compare.ts';
import { corpusDrafts } from './drafts.ts';
import { blocksOf } from './report.ts';
import { reportsWith, stored, storedNames } from './reports.ts';

describe('reports', () => {
  const reports = reportsWith(bundledLibrary());

  test.each([...reports])('%s is up to date, or see what changed: npm run corpus', (name, text) => {
    expect(text).toBe(stored(name));
  });

  test('none is left over', () => {
    expect(storedNames().filter((name) => !reports.has(name) && name !== 'documents.report')).toEqual([]);
  });

  test('each place has one block', () => {
    for (const [name, text] of reports) {
      const places = blocksOf(text).map(({ place }) => place);
      expect(
        places.filter((place, at) => places.indexOf(place) !== at),
        name,
      ).toEqual([]);
    }
  });

  test('the drafts are of many kinds, some without a mistake', () => {
    const drafts = corpusDrafts();
    expect(new Set(drafts.map(({ genre }) => genre)).size).toBe(drafts.length);
    expect(drafts.length).toBeGreaterThanOrEqual(8);
    expect(drafts.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(1);
  });
});

describe('changes', () => {
  const drawn = 'It was set up in 2004.\n                 ^^^^';
  const found = `found: wrong-date, expected 2002\n${drawn}\nUnexpected 2004.\n`;
  const missed = `missed: expected 2002\n${drawn}\n`;
  const alarm = `alarm: wrong-date, expected 2001\n${drawn}\nUnexpected 2004.\n`;
  const kinds = (before: string, after: string) =>
    changesBetween(new Map([['a.report', before]]), new Map([['a.report', after]])).map(({ kind }) => kind);

  test.each([
    ['a mistake that is found now', missed, found, ['gain']],
    ['a mistake that is missed now', found, missed, ['loss']],
    ['a fix that is wrong now', found, found.replace('found', 'detected'), ['loss']],
    ['an alarm that is new', '', alarm, ['loss']],
    ['an alarm that is gone', alarm, '', ['gain']],
    ['a sentence that reads otherwise', found, found.replace('Unexpected', 'Not'), ['other']],
    ['nothing', found, found, []],
    ['one more of several', 'found 3 of 5: wrong.jsonl, date\n', 'found 4 of 5: wrong.jsonl, date\n', ['gain']],
    ['one more false alarm', 'alarms 0: clean.jsonl, in 9 drafts\n', 'alarms 1: clean.jsonl, in 9 drafts\n', ['loss']],
  ] as const)('%s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });
});
