import { calendarDay } from '../../dates/days.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import { edtfOf } from './atom.ts';
import type { Atom, DatePart } from './types.ts';

type Third = 'early' | 'mid' | 'late';

const REACH = 40;
const EARLY =
  'early(?: (?:in|part of|months of|days of|weeks of|years of))?|(?:the )?(?:very )?(?:beginning|start|outset|onset|opening (?:days|weeks|months|years)|first (?:days|weeks|months|years)) of';
const MID = 'mid(?:dle(?: of)?)?|(?:the )?middle of|(?:the )?midpoint of';
const LATE =
  'late(?: (?:in|part of))?|(?:the )?(?:very )?(?:end|close|closing (?:days|weeks|months|years)|last (?:days|weeks|months|years)|final (?:days|weeks|months|years)|(?:later|latter) part) of|(?:year-)?end(?=-)|year-end';
const MODIFIER = new RegExp(
  `(?<!\\w|[^\\ds]-)(?:the )?(?:(?<two>(?<from>early|mid)-?[ -]to[ -](?<to>mid|late))|(?<early>${EARLY})|(?<mid>${MID})|(?<late>${LATE}))(?: |-|–|- )(?:the )?(?:year )?$`,
  'i',
);

/** "Early", "mid-", "the end of" before a date: the span grows to the left and the value becomes that third. Otherwise the atom as it is. */
export function withModifier(atom: Atom, prose: string): Atom {
  if (atom.language !== 'en' || !/^(?:year|month|decade|century|season)$/.test(atom.form)) return atom;
  const from = Math.max(0, atom.start - REACH);
  const left = prose.slice(from, atom.start);
  const match = MODIFIER.exec(left);
  if (match?.groups === undefined) return atom;
  const { two, from: first, to, early, mid } = match.groups;
  const thirds: readonly [Third, Third] = two
    ? [first?.toLowerCase() as Third, to?.toLowerCase() as Third]
    : early
      ? ['early', 'early']
      : mid
        ? ['mid', 'mid']
        : ['late', 'late'];
  const start = from + match.index;
  const stated: DatePart = { unit: 'third', span: { start, end: atom.start }, value: thirds[0] };
  const { edtf, withYear } = atom;
  if (atom.form === 'season') return { ...atom, start };
  return {
    ...atom,
    start,
    form: edtf === undefined ? atom.form : 'third',
    parts: [stated, ...atom.parts],
    ...(edtf === undefined ? {} : { edtf: thirdsOf(edtf, ...thirds) }),
    ...(withYear === undefined ? {} : { withYear: (year: number) => thirdsOf(withYear(year), ...thirds), dependent: false }),
  };
}

const INDEX: Readonly<Record<Third, 0 | 1 | 2>> = { early: 0, mid: 1, late: 2 };
const CODES = ['37', '38', '39'] as const;
const OF_DECADE = [
  ['0', '3'],
  ['4', '6'],
  ['7', '9'],
] as const;
const OF_CENTURY = [
  ['00', '33'],
  ['34', '66'],
  ['67', '99'],
] as const;

/**
 * From one third to another (mostly the same) of a value: a year's have codes (2012-37), a month's are its tens, a decade's are the
 * years 0–3, 4–6 and 7–9, a century's 00–33, 34–66 and 67–99. Any other value is given back.
 */
export function thirdsOf(value: string, first: Third, last: Third): string {
  const [a, b] = [INDEX[first], INDEX[last]];
  if (/^\d{4}$/.test(value)) return a === b ? `${value}-${CODES[a]}` : `${value}-${CODES[a]}/${value}-${CODES[b]}`;
  if (/^\d{3}X$/.test(value)) return `${value.slice(0, 3)}${OF_DECADE[a][0]}/${value.slice(0, 3)}${OF_DECADE[b][1]}`;
  if (/^\d\dXX$/.test(value)) return `${value.slice(0, 2)}${OF_CENTURY[a][0]}/${value.slice(0, 2)}${OF_CENTURY[b][1]}`;
  const days = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? parseEdtf(value) : undefined;
  if (days === undefined) return value;
  const { year, month, day } = calendarDay(days.to);
  return `${edtfOf(year, month, [1, 11, 21][a])}/${edtfOf(year, month, [10, 20, day][b])}`;
}

const APPROX =
  /(?<![\w'.])(?:about|around|circa|ca?\.|ca|approximately|approx\.?|roughly|some ?time (?:around|about)|somewhere (?:around|about)|or about) ?$/i;
const AFTERWARDS = /^ or (?:so|thereabouts)(?!\w)/i;
const ARTICLE = /(?<![\w-])the $/i;
const THE_YEAR = /(?<![\w-])(?:the )?(?:calendar )?year $/i;

/** Takes in "the" and "the year", then "about", "circa", "or so"; an approximate value gets EDTF's "~" at each end. */
export function withArticleAndApproximation(atom: Atom, prose: string): Atom {
  if (atom.language !== 'en') return atom;
  const before = (start: number): string => prose.slice(Math.max(0, start - 22), start);
  let { start, end } = atom;
  if (/^(?:year|range)$/.test(atom.form)) start -= THE_YEAR.exec(before(start))?.[0].length ?? 0;
  if (/^(?:decade|century|season|quarter|half)$/.test(atom.form)) start -= ARTICLE.exec(before(start))?.[0].length ?? 0;
  const about = APPROX.exec(before(start))?.[0].length ?? 0;
  start -= about;
  end += AFTERWARDS.exec(prose.slice(end, end + 16))?.[0].length ?? 0;
  if (about === 0 && end === atom.end) return { ...atom, start };
  const mark = (value: string): string => value.replace(/(?<=[^/~])(?=\/|$)/g, '~');
  const { edtf, withYear } = atom;
  return {
    ...atom,
    start,
    end,
    approx: true,
    ...(edtf === undefined ? {} : { edtf: mark(edtf) }),
    ...(withYear === undefined ? {} : { withYear: (year: number) => mark(withYear(year)) }),
  };
}
