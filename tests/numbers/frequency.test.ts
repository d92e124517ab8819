/** How often something happens, as times a year. */
import { expect, test } from 'vitest';
import { findFrequencies } from '../../server/core/mentions/numbers/frequency.ts';
import { wordsOf } from '../../server/core/text/words.ts';

test.each<[prose: string, written: string, perYear: number]>([
  ['It comes out twice a year.', 'twice a year', 2],
  ['It comes out four times a year.', 'four times a year', 4],
  ['It comes out three times per month.', 'three times per month', 36],
  ['It comes out once every two years.', 'once every two years', 0.5],
  ['It comes out twice-yearly.', 'twice-yearly', 2],
  ['It comes out every six months.', 'every six months', 2],
  ['It comes out every other week.', 'every other week', 26],
  ['It comes out each quarter.', 'each quarter', 4],
  ['It comes out at intervals of six months.', 'at intervals of six months', 2],
  ['its half-yearly reports', 'half-yearly', 2],
  ['its six-monthly reports', 'six-monthly', 2],
  ['its weekly bulletin', 'weekly', 52],
  ['It reports annually.', 'annually', 1],
])('%s', (prose, written, perYear) => {
  const [frequency, ...others] = findFrequencies(wordsOf(prose));
  expect(others).toEqual([]);
  expect(prose.slice(frequency.span.start, frequency.span.end)).toBe(written);
  expect(frequency.perYear).toBeCloseTo(perYear);
});

test.each([
  ['six months later'],
  ['a year of change'],
  ['four times as many'],
  ['half a year'],
  ['at the end of the month'],
  ['biweekly'],
])('not "%s"', (prose) => {
  expect(findFrequencies(wordsOf(prose))).toEqual([]);
});
