import { part, whole } from '../atom.ts';
import { countFollows, isYear, numbersADocument, numbersAThing } from '../traps.ts';
import type { Form } from '../types.ts';
import { pattern, YEAR_END, yearNumber } from '../words.ts';

const FULL = '(?:1\\d|20)\\d\\d';
/** Nothing that makes the digits part of a longer number or name, unless it is "mid-", "pre-" or "c.". */
const START = `(?:(?<![\\w$€£¥#§@&=+/\\\\^~<>.-]|\\d[,:*]|(?<!\\d)\\d{1,3}–|\\d{5}–)|(?<=\\b(?:mid|early|late|pre|post|end|then)-|\\bca?\\.))`;
const END = `${YEAR_END}(?!_?[×*=]_?\\d|_x_\\d|/\\w|\\.[a-z]|-(?!(?:present|era|based|dated|style|born|now|today)\\b)\\w|\\(\\d|['"]{1,2}\\d)`;

/** 2002–2006 · 2002-2006 · 2002–08 · 2002-08 · 2023/24 · 2016/2017 */
export const yearRange: Form = {
  pattern: pattern('12', `${START}(?<year>${FULL})(?<join>–|-|/)(?<to>${FULL}|\\d\\d?)(?!-\\d)${END}`),
  read(match, prose) {
    const { year = '', join = '', to = '' } = match.groups ?? {};
    const first = Number(year);
    const sameCentury = Number(year.slice(0, 4 - to.length) + to);
    const last = to === '00' && first % 100 > 89 ? sameCentury + 100 : sameCentury;
    const span = whole(match);
    if (last <= first || (to.length === 1 && join !== '–')) return undefined;
    if (join === '/' && (numbersADocument(prose, span.start) || last - first > (to.length === 4 ? 10 : 1))) return undefined;
    if (!isYear(prose, span, [first, last])) return undefined;
    const parts = [...part(match, 'year', 'year', first), ...part(match, 'to', 'year', last)];
    return { form: 'range', edtf: `${first}/${last}`, year: first, parts, language: 'en', ...span };
  },
};

/** 2014 · 2018a in a reference in brackets */
export const bareYear: Form = {
  pattern: pattern('12', `${START}(?<year>${FULL})(?:(?<=\\([^)]{0,40})[a-d](?!\\w)|${END}(?!–\\d{1,3}(?!\\d)))`),
  read(match, prose) {
    const year = Number(match.groups?.year);
    const parts = part(match, 'year', 'year', year);
    const span = parts[0]?.span;
    if (span === undefined || !isYear(prose, span, [year])) return undefined;
    const first = /(?<year>\d{4}) ?[–-] ?$/.exec(prose.slice(Math.max(0, span.start - 7), span.start));
    const range = first && { start: span.start - first[0].length, end: span.end };
    if (range && !isYear(prose, range, [Number(first.groups?.year), year])) return undefined;
    return { form: 'year', edtf: String(year), year, parts, language: 'en', ...span };
  },
};

const CUE =
  /(?:^|[;,(–/-] ?|\b(?:in|since|by|until|till|from|to|of|and|or|before|after|early|late|mid|during|between|summer|spring|autumn|fall|winter|through)[ -])$/i;

/** ’13 after a word of time, at the start, or after a mark; elsewhere the apostrophe opens a quotation */
export const shortYear: Form = {
  pattern: pattern("'‘", `(?<![\\w'‘])(?<year>['‘]\\d\\d)(?!['\\w%]|[.,:]\\d|_?")`),
  read(match, prose) {
    const span = whole(match);
    if (
      numbersAThing(prose, span.start) ||
      !CUE.test(prose.slice(Math.max(0, span.start - 12), span.start)) ||
      countFollows(prose, span.end)
    )
      return undefined;
    const year = yearNumber(match.groups?.year ?? '');
    return { form: 'year', edtf: String(year), year, parts: part(match, 'year', 'year', year), language: 'en', ...span };
  },
};
