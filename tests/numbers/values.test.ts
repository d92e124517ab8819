import { expect, test } from 'vitest';
import { numberIn, numbersIn } from './harness.ts';

const EXACT: [prose: string, value: number, text: string][] = [
  ['seven working groups', 7, 'seven'],
  ['16 working groups', 16, '16'],
  ['twenty-one provinces', 21, 'twenty-one'],
  ['three hundred and fifty institutions', 350, 'three hundred and fifty'],
  ['15,000 members', 15000, '15,000'],
  ['15 000 members', 15000, '15 000'],
  ['1.5 billion records', 1.5e9, '1.5 billion'],
  ['15m checks', 15e6, '15m'],
  ['5bn records', 5e9, '5bn'],
  ['a hundred branches', 100, 'a hundred'],
  ['five thousand million records', 5e9, 'five thousand million'],
  ['two dozen seats', 24, 'two dozen'],
  ['a dozen seats', 12, 'a dozen'],
  ['有十六个工作组', 16, '十六'],
  ['约500万次认证', 5e6, '500万'],
  ['收集了50亿条信息', 5e9, '50亿'],
];

test.each(EXACT)('%s', (prose, value, text) => {
  expect(numberIn(prose)).toMatchObject({ value, text, share: false });
});

const SHARES: [prose: string, value: number, low: number, high: number][] = [
  ['92% of SIM cards', 92, 92, 92],
  ['92 per cent of SIM cards', 92, 92, 92],
  ['ninety-two percent of SIM cards', 92, 92, 92],
  ['two thirds of computers', 66.67, 64.17, 69.17],
  ['half of the computers', 50, 47.5, 52.5],
  ['nine in ten cards', 90, 85, 95],
  ['eight out of every hundred cards', 8, 7.5, 8.5],
  ['more than nine in ten cards', 90, 90, 100],
  ['over two thirds of computers', 66.67, 66.67, 100],
  ['百分之九十二的电话卡', 92, 92, 92],
  ['九成的电话卡', 90, 90, 90],
];

test.each(SHARES)('%s', (prose, value, low, high) => {
  expect(numberIn(prose)).toMatchObject({ value, low, high, share: true });
});

const BOUNDS: [prose: string, low: number, high: number][] = [
  ['about 300 standards', 270, 330],
  ['some 300 standards', 270, 330],
  ['300 or so standards', 270, 330],
  ['nearly 300 standards', 264, 300],
  ['just under 300 standards', 264, 300],
  ['just over 200 standards', 200, 224],
  ['more than 200 standards', 200, Number.POSITIVE_INFINITY],
  ['at least 200 standards', 200, Number.POSITIVE_INFINITY],
  ['200+ standards', 200, Number.POSITIVE_INFINITY],
  ['no more than 200 standards', 0, 200],
  ['fewer than 200 standards', 0, 200],
  ['exactly 200 standards', 200, 200],
  ['200 to 300 standards', 200, 300],
  ['between 200 and 300 standards', 200, 300],
  ['three or four standards', 3, 4],
  ['几乎300项标准', 264, 300],
  ['近300项标准', 264, 300],
  ['200多项标准', 200, Number.POSITIVE_INFINITY],
];

test.each(BOUNDS)('%s', (prose, low, high) => {
  expect(numberIn(prose)).toMatchObject({ low, high });
});

test.each(['took over 2 departments', 'spread over 50 industries', 'handed over 3 bureaus'])('%s: no tolerance', (prose) => {
  expect(numbersIn(prose)[0]?.tolerance).toBeUndefined();
});

test('"from 26 to 350" stays two numbers', () => {
  expect(numbersIn('grew from 26 to 350 clients').map(({ value }) => value)).toEqual([26, 350]);
});
