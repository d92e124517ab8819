import { expect, test } from 'vitest';
import { findDates } from '../../server/core/mentions/dates/find.ts';

const BRIEF = `CNCERT was set up between 1999 and 2001 under the then-Ministry of Information Industry and had branches in 31
provincial-level regions by 2003. In February 2014 the agency, led since the summer of 2013 by its first independent director, gained
an office; the law of 7 November 2016 took effect on June 1, 2017, and by the early 2020s nearly 300 standards were in force (GB/T
22239-2019 among them; see pp. 1998–2004). From March 2014 until May 2016 some 1500 members paid 2,014 yuan. 自2014年起,2018年3月改称委员会。 `;

/** The best of several runs, in milliseconds: what the code takes when the machine leaves it alone. */
function best(text: string): number {
  let least = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    findDates(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

test('1,000 characters take less than 2 ms once warm', () => {
  const text = BRIEF.repeat(2).slice(0, 1000);
  for (let i = 0; i < 200; i++) findDates(text);
  expect(best(text)).toBeLessThan(2);
});

const WORST: readonly (readonly [name: string, text: string])[] = [
  ['a brief', BRIEF],
  ['digits', '2014 '],
  ['digits without spaces', '20142014'],
  ['dashes', '2014–2014-'],
  ['spaces', '2014              '],
  ['words that lead up to dates', 'the end of the early mid late '],
  ['months', 'March and May, '],
  ['days', '27 February '],
  ['brackets', '(2014'],
  ['letters and slashes', 'a/'],
  ['dots', 'a.'],
  ['one long word', 'a'],
  ['Chinese', '2014年2月至'],
  ['lists of numbers', 'pp. 1998, '],
];

// The first word gets every text past the prefilter; the floor keeps the machine's other work out of the ratio. Four times as long takes four times, and
// more where the memory of so many dates is cleared away; what is quadratic takes sixteen.
test.each(WORST)('time is linear in length: %s', { retry: 2 }, (_, unit) => {
  const long = (length: number) => `2014 ${unit.repeat(Math.ceil(length / unit.length))}`;
  findDates(long(30_000));
  expect(best(long(120_000)) / Math.max(best(long(30_000)), 5)).toBeLessThan(9);
});
