/** Where some prose says the words of a title, and which of them it says differently. */
import { isFiller } from '../../sources/works.ts';
import type { Word } from '../../text/words.ts';

/** Words `[start, end)` of the prose stand where words `[from, to)` of the title should; one of the two may be empty. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** The words of the prose that are the title: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** How many words are wrong, missing or too many; articles and the like do not count. */
  readonly cost: number;
  readonly changes: readonly Change[];
}

/** A step past words of both: how many of the title, how many of the prose, and what it costs. */
interface Step {
  readonly title: 0 | 1 | 2;
  readonly prose: 0 | 1 | 2;
  readonly cost: number;
}

const SLIGHT = 0.01;
const SAME: Step = { title: 1, prose: 1, cost: 0 };
const OTHER: Step = { title: 1, prose: 1, cost: 1 };
const OTHER_FILLER: Step = { title: 1, prose: 1, cost: SLIGHT };
const MISSING: Step = { title: 1, prose: 0, cost: 1 };
const MISSING_FILLER: Step = { title: 1, prose: 0, cost: SLIGHT };
const EXTRA: Step = { title: 0, prose: 1, cost: 1 };
const EXTRA_FILLER: Step = { title: 0, prose: 1, cost: SLIGHT };
/** "cyber security" for "cybersecurity", and the other way round. */
const APART: Step = { title: 1, prose: 2, cost: 0 };
const TOGETHER: Step = { title: 2, prose: 1, cost: 0 };

/** Whether all words of a title stand in some prose from one word on. */
export function saysAt(title: readonly Word[], prose: readonly Word[], start: number): boolean {
  return start >= 0 && start + title.length <= prose.length && title.every((word, at) => word.key === prose[start + at].key);
}

/** The best place of a whole title among the words `[from, to)` of some prose. Time is the product of both lengths. */
export function alignWords(title: readonly Word[], prose: readonly Word[], from: number, to: number): Alignment {
  const said = prose.slice(from, to);
  const inTitle = title.map(isFiller);
  const inProse = said.map(isFiller);
  const width = said.length + 1;
  const costs = new Float64Array((title.length + 1) * width);
  const steps: Step[] = new Array(costs.length);
  for (let row = 1; row <= title.length; row++) {
    const known = title[row - 1].key;
    const before = row > 1 ? title[row - 2].key : undefined;
    for (let column = 0; column < width; column++) {
      let best = Number.POSITIVE_INFINITY;
      const at = row * width + column;
      const take = (step: Step) => {
        const cost = costs[at - step.title * width - step.prose] + step.cost;
        if (cost >= best) return;
        best = cost;
        steps[at] = step;
      };
      if (column > 0) {
        const word = said[column - 1].key;
        if (word === known) take(SAME);
        else take(inTitle[row - 1] && inProse[column - 1] ? OTHER_FILLER : OTHER);
        if (column > 1 && said[column - 2].key.length < known.length && said[column - 2].key + word === known) take(APART);
        if (before !== undefined && before.length < word.length && before + known === word) take(TOGETHER);
        take(inProse[column - 1] ? EXTRA_FILLER : EXTRA);
      }
      take(inTitle[row - 1] ? MISSING_FILLER : MISSING);
      costs[at] = best;
    }
  }
  let end = 0;
  const last = title.length * width;
  for (let column = 1; column < width; column++) if (costs[last + column] <= costs[last + end]) end = column;
  return { ...trace(steps, title.length, end, width, from), cost: Math.floor(costs[last + end] + 0.5) };
}

function trace(steps: readonly (Step | undefined)[], rows: number, end: number, width: number, from: number) {
  const changes: Change[] = [];
  let open: { start: number; end: number; from: number; to: number; cost: number } | undefined;
  let row = rows;
  let column = end;
  const close = () => {
    if (open && open.cost >= 1) changes.unshift({ start: open.start, end: open.end, from: open.from, to: open.to });
    open = undefined;
  };
  while (row > 0) {
    const step = steps[row * width + column];
    if (!step) break;
    row -= step.title;
    column -= step.prose;
    if (step.cost === 0) close();
    else
      open = {
        start: from + column,
        end: open?.end ?? from + column + step.prose,
        from: row,
        to: open?.to ?? row + step.title,
        cost: (open?.cost ?? 0) + step.cost,
      };
  }
  close();
  return { start: from + column, end: from + end, changes };
}
