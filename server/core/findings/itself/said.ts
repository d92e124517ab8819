/** What a draft says of one thing in one respect, and where two such sayings cannot both be right. */
import { push } from '../../text/lists.ts';
import type { Span } from '../../text/span.ts';

export interface Said {
  /** The same for all that is said of one thing in one respect. */
  readonly respect: string;
  /** How a reader calls that: "CICIR, founded". */
  readonly called: string;
  readonly value: string;
  /** Of the value, in the draft. */
  readonly span: Span;
  /** Where its sentence begins in the draft. */
  readonly sentence: number;
}

export interface Conflict {
  readonly here: Said;
  /** The first place that says otherwise; it stands before. */
  readonly there: Said;
}

/**
 * Each further value of a respect, at its first place. A sentence that itself gives two values knows what it does, and so does the draft.
 * @param apart whether two values cannot both be right
 */
export function conflicts(all: readonly Said[], apart: (one: string, other: string) => boolean): Conflict[] {
  const groups = new Map<string, Said[]>();
  for (const said of all) push(groups, said.respect, said);
  return [...groups.values()].flatMap((group) => {
    const differ = (one: Said, other: Said) => apart(one.value, other.value);
    if (group.some((one) => group.some((other) => one.sentence === other.sentence && differ(one, other)))) return [];
    return group.flatMap((here, at) => {
      const earlier = group.slice(0, at);
      const there = earlier.find((other) => differ(here, other));
      return there && !earlier.some((other) => other.value === here.value) ? [{ here, there }] : [];
    });
  });
}
