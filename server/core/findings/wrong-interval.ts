/** The part of `wrong-date` that counts: years between two events, both of which the sources date. */

import type { Passage } from '../prose/passage.ts';
import { type DatedClaim, yearsOf } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { type Interval, intervalsIn } from '../statements/intervals.ts';
import type { Reading } from '../statements/reading.ts';
import { yearOf } from '../statements/relative.ts';
import { type DateStatement, statementOf } from '../statements/statement.ts';
import { accuse, byRole } from './align.ts';
import { candidatesOf } from './candidates.ts';
import { isBeginning, primaryClaims } from './claims-in.ts';
import type { Finding, Fix } from './finding.ts';
import { countOf, type Rewriting, recount } from './rewrite-count.ts';
import type { ReadDraft } from './rule.ts';
import { says } from './says.ts';

/** A claim must be this likely, and likelier by this much than any other of another year. */
const LIKELY = 4;
const LEAD = 1;
/** "after CSAC", "than the CSAC": what stands there depends on the interval and on nothing else. */
const AFTER_PREPOSITION = 3;
/** Farther than this from the interval a date belongs to something else. */
const BESIDE = 14;

export function wrongIntervals(draft: ReadDraft, library: Library): Finding[] {
  return draft.readings.flatMap((reading) =>
    reading.isEntry ? [] : intervalsIn(reading).flatMap((interval) => finding(reading, interval, draft, library) ?? []),
  );
}

/** When an event was: known, or as the draft dates it. */
interface Side {
  readonly from: number;
  readonly to: number;
  /** Known to the month, or better. */
  readonly exact: boolean;
  readonly claim?: DatedClaim;
}

function finding(reading: Reading, interval: Interval, draft: ReadDraft, library: Library): Finding | undefined {
  const sides = sidesOf(reading, interval, library);
  if (!sides || statementOf(reading, interval.value).stance !== 'asserted') return undefined;
  const [first, second] = sides;
  const between = (first.from - second.from) * interval.sign;
  const spread = first.to - first.from + (second.to - second.from) + slack(first, second, interval);
  const isRight = interval.years === undefined ? between + spread >= 0 : Math.abs(between - interval.years) <= spread;
  if (isRight) return undefined;
  const { passage } = reading;
  const span = passage.segments.toDraft(interval.amount ?? interval.direction);
  const { core } = interval.value.date;
  const fixes =
    first.from === first.to && second.from === second.to
      ? turned(passage.prose, interval, between).map((rewriting) => fixOf(rewriting, passage))
      : [];
  const because = sides.flatMap(({ claim }) => claim?.fact ?? []);
  return {
    code: 'wrong-date',
    level: 'warning',
    span,
    actual: draft.text.slice(span.start, span.end),
    expected: fixes.map(({ text }) => text),
    message: `Unexpected ${passage.prose.slice(core.start, core.end).replace(/\s+/g, ' ')}: ${because.map((fact) => says(fact, library)).join('; ')}.`,
    because,
    fixes: fixes.map(({ fix }) => fix),
  };
}

/**
 * When both events were. Where one is sure, by the date the draft gives it or because it is known for sure, the number of years tells when the other
 * would have been: that is a date like any other, and is weighed as such.
 */
function sidesOf(reading: Reading, interval: Interval, library: Library): readonly [Side, Side] | undefined {
  const { first, second, years, sign } = interval;
  if (second.cues.length === 0 && !interval.ages && !tellsBeginning(first)) return undefined;
  const dated = years === undefined ? undefined : besideIn(reading, interval);
  const [a, b] = [dated ?? sideOf(eventOf(first, interval, library)), sideOf(eventOf(second, interval, library))];
  if (a && b) return a.claim && a.claim === b.claim ? undefined : [a, b];
  if (years === undefined) return undefined;
  const other = b
    ? accusedIn(first, interval, b.from + sign * years, library)
    : a && accusedIn(second, interval, a.from - sign * years, library);
  if (!other || other.claim === (a ?? b)?.claim) return undefined;
  return a ? [a, other] : b && [other, b];
}

/** "came to the CAC four years later than CNNIC": than CNNIC came, not than it began. */
const tellsBeginning = ({ cues }: Reading) => cues.some(({ keys }) => keys.some(isBeginning));

/** "in 2013, one year before …": the one year right before the interval. */
function besideIn({ dates }: Reading, { value }: Interval): Side | undefined {
  const near = dates.filter(({ last }) => last < value.first && value.first - last <= BESIDE);
  if (near.length !== 1) return undefined;
  const [{ date }] = near;
  const year = yearOf(date);
  return year === undefined ? undefined : { from: year, to: year, exact: date.form !== 'year' };
}

