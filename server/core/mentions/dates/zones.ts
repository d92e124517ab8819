import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** Addresses, DOIs, file names and document symbols (A/RES/73/27, example.org/2014): digits in them are no dates. */
const ZONE =
  /(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.|mailto:|doi:|\b10\.\d{4,9}\/)\S+|[\w.+-]{1,64}@[\w-]+\.\S+|(?<!\S)[\w.-]{0,64}[A-Za-z][\w.-]{0,64}\/\S*\d\S*/i;
/** Text without any of these has no zone. */
const MARKS = /[/@]|www\.|mailto:|doi:/i;
/** What stands between two spaces and has one of them. It holds one zone at most, since all reach to the next space. */
const MARKED = /(?<!\S)\S*?(?:[/@]|www\.|mailto:|doi:)\S*/gi;
/** A month or quarter with a slash is a date all the same. */
const DATE_LIKE = /^(?:Q[1-4]|H[12]|[A-Z]?[a-z]{2,8})\/(?:[A-Z][a-z]{2,8}|'?\d{2,4})\W*$/;

/** The stretches of prose in which nothing is a date, in order. */
export function exemptZones(prose: string): readonly Span[] {
  if (!MARKS.test(prose)) return [];
  return matchesOf(MARKED, prose).flatMap(({ 0: text, index }) => {
    const zone = ZONE.exec(text);
    return zone && !DATE_LIKE.test(zone[0]) ? [{ start: index + zone.index, end: index + text.length }] : [];
  });
}
