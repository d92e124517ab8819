/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.68;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  placed: -0.0,
  sinceBefore: 1.45,
  named: 2.39,
  carried: 2.78,
  known: 0.79,
  lead: 0.35,
  whole: -1.31,
  alone: 0.24,
  participant: 1.64,
  shared: 0.64,
  kindred: -1.45,
  tied: -0.03,
  tiedNear: 1.7,
  tiedWhole: 0.51,
  plain: -0.03,
  loose: -2.24,
  otherEvent: -1.43,
  unknownBeside: -0.05,
  explained: -0.27,
  explainedNearer: -0.18,
  ofOther: 0.27,
  sameSubject: -1.11,
  far: -3.24,
  veryFar: -1.99,
  others: -0.63,
  opening: 0.15,
  month: -1.34,
  borneOut: -3.61,
  perhapsBorneOut: -1.49,
  length: 0.64,
};
