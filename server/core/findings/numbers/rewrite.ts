/** A known number in the shape of the writer's: words stay words, "million" stays, "about" stays where it is still true. */
import { boundsOf, meet } from '../../mentions/numbers/bounds.ts';
import type { FrequencyMention, NumberMention, Tolerance } from '../../mentions/numbers/types.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { inCaseOf } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { inChinese, inDigits, inWords, writtenShare } from './write.ts';

export interface NumberRewriting {
  /** What will stand there, for the title of the fix. */
  readonly text: string;
  /** The words that differ; offsets of the prose. */
  readonly edit: { readonly span: Span; readonly text: string };
}

export function rewriteNumber(prose: string, number: NumberMention, known: Quantity): NumberRewriting {
  const { tolerance, shape } = number;
  // "thousands of documents" become "a few dozen documents".
  const of = shape === 'vague' ? (/^\s+of\b/.exec(prose.slice(number.core.end, number.core.end + 5))?.[0].length ?? 0) : 0;
  const core = { start: number.core.start, end: number.core.end + of };
  const span = { start: number.span.start, end: number.span.end + of };
  const value = numberText(prose, number, known);
  const { approx } = known.fact;
  const keeps = tolerance ? meet(boundsOf(known.value, tolerance), known.bounds) && isApt(tolerance, known) : !approx;
  if (keeps && approx !== 'dozens') return withArticle(prose, trimmed(prose, core, value));
  const loose = shape === 'chinese' ? CHINESE[approx ?? ''] : approx;
  const text = loose === undefined || approx === 'dozens' ? value : shape === 'chinese' ? loose + value : `${loose} ${value}`;
  return trimmed(prose, span, inCaseOf(prose.slice(span.start, span.end), text));
}

/** "an eight-tier system" becomes "a five-tier system". */
function withArticle(prose: string, rewriting: NumberRewriting): NumberRewriting {
  const { span, text } = rewriting.edit;
  const article = /\b(an?)(\s)$/i.exec(prose.slice(Math.max(0, span.start - 4), span.start));
  const wanted = /^(?:eight|eleven|8|11\b|18\b)/i.test(text) ? 'an' : 'a';
  if (!article || article[1].toLowerCase() === wanted) return rewriting;
  const start = span.start - article[0].length;
  return { ...rewriting, edit: { span: { start, end: span.end }, text: article[1][0] + wanted.slice(1) + article[2] + text } };
}

/** Not "some sixteen" of an exact count, nor "more than" where the source says "nearly". */
const isApt = (tolerance: Tolerance, { value, fact: { approx } }: Quantity) =>
  tolerance === 'about' ? approx !== undefined || value > FEW : !isOpposite(tolerance, approx);
/** So few are counted and not estimated. */
const FEW = 20;

const isOpposite = (tolerance: Tolerance, approx: string | undefined) =>
  (/over|least/.test(tolerance) && approx === 'nearly') || (/under|most|nearly/.test(tolerance) && approx === 'over');

const CHINESE: Record<string, string> = { about: '约', nearly: '近', over: '超过', 'at least': '至少', 'at most': '至多' };

function numberText(prose: string, { core, shape, share }: NumberMention, { value, fact }: Quantity): string {
  const written = prose.slice(core.start, core.end);
  if (fact.approx === 'dozens') return inCaseOf(written, 'a few dozen');
  if (shape === 'chinese') return share ? `${value}%` : inChinese(written, value);
  // "two in three cards" become "92 per cent of cards".
  const of = shape === 'ratio' && !/^\s+of\b/.test(prose.slice(core.end, core.end + 5)) ? ' of' : '';
  if (share) return inCaseOf(written, writtenShare(written, shape, value)) + of;
  return shape === 'digits' || shape === 'range' ? inDigits(written, value) : inCaseOf(written, inWords(written, value));
}

/** Only the words that differ. */
function trimmed(prose: string, span: Span, text: string): NumberRewriting {
  const old = prose.slice(span.start, span.end);
  let { start, end } = span;
  let rest = text;
  const tail = /\s+\S+$/;
  for (
    let a = tail.exec(prose.slice(start, end)), b = tail.exec(rest);
    a && b && a[0] === b[0];
    a = tail.exec(prose.slice(start, end)), b = tail.exec(rest)
  ) {
    end -= a[0].length;
    rest = rest.slice(0, -b[0].length);
  }
  const head = /^\S+\s+/;
  for (
    let a = head.exec(prose.slice(start, end)), b = head.exec(rest);
    a && b && a[0] === b[0];
    a = head.exec(prose.slice(start, end)), b = head.exec(rest)
  ) {
    start += a[0].length;
    rest = rest.slice(b[0].length);
  }
  return { text: old === text ? rest : text, edit: { span: { start, end }, text: rest } };
}

const ADVERBS: Record<number, string> = {
  365: 'daily',
  52: 'weekly',
  12: 'monthly',
  4: 'quarterly',
  2: 'half-yearly',
  1: 'annual',
};
const EVERY: Record<number, string> = {
  365: 'every day',
  52: 'every week',
  12: 'every month',
  4: 'every three months',
  2: 'every six months',
  1: 'every year',
};
const TIMES: Record<number, string> = { 365: 'once a day', 52: 'once a week', 12: 'once a month' };
const YEARLY = ['', 'once', 'twice', 'three times', 'four times'];

/** How often, in the writer's way of saying it; nothing where there is no short way. */
export function rewriteFrequency(prose: string, frequency: FrequencyMention, known: Quantity): NumberRewriting | undefined {
  const { perYear = 0 } = known;
  const written = prose.slice(frequency.span.start, frequency.span.end);
  const yearly = /\b(?:a|per|each|every|in a) year$|yearly$|annually$/i.exec(written);
  const times =
    frequency.shape !== 'times' ? undefined : yearly && YEARLY[perYear] ? `${YEARLY[perYear]} ${yearly[0]}` : TIMES[perYear];
  const adverb =
    frequency.shape === 'adverb'
      ? /annually|yearly$/i.test(written) && perYear === 1
        ? 'annually'
        : ADVERBS[perYear]
      : undefined;
  const text = times ?? adverb ?? EVERY[perYear];
  return text === undefined ? undefined : trimmed(prose, frequency.span, inCaseOf(written, text));
}
