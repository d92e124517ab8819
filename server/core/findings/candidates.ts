/**
 * What a date may be a date of, judged by all that the sentence says and not by its grammar alone: which things it names or describes, which events
 * it words, and how much of the date itself is right. Every known date of anything in the sentence is a candidate.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { areKin } from '../statements/lexicon/kin.ts';
import type { DateReference } from '../statements/reading.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { agrees } from './agrees.ts';
import { hasWords, isDatedAsWhole, isDatedByName, isPrimary, saysMuch, takesDate } from './claims-in.ts';
import { isMonthRight, isSlip, sharedParts } from './shared-parts.ts';
import { type ToldFacts, toldFacts } from './told-facts.ts';
import { weighStatement } from './weigh-statement.ts';

/** A known date and what in the sentence speaks for it. */
export interface Candidate {
  readonly claim: DatedClaim;
  /** Another participant of the claim is there. */
  readonly participant: boolean;
  /** How much of the date itself is right. */
  readonly shared: number;
  /** The wording that speaks of it best; nothing where the date alone does. */
  readonly role?: Role | undefined;
  /** Who the grammar has that wording said of: 1 the claim's subject or participant, 0 nobody known, -1 somebody else. */
  readonly tie: number;
  /** How much more the words of the sentence tell of the thing than of any other. */
  readonly lead: number;
  /** How much its words tell of the fact. */
  readonly told: number;
  /** In all, for ranking only. */
  readonly score: number;
}

/** A wording farther off than this says little, one farther than twice less. */
const REACH = 9;
/** A thing farther off than this may be what another date belongs to. */
export const NEAR = 16;

/** The known dates that a statement may be about, the likeliest first. */
export function candidatesOf(statement: DateStatement, library: Library): Candidate[] {
  const profile = weighStatement(statement, library.profiles);
  const told = toldFacts(statement, library);
  const lead = leadIn(profile, library);
  return subjectsIn(statement, library, profile, told)
    .flatMap((id) => library.claimsOf(id).flatMap((claim) => candidate(claim, statement, library, profile, told) ?? []))
    .map((found): Candidate => {
      const { claim, score } = found;
      const weight = told.weightOf(claim);
      return {
        ...found,
        lead: lead(claim.fact.subject),
        told: weight,
        score: score + Math.min(MOST_TOLD, weight) / 2,
      };
    })
    .sort((a, b) => b.score - a.score);
}
/** More words than make this up add nothing. */
const MOST_TOLD = 8;

/**
 * What the sentence names, describes or goes on about, what a fact's own wording brings up (with other words of the thing, or in more than one), and
 * what its words tell of most.
 */
function subjectsIn(statement: DateStatement, library: Library, profile: ReadonlyMap<string, number>, told: ToldFacts): string[] {
  const { present, described, unlike, roles } = statement;
  const worded = roles.flatMap((role) =>
    role.keys
      .filter((key) => key.startsWith('fact:'))
      .map((key) => library.facts[Number(key.slice(5))].subject)
      .filter((id) => saysMuch(role, statement) || (profile.get(id) ?? 0) >= 0.7),
  );
  const known = [...profile].filter(([id, weight]) => weight >= TELLING && isDatedAsWhole(id, library)).map(([id]) => id);
  // Where nothing is known, the words are about something else altogether: a change log has dates, too.
  const hinted = present.length + described.length > 0 ? told.best.map((fact) => fact.subject) : [];
  return [...new Set([...present, ...described, ...worded, ...known, ...hinted])].filter((id) => !unlike.includes(id));
}

/** Words that weigh so much in a profile tell of a thing without its name. */
const TELLING = 1.2;

function candidate(
  claim: DatedClaim,
  statement: DateStatement,
  library: Library,
  profile: ReadonlyMap<string, number>,
  told: ToldFacts,
): Omit<Candidate, 'lead' | 'told'> | undefined {
  const { date } = statement.value;
  // "Like X before him, Z has …": nothing is dated of X.
  if ([...claim.with, String(claim.fact.value)].some((id) => statement.unlike.includes(id))) return undefined;
  if (!hasWords(claim, statement) || isTaken(claim, statement) || isOfAnother(claim, statement, library)) return undefined;
  const shared = sharedParts(date, claim.value);
  const best = bestWording(claim, statement, library);
  if (
    !best &&
    !told.best.includes(claim.fact) &&
    !isSlip(shared) &&
    !(isMonthRight(shared) && isDatedAsWhole(claim.fact.subject, library))
  )
    return undefined;
  const participant = claim.with.some((id) => isNear(id, statement)) || hasNumber(claim, statement);
  const { worded, tie, role } = best ?? { worded: 0, tie: 0 };
  const score =
    subjectScore(claim.fact.subject, statement, library, profile) + worded + (participant ? 2 : 0) + shared + 1.5 * tie;
  return { claim, participant, shared, role, tie, score };
}

/** By how much the words tell more of one thing than of any other that is dated, and as a whole. */
function leadIn(profile: ReadonlyMap<string, number>, library: Library): (id: string) => number {
  const isRival = (id: string) => isDatedAsWhole(id, library) && library.claimsOf(id).length > 0;
  const [first, second] = [...profile].filter(([id]) => isRival(id)).sort(([, a], [, b]) => b - a);
  return (id) => (profile.get(id) ?? 0) - ((first?.[0] === id ? second : first)?.[1] ?? 0);
}

