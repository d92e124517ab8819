/** Volume, issue and pages of an article in a reference. */
import type { Work } from '../../sources/pack.ts';
import { valuesOf } from '../../sources/works.ts';
import { matchesOf } from '../../text/matches.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Reference } from './reference.ts';
import { SILENT, type Slip, type Verdict } from './slip.ts';

interface Stated {
  readonly field: 'volume' | 'issue' | 'pages';
  readonly text: string;
  readonly span: Span;
}

/** Each names its groups; the first that reads a number keeps it. */
const FORMS: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:pp?|S|Seiten?|pages?)\.?\s?(?<pages>\d+\s?[–-]\s?\d+)/gu,
  /(?<![\p{L}\d])(?:vol(?:ume)?|Bd|Band|Jg|tome|t)\.?\s?(?<volume>\d+(?:[–-]\d+)?)(?:\s?\((?<issue>\d+(?:[–-]\d+)?)\))?/giu,
  /(?<![\p{L}\d])(?:nos?\.?|nr\.?|n[°º]|№|issue|iss\.|num\.?|heft|H\.)\s?(?<issue>\d+(?:[–-]\d+)?)/giu,
  /(?<![\d.–-])(?<volume>\d{1,3})\s?\((?<issue>\d{1,3}(?:[–-]\d+)?)\)/gu,
  /(?<![\p{L}\d.–-]\s?|p\.\s?)(?<volume>\d{1,3})\.(?<issue>\d{1,2})(?=[,:\s(])/gu,
  /(?<=\p{L}[.,)]?\s)(?<volume>\d{1,3})(?=,?\s(?:nos?\.|nr\.|n[°º]|H\.|issue)|\s\((?:19|20)\d\d\))/giu,
  /[:,]\s?(?<pages>\d{1,4}[–-]\d{1,4})(?=[.,;)\s]|$)/gu,
];

export function compareNumbers(reference: Reference, work: Work): Verdict {
  if (!work.type.startsWith('article') && work.type !== 'chapter') return SILENT;
  const { passage } = reference.in;
  const known = { volume: valuesOf(work, 'volume'), issue: valuesOf(work, 'issue'), pages: valuesOf(work, 'page') };
  const counts = [...known.volume, ...known.issue];
  const slips: Slip[] = [];
  let agrees = 0;
  for (const { field, text, span } of statedNumbers(reference)) {
    const value = text.replace(/\s/g, '').replace('–', '-');
    const right = known[field];
    if (right.includes(value) || (field === 'pages' && right.some((pages) => isWithin(value, pages)))) agrees = 1;
    // Some styles count a double number as an issue, others as a volume. A single page may be of a print elsewhere.
    else if (field === 'volume' && right.some((volume) => stands(volume, reference))) agrees = 1;
    else if (right.length > 0 && !counts.includes(value) && (field !== 'pages' || isRange(value))) {
      const expected = field === 'pages' ? right[0].replace('-', text.includes('–') ? '–' : '-') : right[0];
      const at = passage.segments.toDraft(span);
      slips.push({ field, span: at, expected, edits: [{ span: at, text: expected }] });
    }
  }
  return { agrees, slips };
}

/** Whether a number stands anywhere in the tail: "15 Asia Policy 60" has its volume before the name, and a page behind it. */
function stands(number: string, { in: { passage }, tail }: Reference): boolean {
  const numbers = passage.prose.slice(tail.start, tail.end).match(/\d+(?:[–-]\d+)?/g) ?? [];
  return numbers.some((other) => other.replace('–', '-') === number);
}

function statedNumbers({ in: { passage }, tail }: Reference): Stated[] {
  const text = passage.prose.slice(tail.start, tail.end);
  const found: Stated[] = [];
  for (const form of FORMS) {
    for (const match of matchesOf(form, text)) {
      for (const field of ['volume', 'issue', 'pages'] as const) {
        const value = match.groups?.[field];
        if (value === undefined || /^(?:19|20)\d\d$/.test(value)) continue;
        const start = tail.start + match.index + match[0].lastIndexOf(value);
        const span = { start, end: start + value.length };
        if (!found.some((other) => overlaps(other.span, span))) found.push({ field, text: value, span });
      }
    }
  }
  return found;
}

const ends = (range: string): [number, number] => {
  const [from, to = from] = range.split('-');
  return [Number(from), Number(to.length < from.length ? from.slice(0, from.length - to.length) + to : to)];
};

/** "91–94" lies in "85–100": a place in the article. */
function isWithin(stated: string, known: string): boolean {
  const [from, to] = ends(stated);
  const [first, last] = ends(known);
  return first <= from && to <= last;
}

function isRange(value: string): boolean {
  const [from, to] = ends(value);
  return from < to && to - from < 200;
}
