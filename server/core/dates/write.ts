import { PARTS_OF_YEAR } from './codes.ts';
import { monthLength } from './days.ts';
import { parseEdtf } from './edtf.ts';

/** In English, January first. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The ends of what early, mid and late mean in a decade and in a month. */
const THIRDS_OF_DECADE: Readonly<Record<string, string>> = { '0/3': 'the early #', '4/6': 'the mid-#', '7/9': 'the late #' };
const THIRDS_OF_MONTH: Readonly<Record<string, string>> = { '01/10': 'early #', '11/20': 'mid-#', '21/end': 'late #' };

/**
 * An EDTF value in English: "27 February 2014", "summer 2013", "between 1999 and 2001", "the early 1990s", "by 2003", "around 2012".
 * A value that cannot be read is given back as it is.
 */
export function sayEdtf(value: string): string {
  if (parseEdtf(value) === undefined) return value;
  const [left = '', right] = value.split('/');
  if (right === undefined) return sayPoint(left);
  const [openLeft, openRight] = [left, right].map((end) => end === '' || end === '..');
  if (openLeft && openRight) return 'at any time';
  if (openLeft) return `by ${sayPoint(right)}`;
  if (openRight) return `since ${sayPoint(left)}`;
  return sayThird(left, right) ?? `between ${sayPoint(left)} and ${sayPoint(right)}`;
}

/** The day, month or year (or decade …) alone, without a range. */
function sayPoint(value: string): string {
  if (/[~?%]$/.test(value)) return `around ${sayPoint(value.slice(0, -1))}`;
  if (value.endsWith('XX') && value.length === 4) return `the ${ordinal(Number(value.slice(0, 2)) + 1)} century`;
  if (value.endsWith('X') && value.length === 4) return `the ${value.slice(0, 3)}0s`;
  const [, year = '', month = 'XX', day = 'XX'] = /^(\d{4})(?:-(..))?(?:-(..))?$/.exec(value) ?? [];
  if (month === 'XX') return year;
  const part = PARTS_OF_YEAR[month];
  if (part !== undefined) return part.says.replace('#', year);
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === 'XX' ? named : `${Number(day)} ${named}`;
}

/** Early, mid or late of a decade or of a month, both written as ranges; undefined for any other range. */
function sayThird(left: string, right: string): string | undefined {
  if (/^\d{4}$/.test(left) && left.slice(0, 3) === right.slice(0, 3)) {
    return THIRDS_OF_DECADE[`${left.slice(3)}/${right.slice(3)}`]?.replace('#', `${left.slice(0, 3)}0s`);
  }
  const month = left.slice(0, 7);
  if (!/^\d{4}-\d\d-\d\d$/.test(left) || month !== right.slice(0, 7)) return undefined;
  const last =
    Number(right.slice(8)) === monthLength(Number(left.slice(0, 4)), Number(left.slice(5, 7))) ? 'end' : right.slice(8);
  return THIRDS_OF_MONTH[`${left.slice(8)}/${last}`]?.replace('#', sayPoint(month));
}

/** "1st", "12th", "22nd". */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
