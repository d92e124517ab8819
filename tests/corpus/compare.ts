/** What changed from one set of reports to another: what is better, what is worse, and what only reads otherwise. */
import { type Block, blocksOf } from './report.ts';

export interface Change {
  readonly name: string;
  readonly kind: 'gain' | 'loss' | 'other';
  /** What is said of the place now; what was, where nothing is said any more. */
  readonly text: string;
  readonly before?: string;
}

/** Changes in order of names and places. A name that only one side has counts as empty on the other. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const old = byPlace(before.get(name));
    const now = byPlace(after.get(name));
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => changeOf(name, old.get(place), now.get(place)) ?? []);
  });
}

const byPlace = (report = '') => new Map(blocksOf(report).map((block) => [block.place, block]));

function changeOf(name: string, old: Block | undefined, now: Block | undefined): Change | undefined {
  if (old?.text === now?.text) return undefined;
  const better = (now?.value ?? 0) - (old?.value ?? 0);
  const kind = better > 0 ? 'gain' : better < 0 ? 'loss' : 'other';
  return { name, kind, text: now?.text ?? `no longer ${old?.text}`, ...(old && now && { before: old.text.split('\n')[0] }) };
}
