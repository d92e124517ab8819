/** Reads a number that begins at a word: digits with separators and scales, number words, dozens. */
import type { Word } from '../../text/words.ts';
import { GROUPS_OF, SCALES, SHORT_SCALES, SMALL, SUFFIXES, scaleOf, TENS, VAGUE_QUANTIFIERS } from './lexicon.ts';
import type { Bounds, NumberShape } from './types.ts';

export interface Cardinal {
  readonly last: number;
  readonly value: number;
  readonly shape: NumberShape;
  /** For numbers that are vague by themselves: "a few dozen". */
  readonly bounds?: Bounds;
}

/** The word at a place, lower case; empty beyond the ends. */
export const lower = (words: readonly Word[], at: number) => words[at]?.text.toLowerCase() ?? '';
/** Only a space or a hyphen before a word. */
export const joined = (words: readonly Word[], at: number) =>
  at < words.length && /^[\s\u00a0\u2009\u202f\-‐‑]{1,2}$/.test(words[at].gap);
const SPACE = /^[ \u00a0\u2009\u202f]$/;

export function cardinalAt(words: readonly Word[], at: number): Cardinal | undefined {
  return digitsAt(words, at) ?? halfAt(words, at) ?? dozensAt(words, at) ?? wordsAt(words, at);
}

/** 300 · 15,000 · 15 000 · 1.5 billion · 15m */
function digitsAt(words: readonly Word[], at: number): Cardinal | undefined {
  const match = /^(\d{1,12})([a-z]{1,3})?$/i.exec(words[at].text);
  if (!match) return undefined;
  let digits = match[1];
  let last = at;
  let scale = 1;
  if (match[2] !== undefined) {
    // 4K is a picture and not four thousand.
    const suffix = match[2] === 'K' ? undefined : SUFFIXES.get(match[2].toLowerCase());
    if (suffix === undefined) return undefined;
    scale = suffix;
  } else {
    while (
      digits.length <= 12 &&
      /^\d{3}$/.test(words[last + 1]?.text ?? '') &&
      (words[last + 1].gap === ',' || SPACE.test(words[last + 1].gap)) &&
      match[1].length <= 3
    )
      digits += words[++last].text;
    const next = words[last + 1];
    const dotted = last === at && match[1].length <= 3 ? dottedThousands(words, at) : 0;
    if (dotted > 0) {
      for (let step = 0; step < dotted; step++) digits += words[++last].text;
    } else if (next?.gap === '.' && /^\d+$/.test(next.text)) {
      digits += `.${next.text}`;
      last++;
      // 1.2.3 is a version or a section.
      if (words[last + 1]?.gap === '.' && /^\d/.test(words[last + 1].text)) return undefined;
    } else if (next?.gap === '.' && /^\d+[a-z]{1,3}$/i.test(next.text)) {
      const parts = /^(\d+)([a-z]+)$/i.exec(next.text);
      const suffix = SUFFIXES.get((parts?.[2] ?? '').toLowerCase());
      if (suffix === undefined) return undefined;
      digits += `.${parts?.[1]}`;
      scale = suffix;
      last++;
    }
    while (joined(words, last + 1) && scaleOf(lower(words, last + 1)) !== undefined) scale *= scaleOf(lower(words, ++last)) ?? 1;
    if (joined(words, last + 1) && lower(words, last + 1) === 'dozen')
      return { last: last + 1, value: Number(digits) * 12, shape: 'dozens' };
    if (joined(words, last + 1) && SHORT_SCALES.has(lower(words, last + 1))) scale *= SUFFIXES.get(lower(words, ++last)) ?? 1;
  }
  return { last, value: Number(digits) * scale, shape: 'digits' };
}

/** How many groups of thousands follow digits after dots: two in 15.000.000; one only of 15.000, since 15.125 is a fraction. */
function dottedThousands(words: readonly Word[], at: number): number {
  let groups = 0;
  while (words[at + groups + 1]?.gap === '.' && /^\d{3}$/.test(words[at + groups + 1].text)) groups++;
  if (words[at + groups + 1]?.gap === '.' && /^\d/.test(words[at + groups + 1].text)) return 0;
  return groups > 1 || (groups === 1 && words[at + 1].text === '000') ? groups : 0;
}

