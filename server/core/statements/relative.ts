/**
 * Dates that are counted from another one in the passage: "three years later", "two years after its founding in 2014", "20 August of that
 * year", "the following year". Without such a date they have no value: what "today" is, core does not know.
 */
import { isoDay } from '../dates/days.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import { cardinalAt } from '../mentions/numbers/cardinal.ts';
import type { Span } from '../text/span.ts';
import type { DateReference } from './reading.ts';
import type { Sentence } from './sentence.ts';

const LATER = new Set(['later', 'afterwards', 'on', 'thereafter', 'after', 'following']);
const EARLIER = new Set(['earlier', 'before', 'previously', 'prior']);
/** Nothing is counted but these. */
const UNITS = new Set(['year', 'years', 'decade', 'decades']);
/** Counted from what was counted before. */
const AGAIN = new Set(['again', 'further', 'then']);
/** How far behind "after its founding" the date is looked for. */
const BASE_REACH = 9;

/**
 * @param dates the dates that the sentence states, in order
 * @param last the year that the passage named last before this sentence, if any
 */
export function relativeDates(sentence: Sentence, dates: readonly DateReference[], last: number | undefined): DateReference[] {
  const anniversary = anniversaryDate(sentence, dates);
  if (anniversary) return [anniversary];
  if (!sentence.words.some((word) => UNITS.has(word.lower))) return [];
  const counted: DateReference[] = [];
  for (const at of sentence.words.keys()) {
    // "one year later X, and again one year later Y"
    const known = AGAIN.has(sentence.words[at - 1]?.lower ?? '') ? [...dates, ...counted].sort((a, b) => a.last - b.last) : dates;
    const found = count(sentence, at, known, last) ?? named(sentence, at, dates, last);
    if (found && !isTwiceTold(sentence, found)) counted.push(found);
  }
  return counted.filter(
    ({ first, last: end }) =>
      !dates.some((date) => date.date.edtf !== undefined && first <= date.first && date.last <= end && first === date.first),
  );
}

/** "three years after X and six before Y": told from two sides, and which is which takes more than this. */
function isTwiceTold({ words }: Sentence, { last }: DateReference): boolean {
  const and = words.findIndex((word, at) => at > last && word.lower === 'and');
  const amount =
    and < 0 || words.slice(last + 1, and + 1).some((word) => word.break > 0) ? undefined : cardinalAt(words, and + 1);
  return amount !== undefined && ['before', 'after'].includes(words[amount.last + 1]?.lower ?? '');
}

/** "three years later", "two years after its founding in 2014", "it took three more years until". */
function count(
  sentence: Sentence,
  at: number,
  dates: readonly DateReference[],
  last: number | undefined,
): DateReference | undefined {
  const { words } = sentence;
  const amount = amountAt(sentence, at);
  if (!amount) return undefined;
  const unitAt = amount.last + (words[amount.last + 1]?.lower === 'more' ? 2 : 1);
  const unit = words[unitAt];
  const years =
    unit && /^(?:year|decade)s?$/.test(unit.lower) ? amount.value * (unit.lower.startsWith('decade') ? 10 : 1) : undefined;
  if (years === undefined) return undefined;
  const span = { start: words[amount.first].start, end: words[amount.last].end };
  const until = untilThen(sentence, at, unitAt, dates, last);
  if (until) return reference(sentence, at, unitAt, until.year + years, { amount: span, years, sign: 1, base: until.year });
  const direction = words[unitAt + 1];
  if (!direction || direction.break > 0) return undefined;
  if (direction.lower === 'old') return age(sentence, amount, years, dates);
  const sign = LATER.has(direction.lower) ? 1 : EARLIER.has(direction.lower) ? -1 : 0;
  if (sign === 0) return undefined;
  // "four years later than CNNIC", unlike "later than that", is no later than what was dated before.
  if (words[unitAt + 2]?.lower === 'than' && words[unitAt + 3]?.lower !== 'that') return undated(sentence, at, unitAt + 2);
  // "two years after, in 2016": after what was dated before.
  const isClosed = (words[unitAt + 2]?.break ?? 1) > 0;
  const open = (direction.lower === 'after' || direction.lower === 'before') && !isClosed;
  const base = open ? following(sentence, dates, unitAt + 2) : preceding(dates, at, last);
  // "four years after that": counted from what is not dated, but a date of its own.
  if (!base) return open && words[unitAt + 3] ? undated(sentence, at, unitAt + 1) : undefined;
  return reference(sentence, at, open ? Math.max(base.at, unitAt + 1) : unitAt + 1, base.year + sign * years, {
    amount: span,
    years,
    sign,
    base: base.year,
  });
}

/** "It took three years until, in 2014, …": counted from what was dated before. */
function untilThen(
  { words }: Sentence,
  first: number,
  unit: number,
  dates: readonly DateReference[],
  last: number | undefined,
): Base | undefined {
  const isTaking = /^(?:took|takes?|taken|needed)$/.test(words[first - 1]?.lower ?? '');
  return isTaking && /^(?:until|till|before)$/.test(words[unit + 1]?.lower ?? '') ? preceding(dates, first, last) : undefined;
}

/** "Seventeen years old when it changed hands in 2014": a beginning so many years before the one date of the sentence. */
function age(
  sentence: Sentence,
  amount: { first: number; last: number },
  years: number,
  dates: readonly DateReference[],
): DateReference | undefined {
  const base = dates.length === 1 ? yearOf(dates[0].date) : undefined;
  if (base === undefined) return undefined;
  const span = { start: sentence.words[amount.first].start, end: sentence.words[amount.last].end };
  return reference(sentence, amount.first, amount.last + 2, base - years, { amount: span, years, sign: -1, base, age: true });
}

