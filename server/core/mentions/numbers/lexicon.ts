/** Number words, and the words that loosen or bound a number. Data. */
import type { Tolerance } from './types.ts';

const numbered = (words: string, from = 0, step = 1) =>
  words.split(' ').map((word, at): [string, number] => [word, from + at * step]);

export const SMALL = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
]);
export const TENS = new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
export const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** The scale that a word is: "million", and, as some write after a number, "millions". */
export const scaleOf = (word: string) => SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined);
/** Scales in short, right at the digits: "15m", "5bn". */
export const SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);
/** Those that may stand apart from the digits, too: "50 mn", "8 Mrd."; not "5 k". */
export const SHORT_SCALES: ReadonlySet<string> = new Set(
  [...SUFFIXES.keys()].filter((suffix) => suffix !== 'k' && suffix !== 'b'),
);
/** "a trio of groups" */
export const GROUPS_OF = new Map([
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['septet', 7],
]);
/** Denominators, by their singular. */
export const PARTS = new Map([['half', 2], ...numbered('third quarter fifth sixth seventh eighth ninth tenth', 3)] as [
  string,
  number,
][]);

/** What "a few dozen", "hundreds of" leave open, as multiples of the noun. */
export const VAGUE_QUANTIFIERS = new Map([
  ['a few', { low: 2, high: 9 }],
  ['few', { low: 2, high: 9 }],
  ['several', { low: 2, high: 9 }],
  ['some', { low: 1, high: 9 }],
  ['many', { low: 3, high: 20 }],
  ['a couple of', { low: 2, high: 3 }],
  ['a couple', { low: 2, high: 3 }],
]);

const tolerances = (tolerance: Tolerance, words: string): [string, Tolerance][] =>
  words.split(',').map((word) => [word.trim(), tolerance]);

/** Before a number; up to four words. */
export const TOLERANCE_BEFORE: ReadonlyMap<string, Tolerance> = new Map([
  ...tolerances(
    'exactly',
    'exactly, precisely, only, just, merely, all, as few as, fully, no other than, a total of, altogether, full',
  ),
  ...tolerances(
    'about',
    'about, around, roughly, approximately, approx, some, circa, ca, c, close to, in the region of, in the order of, on the order of, something like, perhaps, an estimated, estimated, as many as, as much as, a good, near, nigh on, reportedly, maybe, probably',
  ),
  ...tolerances(
    'nearly',
    'nearly, almost, just under, just below, just short of, a little under, slightly under, slightly fewer than, a little less than, slightly less than, not quite, approaching, a shade under, shy of, just shy of, all but',
  ),
  ...tolerances(
    'just over',
    'just over, a little over, slightly over, slightly more than, a little more than, just above, a shade over, a touch over',
  ),
  ...tolerances(
    'over',
    'over, more than, above, upwards of, in excess of, exceeding, greater than, beyond, north of, larger than, higher than',
  ),
  ...tolerances(
    'well over',
    'well over, far over, well above, far more than, many more than, considerably more than, much more than',
  ),
  ...tolerances('at least', 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum'),
  ...tolerances('under', 'under, fewer than, less than, below, lower than, smaller than, south of'),
  ...tolerances('well under', 'well under, far fewer than, far less than, well below, much less than'),
  ...tolerances('at most', 'up to, at most, no more than, not more than, a maximum of, maximum, at the most, barely, scarcely'),
]);
export const TOLERANCE_AFTER: ReadonlyMap<string, Tolerance> = new Map([
  ...tolerances('about', 'or so, or thereabouts, odd, more or less, approximately, give or take, circa, roughly'),
  ...tolerances('at least', 'or more, at least, plus, and more, and counting, at the least'),
  ...tolerances('at most', 'or fewer, or less, at most, at the most'),
]);
export const TOLERANCE_BEFORE_CHINESE: ReadonlyMap<string, Tolerance> = new Map([
  ...tolerances('about', '约, 大约, 大概, 约有, 接近, 左右, 多达'),
  ...tolerances('nearly', '近, 将近, 不到, 几乎'),
  ...tolerances('over', '超过, 逾, 超, 多于'),
  ...tolerances('at least', '至少, 不少于'),
  ...tolerances('at most', '至多, 最多, 不超过'),
]);
export const TOLERANCE_AFTER_CHINESE: ReadonlyMap<string, Tolerance> = new Map([
  ...tolerances('over', '多, 余'),
  ...tolerances('about', '左右, 上下'),
]);

export const CHINESE_SCALES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Periods, and how many of them make a year. */
export const PERIODS = new Map([
  ['day', 365],
  ['week', 52],
  ['fortnight', 26],
  ['month', 12],
  ['quarter', 4],
  ['semester', 2],
  ['year', 1],
  ['decade', 0.1],
]);

/** How often, in one word; those that mean two things ("biweekly") are left out. */
export const FREQUENCY_WORDS = new Map([
  ['daily', 365],
  ['weekly', 52],
  ['fortnightly', 26],
  ['monthly', 12],
  ['quarterly', 4],
  ['annual', 1],
  ['annually', 1],
  ['yearly', 1],
  ['biannual', 2],
  ['biannually', 2],
  ['semiannual', 2],
  ['semiannually', 2],
]);
