/** The date of a reference beside that of the work. */
import { compatible } from '../../dates/compare.ts';
import type { DateMention } from '../../mentions/dates/types.ts';
import type { Work } from '../../sources/pack.ts';
import { overlaps } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { rewriteDate } from '../rewrite-date.ts';
import { UPDATED } from './lexicon.ts';
import { isNameOf } from './persons.ts';
import { type Reference, states } from './reference.ts';
import { SILENT, type Slip, type Verdict } from './slip.ts';

export function compareDate(reference: Reference, work: Work): Verdict {
  const known = datesOf(work);
  const stated = published(statedDates(reference), work, reference).map((date) => withoutName(date, work, reference));
  if (known.length === 0 || stated.length === 0) return SILENT;
  const valued = stated.filter((date) => date.value !== undefined);
  if (valued.some((date) => known.some((value) => compatible(date.value!, value)))) {
    const day = stated.find((date) => date.value === undefined && isOtherDay(date, known));
    return { agrees: 1, slips: day ? slips(reference, { ...day, value: withYear(day, known[0]) }, known[0]) : [] };
  }
  return { agrees: 0, slips: valued[0] ? slips(reference, valued[0], known[0]) : [] };
}

function slips({ in: { passage } }: Reference, date: DateMention, known: string): Slip[] {
  const [rewriting] = rewriteDate(passage.prose, date, known);
  if (!rewriting || rewriting.edits.length === 0) return [];
  const edits = rewriting.edits.map((edit) => ({ span: passage.segments.toDraft(edit.span), text: edit.text }));
  const span = { start: Math.min(...edits.map((edit) => edit.span.start)), end: Math.max(...edits.map((edit) => edit.span.end)) };
  return [{ field: 'date', span, expected: rewriting.text, edits }];
}

/** Without the dates of later changes, unless a page has no other. */
function published(dates: readonly DateMention[], work: Work, { in: { passage }, tail }: Reference): readonly DateMention[] {
  const changed = passage.prose.slice(tail.start, tail.end).search(UPDATED);
  if (changed < 0) return dates;
  const before = dates.filter((date) => date.core.end <= tail.start + changed);
  return before.length === 0 && work.type === 'webpage' ? dates : before;
}

/** "Xie Jun. 2023" is a name and a year. */
function withoutName(date: DateMention, work: Work, { in: { passage } }: Reference): DateMention {
  const month = date.parts.find((part) => part.unit === 'month');
  const year = date.parts.find((part) => part.unit === 'year');
  if (date.form !== 'month' || !month || !year) return date;
  const [word] = wordsOf(passage.prose.slice(month.span.start, month.span.end));
  if (!word || !work.author?.some((author) => isNameOf(word, author))) return date;
  return {
    ...date,
    span: year.span,
    core: year.span,
    parts: [year],
    form: 'year',
    value: String(year.value),
    edtf: String(year.value),
  };
}

/** The dates that the sources give for a work, EDTF, the record's own first. */
export function datesOf(work: Work): string[] {
  const records = [work, ...(work.custom?.variants ?? [])] as readonly Pick<Work, 'issued'>[];
  return records.flatMap(({ issued }) => {
    const parts = issued?.['date-parts']?.[0];
    return parts ? [parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')] : [];
  });
}

/** "27 March" beside the year in another place. */
function isOtherDay(date: DateMention, known: readonly string[]): boolean {
  return known.every((value) => value.length === 10 && !compatible(withYear(date, value), value));
}

function withYear(date: DateMention, known: string): string {
  const part = (unit: string) => String(date.parts.find((one) => one.unit === unit)?.value ?? '').padStart(2, '0');
  return `${known.slice(0, 4)}-${part('month')}-${part('day')}`;
}

/** Dates in head and tail; if none has a value, years that stand as no date does ("2020/2", "2019b"). */
function statedDates(reference: Reference): DateMention[] {
  const { passage, dates } = reference.in;
  const found = dates.filter(
    (date) =>
      states(reference, date.core) &&
      (date.value === undefined ? date.form === 'day' && date.parts.length === 2 : /^\d{4}(?:-\d\d){0,2}$/.test(date.value)),
  );
  if (found.some((date) => date.value !== undefined)) return found;
  const years = yearsIn(passage.prose, reference.head.start, reference.tail.end);
  return [...found, ...years.filter(({ core }) => states(reference, core) && !dates.some((date) => overlaps(date.core, core)))];
}

function yearsIn(prose: string, from: number, to: number): DateMention[] {
  const years: DateMention[] = [];
  const pattern = new RegExp(YEAR);
  pattern.lastIndex = from;
  for (let match = pattern.exec(prose); match && match.index < to; match = pattern.exec(prose))
    years.push(yearAt(match.index, match[0]));
  return years;
}

const YEAR = /(?<![\p{L}\d/.–-])(?:19|20)\d\d(?=[a-z]?(?![\p{L}\d–-]))/gu;

function yearAt(start: number, text: string): DateMention {
  const span = { start, end: start + text.length };
  const parts = [{ unit: 'year', span, value: Number(text) } as const];
  return { span, core: span, value: text, edtf: text, parts, form: 'year', language: 'en' };
}
