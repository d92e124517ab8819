import type { Fact } from '../sources/fact.ts';

export type RelationVerdict =
  | { readonly kind: 'contradicted'; readonly facts: readonly Fact[] }
  | { readonly kind: 'supported' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: RelationVerdict = { kind: 'unknown' };
export const SUPPORTED: RelationVerdict = { kind: 'supported' };
