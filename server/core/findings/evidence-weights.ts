/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -2.52;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.32,
  sinceBefore: 2.05,
  named: 2.67,
  carried: 3.25,
  whole: -0.78,
  alone: 0.22,
  participant: 1.73,
  shared: 0.61,
  kindred: -1.37,
  tied: -0.09,
  tiedNear: 1.89,
  tiedWhole: 0.88,
  plain: 0.65,
  loose: -1.2,
  otherEvent: -1.39,
  unknownBeside: 0.12,
  explained: -0.2,
  explainedNearer: -0.45,
  ofOther: -0.43,
  sameSubject: -1.48,
  far: -2.91,
  veryFar: -2.12,
  others: -0.76,
  opening: 0.98,
  month: -1.18,
  borneOut: -3.24,
  perhapsBorneOut: -1.37,
  length: 1.28,
};
