/** Whether a number held at the time that a fact speaks of. */
import { compatible } from '../../dates/compare.ts';
import { PERIODS } from '../../mentions/numbers/lexicon.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { OTHER_TIME } from '../../statements/lexicon/numbers.ts';
import type { DateReference, Frame, Reading, Words } from '../../statements/reading.ts';
import { BREAK, type SentenceWord } from '../../statements/sentence.ts';
import { dateStatements } from '../../statements/statement.ts';
import { judge } from '../align.ts';
import { numbersOf } from './found.ts';

/** What held at another time is not held against a fact; the year of a source is the time of a fact without one. */
export function isOfTime(
  reading: Reading,
  number: NumberMention,
  counted: Words | undefined,
  { fact }: Quantity,
  library: Library,
): boolean {
  const { words } = reading.sentence;
  const segment = words[number.first].segment;
  const after = counted?.last ?? number.to;
  // Farther behind it speaks of something else: "ran on it when the end of its support was planned".
  if (words.some((word, at) => word.segment === segment && at <= after + FAR && isOfOtherTime(words, at))) return false;
  if (isPastPeriod(reading, number) || isSinceOther(reading, after, fact, library)) return false;
  if (reading.frame && !isOfColumn(reading.frame, fact)) return false;
  const dates = datesOf(reading, number);
  if (dates.length === 0) return true;
  if (fact.at !== undefined)
    return dates.some((date) => isAt(date, fact.at ?? '') || isWrongItself(reading, date, fact.at ?? '', fact.index, library));
  const issued = Number(fact.source.issued?.['date-parts']?.[0]?.[0]);
  return !dates.some(
    (date) => frames(reading, date, after) && Math.abs(issued - yearOf(date)) > 1 && !isItsOwn(fact.subject, date, library),
  );
}

/** "| 2015 | 2016 |": the years that a cell's header or row names. */
function isOfColumn({ header, label }: Frame, { at, source }: Fact): boolean {
  const years = `${header} ${label}`.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const issued = Number(source.issued?.['date-parts']?.[0]?.[0]);
  return (
    years.length === 0 || years.some((year) => (at === undefined ? Math.abs(issued - Number(year)) <= 1 : compatible(year, at)))
  );
}

const FAR = 5;

const isOfOtherTime = (words: readonly SentenceWord[], at: number) =>
  (OTHER_TIME.has(words[at].lower) && !(words[at].lower === 'could' && BOASTING.has(words[at + 1]?.lower))) ||
  (words[at].lower === 'used' && words[at + 1]?.lower === 'to');
/** "Could claim branches in ten provinces": it had them. */
const BOASTING = new Set(['already', 'claim', 'boast', 'count', 'point', 'draw', 'show', 'call', 'rely', 'look']);

const yearOf = ({ date }: DateReference) => Number(/\d{4}/.exec(date.value ?? date.edtf ?? '')?.[0] ?? Number.NaN);

/** The point in time that is written, its bound left aside: "by 2024" is not 2022. */
function isAt({ date }: DateReference, at: string): boolean {
  const stated = date.value ?? date.edtf;
  return stated === undefined || compatible(stated, at);
}

/** "27 standards last year": of a period that the sources do not speak of. */
const isPastPeriod = ({ sentence: { words } }: Reading, { first }: NumberMention) =>
  words.some(
    (word, at) =>
      word.segment === words[first].segment &&
      /^(?:last|past|previous|this)$/.test(word.lower) &&
      PERIODS.has(words[at + 1]?.lower.replace(/s$/, '') ?? ''),
  );

/** "340 since 2002": what came in that time, unless the fact is about what came since something of that time. */
function isSinceOther(reading: Reading, after: number, fact: Fact, library: Library): boolean {
  const since = reading.dates.find(({ first, date }) => date.bound === 'since' && first > after && first - after <= 2);
  if (!since) return false;
  const claims = library.claimsOf(fact.subject).filter((claim) => claim.fact.property !== 'inception');
  return !fact.needs.includes('since') || !claims.some((claim) => isAt(since, claim.value));
}

