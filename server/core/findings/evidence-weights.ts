/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.23;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.35,
  carried: 2.91,
  lead: 0.63,
  told: 0.61,
  stranger: -1.21,
  whole: -1,
  participant: 1.23,
  shared: 0.85,
  toldLead: 0.29,
  kindred: -1.24,
  worded: 0.69,
  close: 0.52,
  tiedNear: 1.19,
  tiedWhole: 0.62,
  loose: -2,
  otherEvent: -1.46,
  explained: -0.17,
  explainedInWords: -0.92,
  later: -1.43,
  sameSubject: -1.33,
  samePrimary: -1.01,
  far: -4.69,
  own: 1.22,
  others: -0.31,
  othersKnown: 0.73,
  month: -1.68,
  since: 0.13,
  borneOut: -3.56,
  looselyBorneOut: -0.61,
  perhapsBorneOut: -0.88,
  length: 0.52,
};
