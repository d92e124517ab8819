/** "A and B answer to X and Y respectively": the first to the first, and the second to the second. */
import type { Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene } from './scene.ts';

type Tied = { readonly cue: Words; readonly tie: Tie };

/** Those that the order of the names leaves; all, where the sentence says nothing of an order. */
export function respective<T extends Tied>(all: readonly T[], { words }: Scene): readonly T[] {
  const isOrdered = words.some(
    ({ lower }, at) =>
      lower.startsWith('respective') || (lower === 'order' && ['that', 'this'].includes(words[at - 1]?.lower ?? '')),
  );
  if (!isOrdered) return all;
  const placesOf = (of: 'subject' | 'value', { cue, tie }: Tied) =>
    [
      ...new Set(
        all
          .filter((other) => other.cue.first === cue.first && other.tie.relation === tie.relation)
          .map((other) => other.tie[of].first),
      ),
    ].sort((a, b) => a - b);
  return all.filter((one) => {
    const subjects = placesOf('subject', one);
    const values = placesOf('value', one);
    const isPaired = subjects.length > 1 && subjects.length === values.length;
    return !isPaired || subjects.indexOf(one.tie.subject.first) === values.indexOf(one.tie.value.first);
  });
}
