/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.94;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.14,
  sinceBefore: 1.56,
  named: 2.38,
  carried: 3.08,
  whole: -0.84,
  alone: 0.14,
  participant: 1.54,
  shared: 0.62,
  kindred: -0.92,
  tied: -0.49,
  tiedNear: 1.77,
  tiedWhole: 1.10,
  plain: 0.81,
  loose: -1.08,
  otherEvent: -1.12,
  unknownBeside: -0.12,
  explained: -0.26,
  explainedNearer: -0.18,
  ofOther: -0.89,
  sameSubject: -1.02,
  far: -2.85,
  veryFar: -2.19,
  others: -0.83,
  opening: 1.12,
  month: -1.35,
  borneOut: -4.10,
  perhapsBorneOut: -1.43,
  length: 1.28,
};
