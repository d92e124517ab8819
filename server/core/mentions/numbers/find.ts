/** Every number in a sentence that may count or measure something, in order: what it can mean, and how it is written. */
import type { Span } from '../../text/span.ts';
import { isHan, type Word } from '../../text/words.ts';
import { boundsOf, meet } from './bounds.ts';
import { cardinalAt } from './cardinal.ts';
import { chineseNumbers } from './chinese.ts';
import { shareAt } from './share.ts';
import { afterOf, beforeOf } from './tolerance.ts';
import type { Bounds, NumberMention, NumberShape } from './types.ts';

/** Words that begin no number although they are in its grammar. */
const STARTS = /^(?:\d|a$|half$|few$|several$|some$|many$|dozens$|zero$|one$|tw|th|fo|fi|si|se|ei|ni|te|el|hu|mi|bi|tr)/i;

/**
 * @param words those of a sentence or a passage; the mention counts them from 0
 * @param taken spans of dates and names, whose digits are theirs
 */
export function findNumbers(prose: string, words: readonly Word[], taken: readonly Span[]): NumberMention[] {
  const found: NumberMention[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (isHan(words[at]) || !STARTS.test(words[at].text)) continue;
    const number = numberAt(prose, words, at, free);
    if (!number) continue;
    if (!isThing(prose, number) && !taken.some((span) => span.start < number.core.end && number.core.start < span.end))
      found.push(number);
    at = number.last;
    free = at + 1;
  }
  const first = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? 0;
  const chinese = hasHan(words) ? chineseMentions(prose, words, first, end) : [];
  const all =
    chinese.length === 0
      ? found
      : [
          ...found.filter(
            (one) => !chinese.some((other) => other.core.start <= one.core.start && one.core.end <= other.core.end),
          ),
          ...chinese,
        ];
  return joinRanges(
    prose,
    words,
    all
      .filter((number) => !taken.some((span) => span.start < number.core.end && number.core.start < span.end))
      .sort((a, b) => a.first - b.first),
  );
}

const hasHan = (words: readonly Word[]) => words.some(isHan);

function numberAt(prose: string, words: readonly Word[], at: number, free: number): NumberMention | undefined {
  const share = shareAt(prose, words, at);
  const number = share ?? cardinalAt(words, at);
  if (!number) return undefined;
  const core = { start: words[at].start, end: share?.end ?? words[number.last].end };
  const own = 'bounds' in number ? number.bounds : undefined;
  return loosened(
    prose,
    words,
    { core, first: at, last: number.last, value: number.value, share: share !== undefined, shape: number.shape },
    free,
    share?.slack ?? 0,
    own,
  );
}

type Bare = Pick<NumberMention, 'core' | 'first' | 'last' | 'value' | 'share' | 'shape'>;

/** With the word of tolerance before or after it. */
function loosened(
  prose: string,
  words: readonly Word[],
  bare: Bare,
  free: number,
  slack: number,
  own: Bounds | undefined,
): NumberMention {
  const before = beforeOf(words, bare.first, free);
  const after = afterOf(prose, words, bare.last, bare.core.end);
  const tolerance = before?.tolerance ?? after?.tolerance;
  // "all but eight in a hundred": the rest of the whole.
  const rest = bare.share && before?.text === 'all but';
  const value = rest ? 100 - bare.value : bare.value;
  const open = before?.text === 'all but' && !rest ? { low: 0, high: Infinity } : own;
  const bounds = rest ? boundsOf(value, undefined, slack) : (open ?? boundsOf(value, tolerance, slack));
  return {
    ...bare,
    value,
    bounds: bare.share ? { low: Math.max(0, bounds.low), high: Math.min(100, bounds.high) } : bounds,
    from: before?.from ?? bare.first,
    to: after?.to ?? bare.last,
    span: { start: before ? words[before.from].start : bare.core.start, end: after?.end ?? bare.core.end },
    ...(tolerance && { tolerance }),
  };
}

function chineseMentions(prose: string, words: readonly Word[], from: number, to: number): NumberMention[] {
  return chineseNumbers(prose.slice(from, to + 1)).flatMap((number): NumberMention[] => {
    const core = { start: number.start + from, end: number.end + from };
    const first = words.findIndex((word) => word.end > core.start);
    const last = words.findLastIndex((word) => word.start < core.end);
    if (first < 0 || last < first) return [];
    return [
      loosened(
        prose,
        words,
        { core, first, last, value: number.value, share: number.share, shape: 'chinese' as NumberShape },
        0,
        0,
        undefined,
      ),
    ];
  });
}

/** $5, #5, 5G, 5:1, 5-fold, −5, 5th: not a count. */
function isThing(prose: string, { core }: NumberMention): boolean {
  return (
    /[$€£¥#@§+/\\=~^_]\s?$|(?:^|\s)[-−]$|[A-Za-z]-$/.test(prose.slice(Math.max(0, core.start - 2), core.start)) ||
    /^(?:[-‐‑]?fold\b|[:/=]\d|[°/])/.test(prose.slice(core.end, core.end + 6))
  );
}

/** "300 to 400", "three or four", "between 300 and 400": one number with two ends. "From 26 to 350" stays two. */
function joinRanges(prose: string, words: readonly Word[], numbers: readonly NumberMention[]): NumberMention[] {
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

export { meet };
