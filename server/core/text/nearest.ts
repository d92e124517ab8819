/**
 * The candidates most like what was written, the best first; none where nothing is like it. Those that hold it whole come first.
 * @param least how like they must be at least: 0 is not at all, 1 the same but for capitals and hyphens
 */
export function nearest(written: string, candidates: Iterable<string>, most: number, least = 0.4): string[] {
  const wanted = plain(written);
  const scored: { text: string; likeness: number }[] = [];
  for (const text of new Set(candidates)) {
    const likeness = wanted.length > 2 && plain(text).includes(wanted) ? 1 + 1 / text.length : like(wanted, plain(text));
    if (likeness >= least) scored.push({ text, likeness });
  }
  return scored
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ text }) => text);
}

const plain = (text: string) => text.toLowerCase().replace(/[\s\-–/]+/g, ' ');

/** The share of neighbouring letters that two words have in common (the Sørensen–Dice coefficient). */
function like(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size || 1);
}

/** Ends count as neighbours, so that short words have enough of them. */
function pairs(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}
