/** Chinese date words as pieces of patterns, and what they stand for. */

const DIGITS = '〇一二三四五六七八九';
export const YEAR_ZH = '(?:(?:1\\d|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})';
export const MONTH_ZH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY_ZH =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|[一二三四五六七八九])';

/** What may follow 年 or 月 and takes a part of it. "2014年中国" and "2014年初步" are no such parts. */
export const PART_ZH =
  '(?:年?初(?![步级中])|年?[底末](?!期)|年终(?!奖)|年?中(?:期|旬)|年中(?![一-鿿])|中(?![一-鿿])|上半年|下半年|第?[一二三四1-4]季度|[春夏秋冬](?![节运晚奥令])[季天]?(?!奥))';

const THIRDS: Readonly<Record<string, string>> = { 初: '37', 中: '38', 底: '39', 末: '39', 终: '39' };
const SEASONS: Readonly<Record<string, string>> = { 春: '21', 夏: '22', 秋: '23', 冬: '24', 上: '40', 下: '41' };

/** EDTF's code for a part of a year; undefined for other words. */
export function codeOfPart(word: string): string | undefined {
  const quarter = /[一二三四1-4](?=季度)/.exec(word)?.[0];
  if (quarter !== undefined) return String(32 + chineseNumber(quarter));
  const mark = /[初中底末终春夏秋冬上下]/.exec(word)?.[0] ?? '';
  return THIRDS[mark] ?? SEASONS[mark];
}

/** 二〇一四, 十二, 三十一, 廿一, 90 and 九十 as numbers. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[零○]/g, '〇').replace('廿', '二十');
  const ten = plain.indexOf('十');
  if (ten < 0) return Number([...plain].map((one) => DIGITS.indexOf(one)).join(''));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(plain.slice(0, ten));
  return tens * 10 + (ten === plain.length - 1 ? 0 : DIGITS.indexOf(plain.slice(ten + 1)));
}
