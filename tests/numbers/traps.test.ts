import { expect, test } from 'vitest';
import { findNumbers } from '../../server/core/mentions/numbers/find.ts';
import { wordsOf } from '../../server/core/text/words.ts';
import { numbersIn } from './harness.ts';

/** What has the look of a number and counts nothing. */
const TRAPS = [
  'version 1.2.3 came out',
  'it costs $500',
  'see #12',
  'a ratio of 5:1',
  'the 5G network',
  'a tenfold rise',
  'a 10-fold rise',
  'the COVID-19 years',
  'the 24/7 desk',
  'a tentative step',
  'the fifth bureau',
  'at −5 degrees',
  '统一的标准',
  '第三条',
  '2014年2月27日',
  '6.5  Working groups are closed',
  '3.2 Members may attend',
];

test.each(TRAPS)('%s', (prose) => {
  expect(numbersIn(prose).map(({ core }) => prose.slice(core.start, core.end))).toEqual([]);
});

test('digits inside what is taken are no number', () => {
  const prose = 'TC 260 has seven groups';
  const found = findNumbers(prose, wordsOf(prose), [{ start: 0, end: 6 }]);
  expect(found.map(({ value }) => value)).toEqual([7]);
});

test('a long run of numbers takes no longer than its length', () => {
  const prose = 'one hundred and '.repeat(5000);
  const start = performance.now();
  numbersIn(prose);
  expect(performance.now() - start).toBeLessThan(1500);
});
