/** A bibliographic record as the text of a footnote, in the order of the Chicago Manual's notes. Fields the record lacks are left out. */
import { MONTHS } from '../dates/write.ts';
import type { Locator, Work } from '../sources/pack.ts';
import type { NoteWriter } from './note-writer.ts';

/** Notes without a style: for lists of sources, and for when no style can be loaded. The short form is author and title. */
export const plainNotes: NoteWriter = {
  note: (work, where, earlier) => (earlier === undefined ? noteText(work, where) : shortText(work, where)),
};

/** Markdown without a final line end. The locator is the place in the work, if it is to be named. */
export function noteText(work: Work, where?: Locator): string {
  const parts = [authors(work), titleOf(work), containerOf(work)].filter((part) => part !== '');
  const place = placeOf(where);
  const published = publication(work);
  const head = parts.join(', ') + (published ? ` (${published})` : '');
  const rest = [datedInText(work), place, typeof work.URL === 'string' && !published ? work.URL : ''].filter(
    (part) => part !== '',
  );
  return `${[head, ...rest].join(', ')}.`;
}

function shortText(work: Work, where: Locator | undefined): string {
  const [first] = work.author ?? [];
  const title = titleOf(typeof work['title-short'] === 'string' ? { ...work, title: work['title-short'] } : work);
  return `${[first?.family ?? first?.literal ?? '', title, placeOf(where)].filter((part) => part !== '').join(', ')}.`;
}

function authors(work: Work): string {
  const names = (work.author ?? []).map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '));
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Books and reports in italics, what appeared in them in quotation marks. */
function titleOf(work: Work): string {
  const title = escaped(work.title ?? '');
  if (title === '') return '';
  return isWhole(work) ? `*${title}*` : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

const isWhole = (work: Work) =>
  ['book', 'report', 'thesis', 'legislation', 'document'].includes(work.type) && !work['container-title'];

function containerOf(work: Work): string {
  const container = work['container-title'];
  if (typeof container !== 'string') return '';
  const number = [work.volume, work.issue ? `no. ${String(work.issue)}` : ''].filter(Boolean).join(', ');
  return `*${escaped(container)}*${number ? ` ${number}` : ''}`;
}

/** What stands in brackets: place, publisher and date of a book or report. */
function publication(work: Work): string {
  const publisher = [work['publisher-place'], work.publisher].filter((part) => typeof part === 'string').join(': ');
  return publisher === '' ? '' : [publisher, dateOf(work)].filter(Boolean).join(', ');
}

function datedInText(work: Work): string {
  return publication(work) === '' ? dateOf(work) : '';
}

function dateOf(work: Work): string {
  const [year, month, day] = work.issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return '';
  const named = month === undefined ? '' : MONTHS[Number(month) - 1];
  return [named, day === undefined ? '' : `${day},`, year]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^,/, '');
}

function placeOf(where: Locator | undefined): string {
  if (!where) return '';
  if (where.page !== undefined) return `p. ${where.page}`;
  if (where.note !== undefined) return `n. ${where.note}`;
  return where.section ? `sec. “${escaped(where.section).replaceAll('“', '‘').replaceAll('”', '’')}”` : '';
}

/** Marks that markdown would read. */
const escaped = (text: string) => text.replace(/[*_[\]<`\\]/g, '\\$&');
