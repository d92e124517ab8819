/** Whether a date that a draft states may be the one that a source gives. */
import { compatible } from '../dates/compare.ts';
import { parseEdtf } from '../dates/edtf.ts';
import type { DateMention } from '../mentions/dates/types.ts';
import type { DatedClaim } from '../sources/fact.ts';

/**
 * Whether a date may be the one that a claim states.
 * @param bounded whether "by 2006" also fits what began before, and "after 2006" what came later
 */
export function agrees(date: DateMention, claim: DatedClaim, bounded: boolean): boolean {
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

export const isPeriod = (claim: DatedClaim) => claim.bound === 'period';
