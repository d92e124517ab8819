/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.34;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 0.31,
  sinceBefore: 1.38,
  named: 2.48,
  carried: 2.51,
  whole: -1.26,
  alone: -0.04,
  participant: 1.4,
  shared: 0.5,
  kindred: -0.85,
  tied: -0.77,
  tiedNear: 1.82,
  tiedWhole: 1.53,
  plain: 0.89,
  loose: -1.39,
  otherEvent: -1.41,
  unknownBeside: -0.02,
  explained: -0.24,
  sameSubject: -1.18,
  far: -2.7,
  veryFar: -2.07,
  others: -0.97,
  opening: 1.0,
  month: -1.34,
  borneOut: -4.26,
  perhapsBorneOut: -1.66,
  length: 1.18,
};
