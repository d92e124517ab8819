import { calendarDay } from '../../dates/days.ts';
import { parseEdtf } from '../../dates/edtf.ts';
import { edtfOf, pad } from './atom.ts';
import type { Atom, Bound } from './types.ts';

/** The words that open an interval, as they stand before a date. "From" needs "on" or "onwards" after it. */
const BEFORE: Readonly<Record<Bound, string>> = {
  since: 'ever since|since',
  before: 'prior to|before|pre-',
  after: 'after|following|post-',
  by: '(?:no|not) later than|by',
  until: 'up until|up to|until|till|’til',
  from: 'on or after|as from|from',
};
const BOUND = new RegExp(
  `(?<![\\w-])(?<not>not |before and |before or )?(?:${Object.entries(BEFORE)
    .map(([bound, words]) => `(?<${bound}>${words})`)
    .join('|')})(?:(?: (?:at least|at the latest|the end of))? (?:the )?|(?<=-))$`,
  'i',
);
const ONWARDS = /^(?:,? onwards?(?!\w)| and (?:after|later|beyond)(?!\w)| on(?=[,.;:)]|$))/i;
const TO_NOW = /^(?: ?[–-] ?| to (?:the )?| until (?:the )?| through (?:the )?)(?:present(?: day)?|today|now|date)(?!\w)/i;

/** Takes in the bound word of a date and opens its interval. The atom as it is where there is none. */
export function withBound(atom: Atom, prose: string): Atom {
  if (atom.language !== 'en') return atom;
  const reach = Math.max(0, atom.start - 32);
  const match = BOUND.exec(prose.slice(reach, atom.start));
  const { not, ...found } = match?.groups ?? {};
  const word = (Object.keys(BEFORE) as Bound[]).find((bound) => found[bound] !== undefined);
  const right = prose.slice(atom.end, atom.end + 24);
  const onwards = (ONWARDS.exec(right) ?? TO_NOW.exec(right))?.[0].length ?? 0;
  const needsMore = word === 'from' && !/^(?:on|as) /i.test(found.from ?? '') && onwards === 0;
  const crossed =
    word === undefined ||
    needsMore ||
    (not !== undefined && !(/^not/i.test(not) && word !== 'until')) ||
    (atom.form === 'range' && word !== 'since' && atom.core !== undefined);
  if (crossed && onwards === 0) return atom;
  const bound = crossed ? 'from' : word;
  const start = match !== null && word !== undefined && !crossed ? reach + match.index + (not?.length ?? 0) : atom.start;
  return opened({ ...atom, core: { start: atom.start, end: atom.end }, start, end: atom.end + onwards }, bound);
}

/** The atom with an open interval for its value; `value` keeps the date itself. */
export function opened(atom: Atom, bound: Bound): Atom {
  const { edtf } = atom;
  if (edtf === undefined) return { ...atom, bound };
  const first = edtf.split('/')[0] ?? edtf;
  const last = edtf.split('/').at(-1) ?? edtf;
  const open = {
    since: `${first}/..`,
    from: `${first}/..`,
    by: `../${last}`,
    until: `../${last}`,
    before: `../${neighbour(first, -1)}`,
    after: `${neighbour(last, 1)}/..`,
  }[bound];
  return { ...atom, bound, value: edtf, edtf: open };
}

/** What comes right before (-1) or right after (1) a value: a year beside years and decades, a day beside a day, else a month. */
export function neighbour(value: string, step: -1 | 1): string {
  const mark = /~$/.exec(value)?.[0] ?? '';
  const base = mark ? value.slice(0, -1) : value;
  const days = parseEdtf(base);
  if (days === undefined) return value;
  const { year, month, day } = calendarDay(step < 0 ? days.from - 1 : days.to + 1);
  if (/^\d{2}[\dX]{2}$/.test(base)) return pad(year, 4) + mark;
  return (/^\d{4}-\d\d-\d\d$/.test(base) ? edtfOf(year, month, day) : edtfOf(year, month)) + mark;
}
