/**
 * Aligns a statement with what is known: whether the sources support a date, contradict it, or say nothing. A date takes the role of the
 * nearest wording; what any fact explains that the sentence also speaks of is explained. Only a value disjoint from all of them is contradicted.
 */
import { compatible } from '../dates/compare.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import type { DatedClaim } from '../sources/fact.ts';
import type { Entity, Library } from '../sources/library.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { stemOf } from '../text/words.ts';

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

const isPeriod = (claim: DatedClaim) => claim.bound === 'period';

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
 * Whether a date may be the one that a claim states.
 * @param bounded whether "by 2006" also fits what began before, and "after 2006" what came later
 */
function agrees(date: DateMention, claim: DatedClaim, bounded: boolean): boolean {
  const stated = date.value ?? date.edtf ?? '';
  if (date.form === 'range' && claim.fact.start && claim.fact.end) return isPeriod(claim) && sameEnds(stated, claim.value);
  if (compatible(stated, claim.value)) return true;
  const days = parseEdtf(stated);
  if (!days) return true;
  if (!bounded) return false;
  if (date.bound === 'by' || date.bound === 'before') return claim.days.from <= days.to;
  if (date.bound === 'after') return claim.days.to >= days.from;
  return false;
}

/** "from 2002 to 2006" is a period: both of its ends must be right. */
function sameEnds(stated: string, known: string): boolean {
  const [from, to] = stated.split('/');
  const [start, end] = known.split('/');
  return (from === '..' || start === '..' || compatible(from, start)) && (to === '..' || end === '..' || compatible(to, end));
}

/**
 * The claims that a role speaks of.
 * @param strict whether what a claim asks for must be there: to contradict it must, to support it need not
 */
function claimsIn(role: Role, statement: DateStatement, library: Library, strict: boolean): DatedClaim[] {
  if (role.keys.includes('mention'))
    return role.subjects.flatMap((id) => eventClaims(id, library).filter((claim) => !strict || isMet(claim, statement)));
  const ofNamed = wordedClaims(role, statement.near, statement, library, strict);
  const byWording = ofNamed.length > 0 ? ofNamed : wordedClaims(role, statement.present, statement, library, strict);
  if (byWording.length > 0 || !role.keys.includes('bare')) return byWording;
  return role.subjects.flatMap((id) => primaryClaims(id, library));
}

/** What is known of some entities under the keys of a role. What the sentence names goes before what is carried over. */
function wordedClaims(
  role: Role,
  entities: readonly string[],
  statement: DateStatement,
  library: Library,
  strict: boolean,
): DatedClaim[] {
  const subjects = new Set(role.subjects);
  return [...new Set(entities)].flatMap((entity) =>
    library.claimsOf(entity).filter((claim) => {
      const own =
        role.keys.includes(`fact:${claim.fact.index}`) &&
        (subjects.has(entity) || isTelling(role, statement) || speaksOf(entity, statement, library));
      if (!own && !claim.keys.some((key) => role.keys.includes(key))) return false;
      const related =
        isNear(entity, statement) &&
        claim.with.some((other) => isNear(other, statement)) &&
        (subjects.size === 0 || claim.with.some((other) => subjects.has(other)));
      if (!strict)
        return (
          hasWords(claim, statement) && (own || related || (isEvent(claim) && (subjects.size === 0 || subjects.has(entity))))
        );
      return (own || related || subjects.has(entity)) && isMet(claim, statement);
    }),
  );
}

/** Named near the value, or carried over from before. */
const isNear = (id: string, { near, carried }: DateStatement) => near.includes(id) || carried.includes(id);

/** What has one date: not a body or a person, of which many things are dated. */
const isDatedAsWhole = (id: string, library: Library) =>
  !['agency', 'organization', 'person'].includes(library.entities.get(id)?.kind ?? '');

/** The sentence names an event, or describes a thing as a whole: no grammar is needed to make it the subject. */
function speaksOf(id: string, statement: DateStatement, library: Library): boolean {
  return statement.described.includes(id) || (statement.near.includes(id) && library.entities.get(id)?.kind === 'event');
}

/** A fact's own wording speaks of it whatever the grammar, if it is more than one common word. */
function isTelling({ cue, keys }: Role, statement: DateStatement): boolean {
  if (!cue || keys.some((key) => !key.includes(':'))) return false;
  const words = [cue, ...cue.parts].flatMap((part) => statement.sentence.words.slice(part.first, part.last + 1));
  return words.filter((word) => !FUNCTION.has(word.lower)).length > 1;
}

/** What happened to a thing, other than how it stood to another, which must be there too. */
const isEvent = (claim: DatedClaim) => claim.fact.type !== 'item';

/** What a claim asks for besides its subject: another participant, a word of its field. */
function isMet(claim: DatedClaim, statement: DateStatement): boolean {
  return (claim.with.length === 0 || claim.with.some((other) => statement.present.includes(other))) && hasWords(claim, statement);
}

function hasWords(claim: DatedClaim, { sentence }: DateStatement): boolean {
  if (claim.fact.needs.length === 0) return true;
  const text = sentence.words.map((word) => word.lower).join(' ');
  const stems = new Set(sentence.words.map((word) => word.stem));
  return claim.fact.needs.some((need) => (need.includes(' ') ? text.includes(need) : stems.has(stemOf(need))));
}

const EVENTS = new Set(['point in time', 'publication date', 'start time', 'effective date', 'adoption date']);
const PRIMARY = new Set([...EVENTS, 'inception']);

/** An event or a document is dated by being named: "the Great Cannon attack of 2015". */
function eventClaims(id: string, library: Library): DatedClaim[] {
  const entity = library.entities.get(id);
  if (!entity || !isDatedByName(entity)) return [];
  return library.claimsOf(id).filter((claim) => EVENTS.has(claim.fact.property));
}

const isDatedByName = (entity: Entity) => entity.kind === 'event';

/** The date that stands for a thing when only its name and a year are given. */
function primaryClaims(id: string, library: Library): DatedClaim[] {
  return library.claimsOf(id).filter((claim) => PRIMARY.has(claim.fact.property));
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
