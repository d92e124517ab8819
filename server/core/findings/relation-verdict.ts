import type { Fact } from '../sources/fact.ts';

export type RelationVerdict =
  | { readonly kind: 'contradicted'; readonly facts: readonly Fact[] }
  /** By these facts; by none where nothing says more than that it is so by its name, or was so once. */
  | { readonly kind: 'supported'; readonly facts: readonly Fact[] }
  | { readonly kind: 'unknown' };

export const UNKNOWN: RelationVerdict = { kind: 'unknown' };
export const supportedBy = (...facts: readonly Fact[]): RelationVerdict => ({ kind: 'supported', facts });
