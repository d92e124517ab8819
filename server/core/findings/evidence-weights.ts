/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.26;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.88,
  carried: 3.03,
  lead: 0.59,
  told: 0.91,
  stranger: -1.96,
  whole: -1.13,
  participant: 0.55,
  shared: 0.76,
  kindred: -1.35,
  tiedNear: 1.54,
  tiedWhole: 0.08,
  loose: -2.54,
  otherEvent: -1.25,
  explained: -0.22,
  sameSubject: -0.93,
  samePrimary: -1.78,
  far: -3.85,
  own: 1.25,
  others: -0.56,
  othersKnown: 0.81,
  month: -1.47,
  since: 0.64,
  borneOut: -3.74,
  looselyBorneOut: -0.53,
  perhapsBorneOut: -1.58,
  length: 0.78,
};
