import { parseEdtf } from '../../../dates/edtf.ts';
import { edtfOf, part, whole } from '../atom.ts';
import { insideNumber, numbersADocument } from '../traps.ts';
import type { Atom, Form } from '../types.ts';
import { pattern } from '../words.ts';

const START = '(?<![\\w.,:/$€£+–-])';
const END = '(?![\\w%/–-]|[.,:]\\d)';

/** 2014-02-27 · 2014/02/27 · 2014.2.27 · 2014-02-27T10:00Z */
export const isoDay: Form = {
  pattern: pattern(
    '12',
    '(?<![\\w.,:$€£+-])(?<year>(?:1\\d|20)\\d\\d)(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?:T\\d\\d[\\d:.]{0,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\w%-]|[.,:]\\d)',
  ),
  read: (match, prose) => numeric(match, prose),
};

/** 2014-02. A hyphen that could as well join two years (2002-08) is read by the year's own form. */
export const isoMonth: Form = {
  pattern: pattern('12', `${START}(?<year>(?:1\\d|20)(?<short>\\d\\d))-(?<month>0[1-9]|1[0-2])${END}`),
  read: (match, prose) => (Number(match.groups?.month) > Number(match.groups?.short) ? undefined : numeric(match, prose)),
};

/** 27.02.2014 · 27/02/2014 · 02/27/2014 · 10/11/2012, which has no value: nobody can tell the day from the month */
export const dayMonthYear: Form = {
  pattern: pattern('\\d', `${START}(?<a>\\d{1,2})(?<mark>[./-])_?(?<b>\\d{1,2})\\k<mark>_?(?<year>(?:1\\d|20)\\d\\d)${END}`),
  read(match, prose) {
    const { a, b, mark } = match.groups ?? {};
    const [first, second] = [Number(a), Number(b)];
    const dayFirst = mark === '.' || first > 12;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const read = numeric(match, prose, { day, month, names: dayFirst ? ['a', 'b'] : ['b', 'a'] });
    if (read === undefined || dayFirst || second > 12 || first === second) return read;
    const { edtf: _, ...unknown } = read;
    return { ...unknown, parts: read.parts.filter((one) => one.unit === 'year') };
  },
};

/** in 03/2014; only after a word of time, since laws and journals are numbered the same way */
export const slashMonth: Form = {
  pattern: pattern(
    '\\d',
    `(?<=\\b(?:in|since|by|until|before|after|from|to|during|of)_)(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)${END}`,
  ),
  read: (match, prose) => numeric(match, prose),
};

/** Undefined inside a document's number ("No. 2014-02-27") and for days that do not exist. */
function numeric(
  match: RegExpExecArray,
  prose: string,
  given?: { day: number; month: number; names: [string, string] },
): Atom | undefined {
  const year = Number(match.groups?.year);
  const month = given?.month ?? Number(match.groups?.month);
  const day = given?.day ?? (match.groups?.day === undefined ? undefined : Number(match.groups.day));
  const [dayName, monthName] = given?.names ?? ['day', 'month'];
  const span = whole(match);
  const edtf = edtfOf(year, month, day);
  if (parseEdtf(edtf) === undefined || insideNumber(prose, span) || (day === undefined && numbersADocument(prose, span.start)))
    return undefined;
  const parts = [
    ...part(match, 'year', 'year', year),
    ...part(match, monthName, 'month', month),
    ...part(match, dayName, 'day', day ?? 0),
  ];
  return {
    form: day === undefined ? 'month' : 'day',
    edtf,
    year,
    parts: parts.toSorted((x, y) => x.span.start - y.span.start),
    language: 'en',
    ...span,
  };
}
