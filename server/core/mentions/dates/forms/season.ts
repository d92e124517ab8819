import { edtfOf, groupSpan, part, whole } from '../atom.ts';
import { countFollows } from '../traps.ts';
import type { Atom, DateUnit, Form } from '../types.ts';
import { CENTURY, centuryValue, ORDINALS, pattern, SEASONS, YEAR, YEAR_END, yearNumber } from '../words.ts';

const OF_YEAR = `(?:_of_|_in_|,_|_)(?:the_year_)?(?<year>${YEAR})`;
const END = `${YEAR_END}(?!/\\d)`;

/** summer 2013 · the summer of 2013 · winter 2013/14 */
export const season: Form = {
  pattern: pattern('safw', `(?<!\\w)(?<part>${Object.keys(SEASONS).join('|')})${OF_YEAR}(?:[-/–](?:\\d{4}|\\d\\d))?${END}`),
  read(match, prose) {
    const word = match.groups?.part?.toLowerCase() ?? '';
    return word === 'fall' && countFollows(prose, whole(match).end)
      ? undefined
      : partOfYear(match, 'season', SEASONS[word] ?? '');
  },
};

/** the second quarter of 2011 · third quarter 2020 */
export const quarter: Form = {
  pattern: pattern(
    'fstl1234',
    `(?<!\\w)(?<part>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[-_]quarter${OF_YEAR}${END}`,
  ),
  read: (match) => partOfYear(match, 'quarter', String(32 + (ORDINALS[match.groups?.part?.toLowerCase() ?? ''] ?? 0))),
};

/** Q3 2020 · 2020 Q3 · 3Q 2020 · H1 2016 · 2016 H1 */
export const letterAndNumber: Form = {
  pattern: pattern(
    'qh\\d',
    `(?<![\\w.,/$-])(?:(?<part>Q[1-4]|[1-4]Q|H[12]|[12]H)(?:_|-|/|,_|(?='))(?:of_)?(?<year>${YEAR})|(?<year2>(?:1\\d|20)\\d\\d)(?:_|-|/)?(?<part2>Q[1-4]|H[12]))${END}`,
  ),
  read(match) {
    const { part: before, part2 = '', year2 } = match.groups ?? {};
    const word = before ?? part2;
    const number = Number(/\d/.exec(word)?.[0]);
    const isQuarter = /q/i.test(word);
    return partOfYear(
      match,
      isQuarter ? 'quarter' : 'half',
      String((isQuarter ? 32 : 39) + number),
      year2 === undefined ? '' : '2',
    );
  },
};

/** the first Q1 of "Q1 and Q3 2020" and of "Q1–Q3 2020", which borrows its neighbour's year */
export const letterAlone: Form = {
  pattern: pattern('qh', '(?<![\\w.,/$-])(?<part>Q[1-4]|H[12])(?=(?:_?[–-]_?|,_|_and_|_or_|_to_)[QH][1-4]\\b)'),
  read(match) {
    const word = match.groups?.part ?? '';
    const form = /q/i.test(word) ? 'quarter' : 'half';
    const code = (form === 'quarter' ? 32 : 39) + Number(word.slice(1));
    const withYear = (year: number): string => `${edtfOf(year)}-${code}`;
    return { form, withYear, dependent: true, parts: part(match, 'part', form, code), language: 'en', ...whole(match) };
  },
};

/** the first half of 2016 · the second half of the 1990s · the first half of the 20th century */
export const half: Form = {
  pattern: pattern(
    'fsl12',
    `(?<!\\w)(?<part>first|second|latter|last|1st|2nd)[-_]half(?:${OF_YEAR}${END}|_of_the_(?:(?<decade>(?:1\\d|20)\\d)0s|(?<century>${CENTURY})[-_]century)(?!\\w))`,
  ),
  read(match) {
    const { part: word = '', decade, century } = match.groups ?? {};
    const second = /^(?:second|2nd|latter|last)$/i.test(word);
    if (decade === undefined && century === undefined) return partOfYear(match, 'half', second ? '41' : '40');
    const value = decade === undefined ? centuryValue(century ?? '') : `${decade}X`;
    const [first, last] = decade === undefined ? (second ? ['50', '99'] : ['00', '49']) : second ? ['5', '9'] : ['0', '4'];
    const stem = value.replace(/X+$/, '');
    const unit = decade === undefined ? 'century' : 'decade';
    const parts = [...part(match, 'part', 'half', second ? 41 : 40), ...part(match, unit, unit, value)];
    return { form: 'half', edtf: `${stem}${first}/${stem}${last}`, parts, language: 'en', ...whole(match) };
  },
};

function partOfYear(match: RegExpExecArray, form: DateUnit, code: string, suffix = ''): Atom | undefined {
  const yearSpan = groupSpan(match, `year${suffix}`);
  if (yearSpan === undefined) return undefined;
  const year = yearNumber(match.groups?.[`year${suffix}`] ?? '');
  const parts = [...part(match, `part${suffix}`, form, Number(code)), ...part(match, `year${suffix}`, 'year', year)];
  return {
    form,
    edtf: `${edtfOf(year)}-${code}`,
    year,
    parts: parts.toSorted((a, b) => a.span.start - b.span.start),
    language: 'en',
    ...whole(match),
  };
}
