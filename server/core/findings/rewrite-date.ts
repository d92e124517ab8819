/** A known date in the shape of the writer's: only the components that differ change, and their style stays. */
import { compatible } from '../dates/compare.ts';
import { MONTHS, sayEdtf } from '../dates/write.ts';
import type { DateMention, DatePart } from '../mentions/dates/types.ts';
import type { Span } from '../text/span.ts';
import { type Rewriting, recount } from './rewrite-count.ts';

/** The ways to write `known` in place of a date, the closest to the writer's shape first; none where it already says so. */
export function rewriteDate(prose: string, date: DateMention, known: string): Rewriting[] {
  if (date.relative) return byCount(prose, date, known);
  const sameShape = byYear(prose, date, known);
  if (sameShape) return [sameShape];
  const target = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(known.replace(/[~?%]$/, ''));
  const open = /^\.\.\/(\d{4})(-\d\d)?(?:-\d\d)?$/.exec(known) ?? /^(\d{4})(-\d\d)?(?:-\d\d)?\/\.\.$/.exec(known);
  if (date.form === 'year' || date.form === 'month' || date.form === 'day') {
    const year = Number(target?.[1] ?? open?.[1] ?? /^(\d{4})-(?:2\d|3\d|4\d)$/.exec(known)?.[1] ?? Number.NaN);
    const month = target?.[2] && Number(target[2]) <= 12 ? Number(target[2]) : undefined;
    if (!Number.isNaN(year)) return byParts(prose, date, { year, month, day: target?.[3] ? Number(target[3]) : undefined });
  }
  if (date.form === 'range') return byRange(prose, date, known);
  if (date.form === 'decade' || date.form === 'third')
    return byDecade(prose, date, known, target ? Number(target[1]) : undefined);
  return whole(prose, date, sayEdtf(known));
}

/** Most mistakes are a wrong year alone: the year that makes the rest of the date right, if there is one. */
function byYear(prose: string, date: DateMention, known: string): Rewriting | undefined {
  const [part, ...more] = date.parts.filter((candidate) => candidate.unit === 'year');
  const value = date.value ?? date.edtf;
  if (!part || more.length > 0 || !value || /[/X]/.test(value)) return undefined;
  for (const year of new Set(known.match(/\d{4}/g) ?? [])) {
    if (Number(year) + (date.shift ?? 0) === part.value || !compatible(value.replace(/^\d{4}/, year), known)) continue;
    const text = partText(prose, part, { year: Number(year) + (date.shift ?? 0) });
    if (text !== undefined)
      return { text: applied(prose, date, [{ span: part.span, text }]), edits: [{ span: part.span, text }] };
  }
  return undefined;
}

/** "two years after": the number that leads from the same date to the right year. */
function byCount(prose: string, { relative, core }: DateMention, known: string): Rewriting[] {
  const year = /^(\d{4})(?:-\d\d){0,2}$/.exec(known)?.[1];
  if (year !== undefined && relative && !relative.amount) return [byItsYear(prose, core, year)];
  if (!relative?.amount || year === undefined || core.start > relative.amount.start) return [];
  return recount(prose, relative.amount, (Number(year) - relative.base) * relative.sign) ?? [];
}

/** "The following year" has no number to put right: the year itself takes its place. */
function byItsYear(prose: string, span: Span, year: string): Rewriting {
  const preposition = /\bin\s+$/i.test(prose.slice(0, span.start))
    ? ''
    : /^\p{Lu}/u.test(prose.slice(span.start))
      ? 'In '
      : 'in ';
  return { text: `${preposition}${year}`, edits: [{ span, text: `${preposition}${year}` }] };
}

