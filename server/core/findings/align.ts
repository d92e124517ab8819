/**
 * Aligns a statement with what is known: whether the sources support a date, contradict it, or say nothing. A date takes the role of the
 * nearest wording; what any fact explains that the sentence also speaks of is explained. Only a value disjoint from all of them is contradicted.
 */
import { compatible } from '../dates/compare.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import type { DatedClaim } from '../sources/fact.ts';
import type { Entity, Library } from '../sources/library.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { stemOf } from '../text/words.ts';

export type Verdict =
  | { readonly kind: 'supported'; readonly claims: readonly DatedClaim[] }
  | { readonly kind: 'contradicted'; readonly claims: readonly DatedClaim[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: Verdict = { kind: 'unknown' };
/** A wording this near to a date is what the date belongs to, unless another is about as near. */
const DIRECT = 7;
const ABOUT_AS_NEAR = 5;

export function judge(statement: DateStatement, library: Library): Verdict {
  const { date } = statement.value;
  if ((date.value ?? date.edtf) === undefined) return UNKNOWN;
  const filled = statement.roles.map((role) => ({ role, claims: claimsIn(role, statement, library) }));
  const first = filled.find(
    ({ role, claims }, at) =>
      claims.length > 0 ||
      (blocks(role) && !filled.slice(at + 1).some((other) => other.claims.length > 0 && sameWords(other.role, role))),
  );
  const rivals = first ? filled.filter(({ role }) => role.distance <= first.role.distance + ABOUT_AS_NEAR) : [];
  const direct = first && first.claims.length > 0 && first.role.distance <= DIRECT && first.role.cue !== undefined;
  const explaining = direct
    ? rivals.flatMap(({ claims }) => claims)
    : statement.present.flatMap((entity) => library.claimsOf(entity));
  const supporting = explaining.filter((claim) => agrees(date, claim));
  if (supporting.length > 0) return { kind: 'supported', claims: supporting };
  if (statement.stance !== 'asserted' || !first || first.claims.length === 0) return UNKNOWN;
  const periods = first.claims.filter((claim) => claim.bound === 'period');
  return {
    kind: 'contradicted',
    claims: date.form === 'range' && periods.length > 0 ? periods : first.claims.filter((claim) => claim.bound !== 'period'),
  };
}

/** Whether a date may be the one that a claim states. What was so "by 2006" may have begun before; what was so "after 2006", later. */
function agrees(date: DateMention, claim: DatedClaim): boolean {
  const stated = date.value ?? date.edtf ?? '';
  if (date.form === 'range' && claim.fact.start && claim.fact.end)
    return claim.bound === 'period' && sameEnds(stated, claim.value);
  if (compatible(stated, claim.value)) return true;
  const days = parseEdtf(stated);
  if (!days) return true;
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

/** The claims that a role speaks of. */
function claimsIn(role: Role, statement: DateStatement, library: Library): DatedClaim[] {
  if (role.keys.includes('mention'))
    return role.subjects.flatMap((id) => eventClaims(id, library).filter((claim) => isMet(claim, statement)));
  const subjects = new Set(role.subjects);
  const byWording = statement.present.flatMap((entity) =>
    library.claimsOf(entity).filter((claim) => {
      const own = role.keys.includes(`fact:${claim.fact.index}`);
      if (!own && !claim.keys.some((key) => role.keys.includes(key))) return false;
      const related =
        claim.with.some((other) => statement.present.includes(other)) &&
        (subjects.size === 0 || claim.with.some((other) => subjects.has(other)));
      return (own || related || subjects.has(entity)) && isMet(claim, statement);
    }),
  );
  if (byWording.length > 0 || !role.keys.includes('bare')) return byWording;
  return role.subjects.flatMap((id) => primaryClaims(id, library));
}

/** What a claim asks for besides its subject: another participant, a word of its field. */
function isMet(claim: DatedClaim, statement: DateStatement): boolean {
  if (claim.with.length > 0 && !claim.with.some((other) => statement.present.includes(other))) return false;
  if (claim.fact.needs.length === 0) return true;
  const text = statement.sentence.words.map((word) => word.lower).join(' ');
  const stems = new Set(statement.sentence.words.map((word) => word.stem));
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

const isDatedByName = (entity: Entity) => entity.kind === 'event' || entity.kind === 'law';

/** The date that stands for a thing when only its name and a year are given. */
function primaryClaims(id: string, library: Library): DatedClaim[] {
  return library.claimsOf(id).filter((claim) => PRIMARY.has(claim.fact.property));
}

const sameWords = (a: Role, b: Role) =>
  a.cue !== undefined && b.cue !== undefined && a.cue.first <= b.cue.last && b.cue.first <= a.cue.last;

/** A wording that surely takes the date, of something that is not known. */
function blocks(role: Role): boolean {
  return role.cue !== undefined && role.keys.some((key) => STRONG.has(key));
}
const STRONG = new Set(
  'inception,dissolved,renaming,removal,conviction,indictment,overhaul,publication date,transfer,absorption,appointment,joining'.split(
    ',',
  ),
);
