/** Known relations that leave room for no other value, each with what its place asks for: worked out once for a thing. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { PROPERTIES } from '../sources/properties.ts';
import { remembering, rememberingOf } from '../text/memory.ts';
import { isPost } from './relation-holders.ts';
import { type Kind, kindOf } from './relation-suspects.ts';

export interface Held {
  readonly fact: Fact;
  /** What kind of thing belongs there; nothing where that is neither body nor person. */
  readonly kind: Kind | undefined;
  /** Everything that rightly has that place. */
  readonly rightful: readonly string[];
}

/** It leaves room for no other value. Parts are too many to be told by a noun. */
export const isBinding = (fact: Fact) =>
  fact.type === 'item' && !fact.deprecated && fact.property !== 'has part' && (fact.closed || PROPERTIES[fact.property].single);

/** Those of one thing. */
export const heldOf = (subject: string, library: Library): readonly Held[] => heldIn(library)(subject);

const heldIn = rememberingOf((library: Library) =>
  remembering((subject): readonly Held[] =>
    library
      .factsOf(subject)
      .filter(isBinding)
      .map((fact) => ({
        fact,
        kind: kindOf([String(fact.value)], library) ?? (isPost(String(fact.value), library) ? 'person' : undefined),
        rightful: library.links.of(subject, [fact.property]).map((one) => String(one.value)),
      })),
  ),
);
