import { parseEdtf } from '../../../dates/edtf.ts';
import { edtfOf, groupSpan, part, whole } from '../atom.ts';
import { thirdsOf } from '../modifiers.ts';
import type { DatePart, DateUnit, Form } from '../types.ts';
import { chineseNumber, codeOfPart, DAY_ZH, MONTH_ZH, PART_ZH, YEAR_ZH } from './chinese-words.ts';

/** A number of years rather than a year: 2000年来, 1000年的历史. */
const DURATION = /^(?:来|间|的?历史)/;
const OF_MONTH = '(?<tens>[上中下]旬|[初底末]|中(?![一-鿿]))';

/** 2014年 · 2014年2月27日 · 二〇一四年二月 · 2014年底 · 2016年上半年 · 2011年第二季度 · 2014年5月上旬 · 农历2014年五月, without a value */
export const chineseDate: Form = {
  pattern: new RegExp(
    `(?<![\\d.])(?<lunar>[农阴夏]历)?(?<year>${YEAR_ZH}) ?年(?:(?<part>${PART_ZH})| ?(?<month>${MONTH_ZH}) ?月份?(?:${OF_MONTH}| ?(?<day>${DAY_ZH}) ?[日号])?)?`,
    'dg',
  ),
  read(match, prose) {
    const { lunar, year = '', part: word, month, tens, day } = match.groups ?? {};
    const span = whole(match);
    const y = chineseNumber(year);
    if (y % 100 === 0 && DURATION.test(prose.slice(span.end, span.end + 3))) return undefined;
    const code = word === undefined ? undefined : codeOfPart(word);
    const m = month === undefined ? undefined : chineseNumber(month);
    const d = day === undefined ? undefined : chineseNumber(day);
    const plain = code === undefined ? edtfOf(y, m, d) : `${edtfOf(y)}-${code}`;
    const edtf = tens === undefined ? plain : thirdsOf(plain, ...tensOf(tens));
    if (parseEdtf(edtf) === undefined) return undefined;
    const unit =
      tens === undefined
        ? word === undefined
          ? (['year', 'month', 'day'] as const)[Number(m !== undefined) + Number(d !== undefined)]!
          : unitOf(Number(code))
        : 'third';
    const parts = [
      ...part(match, 'year', 'year', y),
      ...part(match, 'part', unit, Number(code)),
      ...part(match, 'month', 'month', m ?? 0),
      ...part(match, 'tens', 'third', tens === undefined ? '' : tensOf(tens)[0]),
      ...part(match, 'day', 'day', d ?? 0),
    ];
    return { form: unit, ...(lunar === undefined ? { edtf, year: y } : {}), parts, language: 'zh', ...span };
  },
};

/** 7月26日 · 5月: a date without a year, unless a neighbour lends one (2014年2月至5月) */
export const chineseMonth: Form = {
  pattern: new RegExp(
    `(?<![\\d.第]|[农阴]历|[一-十])(?<month>${MONTH_ZH}) ?月(?![一-鿿]?[饼球亮])(?: ?(?<day>${DAY_ZH}) ?[日号]|份)?`,
    'dg',
  ),
  read(match) {
    const { month = '', day } = match.groups ?? {};
    const m = chineseNumber(month);
    const d = day === undefined ? undefined : chineseNumber(day);
    const parts = [...part(match, 'month', 'month', m), ...part(match, 'day', 'day', d ?? 0)];
    const withYear = (year: number): string => edtfOf(year, m, d);
    return { form: d === undefined ? 'month' : 'day', withYear, parts, language: 'zh', ...whole(match) };
  },
};

/** 20世纪90年代 · 上世纪八十年代初 · 1990年代 · 90年代 · 21世纪初 */
export const chineseEra: Form = {
  pattern:
    /(?<![\d.])(?:(?<century>(?:1\d|2[0-2]|二十[一二]?|十[一二三四五六七八九])世纪|[上本]个?世纪)(?<decade>(?:[1-9]0|[一二三四五六七八九]十)年代)?|(?<years>(?:1\d|20)\d0)年代|(?<bare>(?:[3-9]0|[三四五六七八九]十)年代))(?<third>(?:初|早|前|中|末|后|晚)期|中叶|[初末](?![级步]))?/dg,
  read(match) {
    const { century, decade, years, bare, third } = match.groups ?? {};
    const number =
      century === undefined
        ? 20
        : century.startsWith('上')
          ? 20
          : century.startsWith('本')
            ? 21
            : chineseNumber(century.replace(/世纪$/, ''));
    const tens = decade ?? bare;
    const digits =
      years?.slice(0, 3) ?? (tens === undefined ? undefined : `${number - 1}${chineseNumber(tens.replace(/年代$/, '')) / 10}`);
    const value = digits === undefined ? `${number - 1}XX` : `${digits}X`;
    const which = third === undefined ? undefined : tensOf(third);
    const unit: DateUnit = digits === undefined ? 'century' : 'decade';
    const start = match.index;
    const stop = groupSpan(match, 'third');
    const parts: DatePart[] = [{ unit, span: { start, end: stop?.start ?? start + match[0].length }, value }];
    if (stop !== undefined && which !== undefined) parts.push({ unit: 'third', span: stop, value: which[0] });
    return {
      form: which === undefined ? unit : 'third',
      edtf: which === undefined ? value : thirdsOf(value, ...which),
      parts,
      language: 'zh',
      ...whole(match),
    };
  },
};

function tensOf(word: string): ['early' | 'mid' | 'late', 'early' | 'mid' | 'late'] {
  const third = /[上初早前]/.test(word) ? 'early' : word.startsWith('中') ? 'mid' : 'late';
  return [third, third];
}

function unitOf(code: number): DateUnit {
  return code < 30 ? 'season' : code < 37 ? 'quarter' : code < 40 ? 'third' : 'half';
}
