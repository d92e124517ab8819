/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -2.29;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.25,
  sinceBefore: 1.93,
  named: 2.66,
  carried: 3.20,
  whole: -0.73,
  alone: 0.14,
  participant: 1.60,
  shared: 0.59,
  kindred: -1.28,
  tied: -0.03,
  tiedNear: 1.84,
  tiedWhole: 0.81,
  plain: 0.57,
  loose: -1.19,
  otherEvent: -1.39,
  unknownBeside: 0.02,
  explained: -0.23,
  explainedNearer: -0.54,
  ofOther: -0.47,
  sameSubject: -1.08,
  far: -2.97,
  veryFar: -2.13,
  others: -0.77,
  opening: 0.84,
  month: -1.18,
  borneOut: -3.24,
  perhapsBorneOut: -1.26,
  length: 1.23,
};