const isNear = (id: string, { reach, carried }: DateStatement) =>
  (reach.get(id) ?? (carried.includes(id) ? 0 : NEAR + 1)) <= NEAR;

/** "up from 26 clients": the number that was counted then. */
function hasNumber({ fact }: DatedClaim, { sentence: { words } }: DateStatement): boolean {
  if (fact.type !== 'quantity') return false;
  return words.some(({ text }, at) => {
    const unit = MULTIPLES.get(words[at + 1]?.lower ?? '') ?? 1;
    return /^\d/.test(text) && Number(text.replaceAll(',', '')) * unit === fact.value;
  });
}
const MULTIPLES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Another date of the sentence is this one, and not only the year of the one that is looked at. */
const isTaken = (claim: DatedClaim, { value, others }: DateStatement) =>
  others.some(
    (other) =>
      (other.date.edtf !== undefined || other.date.parts.length > 0) &&
      !isCounted(other, value) &&
      !isYearOf(other, value) &&
      agrees(other.date, claim, false),
  ) && !agrees(value.date, claim, false);

/** "The 2019 editions …, on 20 August of that year" */
const isYearOf = ({ date: year }: DateReference, { date }: DateReference) =>
  year.form === 'year' && (date.value ?? date.edtf ?? '').startsWith(`${year.value ?? year.edtf}-`);

/** "Seven years later, in September 2020": the same time told twice. */
function isCounted(one: DateReference, other: DateReference): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  return left.date.relative !== undefined && right.date.relative === undefined && right.first - left.last <= 3;
}

/** What happened to somebody who is not there, while somebody else is. */
function isOfAnother({ fact, with: others }: DatedClaim, { present, near }: DateStatement, library: Library): boolean {
  const isPerson = (id: string) => library.entities.get(id)?.kind === 'person';
  const people = [fact.subject, ...others].filter(isPerson);
  return people.length > 0 && !people.some((id) => present.includes(id)) && near.some(isPerson);
}

function subjectScore(id: string, statement: DateStatement, library: Library, profile: ReadonlyMap<string, number>): number {
  const words = Math.min(2, profile.get(id) ?? 0);
  const whole = isDatedAsWhole(id, library);
  const distance = statement.reach.get(id);
  if (distance !== undefined) return (whole ? 3 : 2) * (distance <= NEAR ? 1 : 0.5) + (whole ? words / 4 : 0);
  if (statement.carried.includes(id)) return whole ? 2 : 1.5;
  return words;
}

interface Wording {
  readonly worded: number;
  readonly tie: number;
  readonly role: Role;
}

function bestWording(claim: DatedClaim, statement: DateStatement, library: Library): Wording | undefined {
  const wordings = statement.roles.flatMap((role) => {
    const worded = wordedScore(claim, role, statement, library);
    return worded > 0 ? [{ worded, tie: tieOf(claim, role), role }] : [];
  });
  return wordings.reduce<Wording | undefined>(
    (best, one) => (best && best.worded + best.tie >= one.worded + one.tie ? best : one),
    undefined,
  );
}

/** How surely a wording speaks of a claim: its own words more than the event's, the event's more than a kindred event's. */
function wordedScore(claim: DatedClaim, role: Role, statement: DateStatement, library: Library): number {
  const { cue, keys, subjects, distance, contradicts } = role;
  if (takesDate(claim, role, statement)) return 0;
  const near = (distance <= REACH ? 1 : distance <= NEAR ? 0.75 : 0.5) * (contradicts ? 1 : 0.4);
  const own = keys.includes(`fact:${claim.fact.index}`);
  if (own && saysMuch(role, statement)) return 3 * near;
  const placed = !cue && subjects.includes(claim.fact.subject) && isMeantByPlace(claim, keys, library);
  // Under the header "Year", in a row that names nothing known: its words tell what it is about.
  if (!cue && subjects.length === 0 && keys.includes('bare') && isPrimary(claim)) return 2 * near;
  if (placed || claim.keys.some((key) => keys.includes(key) && !key.startsWith('fact:'))) return 2.5 * near;
  return own || areAkin(claim, keys) ? 2 * near : 0;
}

/** "TC260 (2002)", "the Great Cannon attack of 2015": no wording, but a date that stands for the thing. */
const isMeantByPlace = (claim: DatedClaim, keys: readonly string[], library: Library) =>
  (keys.includes('bare') && isPrimary(claim)) ||
  (keys.includes('mention') && isPrimary(claim) && isDatedByName(claim.fact.subject, library));

export const areAkin = (claim: DatedClaim, keys: readonly string[]): boolean =>
  claim.keys.some((key) => keys.some((other) => areKin(other, key)));

function tieOf(claim: DatedClaim, { subjects }: Role): number {
  if (subjects.length === 0) return 0;
  return subjects.includes(claim.fact.subject) || claim.with.some((id) => subjects.includes(id)) ? 1 : -1;
}
