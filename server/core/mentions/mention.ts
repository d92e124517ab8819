import type { Span } from '../text/span.ts';

/** A name of a thing, as the recogniser needs it: what to look for, and whether it counts alone. */
export interface Name {
  readonly entity: string;
  readonly text: string;
  readonly role: string;
  /** BCP 47. */
  readonly lang: string;
  /** Words of which one must stand near a name that means other things, too. */
  readonly needs?: readonly string[];
  /** The country whose body or law it is; the same name after another country's means another thing. */
  readonly jurisdiction?: string;
}

/** A name found in a passage. Offsets are those of the prose. */
export interface NameMention extends Span {
  readonly name: Name;
  /** Another thing that the same words may mean; empty for nearly all. */
  readonly others: readonly Name[];
}