const sideOf = (claim: DatedClaim | undefined): Side | undefined =>
  claim && { ...spanOf(claim), exact: claim.value.length > 4, claim };

/** The other side is sure, so that the years are counted between events that are known: less has to bear it out. */
const EACH_SIDE = 0.75;

/** What a side would have wrong, if it were dated so. */
function accusedIn(side: Reading, { value }: Interval, year: number, library: Library): Side | undefined {
  const date = { ...value.date, edtf: String(year), value: String(year), relative: { base: year, years: 0, sign: 1 } };
  const statement = statementOf(side, { ...value, date });
  const [accused] = accuse(statement, library, byRole(statement, library), EACH_SIDE) ?? [];
  const isWorded = side.cues.length === 0 || side.cues.some(({ keys }) => accused?.keys.some((key) => keys.includes(key)));
  return isWorded ? sideOf(accused) : undefined;
}

/** The right number of years, and the other direction where the order is wrong. */
function turned(prose: string, { amount, direction, years }: Interval, between: number): Rewriting[] {
  if (years === 0 && amount) {
    const text = `${countOf(Math.abs(between))} ${between > 0 ? 'after' : 'before'}`;
    return [{ text, edits: [{ span: { start: amount.start, end: direction.end }, text }] }];
  }
  const word = OPPOSITES[prose.slice(direction.start, direction.end).toLowerCase()];
  const turn = { span: direction, text: word };
  if (!amount) return [{ text: word, edits: [turn] }];
  const count = recount(prose, amount, Math.abs(between)) ?? [];
  return between > 0 ? count : count.map(({ text, edits }) => ({ text: `${text} ${word}`, edits: [...edits, turn] }));
}
const OPPOSITES: Readonly<Record<string, string>> = {
  after: 'before',
  before: 'after',
  older: 'younger',
  younger: 'older',
  later: 'earlier',
  earlier: 'later',
};

function fixOf({ text, edits }: Rewriting, { segments }: Passage): { text: string; fix: Fix } {
  const inDraft = edits.map((edit) => ({ span: segments.toDraft(edit.span), text: edit.text }));
  return { text, fix: { title: `Change to "${text}"`, edits: inDraft, preferred: true } };
}

/** The event that one side of the interval speaks of; nothing where it is not sure which. */
function eventOf(side: Reading, { value, ages, second }: Interval, library: Library): DatedClaim | undefined {
  const statement = statementOf(side, value);
  if (ages) return beginning(side, statement, library);
  const [best, ...rest] = candidatesOf(statement, library).filter(({ claim }) => claim.bound !== 'period');
  if (!best) return side === second && side.cues.length === 0 ? beginning(side, statement, library) : undefined;
  const isWorded = best.claim.keys.some((key) => best.role?.keys.includes(key));
  if (!isWorded || best.score < LIKELY || !(best.tie > 0 || isAlone(best.claim, side))) return undefined;
  const rival = rest.find(({ claim }) => spanOf(claim).from !== spanOf(best.claim).from);
  return rival && rival.score > best.score - LEAD ? undefined : best.claim;
}

/** Nothing else stands there that the event could be of. */
const isAlone = ({ fact }: DatedClaim, { references }: Reading) =>
  references.length > 0 && references.every(({ entities }) => entities.includes(fact.subject));

/** "two years after CSAC": the one thing named, and when it began. */
function beginning(side: Reading, statement: DateStatement, library: Library): DatedClaim | undefined {
  const free = side.references.filter(({ dependent, first }) => !dependent || first <= AFTER_PREPOSITION + statement.value.last);
  const things = [...new Set(free.flatMap(({ entities }) => entities))];
  const subjects = things.length > 0 ? things : statement.carried;
  if (subjects.length !== 1) return undefined;
  const claims = primaryClaims(subjects[0], library).filter(({ fact }) => fact.property === 'inception');
  return claims.length === 1 ? claims[0] : undefined;
}

function spanOf(claim: DatedClaim): { from: number; to: number } {
  const years = yearsOf(claim);
  return { from: years[0], to: years[years.length - 1] };
}

/** From a month to a month there may be a year less, or a year more, than from year to year; the same year is the same. */
const slack = (first: Side, second: Side, { years }: Interval) => (years !== 0 && (first.exact || second.exact) ? 1 : 0);
