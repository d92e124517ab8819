/**
 * wrong-date: a year, month, day or period that the sources contradict.
 */

import { compatible } from '../dates/compare.ts';
import { type DatedClaim, type Fact, yearsOf } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { yearOf } from '../statements/relative.ts';
import type { DateStatement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { accusation } from './accusation.ts';
import { byRole, judge } from './align.ts';
import type { Edit, Finding, Fix } from './finding.ts';
import { type Contradiction, contradictions } from './relation-findings.ts';
import { rewriteDate } from './rewrite-date.ts';
import type { Rule } from './rule.ts';
import { says } from './says.ts';
import { wrongIntervals } from './wrong-interval.ts';

export const wrongDate: Rule = {
  code: 'wrong-date',
  level: 'warning',
  summary: 'A date that the sources contradict.',
  find(draft, library) {
    const accused = draft.statements.flatMap((statement): Accused[] => {
      const verdict = judge(statement, library);
      return verdict.kind === 'contradicted' ? [{ statement, claims: verdict.claims }] : [];
    });
    const misnamed = contradictions(draft, library);
    const dates = accused
      .filter((one) => !accused.some((other) => other !== one && (isCountedFrom(one, other) || isOutdone(one, other, library))))
      .filter((one) => !misnamed.some((name) => isOfRightOne(one, name, library)))
      .flatMap(({ statement, claims }) => finding(draft.text, statement, claims, library) ?? []);
    return [...dates, ...wrongIntervals(draft, library)];
  },
  supports(draft, library) {
    return draft.statements.flatMap((statement) => {
      const verdict = judge(statement, library);
      if (verdict.kind !== 'supported') return [];
      const span = statement.passage.segments.toDraft(statement.value.date.core);
      const facts = unique(verdict.claims.map((claim) => claim.fact));
      return [{ span, facts, sure: verdict.sure && statement.stance === 'asserted' }];
    });
  },
};

interface Accused {
  readonly statement: DateStatement;
  readonly claims: readonly DatedClaim[];
}

/** "Founded in 2013 and renamed four years later": counted from a year that is itself wrong, and right from the right one. */
function isCountedFrom({ statement, claims }: Accused, base: Accused): boolean {
  const { relative } = statement.value.date;
  if (!relative || statement.passage !== base.statement.passage || yearOf(base.statement.value.date) !== relative.base)
    return false;
  const years = base.claims.flatMap(yearsOf).map((year) => year + relative.sign * relative.years);
  return claims.flatMap(yearsOf).some((year) => years.includes(year));
}

/** "Managed by X, a body of 2009", where Y manages it and is of 2009: one mistake, in the name. */
function isOfRightOne({ statement, claims }: Accused, { statement: wrong, facts }: Contradiction, library: Library): boolean {
  if (wrong.sentence !== statement.sentence || !claims.some(({ fact }) => wrong.value.entities.includes(fact.subject)))
    return false;
  const { value, edtf } = statement.value.date;
  const said = value ?? edtf;
  const rightful = facts.flatMap((fact) => library.claimsOf(String(fact.value)));
  return said !== undefined && rightful.some((right) => compatible(said, right.value));
}

/** "Tried it out in 2014, began work on it in 2015": of two dates only one can be wrong about one event, the likelier. */
function isOutdone(one: Accused, other: Accused, library: Library): boolean {
  if (one.statement.sentence !== other.statement.sentence || one.claims[0] !== other.claims[0]) return false;
  const [mine, theirs] = [one, other].map(
    ({ statement }) => accusation(statement, library, byRole(statement, library))?.likelihood ?? 1,
  );
  return mine < theirs;
}

function finding(text: string, statement: DateStatement, claims: readonly DatedClaim[], library: Library): Finding | undefined {
  const { date } = statement.value;
  const { segments, prose } = statement.passage;
  const fixes = new Map<string, Fix>();
  const mending: DatedClaim[] = [];
  for (const claim of claims) {
    for (const rewriting of rewriteDate(prose, date, claim.value)) {
      mending.push(claim);
      const edits = rewriting.edits.map((edit): Edit => ({ span: segments.toDraft(edit.span), text: edit.text }));
      if (!fixes.has(rewriting.text))
        fixes.set(rewriting.text, { title: `Change to "${rewriting.text}"`, edits, preferred: false });
    }
  }
  if (fixes.size === 0) return undefined;
  const list = [...fixes.values()];
  const span = hull(list[0].edits.map((edit) => edit.span));
  const because = unique(mending.map((claim) => claim.fact));
  return {
    code: wrongDate.code,
    level: wrongDate.level,
    span,
    actual: text.slice(span.start, span.end),
    expected: [...fixes.keys()],
    message: `Unexpected ${prose.slice(date.core.start, date.core.end).replace(/\s+/g, ' ')}: ${says(because[0], library)}.`,
    because,
    fixes: list.length === 1 ? [{ ...list[0], preferred: true }] : list,
  };
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

const unique = (facts: readonly Fact[]) => [...new Map(facts.map((fact) => [fact.index, fact])).values()];
