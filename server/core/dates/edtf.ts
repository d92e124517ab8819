import { remembering } from '../text/memory.ts';
import { PARTS_OF_YEAR } from './codes.ts';
import { calendarDay, dayNumber, monthLength } from './days.ts';

/** All days from `from` to `to`, both included, counted from 1970-01-01; an open end is infinite. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?$/;
const YEARS = /^(?<known>\d{2}(?:\dX|XX))$/;
const MARKED = /[~?%]$/;

/**
 * The days that an EDTF value can mean:
 *
 *     2014  2014-02  2014-02-27      a year, a month, a day
 *     199X  19XX                     a decade, a century
 *     2013-22  2012-37  2016-40      a season, a third, a half (codes.ts)
 *     1999/2001  ../2013  2013/..    ranges, both ends included; an empty end, unknown in EDTF, is as open as ".."
 *     2012~  2012?  2012%            about: a year more on either side of a year or anything longer,
 *                                    a month more for months and parts of a year, a week more for days
 *
 * Returns undefined for anything else, for days that do not exist, and for ranges that run backwards.
 */
export const parseEdtf: (value: string) => DayInterval | undefined = remembering((value) => {
  const slash = value.indexOf('/');
  if (slash < 0) return parsePoint(value);
  const left = value.slice(0, slash);
  const right = value.slice(slash + 1);
  const start = isOpen(left) ? -Infinity : parsePoint(left)?.from;
  const end = isOpen(right) ? Infinity : parsePoint(right)?.to;
  return start === undefined || end === undefined || start > end ? undefined : { from: start, to: end };
});

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function parsePoint(value: string): DayInterval | undefined {
  if (!MARKED.test(value)) return parseExact(value);
  const base = value.slice(0, -1);
  const exact = parseExact(base);
  if (exact === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(base)) return { from: exact.from - 7, to: exact.to + 7 };
  return widenMonths(exact, /^\d{4}-\d\d/.test(base) ? 1 : 12);
}

function parseExact(value: string): DayInterval | undefined {
  const years = YEARS.exec(value)?.groups?.known;
  if (years !== undefined) return ofMonths(Number(years.replaceAll('X', '0')), 1, Number(years.replaceAll('X', '9')), 12);
  const date = DATE.exec(value)?.groups;
  if (date === undefined) return undefined;
  const year = Number(date.year);
  const { month = 'XX', day = 'XX' } = date;
  if (month === 'XX') return day === 'XX' ? ofMonths(year, 1, year, 12) : undefined;
  const number = Number(month);
  const part = PARTS_OF_YEAR[month];
  if (part !== undefined) return date.day === undefined ? ofMonths(year, part.first, year, part.last) : undefined;
  if (number < 1 || number > 12) return undefined;
  if (day === 'XX') return ofMonths(year, number, year, number);
  if (Number(day) < 1 || Number(day) > monthLength(year, number)) return undefined;
  const only = dayNumber(year, number, Number(day));
  return { from: only, to: only };
}

function ofMonths(year: number, month: number, lastYear: number, lastMonth: number): DayInterval {
  return { from: dayNumber(year, month, 1), to: dayNumber(lastYear, lastMonth + 1, 1) - 1 };
}

/** The interval with so many months more on either side; its ends are taken to be ends of months. */
export function widenMonths({ from, to }: DayInterval, months: number): DayInterval {
  const first = Number.isFinite(from) ? calendarDay(from) : undefined;
  const next = Number.isFinite(to) ? calendarDay(to + 1) : undefined;
  return {
    from: first === undefined ? from : dayNumber(first.year, first.month - months, 1),
    to: next === undefined ? to : dayNumber(next.year, next.month + months, 1) - 1,
  };
}
