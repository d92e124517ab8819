/** The part of `wrong-date` that counts: years between two events, both of which the sources date. */

import type { Passage } from '../prose/passage.ts';
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { type Interval, intervalsIn } from '../statements/intervals.ts';
import type { Reading } from '../statements/reading.ts';
import { type DateStatement, statementOf } from '../statements/statement.ts';
import { candidatesOf } from './candidates.ts';
import { primaryClaims } from './claims-in.ts';
import type { Finding, Fix } from './finding.ts';
import { type Rewriting, recount } from './rewrite-count.ts';
import type { ReadDraft } from './rule.ts';
import { says } from './says.ts';

/** A claim must be this likely, and likelier by this much than any other of another year. */
const LIKELY = 4;
const LEAD = 1;
/** "after CSAC", "than the CSAC": what stands there depends on the interval and on nothing else. */
const AFTER_PREPOSITION = 3;

export function wrongIntervals(draft: ReadDraft, library: Library): Finding[] {
  return draft.readings.flatMap((reading) =>
    reading.isEntry ? [] : intervalsIn(reading).flatMap((interval) => finding(reading, interval, draft, library) ?? []),
  );
}

function finding(reading: Reading, interval: Interval, draft: ReadDraft, library: Library): Finding | undefined {
  const first = eventOf(interval.first, interval, library);
  const second = eventOf(interval.second, interval, library);
  if (!first || !second || first === second || statementOf(reading, interval.value).stance !== 'asserted') return undefined;
  const between = (yearsOf(first).from - yearsOf(second).from) * interval.sign;
  const spread = yearsOf(first).to - yearsOf(first).from + (yearsOf(second).to - yearsOf(second).from) + slack(first, second);
  const isRight = interval.years === undefined ? between + spread >= 0 : Math.abs(between - interval.years) <= spread;
  if (isRight) return undefined;
  const { passage } = reading;
  const span = passage.segments.toDraft(interval.amount ?? interval.direction);
  const { core } = interval.value.date;
  const fixes = spread === 0 ? turned(passage.prose, interval, between).map((rewriting) => fixOf(rewriting, passage)) : [];
  return {
    code: 'wrong-date',
    level: 'warning',
    span,
    actual: draft.text.slice(span.start, span.end),
    expected: fixes.map(({ text }) => text),
    message: `Unexpected ${passage.prose.slice(core.start, core.end).replace(/\s+/g, ' ')}: ${says(first.fact, library)}; ${says(second.fact, library)}.`,
    because: [first.fact, second.fact],
    fixes: fixes.map(({ fix }) => fix),
  };
}

/** The right number of years, and the other direction where the order is wrong. */
function turned(prose: string, { amount, direction }: Interval, between: number): Rewriting[] {
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
  const rival = rest.find(({ claim }) => yearsOf(claim).from !== yearsOf(best.claim).from);
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

function yearsOf({ value }: DatedClaim): { from: number; to: number } {
  const years = (value.match(/\d{4}/g) ?? []).map(Number);
  return { from: years[0], to: years[years.length - 1] };
}

/** From a month to a month there may be a year less, or a year more, than from year to year. */
const slack = (first: DatedClaim, second: DatedClaim) => (first.value.length > 4 || second.value.length > 4 ? 1 : 0);
