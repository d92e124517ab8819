/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.84;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.08,
  sinceBefore: 1.51,
  named: 2.36,
  carried: 3.05,
  whole: -0.84,
  alone: 0.09,
  participant: 1.44,
  shared: 0.61,
  kindred: -0.8,
  tied: -0.49,
  tiedNear: 1.73,
  tiedWhole: 1.07,
  plain: 0.87,
  loose: -1.14,
  otherEvent: -1.12,
  unknownBeside: -0.08,
  explained: -0.23,
  explainedNearer: -0.24,
  ofOther: -0.94,
  sameSubject: -1.05,
  far: -2.85,
  veryFar: -2.19,
  others: -0.81,
  opening: 1.13,
  month: -1.36,
  borneOut: -4.1,
  perhapsBorneOut: -1.47,
  length: 1.25,
};
