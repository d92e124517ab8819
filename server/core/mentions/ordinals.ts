/** Numbers below a hundred in English words, and as ordinals: "twenty-four", "twenty-fourth", "24th". For articles of laws. */
import { inCaseOf } from '../text/case.ts';
import { SMALL, TENS } from './numbers/lexicon.ts';

const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const ordinalOf = (word: string) => IRREGULAR[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);

const CARDINALS = new Map<string, number>();
const ORDINALS = new Map<string, number>();
for (const [word, value] of [...SMALL, ...TENS]) {
  if (value === 0) continue;
  CARDINALS.set(word, value);
  ORDINALS.set(ordinalOf(word), value);
}
for (const [tens, value] of TENS) {
  for (const [small, rest] of SMALL) {
    if (rest === 0 || rest > 9) continue;
    CARDINALS.set(`${tens}-${small}`, value + rest);
    ORDINALS.set(`${tens}-${ordinalOf(small)}`, value + rest);
  }
}

const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('-', '[- ]');

/** Sources of regular expressions. */
export const CARDINAL_WORDS = alternatives(CARDINALS.keys());
export const ORDINAL_WORDS = `${alternatives(ORDINALS.keys())}|\\d{1,2}(?:st|nd|rd|th)`;

/** The value of any of these; NaN for anything else. */
export function numberInWords(text: string): number {
  const plain = text.toLowerCase().replace(' ', '-');
  return CARDINALS.get(plain) ?? ORDINALS.get(plain) ?? Number.parseInt(plain, 10);
}

/** Another number in the manner of a written one; nothing where there are no such words. */
export function inMannerOf(written: string, value: number): string | undefined {
  const plain = written.toLowerCase().replace(' ', '-');
  if (/^\d+(?:st|nd|rd|th)$/.test(plain)) return `${value}${suffixOf(value)}`;
  const words = CARDINALS.has(plain) ? CARDINALS : ORDINALS.has(plain) ? ORDINALS : undefined;
  const text = words && [...words].find(([, known]) => known === value)?.[0];
  return text && inCaseOf(written, text);
}

function suffixOf(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}
