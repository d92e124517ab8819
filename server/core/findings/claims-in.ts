/** Which dated claims a role in a statement speaks of. */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { stemsIn } from '../statements/sentence.ts';
import type { DateStatement, Role } from '../statements/statement.ts';
import { stemOf } from '../text/words.ts';

/**
 * The claims that a role speaks of.
 * @param strict whether what a claim asks for must be there: to contradict it must, to support it need not
 */
export function claimsIn(role: Role, statement: DateStatement, library: Library, strict: boolean): DatedClaim[] {
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
      if (takesDate(claim, role, statement)) return false;
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
export const isDatedAsWhole = (id: string, library: Library) =>
  !['agency', 'organization', 'person'].includes(library.entities.get(id)?.kind ?? '');

/** The sentence names an event, or describes a thing as a whole: no grammar is needed to make it the subject. */
export function speaksOf(id: string, statement: DateStatement, library: Library): boolean {
  return statement.described.includes(id) || (statement.near.includes(id) && library.entities.get(id)?.kind === 'event');
}

/** A fact's own wording speaks of it whatever the grammar, if it is none of the lexicon. */
const isTelling = (role: Role, statement: DateStatement) =>
  role.keys.every((key) => key.includes(':')) && saysMuch(role, statement);

/** A wording of more than one word that says something. */
export function saysMuch({ cue }: Role, { sentence }: DateStatement): boolean {
  const words = cue ? [cue, ...cue.parts].flatMap((part) => sentence.words.slice(part.first, part.last + 1)) : [];
  return words.filter((word) => !FUNCTION.has(word.lower)).length > 1;
}

/** What happened to a thing, other than how it stood to another, which must be there too. */
const isEvent = (claim: DatedClaim) => claim.fact.type !== 'item';

/** What a claim asks for besides its subject: another participant, a word of its field. */
function isMet(claim: DatedClaim, statement: DateStatement): boolean {
  return (claim.with.length === 0 || claim.with.some((other) => statement.present.includes(other))) && hasWords(claim, statement);
}

/** "the office of 2011": the wording asks for another participant, and the date has its place. */
export const takesDate = ({ with: others }: DatedClaim, { cue }: Role, { sentence: { words }, value }: DateStatement): boolean =>
  others.length > 0 && cue?.last === value.first - 1 && words[cue.last].lower === 'of' && words[value.first].break === 0;

/** Whether the sentence has a word of the claim's field, if it asks for one. */
export function hasWords(claim: DatedClaim, { sentence }: DateStatement): boolean {
  if (claim.fact.needs.length === 0) return true;
  return claim.fact.needs.some((need) => {
    if (need.includes(' '))
      return sentence.words
        .map((word) => word.lower)
        .join(' ')
        .includes(need);
    return stemsIn(sentence.words).has(stemOf(need));
  });
}

const EVENTS = new Set(['point in time', 'publication date', 'start time', 'effective date', 'adoption date']);
const PRIMARY = new Set([...EVENTS, 'inception']);

/** An event or a document is dated by being named: "the Great Cannon attack of 2015". */
function eventClaims(id: string, library: Library): DatedClaim[] {
  if (!isDatedByName(id, library)) return [];
  return library.claimsOf(id).filter((claim) => EVENTS.has(claim.fact.property));
}

/** An event needs no wording besides its name. */
export const isDatedByName = (id: string, library: Library) => library.entities.get(id)?.kind === 'event';

export const isPrimary = (claim: DatedClaim) => isBeginning(claim.fact.property);

/** Whether a key is of what begins a thing: its founding, its publication, its entry into force. */
export const isBeginning = (key: string) => PRIMARY.has(key);

/** The date that stands for a thing when only its name and a year are given. */
export function primaryClaims(id: string, library: Library): DatedClaim[] {
  return library.claimsOf(id).filter(isPrimary);
}
