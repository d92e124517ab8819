import { parseEdtf } from '../dates/edtf.ts';
import type { DatedClaim, Fact } from './fact.ts';

/** The dates that one fact states: its value, or when its value began, ended or was observed. A fact without dates gives none. */
export function claimsOf(fact: Fact): DatedClaim[] {
  if (fact.type === 'time') {
    const key = fact.property === 'significant event' && fact.event ? fact.event : fact.property;
    return claim(fact, String(fact.value), [key], 'at');
  }
  const { start, end, at } = fact;
  const period = start && end ? `${start.split('/')[0]}/${end.split('/').at(-1)}` : undefined;
  return [
    ...claim(fact, start, keysOf(fact, 'start'), 'start'),
    ...claim(fact, end, keysOf(fact, 'end'), 'end'),
    ...claim(fact, at, keysOf(fact, 'at'), 'at'),
    ...claim(fact, period, keysOf(fact, 'period'), 'period'),
  ];
}

const TERMS = new Set(['director', 'chairperson', 'deputy chairperson', 'position held']);

/** The beginning or end of being under a parent body is a transfer, of heading one a term of office. */
function keysOf(fact: Fact, bound: DatedClaim['bound']): string[] {
  const keys = [`${fact.property}:${bound}`];
  if (fact.property === 'parent organization') keys.push('transfer');
  if (TERMS.has(fact.property)) keys.push('term');
  return keys;
}

function claim(fact: Fact, value: string | undefined, keys: readonly string[], bound: DatedClaim['bound']): DatedClaim[] {
  const days = value === undefined ? undefined : parseEdtf(value);
  if (value === undefined || !days) return [];
  const other = fact.type === 'item' && bound !== 'at' ? [String(fact.value), ...fact.with] : fact.with;
  return [{ fact, value, days, keys: [...keys, `fact:${fact.index}`], with: other, bound }];
}