/** "In 2008, …", "by 2010", "as of 2012", "36 standards in 2019": when the number held; not "since 2010", which still holds. */
function frames({ sentence: { words } }: Reading, { first, date }: DateReference, after: number): boolean {
  if (date.bound === 'since' || date.bound === 'from') return false;
  const lead = words[first - 1]?.lower;
  if (first > after && words[after + 1]?.lower === 'when') return true;
  if (first <= 3 && isOfStartingVerb(words[first - 2], words[0])) return false;
  if (first <= 2 || OPENS.test(words[0].lower) || date.bound === 'by' || (lead === 'of' && words[first - 2]?.lower === 'as'))
    return true;
  return (lead === 'in' || lead === 'during') && first > after && first - after <= 3;
}

/** "Founded in 2012, it unites …": the date of the verb; but "counted in 2012" is when there were so many. */
const isOfStartingVerb = (verb: SentenceWord | undefined, opening: SentenceWord) =>
  verb !== undefined && verb.start === opening.start && STARTED.test(verb.lower);
const STARTED =
  /^(?:founded|established|created|launched|formed|set|started|born|begun|registered|opened|conceived|installed|inaugurated|unveiled)$/;

const OPENS = /^(?:in|by|at|as|during|before|until|when|while|on)$/;

/** The dates that may say when the number held: those in its own clause, or else the one that opens the sentence. */
function datesOf(reading: Reading, number: NumberMention): readonly DateReference[] {
  const { words } = reading.sentence;
  const segments = new Set([words[number.first].segment, words[number.last].segment]);
  const isHere = (at: number) => segments.has(words[at].segment);
  const here = reading.dates.filter((date) => isHere(date.first) || isHere(date.last));
  const own = here.filter((date) => !isOfStart(reading, number, date));
  const isStart = words[number.from - 1]?.lower === 'from';
  if (own.length > 0) return isStart ? own.slice(0, 1) : own;
  // "In 2022 … 350, up from 26 two years before"
  if (isStart) return [];
  // "from 26 in 2020 to 530 institutions, in 50 industries, by 2022"
  if (here.length > 0) return reading.dates.filter((date) => date.first > number.last).slice(0, 1);
  const opening = reading.dates.find(
    (date) => date.last < number.first && (date.first <= 3 || (words[date.last].segment === 0 && OPENS.test(words[0].lower))),
  );
  // "From 26 clients in 2020 …, and 5 billion pieces": the date is that of the number before it.
  if (opening && opening.first > 1 && numbersOf(reading).some(({ last }) => last < opening.first)) return [];
  const isParted = opening && words.slice(opening.last + 1, number.first + 1).some((word) => word.break >= BREAK.semicolon);
  return opening && !isParted && words[number.first].segment - words[opening.first].segment <= 2 ? [opening] : [];
}

/** "from 26 in 2020 to 530": the date of the number before. */
const isOfStart = ({ sentence: { words } }: Reading, number: NumberMention, date: DateReference) =>
  words[number.from - 1]?.lower === 'to' && date.last === number.from - 2;

/** The date of the thing itself, which never changes: Xi drew three zones in 2013. Bodies do change. */
function isItsOwn(subject: string, date: DateReference, library: Library): boolean {
  const kind = library.entities.get(subject)?.kind;
  return kind !== 'agency' && kind !== 'organization' && library.claimsOf(subject).some((claim) => isAt(date, claim.value));
}

/** "In 2018 a spokesperson announced that 82% …", said of 2016: the date is a mistake of its own, about the same time. */
function isWrongItself(reading: Reading, date: DateReference, at: string, fact: number, library: Library): boolean {
  if (date.date.bound !== undefined) return false;
  const statement = dateStatements(reading).find((other) => other.value.first === date.first);
  const verdict = statement && judge(statement, library);
  if (verdict?.kind !== 'contradicted') return false;
  const { subject } = library.facts[fact];
  return verdict.claims.some((claim) => compatible(at, claim.value) && isTied(claim.fact.subject, subject, library));
}

const isTied = (one: string, other: string, library: Library) => one === other || library.links.between(one, other).length > 0;
