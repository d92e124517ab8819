/**
 * The dates of two things that changed places: "CNNIC came in 2018 and CNCERT in 2014". Either date alone may be read as the other thing's; both together,
 * each nearest to the wrong one, are no accident.
 */
import type { DatedClaim } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Sentence } from '../statements/sentence.ts';
import type { DateStatement } from '../statements/statement.ts';
import { push } from '../text/lists.ts';
import { agrees, isPeriod } from './agrees.ts';
import { isOpenToDoubt } from './align.ts';
import { areAkin } from './candidates.ts';
import { isPrimary } from './claims-in.ts';
import { isWordedBy } from './evidence.ts';

/** By the statement, the date that the sources have in its place. */
export function swappedIn(statements: readonly DateStatement[], library: Library): ReadonlyMap<DateStatement, DatedClaim> {
  const swapped = new Map<DateStatement, DatedClaim>();
  const bySentence = new Map<Sentence, DateStatement[]>();
  for (const statement of statements)
    if (statement.own.size > 0 && isOpenToDoubt(statement)) push(bySentence, statement.sentence, statement);
  for (const beside of bySentence.values())
    for (const [at, one] of beside.entries())
      for (const other of beside.slice(at + 1)) {
        const pair = swap(one, other, library);
        if (pair) swapped.set(one, pair[0]).set(other, pair[1]);
      }
  return swapped;
}

function swap(one: DateStatement, other: DateStatement, library: Library): [DatedClaim, DatedClaim] | undefined {
  for (const mine of toldOf(one, other, library))
    for (const theirs of toldOf(other, one, library))
      if (mine.fact.subject !== theirs.fact.subject && areAkin(mine, theirs.keys)) return [mine, theirs];
  return undefined;
}

/** What is known of the things that stand nearest to a date only, is told in the sentence or by the place alone, and is true of the other date. */
function toldOf(statement: DateStatement, { own, value }: DateStatement, library: Library): DatedClaim[] {
  const { date } = statement.value;
  const isTold = (claim: DatedClaim) =>
    statement.roles.some((role) => isWordedBy(claim, role) || (role.keys.includes('bare') && isPrimary(claim)));
  return [...statement.own]
    .filter((id) => !own.has(id))
    .flatMap((id) => {
      const claims = library.claimsOf(id).filter((claim) => !isPeriod(claim));
      if (claims.some((claim) => agrees(date, claim, false))) return [];
      return claims.filter((claim) => agrees(value.date, claim, false) && isTold(claim));
    });
}
