import { part, whole } from '../atom.ts';
import type { Form } from '../types.ts';
import { DAY, pattern } from '../words.ts';

/** FY 2023/24 · fiscal year 2020 · the third quarter of fiscal 2020: no value, since every country begins its own elsewhere */
export const fiscalYear: Form = {
  pattern: pattern(
    'fstqhabm',
    "(?<!\\w)(?:(?:first|second|third|fourth|Q[1-4]|H[12]|(?:first|second)_half)_(?:quarter_)?(?:of_)?(?:the_)?)?(?:FY_?|(?:fiscal|financial|academic|school|budget|tax|marketing)[-_](?:year[-_])?)'?(?<year>(?:1\\d|20)\\d\\d|\\d\\d(?!\\d))(?:[-/–](?:\\d{4}|\\d\\d))?(?!\\w)",
  ),
  read(match) {
    const { year = '' } = match.groups ?? {};
    return {
      form: 'year',
      parts: year.length === 4 ? part(match, 'year', 'year', Number(year)) : [],
      language: 'en',
      ...whole(match),
    };
  },
};

/** the fifth day of the fifth lunar month of 2014: no value, since the moon's calendar is another */
export const lunarDate: Form = {
  pattern: pattern(
    '\\w',
    `(?<!\\w)(?:the_)?(?:(?:\\w{3,12}|${DAY}(?:st|nd|rd|th))_day_of_)?(?:the_)?(?:\\w{3,12}|1?\\d(?:st|nd|rd|th))_(?:lunar_month|month_of_the_lunar_(?:calendar|year))(?:(?:,|_of|_in)_(?<year>(?:1\\d|20)\\d\\d))?(?!\\w)`,
  ),
  read(match) {
    return { form: 'month', parts: part(match, 'year', 'year', Number(match.groups?.year)), language: 'en', ...whole(match) };
  },
};
