/**
 * Aligns a statement with what is known: whether the sources support a date, contradict it, or say nothing. A date takes the role of the
 * nearest wording; what any fact explains that the sentence also speaks of is explained. Only a value disjoint from all of them is contradicted.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { agrees, isPeriod } from './agrees.ts';
import { claimsIn, isDatedAsWhole, primaryClaims, speaksOf } from './claims-in.ts';

export type Verdict =
  | { readonly kind: 'supported'; readonly claims: readonly DatedClaim[] }
  | { readonly kind: 'contradicted'; readonly claims: readonly DatedClaim[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: Verdict = { kind: 'unknown' };
/** A wording this near to a date is what the date belongs to, unless another is about as near. */
const DIRECT = 9;
const ABOUT_AS_NEAR = 5;
/** Where only the place ties date and subject, any wording of the clause may explain it. */
const CLAUSE = 12;
/** Farther than this a wording accuses nobody. */
const FAR = 11;

interface Filled {
  readonly role: Role;
  readonly claims: readonly DatedClaim[];
}

export function judge(statement: DateStatement, library: Library): Verdict {
  const { date } = statement.value;
  if ((date.value ?? date.edtf) === undefined) return UNKNOWN;
  const filled = pool(statement, library);
  const first = filled.find((one) => (one.claims.length > 0 && one.role.contradicts) || blocks(one, filled));
  const supporting =
    first && (isDirect(first) || date.shift !== undefined)
      ? [...supportedNear(first, filled, statement, library), ...interchangeable(first, statement, library)]
      : supportedAnywhere(statement, library);
  if (supporting.length > 0) return { kind: 'supported', claims: supporting };
  if (statement.stance !== 'asserted' || !first) return UNKNOWN;
  if (first.role.distance > FAR) return UNKNOWN;
  const claims = first.claims.filter(
    (claim) => isAccusing(claim) && isPeriod(claim) === (date.form === 'range' && first.claims.some(isPeriod)),
  );
  return claims.length > 0 && !claims.some((claim) => agrees(date, claim, true))
    ? { kind: 'contradicted', claims: tellingFirst(claims, first.role) }
    : UNKNOWN;
}

/** The claim to show first: of what the wording is said of, and of what happened to it rather than of how it stands. */
function tellingFirst(claims: readonly DatedClaim[], { subjects }: Role): DatedClaim[] {
  const rank = ({ fact }: DatedClaim) =>
    (subjects.includes(fact.subject) ? 0 : 2) + (fact.event === undefined || fact.with.length === 0 ? 0 : 1);
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** The roles to weigh. In an entry that a date opens, distance says nothing: its wordings count, and its subject alone only without them. */
function pool(statement: DateStatement, library: Library): Filled[] {
  const filled = statement.roles.map((role): Filled => ({ role, claims: claimsIn(role, statement, library, true) }));
  // An anniversary is of a founding, whatever else the sentence says.
  if (statement.value.date.shift !== undefined) return filled.filter(({ role }) => role.keys.includes('inception'));
  if (!statement.opening) return filled;
  const worded = filled.filter(({ role, claims }) => role.cue !== undefined && claims.length > 0);
  return (worded.length > 0 ? worded : filled).map((one) => ({ ...one, role: { ...one.role, distance: 1 } }));
}

/** That something was so at some time does not say that it was not so at another; a count does change. */
const isAccusing = (claim: DatedClaim) => claim.bound !== 'at' || claim.fact.type === 'time' || claim.fact.type === 'quantity';

/** The date surely belongs to this role: its wording is near, or the date stands right beside its subject or under its header. */
const isDirect = ({ role, claims }: Filled) =>
  claims.length > 0 && role.distance <= DIRECT && !role.keys.includes('mention') && !role.keys.includes('entry');

function supportedNear(first: Filled, filled: readonly Filled[], statement: DateStatement, library: Library): DatedClaim[] {
  const rivals = filled.filter(({ role }) => role.distance <= first.role.distance + (first.role.cue ? ABOUT_AS_NEAR : CLAUSE));
  const fits = (role: Role, claim: DatedClaim) =>
    !isPeriod(claim) || statement.value.date.form === 'range' || role.keys.includes('transfer');
  const claims = rivals.flatMap(({ role }) => claimsIn(role, statement, library, false).filter((claim) => fits(role, claim)));
  const events = statement.near
    .filter((id) => speaksOf(id, statement, library) && isDatedAsWhole(id, library))
    .flatMap((id) => library.claimsOf(id));
  return [...claims, ...events].filter((claim) => agrees(statement.value.date, claim, first.claims.includes(claim)));
}

/** A law is dated by its adoption, its publication or its entry into force, and writers do not always say which. */
function interchangeable({ claims }: Filled, statement: DateStatement, library: Library): DatedClaim[] {
  const laws = new Set(claims.map((claim) => claim.fact.subject).filter((id) => library.entities.get(id)?.kind === 'law'));
  return [...laws].flatMap((id) => primaryClaims(id, library).filter((claim) => agrees(statement.value.date, claim, false)));
}

function supportedAnywhere(statement: DateStatement, library: Library): DatedClaim[] {
  const { date } = statement.value;
  const fitting = (claim: DatedClaim) => (date.form === 'range' || !isPeriod(claim)) && agrees(date, claim, false);
  return statement.present.flatMap((entity) => library.claimsOf(entity).filter(fitting));
}

/**
 * A wording that takes the date for something that is not known: a strong one anywhere in reach, any telling one right beside it. Not if the
 * same words also speak of something known.
 */
function blocks({ role }: Filled, filled: readonly Filled[]): boolean {
  if (role.cue === undefined || !role.contradicts) return false;
  const keys = role.keys.filter((key) => !key.includes(':'));
  if (!keys.some((key) => STRONG.has(key)) && !(role.distance <= BESIDE && keys.some((key) => !WEAK.has(key)))) return false;
  return !filled.some(
    (other) => other.claims.length > 0 && (sameWords(other.role, role) || other.role.distance <= role.distance + 1),
  );
}
const BESIDE = 3;
/** Keys whose wordings are too common to take a date away. */
const WEAK = new Set(['start time', 'end time', 'point in time', 'transfer', 'gain', 'term', 'launch']);

const sameWords = (a: Role, b: Role) =>
  a.cue !== undefined && b.cue !== undefined && a.cue.first <= b.cue.last && b.cue.first <= a.cue.last;

const STRONG = new Set('inception,dissolved,renaming,removal,conviction,indictment,overhaul,absorption,joining'.split(','));
