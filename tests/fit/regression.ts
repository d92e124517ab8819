/** Logistic regression by Newton's method, with a ridge so that rare evidence does not count for more than it has shown. */

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const RIDGE = 2;

/** @param rows one row of numbers for each sample, all of one length; @param truth 1 or 0 for each; @param counts how much each counts */
export function regress(rows: readonly (readonly number[])[], truth: readonly number[], counts: readonly number[]): Model {
  const width = rows[0].length;
  const scale = Array.from({ length: width }, (_, at) => deviation(rows.map((row) => row[at])) || 1);
  const inputs = rows.map((row) => [1, ...row.map((value, at) => value / scale[at])]);
  const beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 60; round++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : RIDGE * value));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? RIDGE : 0)));
    inputs.forEach((input, at) => {
      const likely = logistic(dot(input, beta));
      const filled = input.flatMap((value, i) => (value === 0 ? [] : [i]));
      for (const i of filled) {
        gradient[i] += counts[at] * input[i] * (likely - truth[at]);
        for (const j of filled) hessian[i][j] += counts[at] * input[i] * input[j] * likely * (1 - likely);
      }
    });
    const step = solve(hessian, gradient);
    for (let at = 0; at < beta.length; at++) beta[at] -= step[at];
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { bias: beta[0], weights: beta.slice(1).map((value, at) => value / scale[at]) };
}

/** @param held what evidence that was not fitted counts for */
export const predict = ({ bias, weights }: Model, row: readonly number[], held: number): number =>
  logistic(bias + held + dot(row, weights));

const logistic = (value: number) => 1 / (1 + Math.exp(-value));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * b[at], 0);

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Gauss's elimination; the ridge keeps every pivot from nothing. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let below = pivot + 1; below < rows.length; below++) {
      const factor = rows[below][pivot] / rows[pivot][pivot];
      for (let at = pivot; at < rows[pivot].length; at++) rows[below][at] -= factor * rows[pivot][at];
    }
  }
  const result = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const known = result.reduce((sum, value, other) => (other > at ? sum + value * rows[at][other] : sum), 0);
    result[at] = (rows[at][rows.length] - known) / rows[at][at];
  }
  return result;
}
