/** Numbers as text, in the manner of a text that is given. */
import { SCALES, SHORT_SCALES, SMALL, SUFFIXES, scaleOf, TENS } from '../../mentions/numbers/lexicon.ts';
import type { NumberShape } from '../../mentions/numbers/types.ts';
import { chineseNumeral } from '../../mentions/provisions.ts';

const SMALL_WORDS = [...SMALL.keys()];
const TENS_WORDS = [...TENS.keys()];
const LARGE = [...SCALES].filter(([, scale]) => scale >= 1e6).toReversed();

/** Digits with the scale and separators of the writer: "50 million" gives "15 million", "12,000" gives "5,000". */
export function inDigits(written: string, value: number): string {
  const scaled = SCALED.exec(written);
  if (scaled?.groups) {
    const { gap, scale } = scaled.groups;
    const own = SCALE_OF[scale.toLowerCase()] ?? scaleOf(scale.toLowerCase()) ?? 1;
    const plural = /s$/i.test(scale) ? 's' : '';
    if (tidy(value / own) && value >= own && value / own < 1000) return `${value / own}${gap}${scale}`;
    for (const [word, size] of LARGE) if (value >= size && tidy(value / size)) return `${value / size} ${word}${plural}`;
  }
  if (value >= 1e6 && !written.includes(','))
    for (const [word, size] of LARGE) if (value >= size && tidy(value / size)) return `${value / size} ${word}`;
  return value >= 1e4 || (value >= 1000 && written.includes(',')) ? grouped(value) : String(value);
}

const SCALED = new RegExp(`(?<gap>\\s?)(?<scale>(?:${[...SCALES.keys()].join('|')})s?|${[...SHORT_SCALES].join('|')}|k)$`, 'i');
const SCALE_OF: Record<string, number> = Object.fromEntries([...SCALES, ...SUFFIXES]);
const tidy = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** "sixteen", "twenty-one", "three hundred", "five billion"; digits where words would be long. */
export function inWords(written: string, value: number): string {
  if (value < 20) return SMALL_WORDS[value] ?? String(value);
  if (value < 100) return TENS_WORDS[Math.floor(value / 10) - 2] + (value % 10 === 0 ? '' : `-${SMALL_WORDS[value % 10]}`);
  for (const [word, size] of [...SCALES].toReversed())
    if (value >= size && Number.isInteger(value / size) && value / size < 20) return `${SMALL_WORDS[value / size]} ${word}`;
  return inDigits(written, value);
}

/** "三", "16", "500万". */
export function inChinese(written: string, value: number): string {
  const scale = /[万亿]$/.exec(written)?.[0];
  if (scale || value >= 1e5) return value >= 1e8 ? `${value / 1e8}亿` : value >= 1e4 ? `${value / 1e4}万` : String(value);
  return /\d/.test(written) || value >= 100 ? String(value) : chineseNumeral(value);
}

const FRACTIONS: [number, string][] = [
  [66.67, 'two thirds'],
  [33.33, 'one third'],
  [50, 'half'],
  [75, 'three quarters'],
  [25, 'one quarter'],
];

/** "92%", "92 per cent", "92 in every 100"; thirds and halves in words. */
export function writtenShare(written: string, shape: NumberShape, value: number): string {
  const fraction = FRACTIONS.find(([size]) => Math.abs(size - value) < 0.05)?.[1];
  if (fraction) return fraction;
  const sign = shape === 'percent' ? (/(?:\s?[%%]|\s+(?:percent|per\s+cent|pct))$/i.exec(written)?.[0] ?? '%') : ' per cent';
  const number = /^[a-z]/i.test(written) && shape === 'percent' ? inWords('', value) : String(value);
  return number + sign;
}
