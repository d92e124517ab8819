/** What a number leaves possible, given the word that loosens it. Generous on purpose: a reader who is told "about 300" accepts 290. */
import type { Bounds, Tolerance } from './types.ts';

/** As good as none: keeps the value itself out of "more than" and "nearly". */
const STEP = 1e-9;
/** Before a small number "over" and "under" are often mere prepositions: "filed under five tiers". */
const FEW = 12;

/** @param slack how far off an expression may be that rounds by itself, such as "two thirds" */
export function boundsOf(value: number, tolerance: Tolerance | undefined, slack = 0): Bounds {
  switch (tolerance) {
    case 'about':
      return { low: Math.min(value * 0.9, value - slack), high: Math.max(value * 1.1, value + slack) };
    case 'nearly':
      return { low: value * 0.88 - slack, high: value * (1 - STEP) };
    case 'just over':
      return { low: value * (1 + STEP), high: value * 1.12 + slack };
    case 'over':
      return { low: value > FEW ? value * (1 + STEP) : value, high: Infinity };
    case 'well over':
      return { low: value * 1.05, high: Infinity };
    case 'at least':
      return { low: value - slack, high: Infinity };
    case 'under':
      return { low: 0, high: value > FEW ? value * (1 - STEP) : value };
    case 'well under':
      return { low: 0, high: value * 0.95 };
    case 'at most':
      return { low: 0, high: value + slack };
    default:
      return { low: value - slack, high: value + slack };
  }
}

/** Whether two expressions may mean the same number. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}
