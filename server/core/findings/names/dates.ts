/** Whether the dates in a sentence may be those of a thing: a law of another year is another law. */
import { compatible } from '../../dates/compare.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';

/** At least one date is known of the thing. Without dates nothing is shown. */
export function agreesOnDates(reading: Reading, entity: string, library: Library): boolean {
  const claims = library.claimsOf(entity);
  return reading.dates.some(({ date }) => {
    const stated = date.value ?? date.edtf;
    return stated !== undefined && claims.some((claim) => compatible(stated, claim.value));
  });
}

/** No date speaks against it. */
export function noDateAgainst(reading: Reading, entity: string, library: Library): boolean {
  return reading.dates.length === 0 || library.claimsOf(entity).length === 0 || agreesOnDates(reading, entity, library);
}
