import { parseEdtf } from '../../../dates/edtf.ts';
import { edtfOf, groupSpan, part, whole } from '../atom.ts';
import { countFollows, numbersAThing } from '../traps.ts';
import type { Atom, Form } from '../types.ts';
import { DAY, MONTH, monthNumber, pattern, SUFFIX, WEEKDAY, weekdayNumber, YEAR, YEAR_END, yearNumber } from '../words.ts';

const LEAD = `(?<![\\w/$€£+]|\\d[.,:]|[^a-z]-)(?:(?<weekday>${WEEKDAY})\\.?,?_)?`;
const DAYS = `(?<day>${DAY})${SUFFIX}(?:(?:_?[–/]_?|-|_to_|(?<both>_and_|_&_))(?:the_)?(?<day2>${DAY})${SUFFIX})?`;
const NO_YEAR = '(?![\\w%:]|[.,/]\\d|-\\d(?!\\d?_[a-z])|_%|_per_?cent)';

/** 27 February 2014 · the 4th of July, 2015 · Monday, 3 May 2021 · 3–5 May 2021 · 27-Feb-2014 · 27 Feb */
export const dayFirst: Form = {
  pattern: pattern(
    'mtwfs\\d',
    `${LEAD}(?:the_)?${DAYS}(?:_of_|_day_of_|_|-)(?<month>${MONTH})(?:(?:,?_(?:of_)?|-)(?<year>${YEAR})${YEAR_END}|${NO_YEAR})`,
  ),
  read: readDay,
};

/** February 27, 2014 · Feb. 27, 2014 · Monday, May 3, 2021 · May 3–5, 2021 · July 1 */
export const monthFirst: Form = {
  pattern: pattern(
    'adfjmnostw',
    `${LEAD}(?<month>${MONTH})_(?:the_)?${DAYS}(?:(?:,?_(?:of_)?)(?<year>${YEAR})${YEAR_END}|${NO_YEAR})`,
  ),
  read: readDay,
};

/** (2019, December 2) · 2014 February 27 · (2020, July) */
export const yearFirst: Form = {
  pattern: pattern(
    "12'",
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
    return { form: d === undefined ? 'month' : 'day', edtf, year: y, parts, language: 'en', ...whole(match) };
  },
};

const BETWEEN = /between (?:the )?$/i;
const SENTENCE_START = /(?:^|[.!?:;]["')]? ?)$/;

/** Undefined for days that do not exist, for a month that is a verb ("May 4 members join?"), and after a noun that takes numbers. */
function readDay(match: RegExpExecArray, prose: string): Atom | undefined {
  const { weekday, both, month = '', year } = match.groups ?? {};
  let day = match.groups?.day;
  let day2 = match.groups?.day2;
  const { end } = whole(match);
  let { start } = whole(match);
  const before = prose.slice(Math.max(0, start - 12), start);
  if (year === undefined) {
    if (numbersAThing(prose, start) || month[0] !== month[0]?.toUpperCase()) return undefined;
    if (/^Ma[ry]/.test(month) && SENTENCE_START.test(before) && countFollows(prose, end)) return undefined;
  }
  const second = groupSpan(match, 'day2');
  const neighbours = Number(day2) === Number(day) + 1 || BETWEEN.test(before);
  if (both && second && !neighbours && second.start < (groupSpan(match, 'month')?.start ?? 0)) {
    // "3 and 7 May" are two days, of which only the second has a month: "Article 3 and 7 May 2014".
    [start, day, day2] = [second.start, day2, undefined];
  }
  const m = monthNumber(month);
  const value = (y: number): string =>
    [day, ...(day2 === undefined ? [] : [day2])].map((one) => edtfOf(y, m, Number(one))).join('/');
  const y = year === undefined ? undefined : yearNumber(year);
  if (parseEdtf(value(y ?? 2000)) === undefined) return undefined;
  const parts = [
    ...part(match, 'day', 'day', Number(match.groups?.day)),
    ...part(match, 'day2', 'day', Number(match.groups?.day2)),
    ...part(match, 'month', 'month', m),
    ...part(match, 'year', 'year', y ?? 0),
  ];
  const weekdaySpan = groupSpan(match, 'weekday');
  const dayOfWeek =
    weekday && weekdaySpan && weekdaySpan.start >= start ? { weekday: { span: weekdaySpan, day: weekdayNumber(weekday) } } : {};
  return {
    start,
    end,
    form: day2 === undefined ? 'day' : 'range',
    ...(y === undefined ? { withYear: value } : { edtf: value(y), year: y }),
    parts: parts.filter((one) => one.span.start >= start).toSorted((a, b) => a.span.start - b.span.start),
    ...dayOfWeek,
    language: 'en',
  };
}
