/** Chinese numbers: 三 · 近300 · 500万 · 1.5亿 · 百分之九十二 · 九成. Read from the prose, since every character is a word of its own. */
import { chineseNumber } from '../provisions.ts';
import { CHINESE_SCALES } from './lexicon.ts';

export interface ChineseNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly share: boolean;
}

const NUMBER =
  /(?<percent>百分之)?(?:(?<digits>\d{1,3}(?:[,,]\d{3})+|\d+(?:\.\d+)?)|(?<han>[一二三四五六七八九十百两〇零]{1,7}))(?<scale>[万亿])?(?<tenths>成(?![立为员了功本]))?(?=(?<after>[\p{Script=Han}%%]))/dgu;
/** What makes of a number something that is no count: dates, articles, ordinals, and words that begin with a numeral. */
const NOT_BEFORE = /[第\p{Script=Han}]$/u;
const NOT_AFTER = /[年月日号条届期章款世点时分秒路网般些样起直带旦定体致半共同律切方]/;

export function chineseNumbers(prose: string): ChineseNumber[] {
  const found: ChineseNumber[] = [];
  for (const match of prose.matchAll(NUMBER)) {
    const { percent, digits, han, scale, tenths, after = '' } = match.groups ?? {};
    const before = prose.slice(Math.max(0, match.index - 1), match.index);
    if (/[第.\w]/.test(before) || (!percent && !tenths && NOT_AFTER.test(after) && !(after === '条' && scale))) continue;
    // A single numeral inside a word: 统一, 一个 stays, 万一 does not come up.
    if (han !== undefined && NOT_BEFORE.test(before) && !MAY_PRECEDE.test(before)) continue;
    const number = digits === undefined ? chineseNumber(han ?? '') : Number(digits.replace(/[,,]/g, ''));
    if (!Number.isFinite(number) || number <= 0) continue;
    const value = number * (CHINESE_SCALES.get(scale ?? '') ?? 1) * (tenths ? 10 : 1);
    found.push({ start: match.index, end: match.index + match[0].length, value, share: Boolean(percent || tenths) });
  }
  return found;
}
/** Verbs and adverbs that go before a count. */
const MAY_PRECEDE = /[有设为成近约逾超过共达到的分由括立在前这其和与及以了至少多含]/;
