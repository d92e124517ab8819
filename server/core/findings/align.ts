/**
 * Aligns a statement with what is known: whether the sources support a date, contradict it, or say nothing. Grammar tells what bears a date out: it
 * takes the role of the nearest wording, and what any fact explains is explained. Whether it is contradicted is weighed from all the evidence.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import type { DateReference } from '../statements/reading.ts';
import { yearOf } from '../statements/relative.ts';
import { BREAK, type SentenceWord } from '../statements/sentence.ts';
import { type DateStatement, isOpenToDoubt, type Role } from '../statements/statement.ts';
import { accusation } from './accusation.ts';
import { agrees, isPeriod } from './agrees.ts';
import { claimsIn, isDatedAsWhole, primaryClaims, speaksOf } from './claims-in.ts';
import type { ByRole } from './evidence.ts';
import { paired } from './paired-dates.ts';
import { swapped } from './swapped-dates.ts';

export type Verdict =
  /** Surely: by what the nearest wording speaks of, and not only by something else that the sentence names. */
  | { readonly kind: 'supported'; readonly claims: readonly DatedClaim[]; readonly sure: boolean }
  | { readonly kind: 'contradicted'; readonly claims: readonly DatedClaim[] }
  | { readonly kind: 'unknown' };

const UNKNOWN = { kind: 'unknown' } as const;
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

/** How likely an accusation must be right to be made. */
const SURE = 0.82;

/** By the values, which versions of a draft share. */
const judged = new WeakMap<DateReference, { library: Library; verdict: Verdict }>();

/** What the sources say to a date. Several rules and the hover ask; it is worked out once. */
export function judge(statement: DateStatement, library: Library): Verdict {
  const known = judged.get(statement.value);
  if (known?.library === library) return known.verdict;
  const verdict = verdictOn(statement, library);
  judged.set(statement.value, { library, verdict });
  return verdict;
}

function verdictOn(statement: DateStatement, library: Library): Verdict {
  if (isReading(statement) || isDatedBeside(statement)) return UNKNOWN;
  const told = byRole(statement, library);
  const other = swapped(statement, library) ?? paired(statement, library);
  const claims = other ? [other] : isOpenToDoubt(statement) ? accuse(statement, library, told) : undefined;
  if (claims) return { kind: 'contradicted', claims };
  if (told.kind !== 'supported' && told.kind !== 'perhaps') return UNKNOWN;
  return { kind: 'supported', claims: told.claims, sure: told.sure === true };
}

/** "Two years after, in November 2016": told twice alike, and the date says more. */
const isDatedBeside = ({ value, others }: DateStatement) =>
  value.date.relative !== undefined &&
  others.some(
    ({ first, date }) => first > value.last && first - value.last <= 3 && !date.relative && yearOf(date) === yearOf(value.date),
  );

/** "2. Ann Author, The Daily Such, 7 September 2010": who wrote where and when, and not a word of what. */
function isReading({ sentence: { words }, value, stranger, others }: DateStatement): boolean {
  if (!Number.isFinite(stranger) || others.length > 0 || value.last < words.length - 1) return false;
  const before = words.slice(0, value.first);
  const commas = words.slice(1, value.first + 1).filter((word) => word.break === BREAK.comma).length;
  const isName = ({ text, lower }: SentenceWord) => !/^\p{Ll}/u.test(text) || FUNCTION.has(lower);
  return commas > 1 && before.every(isName);
}

/**
 * The known dates that a date surely contradicts, whatever its stance; nothing where that is not sure.
 * @param sure how likely it has to be
 */
export function accuse(
  statement: DateStatement,
  library: Library,
  told = byRole(statement, library),
  sure = SURE,
): readonly DatedClaim[] | undefined {
  const accused = accusation(statement, library, told);
  return accused && accused.likelihood > sure ? accused.claims : undefined;
}

/** What the grammar of the sentence says: borne out surely, where a near wording is said of the right thing, or perhaps; or contradicted. */
export function byRole(statement: DateStatement, library: Library): ByRole {
  const { date } = statement.value;
  if ((date.value ?? date.edtf) === undefined) return UNKNOWN;
  const filled = pool(statement, library);
  const first = filled.find((one) => (one.claims.length > 0 && one.role.contradicts) || blocks(one, filled));
  const direct = first !== undefined && (isDirect(first) || date.shift !== undefined);
  const claims = direct
    ? [...supportedNear(first, filled, statement, library), ...interchangeable(first, statement, library)]
    : supportedAnywhere(statement, library);
  const own = first && isDirect(first) ? claims.filter((claim) => first.claims.includes(claim)) : [];
  if (claims.length > 0) return { kind: direct ? 'supported' : 'perhaps', claims: [...own, ...claims], sure: own.length > 0 };
  if (!first || first.role.distance > FAR) return UNKNOWN;
  const against = first.claims.filter(
    (claim) => isAccusing(claim) && isPeriod(claim) === (date.form === 'range' && first.claims.some(isPeriod)),
  );
  const accused = against.length > 0 && !against.some((claim) => agrees(date, claim, true));
  return accused ? { kind: 'contradicted', claims: against } : UNKNOWN;
}

/** That something was so at some time does not say that it was not so at another; a count does change. */
const isAccusing = (claim: DatedClaim) => claim.bound !== 'at' || claim.fact.type === 'time' || claim.fact.type === 'quantity';

/** The roles to weigh. In an entry that a date opens, distance says nothing: its wordings count, and its subject alone only without them. */
function pool(statement: DateStatement, library: Library): Filled[] {
  const filled = statement.roles.map((role): Filled => ({ role, claims: claimsIn(role, statement, library, true) }));
  // An anniversary is of a founding, whatever else the sentence says.
  if (statement.value.date.shift !== undefined) return filled.filter(({ role }) => role.keys.includes('inception'));
  if (!statement.opening) return filled;
  const worded = filled.filter(({ role, claims }) => role.cue !== undefined && claims.length > 0);
  return (worded.length > 0 ? worded : filled).map((one) => ({ ...one, role: { ...one.role, distance: 1 } }));
}

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
  // What happened within a range does not bear it out.
  const fitting = (claim: DatedClaim) =>
    (date.form === 'range') === (isPeriod(claim) || claim.value.includes('/')) && agrees(date, claim, false);
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
