/** Every number in a sentence that may count or measure something, in order: what it can mean, and how it is written. */
import { holds, overlaps, type Span } from '../../text/span.ts';
import { hasHan, type Word } from '../../text/words.ts';
import { boundsOf } from './bounds.ts';
import { cardinalAt } from './cardinal.ts';
import { chineseNumbers } from './chinese.ts';
import { joinRanges } from './ranges.ts';
import { shareAt } from './share.ts';
import { startsNumber } from './starts.ts';
import { afterOf, beforeOf } from './tolerance.ts';
import type { Bounds, NumberMention, NumberShape } from './types.ts';

/**
 * @param words those of a sentence or a passage; the mention counts them from 0
 * @param taken spans of dates and names, whose digits are theirs
 */
export function findNumbers(prose: string, words: readonly Word[], taken: readonly Span[]): NumberMention[] {
  const found: NumberMention[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    if (!startsNumber(words, at)) continue;
    const number = numberAt(prose, words, at, free);
    if (!number) continue;
    if (
      !isThing(prose, number) &&
      !isEnumerator(prose, number) &&
      !isParagraph(prose, number) &&
      !taken.some((span) => overlaps(span, number.core))
    )
      found.push(number);
    at = number.last;
    free = at + 1;
  }
  const first = words[0]?.start ?? 0;
  const end = words[words.length - 1]?.end ?? 0;
  const chinese = hasHan(words) ? chineseMentions(prose, words, first, end) : [];
  const all =
    chinese.length === 0 ? found : [...found.filter((one) => !chinese.some((other) => holds(other.core, one.core))), ...chinese];
  return joinRanges(
    prose,
    words,
    all.filter((number) => !taken.some((span) => overlaps(span, number.core))).sort((a, b) => a.first - b.first),
  );
}

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
    bounds: bare.share ? { low: Math.max(0, bounds.low), high: Math.min(100, bounds.high) } : bounds,
    from: before?.from ?? bare.first,
    to: after?.to ?? bare.last,
    span: { start: before ? words[before.from].start : bare.core.start, end: after?.end ?? bare.core.end },
    ...(tolerance && { tolerance }),
    ...bare,
    value,
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

/** "(1) the base; (2) the middle": they number what follows and count nothing. */
function isEnumerator(prose: string, { core, value, shape }: NumberMention): boolean {
  if (shape !== 'digits' || value > 20 || prose[core.start - 1] !== '(' || prose[core.end] !== ')') return false;
  return prose.includes(`(${value - 1})`) || (value === 1 && prose.includes('(2)'));
}

/** "6.5  Working groups …": the number of a paragraph, at its beginning and before a capital letter. A decimal that begins a sentence is rare, and what it counts is small. */
const isParagraph = (prose: string, { core, shape }: NumberMention): boolean =>
  shape === 'digits' &&
  /^\d+(?:\.\d+)+$/.test(prose.slice(core.start, core.end)) &&
  /(?:^|\n)\s*$/.test(prose.slice(Math.max(0, core.start - 12), core.start)) &&
  /^\.?\s+\p{Lu}/u.test(prose.slice(core.end, core.end + 8));

/** $5, #5, 5G, 5:1, 1.2.3, 5-fold, −5, 5th, 5日: not a count. */
function isThing(prose: string, { core }: NumberMention): boolean {
  return (
    /[$€£¥#@§+/\\=~^_]\s?$|(?:^|\s)[-−]$|[A-Za-z]-$|\d[.:]$/.test(prose.slice(Math.max(0, core.start - 2), core.start)) ||
    /^(?:[-‐‑]?fold\b|[:/=]\d|[°/年月日号])/.test(prose.slice(core.end, core.end + 6))
  );
}
