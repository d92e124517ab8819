/** The sum of weighed evidence as a likelihood: what logistic regression fits (`npm run fit`, `npm run fit:relations`). */
export type Weights<K extends string> = Readonly<Record<K, number>>;

/** A function of the evidence, from 0 to 1. What is not weighed does not count. */
export function logistic<K extends string>(bias: number, weights: Weights<K>): (evidence: Readonly<Record<K, number>>) => number {
  const entries = Object.entries(weights) as [K, number][];
  return (evidence) => {
    let sum = bias;
    for (const [name, weight] of entries) sum += weight * evidence[name];
    return 1 / (1 + Math.exp(-sum));
  };
}
