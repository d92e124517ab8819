/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -2.58;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: 1.16,
  sinceBefore: 1.1,
  named: 2.57,
  carried: 2.53,
  whole: -0.9,
  alone: 0.84,
  participant: 2.13,
  shared: 0.76,
  kindred: -2.17,
  tied: -0.46,
  tiedNear: 2.22,
  tiedWhole: 0.91,
  plain: 0.38,
  loose: -1.42,
  otherEvent: -1.8,
  unknownBeside: 0.27,
  explained: -0.22,
  explainedNearer: -0.04,
  ofOther: 0.35,
  sameSubject: -1.06,
  far: -3.05,
  veryFar: -1.86,
  others: -0.73,
  opening: 0.9,
  month: -1.43,
  borneOut: -3.5,
  perhapsBorneOut: -1.63,
  length: 0.94,
};
