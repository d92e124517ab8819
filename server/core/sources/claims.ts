import { parseEdtf } from '../dates/edtf.ts';
import type { DatedClaim, Fact } from './fact.ts';

/** The dates that one fact states: its value, or when its value began, ended or was observed. A fact without dates gives none. */
export function claimsOf(fact: Fact): DatedClaim[] {
  const own = `fact:${fact.index}`;
  if (fact.type === 'time') {
    const key = fact.property === 'significant event' && fact.event ? fact.event : fact.property;
    return claim(fact, String(fact.value), [key, own], fact.with, 'at');
  }
  if (fact.start && fact.end)
    return [
      ...bounded(fact, own),
      ...claim(fact, `${fact.start.split('/')[0]}/${fact.end.split('/').at(-1)}`, [`${fact.property}:period`, own], [], 'period'),
    ];
  return bounded(fact, own);
}

function bounded(fact: Fact, own: string): DatedClaim[] {
  const other = fact.type === 'item' ? [String(fact.value), ...fact.with] : fact.with;
  return [
    ...claim(
      fact,
      fact.start,
      [`${fact.property}:start`, ...(fact.property === 'parent organization' ? ['transfer'] : []), own],
      other,
      'start',
    ),
    ...claim(
      fact,
      fact.end,
      [`${fact.property}:end`, ...(fact.property === 'parent organization' ? ['transfer'] : []), own],
      other,
      'end',
    ),
    ...claim(fact, fact.at, [`${fact.property}:at`, own], fact.with, 'at'),
  ];
}

function claim(
  fact: Fact,
  value: string | undefined,
  keys: readonly string[],
  other: readonly string[],
  bound: DatedClaim['bound'],
): DatedClaim[] {
  const days = value === undefined ? undefined : parseEdtf(value);
  return value !== undefined && days ? [{ fact, value, days, keys, with: other, bound }] : [];
}
