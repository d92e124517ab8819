/**
 * Two dates of one thing in one breath, "of March 2021 and September 2022": where one is right to the month and the other has only the year of what else
 * is known to have happened in the same way, its month is a slip. Either alone could be of something else.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { DateReference } from '../statements/reading.ts';
import type { DateStatement } from '../statements/statement.ts';
import { agrees, isPeriod } from './agrees.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

/** So much the words have to tell of a thing that the sentence does not name. */
const TOLD = 4;

/** The date that the sources have in the place of one whose pair is right; nothing where there is no such pair. */
export function paired(statement: DateStatement, library: Library): DatedClaim | undefined {
  const { value, beside, sentence } = statement;
  // "respectively" tells nothing new of two dates of one thing.
  if (!['asserted', 'unclear'].includes(statement.stance) || !isPrecise(edtfOf(value))) return undefined;
  const pair = beside.find((other) => other.value !== value && areJoined(other.value, value, sentence));
  if (!pair || !isPrecise(edtfOf(pair.value))) return undefined;
  const isMeant = ({ claim, told }: Candidate) =>
    isPrecise(claim.value) &&
    agrees(pair.value.date, claim, false) &&
    (told >= TOLD || statement.present.includes(claim.fact.subject));
  const right = candidatesOf(pair, library).find(isMeant)?.claim;
  if (!right) return undefined;
  const { subject, property, event } = right.fact;
  return library
    .claimsOf(subject)
    .find(
      (claim) =>
        claim.fact.property === property &&
        claim.fact.event === event &&
        isPrecise(claim.value) &&
        !isPeriod(claim) &&
        claim.value.slice(0, 4) === edtfOf(value).slice(0, 4) &&
        !beside.some((other) => agrees(other.value.date, claim, false)),
    );
}

const edtfOf = ({ date }: DateReference) => date.value ?? date.edtf ?? '';
const isPrecise = (edtf: string) => /^\d{4}-\d\d/.test(edtf) && !edtf.includes('/');

/** Nothing but "and" or a comma stands between them. */
function areJoined(one: DateReference, other: DateReference, { words }: DateStatement['sentence']): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const between = words.slice(left.last + 1, right.first);
  return between.length <= 1 && between.every(({ lower }) => ['and', 'of'].includes(lower));
}
