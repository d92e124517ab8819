/** Which known dates a date contradicts most likely. */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateStatement } from '../statements/statement.ts';
import { agrees, isPeriod } from './agrees.ts';
import { candidatesOf } from './candidates.ts';
import { type ByRole, type Evidence, evidenceOf, explains } from './evidence.ts';

export interface Accusation {
  readonly claims: readonly DatedClaim[];
  readonly evidence: Evidence;
}

/** The known dates that contradict a statement most likely, with the evidence; nothing where none do. */
export function accusation(statement: DateStatement, library: Library, told: ByRole): Accusation | undefined {
  const { date } = statement.value;
  const all = candidatesOf(statement, library);
  const against = all.filter(({ claim }) => !agrees(date, claim, true) && isPeriod(claim) === (date.form === 'range'));
  const accused = told.kind === 'contradicted' ? told.claims : [];
  const best = against.find(({ claim }) => accused.includes(claim)) ?? against[0];
  if (!best) return undefined;
  const rival = all.find(({ claim }) => explains(claim, date));
  // Those as likely, unless grammar tells which are meant.
  const likely = against.filter(({ score }) => Math.abs(score - best.score) < 0.5).map(({ claim }) => claim);
  const claims = [...new Set([best.claim, ...(accused.includes(best.claim) ? accused : likely)])];
  return { claims, evidence: evidenceOf(best, rival, statement, library, told, all) };
}
