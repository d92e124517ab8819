import { parseEdtf } from '../../../dates/edtf.ts';
import { edtfOf, groupSpan, part, whole } from '../atom.ts';
import { countFollows, numbersAThing } from '../traps.ts';
import type { Atom, Form } from '../types.ts';
import { DAY, MONTH, monthNumber, pattern, SUFFIX, WEEKDAY, weekdayNumber, YEAR, YEAR_END, yearNumber } from '../words.ts';

const LEAD = `(?<![\\w.,:/$€£+]|[^a-z]-)(?:(?<weekday>${WEEKDAY})\\.?,?_)?`;
const DAYS = `(?<day>${DAY})${SUFFIX}(?:(?:_?–_?|-|_to_|(?<=between_(?:the_)?\\d{1,2}(?:st|nd|rd|th)?)_and_)(?:the_)?(?<day2>${DAY})${SUFFIX})?`;
const NO_YEAR = '(?![\\w%:]|[.,/-]\\d|_%|_per_?cent)';

/** 27 February 2014 · the 4th of July, 2015 · Monday, 3 May 2021 · 3–5 May 2021 · 27-Feb-2014 · 27 Feb */
export const dayFirst: Form = {
  pattern: pattern(
    `${LEAD}(?:the_)?${DAYS}(?:_of_|_day_of_|_|-)(?<month>${MONTH})(?:(?:,?_(?:of_)?|-)(?<year>${YEAR})${YEAR_END}|${NO_YEAR})`,
  ),
  read: readDay,
};

/** February 27, 2014 · Feb. 27, 2014 · Monday, May 3, 2021 · May 3–5, 2021 · July 1 */
export const monthFirst: Form = {
  pattern: pattern(`${LEAD}(?<month>${MONTH})_(?:the_)?${DAYS}(?:(?:,?_(?:of_)?)(?<year>${YEAR})${YEAR_END}|${NO_YEAR})`),
  read: readDay,
};

/** (2019, December 2) · 2014 February 27 · (2020, July) */
export const yearFirst: Form = {
  pattern: pattern(
    `(?<![\\w.,:/$€£+-])(?:(?<=\\()(?<year>${YEAR})[a-d]?,_(?<month>${MONTH})(?:_(?<day>${DAY}))?|(?<year2>${YEAR})_(?<month2>${MONTH})_(?<day3>${DAY}))${NO_YEAR}`,
  ),
  read(match) {
    const { year = '', month = '', day, year2, month2, day3 } = match.groups ?? {};
    const y = yearNumber(year2 ?? year);
    const m = monthNumber(month2 ?? month);
    const d = day3 ?? day;
    const edtf = edtfOf(y, m, d === undefined ? undefined : Number(d));
    if (parseEdtf(edtf) === undefined) return undefined;
    const suffix = year2 === undefined ? '' : '2';
    const parts = [
      ...part(match, `year${suffix}`, 'year', y),
      ...part(match, `month${suffix}`, 'month', m),
      ...part(match, suffix ? 'day3' : 'day', 'day', Number(d)),
    ];
    return { ...whole(match), form: d === undefined ? 'month' : 'day', edtf, year: y, parts, language: 'en' };
  },
};

/** Undefined for days that do not exist, for a month that is a verb ("may 4 members"), and after a noun that takes numbers. */
function readDay(match: RegExpExecArray, prose: string): Atom | undefined {
  const { weekday, day = '', day2, month = '', year } = match.groups ?? {};
  const span = whole(match);
  if (year === undefined) {
    if (numbersAThing(prose, span.start) || month[0] !== month[0]?.toUpperCase()) return undefined;
    if (
      /^Ma[ry]/.test(month) &&
      /(?:^|[.!?:;]["')]? ?)$/.test(prose.slice(0, span.start).slice(-3)) &&
      countFollows(prose, span.end)
    )
      return undefined;
  }
  const m = monthNumber(month);
  const value = (y: number): string => {
    const first = edtfOf(y, m, Number(day));
    return day2 === undefined ? first : `${first}/${edtfOf(y, m, Number(day2))}`;
  };
  const y = year === undefined ? undefined : yearNumber(year);
  if (parseEdtf(value(y ?? 2000)) === undefined) return undefined;
  const weekdaySpan = groupSpan(match, 'weekday');
  return {
    ...span,
    form: day2 === undefined ? 'day' : 'range',
    ...(y === undefined ? { withYear: value } : { edtf: value(y), year: y }),
    parts: [
      ...part(match, 'day', 'day', Number(day)),
      ...part(match, 'day2', 'day', Number(day2)),
      ...part(match, 'month', 'month', m),
      ...part(match, 'year', 'year', y ?? 0),
    ].toSorted((a, b) => a.span.start - b.span.start),
    ...(weekday === undefined || weekdaySpan === undefined
      ? {}
      : { weekday: { span: weekdaySpan, day: weekdayNumber(weekday) } }),
    language: 'en',
  };
}
