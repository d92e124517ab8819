/**
 * wrong-date: a year, month, day or period that the sources contradict.
 */

import type { DatedClaim, Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateStatement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { judge } from './align.ts';
import type { Edit, Finding, Fix } from './finding.ts';
import { rewriteDate } from './rewrite-date.ts';
import type { Rule } from './rule.ts';
import { says } from './says.ts';
import { swappedIn } from './swapped-dates.ts';
import { wrongIntervals } from './wrong-interval.ts';

export const wrongDate: Rule = {
  code: 'wrong-date',
  level: 'warning',
  summary: 'A date that the sources contradict.',
  find(draft, library) {
    const swapped = swappedIn(draft.statements, library);
    const dates = draft.statements.flatMap((statement) => {
      const verdict = judge(statement, library);
      const other = swapped.get(statement);
      const claims = other ? [other] : verdict.kind === 'contradicted' ? verdict.claims : undefined;
      return claims ? (finding(draft.text, statement, claims, library) ?? []) : [];
    });
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
