/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -2.13;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.32,
  sinceBefore: 1.59,
  named: 2.6,
  carried: 3.13,
  whole: -0.83,
  alone: 0.26,
  participant: 1.79,
  shared: 0.63,
  kindred: -1.38,
  tied: -0.16,
  tiedNear: 1.89,
  tiedWhole: 0.85,
  plain: 0.4,
  loose: -1.35,
  otherEvent: -1.38,
  unknownBeside: 0.08,
  explained: -0.19,
  explainedNearer: -0.43,
  ofOther: -0.44,
  sameSubject: -1.51,
  far: -2.92,
  veryFar: -2.2,
  others: -0.71,
  opening: 0.81,
  month: -1.11,
  borneOut: -3.19,
  perhapsBorneOut: -1.31,
  length: 0.97,
};
