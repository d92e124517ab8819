/** What the recogniser of numbers finds: what is written, and what it can mean. */
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../server/core/mentions/numbers/find.ts';
import { wordsOf } from '../../server/core/text/words.ts';

const find = (prose: string) => findNumbers(prose, wordsOf(prose), []);

describe('one number', () => {
  test.each<[prose: string, core: string, value: number]>([
    ['300 standards', '300', 300],
    ['15,000 members', '15,000', 15_000],
    ['15 000 members', '15 000', 15_000],
    ['1.5 billion users', '1.5 billion', 1.5e9],
    ['15m checks', '15m', 15e6],
    ['5bn pieces', '5bn', 5e9],
    ['4.5bn pieces', '4.5bn', 4.5e9],
    ['seven groups', 'seven', 7],
    ['twenty-one groups', 'twenty-one', 21],
    ['ninety seven groups', 'ninety seven', 97],
    ['a hundred standards', 'a hundred', 100],
    ['three hundred and fifty clients', 'three hundred and fifty', 350],
    ['five billion pieces', 'five billion', 5e9],
    ['two hundred thousand people', 'two hundred thousand', 200_000],
    ['a dozen groups', 'a dozen', 12],
    ['two dozen groups', 'two dozen', 24],
    ['half a dozen groups', 'half a dozen', 6],
    ['92% of cards', '92%', 92],
    ['92 % of cards', '92 %', 92],
    ['92 per cent of cards', '92 per cent', 92],
    ['ninety-two percent of cards', 'ninety-two percent', 92],
    ['nine in ten cards', 'nine in ten', 90],
    ['one out of every four computers', 'one out of every four', 25],
    ['92 of every 100 cards', '92 of every 100', 92],
    ['a third of the computers', 'a third', 100 / 3],
    ['three-quarters of computers', 'three-quarters', 75],
    ['half of the computers', 'half', 50],
    ['现有300项标准', '300', 300],
    ['下设十六个工作组', '十六', 16],
    ['每天完成1500万次认证', '1500万', 15e6],
    ['收集了50亿条信息', '50亿', 5e9],
    ['百分之九十二的手机卡', '百分之九十二', 92],
  ])('%s', (prose, core, value) => {
    const [number, ...others] = find(prose);
    expect(others).toEqual([]);
    expect(prose.slice(number.core.start, number.core.end)).toBe(core);
    expect(number.value).toBeCloseTo(value);
  });
});

describe('what a word of tolerance leaves possible', () => {
  test.each<[prose: string, span: string, inside: number[], outside: number[]]>([
    ['exactly 300 standards', 'exactly 300', [300], [299, 301]],
    ['about 300 standards', 'about 300', [280, 320], [200, 400]],
    ['nearly 300 standards', 'nearly 300', [280, 299], [300, 200]],
    ['just under 300 standards', 'just under 300', [290], [300]],
    ['just over 300 standards', 'just over 300', [310], [300, 400]],
    ['more than 300 standards', 'more than 300', [301, 900], [300]],
    ['no fewer than 300 standards', 'no fewer than 300', [300, 900], [299]],
    ['fewer than 300 standards', 'fewer than 300', [10, 299], [300]],
    ['up to 300 standards', 'up to 300', [10, 300], [301]],
    ['no more than 300 standards', 'no more than 300', [300], [301]],
    ['300 or so standards', '300 or so', [290, 310], [400]],
    ['300-odd standards', '300-odd', [310], [400]],
    ['300+ standards', '300+', [300, 400], [299]],
    ['300 or more standards', '300 or more', [300, 400], [299]],
    ['close to 300 standards', 'close to 300', [295, 305], [200]],
    ['over two thirds of computers', 'over two thirds', [70], [60]],
    ['more than nine in ten cards', 'more than nine in ten', [92], [80]],
    ['all but eight in a hundred cards', 'all but eight in a hundred', [92], [80]],
    ['between 300 and 400 standards', '300 and 400', [350], [200, 500]],
    ['300–400 standards', '300–400', [350], [200, 500]],
    ['four or five groups', 'four or five', [4, 5], [3, 6]],
    ['a few dozen documents', 'a few dozen', [36, 60], [12, 300]],
    ['dozens of documents', 'dozens', [36, 90], [12, 300]],
    ['several hundred documents', 'several hundred', [300, 800], [36]],
    ['thousands of documents', 'thousands', [3000], [300]],
    ['近300项标准', '近300', [290], [300]],
    ['300多项标准', '300多', [310], [300]],
    ['约1500万次', '约1500万', [15e6], [30e6]],
  ])('%s', (prose, span, inside, outside) => {
    const [number, ...others] = find(prose);
    expect(others).toEqual([]);
    expect(prose.slice(number.span.start, number.span.end)).toBe(span);
    const holds = (value: number) => number.bounds.low <= value && value <= number.bounds.high;
    expect(inside.filter((value) => !holds(value))).toEqual([]);
    expect(outside.filter(holds)).toEqual([]);
  });
});

describe('no number', () => {
  test.each([
    ['a price', 'It costs $300 or €5.'],
    ['a version', 'Version 1.2.3 of the app'],
    ['a generation', '5G and 4K and H2O'],
    ['a factor', 'It grew 13-fold.'],
    ['a ratio of scores', 'They won 3:1.'],
    ['a letter and a number', 'APT-10 and WG-5'],
    ['an ordinal', 'the third group, the 17th group'],
    ['a Chinese ordinal and article', '第三组、第二十四条'],
    ['a Chinese year', '成立于二零零二年'],
    ['a Chinese word', '统一标准'],
    ['words that only begin so', 'some standards, a few groups, many people, several bodies, a group'],
  ])('%s', (_, prose) => {
    expect(find(prose).map(({ core }) => prose.slice(core.start, core.end))).toEqual([]);
  });
});

test('growth stays two numbers', () => {
  expect(find('from 26 to 350 institutions').map((number) => number.value)).toEqual([26, 350]);
});

test('"took over" is no tolerance', () => {
  expect(find('took over two departments')[0].tolerance).toBeUndefined();
});

test('the digits of dates and names are theirs', () => {
  const prose = 'TC260 in 2014 had 300 standards';
  const taken = [{ start: 9, end: 13 }];
  expect(findNumbers(prose, wordsOf(prose), taken).map((number) => number.value)).toEqual([300]);
});
