import { remembering } from '../text/memory.ts';
import { type DayInterval, parseEdtf, widenMonths } from './edtf.ts';

/**
 * Whether a stated date can be right where `known` is the truth: a vaguer value that holds the known one is right, so is a more
 * precise one inside it, and partly shared days are no contradiction.
 *
 * Vague words are read generously: early, mid and late mean any day of their year (or month), a season borrows a month on either
 * side, and "winter 2013" may be the one that began or the one that ended then. Never accuse: unreadable values are compatible.
 */
export function compatible(stated: string, known: string): boolean {
  return !apart(generous(stated), generous(known));
}

/** Whether two values have no day in common, each read exactly as written. False where either cannot be read. */
export function disjoint(a: string, b: string): boolean {
  return apart(parseEdtf(a), parseEdtf(b));
}

/** Whether every day of `inner` lies in `outer`, both read exactly as written. False where either cannot be read. */
export function within(inner: string, outer: string): boolean {
  const a = parseEdtf(inner);
  const b = parseEdtf(outer);
  return a !== undefined && b !== undefined && b.from <= a.from && a.to <= b.to;
}

function apart(a: DayInterval | undefined, b: DayInterval | undefined): boolean {
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from);
}

/** Early, mid or late of a month: the way `findDates` writes its tens. */
const TENS_OF_MONTH = /^(?<month>\d{4}-\d\d)-(?:01\/\k<month>-10|11\/\k<month>-20|21\/\k<month>-(?:28|29|30|31))$/;
const THIRD_OF_YEAR = /-3[789](?=[~?%]?$)/;
const SEASON = /^-?\d{4}-2[1-4][~?%]?$/;
const WINTER = /^-?\d{4}-24[~?%]?$/;

const generous: (value: string) => DayInterval | undefined = remembering((value) => {
  const month = TENS_OF_MONTH.exec(value)?.groups?.month;
  if (month !== undefined) return parseEdtf(value) && parseEdtf(month);
  if (!value.includes('/')) return generousPoint(value);
  const [left = '', right = '', ...more] = value.split('/');
  if (more.length > 0 || parseEdtf(value) === undefined) return undefined;
  return { from: generousPoint(left)?.from ?? -Infinity, to: generousPoint(right)?.to ?? Infinity };
});

function generousPoint(value: string): DayInterval | undefined {
  const exact = parseEdtf(value.replace(THIRD_OF_YEAR, ''));
  if (exact === undefined || !SEASON.test(value)) return exact;
  const wide = widenMonths(exact, 1);
  return WINTER.test(value) ? { from: widenMonths(exact, 12).from, to: wide.to } : wide;
}
