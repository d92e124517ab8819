/**
 * Aligns a statement with what is known: whether the sources support a date, contradict it, or say nothing. Only a value that no fact of
 * anything in the sentence explains, in a role that some fact fills with disjoint values, is contradicted; everything else is silence.
 */
import { compatible } from '../dates/compare.ts';
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

export function judge(statement: DateStatement, library: Library): Verdict {
  const { date } = statement.value;
  const stated = date.value ?? date.edtf;
  if (stated === undefined) return UNKNOWN;
  const known = statement.present.flatMap((entity) => library.claimsOf(entity));
  const supporting = known.filter((claim) => agrees(date, claim));
  if (supporting.length > 0) return { kind: 'supported', claims: supporting };
  if (statement.stance !== 'asserted') return UNKNOWN;
  for (const role of statement.roles) {
    const claims = claimsIn(role, statement, library);
    if (claims.length > 0) return { kind: 'contradicted', claims };
    if (blocks(role)) return UNKNOWN;
  }
  return UNKNOWN;
}

/** Whether a date may be the one that a claim states. What held "since 2013" was so from then on; what came "by 2003" was so before. */
function agrees(date: DateMention, claim: DatedClaim): boolean {
  const stated = date.value ?? date.edtf ?? '';
  if (compatible(stated, claim.value)) return true;
  const open = date.bound === 'by' || date.bound === 'before' || date.bound === 'until' || date.bound === 'after';
  return open && date.edtf !== undefined && claim.value.includes('..') && compatible(date.edtf, claim.value);
}

/** The claims that a role speaks of. */
function claimsIn(role: Role, statement: DateStatement, library: Library): DatedClaim[] {
  const subjects = new Set(role.subjects);
  if (role.keys.includes('mention'))
    return role.subjects.flatMap((id) => eventClaims(id, library).filter((claim) => isMet(claim, statement)));
  const byPlace = role.keys.includes('bare') ? role.subjects.flatMap((id) => primaryClaims(id, library)) : [];
  const byWording = statement.present.flatMap((entity) =>
    library.claimsOf(entity).filter((claim) => {
      const own = role.keys.includes(`fact:${claim.fact.index}`);
      if (!own && !claim.keys.some((key) => role.keys.includes(key))) return false;
      const related = claim.with.length > 0 && claim.with.some((other) => statement.present.includes(other));
      return (own || related || subjects.has(entity)) && isMet(claim, statement);
    }),
  );
  return byWording.length > 0 ? byWording : byPlace;
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

/** A wording that surely takes the date, of something that is not known. */
function blocks(role: Role): boolean {
  return role.cue !== undefined && role.keys.some((key) => STRONG.has(key));
}
const STRONG = new Set([
  'inception',
  'dissolved',
  'renaming',
  'removal',
  'conviction',
  'indictment',
  'overhaul',
  'publication date',
  'transfer',
  'absorption',
  'appointment',
]);
