/**
 * The dates of two things that changed places: "CNNIC came in 2018 and CNCERT in 2014". Either date alone may be read as the other thing's; both together,
 * each nearest to the wrong one, are no accident.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { type DateStatement, isOpenToDoubt } from '../statements/statement.ts';
import { agrees, isPeriod } from './agrees.ts';
import { areAkin } from './candidates.ts';
import { isPrimary } from './claims-in.ts';
import { isWordedBy } from './evidence.ts';

/** The date that the sources have in the place of one that changed places with another of its sentence; nothing where none did. */
export function swapped(statement: DateStatement, library: Library): DatedClaim | undefined {
  if (statement.beside.length < 2 || !mayBeSwapped(statement)) return undefined;
  for (const other of statement.beside) {
    if (other.value === statement.value || !mayBeSwapped(other)) continue;
    const mine = swap(statement, other, library);
    if (mine) return mine;
  }
  return undefined;
}

const mayBeSwapped = (statement: DateStatement) => isOpenToDoubt(statement) && ownersOf(statement).size > 0;

/** What stands nearer to a date than to any other, or is what a wording near it is said of: "X, a child of 1997, moved in 2014". */
const ownersOf = ({ own, roles }: DateStatement): ReadonlySet<string> =>
  new Set([
    ...own,
    ...roles.flatMap(({ cue, subjects, distance, contradicts }) => (cue && contradicts && distance <= DIRECT ? subjects : [])),
  ]);
/** A wording nearer than this is what a date belongs to. */
const DIRECT = 3;

function swap(one: DateStatement, other: DateStatement, library: Library): DatedClaim | undefined {
  const theirs = toldOf(other, one, library);
  return toldOf(one, other, library).find((mine) =>
    theirs.some(({ fact, keys }) => mine.fact.subject !== fact.subject && areAkin(mine, keys)),
  );
}

/** What is known of the things that stand nearest to a date only, is told in the sentence or by the place alone, and is true of the other date. */
function toldOf(statement: DateStatement, other: DateStatement, library: Library): DatedClaim[] {
  const { date } = statement.value;
  const theirs = ownersOf(other);
  const isTold = (claim: DatedClaim) =>
    statement.roles.some((role) => isWordedBy(claim, role) || (role.keys.includes('bare') && isPrimary(claim)));
  return [...ownersOf(statement)]
    .filter((id) => !theirs.has(id))
    .flatMap((id) => {
      const claims = library.claimsOf(id).filter((claim) => !isPeriod(claim));
      if (claims.some((claim) => agrees(date, claim, false))) return [];
      return claims.filter((claim) => agrees(other.value.date, claim, false) && isTold(claim));
    });
}
