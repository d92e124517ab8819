import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compatible, disjoint, within } from '../../server/core/dates/compare.ts';
import { calendarDay, dayNumber, monthLength, weekdayOf } from '../../server/core/dates/days.ts';
import { parseEdtf } from '../../server/core/dates/edtf.ts';
import { sayEdtf } from '../../server/core/dates/write.ts';

/** The first and last day of a value, written out; "…" for an open end. */
function days(value: string): string | undefined {
  const interval = parseEdtf(value);
  return interval && `${written(interval.from)} ${written(interval.to)}`;
}

function written(number: number): string {
  if (!Number.isFinite(number)) return '…';
  const { year, month, day } = calendarDay(number);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

describe('a value means days', () => {
  test.each([
    ['2014', '2014-01-01 2014-12-31'],
    ['2014-02', '2014-02-01 2014-02-28'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2014-02-27', '2014-02-27 2014-02-27'],
    ['199X', '1990-01-01 1999-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['2014-XX', '2014-01-01 2014-12-31'],
    ['2013-21', '2013-03-01 2013-05-31'],
    ['2013-22', '2013-06-01 2013-08-31'],
    ['2013-23', '2013-09-01 2013-11-30'],
    ['2013-24', '2013-12-01 2014-02-28'],
    ['2011-34', '2011-04-01 2011-06-30'],
    ['2012-37', '2012-01-01 2012-04-30'],
    ['2012-38', '2012-05-01 2012-08-31'],
    ['2012-39', '2012-09-01 2012-12-31'],
    ['2016-40', '2016-01-01 2016-06-30'],
    ['2016-41', '2016-07-01 2016-12-31'],
    ['1999/2001', '1999-01-01 2001-12-31'],
    ['../2013', '… 2013-12-31'],
    ['2013/..', '2013-01-01 …'],
    ['2014-05-01/2014-05-10', '2014-05-01 2014-05-10'],
    ['2012~', '2011-01-01 2013-12-31'],
    ['2012-03?', '2012-02-01 2012-04-30'],
    ['2012-03-08%', '2012-03-01 2012-03-15'],
    ['199X~', '1989-01-01 2000-12-31'],
    ['2013-22~', '2013-05-01 2013-09-30'],
    ['1999~/2001', '1998-01-01 2001-12-31'],
  ])('%s', (value, expected) => expect(days(value)).toBe(expected));

  test.each([
    '',
    '14',
    '2014-13',
    '2014-00',
    '2014-02-30',
    '2015-02-29',
    '2001/1999',
    '1/2/3',
    'May 2014',
    '2014-22-01',
    '2014-XX-03',
    '20X4',
  ])('nothing: %s', (value) => expect(parseEdtf(value)).toBeUndefined());
});

describe('comparing', () => {
  test.each([
    ['2014', '2014-02-27'],
    ['2014-02-27', '2014'],
    ['2014-02', '2014-02-27'],
    ['2000/2003', '2002'],
    ['../2003', '2001'],
    ['1999/2001', '2000/2004'],
    ['2012-37', '2012-11'],
    ['2012-39', '2012-02-01'],
    ['2014-05-01/2014-05-10', '2014-05-30'],
    ['2013-22', '2013-09-03'],
    ['2013-24', '2013-01'],
    ['2012~', '2013'],
    ['not a date', '2014'],
  ])('%s is compatible with %s', (stated, known) => {
    expect(compatible(stated, known)).toBe(true);
    expect(compatible(known, stated)).toBe(true);
  });

  test.each([
    ['2004', '2002'],
    ['2014-02', '2014-03'],
    ['2012-37', '2013'],
    ['2013-22', '2013-12'],
    ['2016-40', '2016-07-01'],
    ['1990/1993', '1983'],
    ['../2003', '2004'],
    ['2013/..', '2012'],
    ['2014-05-01/2014-05-10', '2014-06'],
    ['2012~', '2014'],
  ])('%s contradicts %s', (stated, known) => expect(compatible(stated, known)).toBe(false));

  test('exact comparison', () => {
    expect(disjoint('2012-37', '2012-11')).toBe(true);
    expect(disjoint('2012', '2012-11')).toBe(false);
    expect(disjoint('nonsense', '2012')).toBe(false);
    expect(within('2012-11', '2012')).toBe(true);
    expect(within('2012', '2012-11')).toBe(false);
  });
});

describe('saying', () => {
  test.each([
    ['2014', '2014'],
    ['2014-02', 'February 2014'],
    ['2014-02-27', '27 February 2014'],
    ['2013-22', 'summer 2013'],
    ['2011-34', 'the second quarter of 2011'],
    ['2016-40', 'the first half of 2016'],
    ['2012-38', 'mid-2012'],
    ['1999/2001', 'between 1999 and 2001'],
    ['1990/1993', 'the early 1990s'],
    ['1994/1996', 'the mid-1990s'],
    ['2014-02-21/2014-02-28', 'late February 2014'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['../2003', 'by 2003'],
    ['2013/..', 'since 2013'],
    ['2012~', 'around 2012'],
    ['whenever', 'whenever'],
  ])('%s', (value, english) => expect(sayEdtf(value)).toBe(english));
});

describe('arithmetic', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const year = fc.integer({ min: 0, max: 9998 }).map((one) => String(one).padStart(4, '0'));
  const code = fc.constantFrom('', '-01', '-02', '-12', '-02-28', '-21', '-24', '-33', '-37', '-39', '-41', '~', '-06~');
  const point = fc.tuple(year, code).map((pair) => pair.join(''));
  const value = fc.oneof(
    point,
    point.map((one) => `../${one}`),
    point.map((one) => `${one}/..`),
    year.map((one) => `${one.slice(0, 3)}X`),
  );

  test('days and numbers convert both ways', () => {
    fc.assert(
      fc.property(number, (n) => {
        const { year: y, month, day } = calendarDay(n);
        expect(dayNumber(y, month, day)).toBe(n);
        expect(day).toBeLessThanOrEqual(monthLength(y, month));
      }),
    );
  });

  test('the platform agrees', () => {
    fc.assert(
      fc.property(number, (n) => {
        const date = new Date(n * 86_400_000);
        expect(calendarDay(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(weekdayOf(n)).toBe(date.getUTCDay());
      }),
    );
  });

  test('an interval never runs backwards, and every value is compatible with itself and says something', () => {
    fc.assert(
      fc.property(value, (one) => {
        const interval = parseEdtf(one)!;
        expect(interval.from).toBeLessThanOrEqual(interval.to);
        expect(compatible(one, one)).toBe(true);
        expect(disjoint(one, one)).toBe(false);
        expect(within(one, one)).toBe(true);
        expect(sayEdtf(one)).not.toBe('');
      }),
    );
  });

  test('both comparisons are symmetric, inclusion is never apart, and what is not disjoint is compatible', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
        expect(disjoint(a, b)).toBe(disjoint(b, a));
        if (within(a, b)) expect(disjoint(a, b)).toBe(false);
        if (!disjoint(a, b)) expect(compatible(a, b)).toBe(true);
      }),
    );
  });

  test('any text is read or refused', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});