interface Target {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

function byParts(prose: string, date: DateMention, target: Target): Rewriting[] {
  const edits: { span: Span; text: string }[] = [];
  for (const part of date.parts) {
    const text = partText(prose, part, target);
    if (text !== undefined && text !== prose.slice(part.span.start, part.span.end)) edits.push({ span: part.span, text });
  }
  return edits.length > 0 ? [{ text: applied(prose, date, edits), edits }] : [];
}

/** A component in the writer's style: "’14", "Feb.", "02", "二月" stay what they are. */
function partText(prose: string, part: DatePart, target: Target): string | undefined {
  const written = prose.slice(part.span.start, part.span.end);
  if (part.unit === 'year') return yearText(written, target.year);
  if (part.unit === 'month')
    return target.month === undefined || part.value === target.month
      ? undefined
      : monthText(written, Number(part.value), target.month);
  if (part.unit === 'day' && target.day !== undefined && part.value !== target.day)
    return written.replace(/\d+/, String(target.day));
  return undefined;
}

/** "2014", "’14", "二〇一四". */
function yearText(written: string, year: number): string {
  const digits = String(year);
  if (/\d{4}/.test(written)) return written.replace(/\d{4}/, digits);
  if (/\d{2}/.test(written)) return written.replace(/\d{2}/, digits.slice(2));
  return written.includes('零') ? inHan(digits, '零') : inHan(digits, '〇');
}

const inHan = (digits: string, zero: string) => [...digits].map((digit) => `${zero}一二三四五六七八九`[Number(digit)]).join('');

/** "February", "Feb.", "Feb", "02", "2"; what has no shorter form takes no full stop. */
function monthText(written: string, from: number, to: number): string {
  if (/^0\d$|^1[0-2]$/.test(written)) return String(to).padStart(2, '0');
  if (/^\d+$/.test(written)) return String(to);
  const name = MONTHS[to - 1];
  const short = written.length < MONTHS[from - 1].length;
  return short && name.length > 4 ? name.slice(0, 3) + (written.endsWith('.') ? '.' : '') : name;
}

/** A range: only the end that differs. */
function byRange(prose: string, date: DateMention, known: string): Rewriting[] {
  const [from, to] = known.split('/');
  const years = date.parts.filter((part) => part.unit === 'year');
  if (years.length === 2 && /^\d{4}/.test(from) && /^\d{4}/.test(to ?? '')) {
    const edits = [from, to].flatMap((end, at) => {
      const text = partText(prose, years[at], { year: Number(end.slice(0, 4)) });
      return text && text !== prose.slice(years[at].span.start, years[at].span.end) ? [{ span: years[at].span, text }] : [];
    });
    if (edits.length > 0) return [{ text: applied(prose, date, edits), edits }];
  }
  // "between 1999 and 2001" with its preposition, which a single date would not bear.
  const text = /^\d/.test(sayEdtf(known)) ? `in ${sayEdtf(known)}` : sayEdtf(known);
  return /^(?:between|from)\s/i.test(prose.slice(date.span.start, date.span.end))
    ? [{ text, edits: [{ span: date.span, text }] }]
    : whole(prose, date, sayEdtf(known));
}

/** "the early 1990s" becomes "the early 1980s", or else the year itself. */
function byDecade(prose: string, date: DateMention, known: string, year: number | undefined): Rewriting[] {
  const written = prose.slice(date.core.start, date.core.end);
  if (year === undefined) return whole(prose, date, sayEdtf(known));
  const article = /^the\s/i.exec(written)?.[0] ?? '';
  if (date.form === 'third' && !/\d0s|\d0’s/.test(written)) return whole(prose, date, String(year));
  const decade = Math.floor(year / 10) * 10;
  const stage = ['early', 'mid', 'late'].find((_, at) => year - decade <= [3, 6, 9][at]) ?? 'late';
  const staged = /early|mid|late/i.test(written)
    ? `${article}${stage}${stage === 'mid' ? '-' : ' '}${decade}s`
    : `${article}${decade}s`;
  return [...whole(prose, date, staged), ...whole(prose, date, String(year))];
}

function whole(prose: string, date: DateMention, text: string): Rewriting[] {
  return prose.slice(date.core.start, date.core.end) === text ? [] : [{ text, edits: [{ span: date.core, text }] }];
}

function applied(prose: string, date: DateMention, edits: Rewriting['edits']): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  let text = prose.slice(date.core.start, date.core.end);
  for (const edit of sorted) {
    const start = edit.span.start - date.core.start;
    text = text.slice(0, start) + edit.text + text.slice(edit.span.end - date.core.start);
  }
  return text.replace(/\s+/g, ' ');
}
