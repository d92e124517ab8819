/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.2;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.8,
  carried: 3,
  lead: 0.61,
  told: 0.97,
  stranger: -2.02,
  whole: -1.19,
  participant: 0.48,
  shared: 0.76,
  kindred: -1.42,
  tiedNear: 1.61,
  tiedWhole: 0.14,
  loose: -2.73,
  otherEvent: -1.32,
  explained: -0.24,
  sameSubject: -0.8,
  samePrimary: -1.89,
  far: -3.68,
  own: 1.31,
  others: -0.58,
  othersKnown: 0.83,
  month: -1.5,
  since: 0.63,
  borneOut: -3.76,
  looselyBorneOut: -0.57,
  perhapsBorneOut: -1.55,
  length: 0.77,
};