/** half a million */
function halfAt(words: readonly Word[], at: number): Cardinal | undefined {
  if (lower(words, at) !== 'half' || !joined(words, at + 1) || lower(words, at + 1) !== 'a' || !joined(words, at + 2))
    return undefined;
  const scale = SCALES.get(lower(words, at + 2));
  return scale === undefined ? undefined : { last: at + 2, value: scale / 2, shape: 'words' };
}

/** a score · a dozen · two dozen · half a dozen · a few dozen · dozens of · several hundred · thousands of */
function dozensAt(words: readonly Word[], at: number): Cardinal | undefined {
  const [one, two, three] = [0, 1, 2].map((step) => (step === 0 || joined(words, at + step) ? lower(words, at + step) : ''));
  if (one === 'half' && (two === 'a' || two === 'dozen')) {
    const last = two === 'dozen' ? at + 1 : three === 'dozen' ? at + 2 : undefined;
    return last === undefined ? undefined : { last, value: 6, shape: 'dozens', bounds: { low: 5, high: 7 } };
  }
  if (one === 'a' && two === 'dozen') return { last: at + 1, value: 12, shape: 'dozens' };
  if (one === 'a' && two === 'score' && three === 'of')
    return { last: at + 1, value: 20, shape: 'dozens', bounds: { low: 18, high: 22 } };
  if (one === 'a' && two === 'handful') return { last: at + 1, value: 5, shape: 'vague', bounds: { low: 3, high: 9 } };
  if (one === 'dozens') return { last: at, value: 36, shape: 'vague', bounds: { low: 20, high: 150 } };
  if (/s$/.test(one) && SCALES.has(one.slice(0, -1)) && two === 'of') {
    const scale = SCALES.get(one.slice(0, -1)) ?? 1;
    return { last: at, value: scale * 3, shape: 'vague', bounds: { low: scale * 1.5, high: scale * 20 } };
  }
  for (const length of one === 'a' ? [3, 2] : [1]) {
    const phrase = [one, two, three].slice(0, length).join(' ');
    const open = VAGUE_QUANTIFIERS.get(phrase);
    const noun = joined(words, at + length) ? lower(words, at + length) : '';
    const scale = noun === 'dozen' ? 12 : SCALES.get(noun);
    if (open && scale !== undefined)
      return {
        last: at + length,
        value: scale * 3,
        shape: 'vague',
        bounds: { low: scale * open.low * 0.85, high: scale * open.high },
      };
  }
  const group = one === 'a' && three === 'of' ? GROUPS_OF.get(two) : undefined;
  if (group !== undefined) return { last: at + 1, value: group, shape: 'words' };
  const small = SMALL.get(one);
  return small !== undefined && two === 'dozen' ? { last: at + 1, value: small * 12, shape: 'dozens' } : undefined;
}

/** seven · twenty-one · three hundred and fifty · five million · a hundred */
function wordsAt(words: readonly Word[], at: number): Cardinal | undefined {
  let total = 0;
  let current: number | undefined;
  let last = at - 1;
  for (let step = at; step < words.length && (step === at || joined(words, step)); step++) {
    const word = lower(words, step);
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (word === 'a' && step === at && SCALES.has(lower(words, step + 1)) && joined(words, step + 1)) current = 1;
    else if (
      word === 'and' &&
      last >= at &&
      SCALES.has(lower(words, last)) &&
      (SMALL.has(lower(words, step + 1)) || TENS.has(lower(words, step + 1)))
    )
      continue;
    else if (
      small !== undefined &&
      (current === undefined || current % 10 === 0) &&
      (current === undefined || (current % 100 >= 20 ? small < 10 : current % 100 === 0))
    )
      current = (current ?? 0) + small;
    else if (tens !== undefined && (current === undefined || (current % 100 === 0 && current >= 100)))
      current = (current ?? 0) + tens;
    else if (scale === 100 && current !== undefined && current < 100) current *= 100;
    else if (scale !== undefined && scale > 100 && current !== undefined) {
      // "five thousand million": the scale of a scale.
      total = current === 0 && total > 0 ? total * scale : total + current * scale;
      current = 0;
    } else break;
    last = step;
  }
  if (last < at || current === undefined) return undefined;
  return lower(words, last) === 'a' ? undefined : { last, value: total + current, shape: 'words' };
}
