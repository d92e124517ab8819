/** Two numbers that are the ends of one. */
import type { Word } from '../../text/words.ts';
import type { NumberMention } from './types.ts';

/** "300 to 400", "three or four", "between 300 and 400": one number with two ends. "From 26 to 350" stays two. */
export function joinRanges(prose: string, words: readonly Word[], numbers: readonly NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = [];
  for (const number of numbers) {
    const before = joined[joined.length - 1];
    const between = before && number.first - before.last <= 2 ? prose.slice(before.core.end, number.core.start) : undefined;
    const lead = before ? (words[before.from - 1]?.text.toLowerCase() ?? '') : '';
    const ranged =
      between !== undefined &&
      lead !== 'from' &&
      (/^\s?[–-]\s?$|^ or $/.test(between) ||
        (/^ to $/.test(between) && number.from === number.first) ||
        (/^ and $/.test(between) && lead === 'between')) &&
      before.share === number.share &&
      number.value > before.value;
    if (!before || !ranged) joined.push(number);
    else
      joined[joined.length - 1] = {
        ...number,
        core: { start: before.core.start, end: number.core.end },
        span: { start: before.span.start, end: number.span.end },
        first: before.first,
        from: before.from,
        shape: 'range',
        bounds: { low: Math.min(before.bounds.low, number.bounds.low), high: Math.max(before.bounds.high, number.bounds.high) },
      };
  }
  return joined;
}
