/** Which known dates a date contradicts most likely. */
import { isoDay } from '../dates/days.ts';
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { rememberingOf } from '../text/memory.ts';
import { agrees, isPeriod } from './agrees.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isDatedAsWhole } from './claims-in.ts';
import { type ByRole, type Evidence, evidenceOf, explains, isVague, isWordedBy, likelihood } from './evidence.ts';

export interface Accusation {
  readonly claims: readonly DatedClaim[];
  readonly evidence: Evidence;
  /** How likely it is right, from 0 to 1. */
  readonly likelihood: number;
}

/** So many of the best candidates are weighed. */
const WEIGHED = 4;

/** The known dates that contradict a statement most likely, with the evidence; nothing where none do. */
export function accusation(statement: DateStatement, library: Library, told: ByRole): Accusation | undefined {
  const { date } = statement.value;
  const all = candidatesOf(statement, library).filter(({ claim }) => isOfOwner(claim, statement, library));
  const against = all.filter(({ claim }) => !agrees(date, claim, true) && isPeriod(claim) === (date.form === 'range'));
  if (date.form === 'day' && issuedIn(library).has(date.value ?? '') && !against.some((one) => isYearOff(date.value, one)))
    return undefined;
  const accused = told.kind === 'contradicted' ? told.claims : [];
  const rival = all.find(({ claim, role }) => explains(claim, date) && !(isVague(claim) && isOutdone(claim, role, against)));
  const byGrammar = against.find(({ claim }) => accused.includes(claim));
  // What explains the date better than anything else is wrong by nothing that comes after it.
  const isTold = (best: Candidate) => rival !== undefined && rival.tie > 0 && rival.score > best.score;
  const weighed = [...new Set([...(byGrammar ? [byGrammar] : []), ...against.slice(0, WEIGHED)])]
    .filter((one) => !isTold(one))
    .map((best) => {
      const held = accused.includes(best.claim) ? told : withoutAccusation(told);
      const evidence = evidenceOf(best, rival, statement, library, held, all);
      return { best, evidence, likelihood: likelihood(evidence) };
    });
  const likeliest = weighed.reduce<(typeof weighed)[0] | undefined>(
    (most, one) => (most && most.likelihood >= one.likelihood ? most : one),
    undefined,
  );
  return likeliest && { ...likeliest, claims: claimsBeside(likeliest.best, against, accused) };
}

/** "The agency’s rules of February 2014": a date of the rules, and of nothing that the agency did. */
function isOfOwner({ fact, with: others }: DatedClaim, { owner }: DateStatement, library: Library): boolean {
  if (!owner?.length || !owner.every((id) => isDatedAsWhole(id, library))) return true;
  return [fact.subject, String(fact.value), ...others].some((id) => owner.includes(id));
}

/** The days on which works came out: whoever names one speaks of the work. */
const issuedIn = rememberingOf(
  (library: Library): ReadonlySet<string> =>
    new Set(
      [...library.works.values()].flatMap(({ issued }) => {
        const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
        return year && month && day ? [isoDay({ year: Number(year), month: Number(month), day: Number(day) })] : [];
      }),
    ),
);

/** The same day of another year, of what the sentence names. */
const isYearOff = (day: string | undefined, { claim, tie }: Candidate) => tie > 0 && claim.value.slice(4) === day?.slice(4);

/** Another event is worded nearer. */
const isOutdone = (claim: DatedClaim, role: Role | undefined, others: readonly Candidate[]) =>
  !isWordedBy(claim, role) ||
  others.some((other) => other.role && role && isWordedBy(other.claim, other.role) && other.role.distance < role.distance);

/** What the grammar has wrong is that claim's contradiction, and no other's. */
const withoutAccusation = (told: ByRole): ByRole => (told.kind === 'contradicted' ? { kind: 'unknown' } : told);

/** The claim, and those as likely, unless grammar tells which are meant. */
function claimsBeside(best: Candidate, against: readonly Candidate[], accused: readonly DatedClaim[]): DatedClaim[] {
  const likely = against.filter(({ score }) => Math.abs(score - best.score) < 0.5).map(({ claim }) => claim);
  return [...new Set([best.claim, ...(accused.includes(best.claim) ? accused : likely)])];
}