/** "thirty-five years after": not five. */
export const isJoined = ({ gap }: Sentence['words'][number]) => /^[-‐‑]$/.test(gap);

function amountAt(sentence: Sentence, at: number): { first: number; last: number; value: number } | undefined {
  const { words } = sentence;
  if (isJoined(words[at])) return undefined;
  if (words[at].lower === 'a' || words[at].lower === 'an') return { first: at, last: at, value: 1 };
  const cardinal = cardinalAt(words, at);
  if (!cardinal || cardinal.value > 200 || !Number.isInteger(cardinal.value) || cardinal.bounds) return undefined;
  const loose = words[at - 1]?.lower;
  return loose === 'or' || loose === 'about' || loose === 'almost' || loose === 'some' || loose === 'nearly'
    ? undefined
    : { first: at, last: cardinal.last, value: cardinal.value };
}

const BESIDE = new Map([
  ['before', -1],
  ['earlier', -1],
  ['after', 1],
  ['later', 1],
]);
const STEPS = new Map([
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['same', 0],
  ['that', 0],
]);

/** "the following year", "that same year", "20 August of that year". */
function named(
  sentence: Sentence,
  at: number,
  dates: readonly DateReference[],
  last: number | undefined,
): DateReference | undefined {
  const { words } = sentence;
  if (words[at].lower !== 'year' || words[at].break > 0) return undefined;
  const behind =
    words[at - 1]?.lower === 'the' && (words[at + 2]?.break ?? 1) > 0 ? BESIDE.get(words[at + 1]?.lower ?? '') : undefined;
  if (behind !== undefined) {
    const base = preceding(dates, at, last);
    return base && reference(sentence, at - 1, at + 1, base.year + behind, undefined);
  }
  const step = STEPS.get(words[at - 1]?.lower ?? '');
  if (step === undefined) return undefined;
  const partial =
    words[at - 2]?.lower === 'of' ? dates.find((date) => date.last === at - 3 && date.date.edtf === undefined) : undefined;
  const base = preceding(
    dates.filter((date) => date !== partial),
    at,
    last,
  );
  if (!base) return undefined;
  if (!partial) {
    // "That year" may be any; "the same year" is the one before, but "the same year as …" is told by what follows.
    if (step === 0 && (words[at - 1].lower !== 'same' || words[at + 1]?.lower === 'as')) return undefined;
    const opens = ['the', 'that'].includes(words[at - 2]?.lower ?? '');
    return opens ? reference(sentence, at - 2, at, base.year + step, undefined) : undefined;
  }
  const [month, day] = ['month', 'day'].map((unit) => partial.date.parts.find((part) => part.unit === unit)?.value);
  if (typeof month !== 'number' || typeof day !== 'number') return undefined;
  const value = isoDay({ year: base.year, month, day });
  return { ...partial, date: { ...partial.date, edtf: value, value } };
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "its tenth anniversary falls in 2027": as much as to say that it was founded in 2017. */
function anniversaryDate(sentence: Sentence, dates: readonly DateReference[]): DateReference | undefined {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > 0 && (word.stem === 'anniversari' || word.lower === 'birthday'));
  const date = dates.length === 1 ? dates[0] : undefined;
  const year = date && yearOf(date.date);
  if (at < 0 || !date || year === undefined) return undefined;
  const ordinal = words[at - 1].lower;
  const years = /^\d+(?:st|nd|rd|th)$/.test(ordinal) ? Number.parseInt(ordinal, 10) : ORDINALS.indexOf(ordinal) + 1;
  if (years === 0) return undefined;
  const value = String(year - years);
  return { ...date, date: { ...date.date, edtf: value, value, form: 'year', shift: years } };
}

interface Base {
  readonly year: number;
  /** Its last word; before the sentence, -1. */
  readonly at: number;
}

function following(sentence: Sentence, dates: readonly DateReference[], from: number): Base | undefined {
  const date = dates.find(
    (candidate) => candidate.first >= from && candidate.first - from <= BASE_REACH && yearOf(candidate.date) !== undefined,
  );
  const between = date && sentence.words.slice(from, date.first + 1);
  return date && between?.every((word) => word.break < 3) ? { year: yearOf(date.date)!, at: date.last } : undefined;
}

function preceding(dates: readonly DateReference[], at: number, last: number | undefined): Base | undefined {
  const date = dates.findLast((candidate) => candidate.last < at && yearOf(candidate.date) !== undefined);
  if (date) return { year: yearOf(date.date)!, at: date.last };
  return last === undefined ? undefined : { year: last, at: -1 };
}

/** The year of a date that lies in one. */
export function yearOf(date: DateMention): number | undefined {
  const year = /^(\d{4})(?:-\d\d){0,2}$/.exec(date.value ?? date.edtf ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

function undated({ words }: Sentence, first: number, last: number): DateReference {
  const span: Span = { start: words[first].start, end: words[last].end };
  return { first, last, date: { span, core: span, parts: [], form: 'year', language: 'en' } };
}

function reference(
  sentence: Sentence,
  first: number,
  last: number,
  year: number,
  relative: DateMention['relative'],
): DateReference | undefined {
  const start = sentence.words[first]?.start;
  if (start === undefined) return undefined;
  const span: Span = { start, end: sentence.words[last].end };
  return {
    first,
    last,
    date: {
      span,
      core: span,
      edtf: String(year),
      value: String(year),
      parts: [],
      form: 'year',
      language: 'en',
      relative: relative ?? { base: year, years: 0, sign: 1 },
    },
  };
}
