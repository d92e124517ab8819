/** How much of a stated date is also in a known one. A slip spares most of a date: who writes 26 June for 26 July means that day. */
import type { DateMention } from '../mentions/dates/types.ts';

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?$/;
/** Two of a day's three parts agree, the day among them. */
const SLIP = 5;

export const isSlip = (shared: number): boolean => shared >= SLIP;

/** A month of another year: one in twelve by chance. */
const MONTH = 2.5;
export const isMonthRight = (shared: number): boolean => shared === MONTH;

/** 0 where nothing or only a year agrees, up to 5 where a day and its month or year do; a month or a year alone may agree by chance. */
export function sharedParts(date: DateMention, known: string): number {
  const stated = POINT.exec(date.value ?? date.edtf ?? '');
  const truth = POINT.exec(known);
  if (!stated?.[2] || !truth?.[2]) return 0;
  const year = stated[1] === truth[1];
  const month = stated[2] === truth[2];
  if (!stated[3] || !truth[3]) return month && !year ? MONTH : year && !month ? 1 : 0;
  if (year && month) return 2;
  if (stated[3] === truth[3] && (year || month)) return SLIP;
  return month ? 1 : year ? 0.5 : 0;
}
