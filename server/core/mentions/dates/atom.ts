import type { Span } from '../../text/span.ts';
import type { DatePart, DateUnit } from './types.ts';

/** Where a named group of a match stands; undefined where it took no part. */
export function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const found = match.indices?.groups?.[name];
  return found === undefined ? undefined : { start: found[0], end: found[1] };
}

/** A one-element list with the part that a group states, or an empty one. */
export function part(match: RegExpExecArray, name: string, unit: DateUnit, value: number | string): readonly DatePart[] {
  const span = groupSpan(match, name);
  return span === undefined ? [] : [{ unit, span, value }];
}

/** The span of a whole match. */
export function whole(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

export function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}

/** "2014-02-27", or less where less is given. */
export function edtfOf(year: number, month?: number, day?: number): string {
  return [pad(year, 4), month, day]
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === 'number' ? pad(one) : one))
    .join('-');
}
