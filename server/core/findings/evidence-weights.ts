/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.21;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.41,
  carried: 2.94,
  lead: 0.61,
  told: 0.62,
  stranger: -1.28,
  whole: -1.05,
  participant: 1.19,
  shared: 0.82,
  toldLead: 0.32,
  kindred: -1.31,
  worded: 0.65,
  close: 0.59,
  tiedNear: 1.16,
  tiedWhole: 0.66,
  loose: -2,
  otherEvent: -1.42,
  explained: -0.17,
  explainedInWords: -0.94,
  later: -1.33,
  sameSubject: -1.32,
  samePrimary: -0.92,
  far: -4.9,
  own: 1.23,
  others: -0.29,
  othersKnown: 0.74,
  month: -1.6,
  since: 0.1,
  borneOut: -3.53,
  looselyBorneOut: -0.64,
  perhapsBorneOut: -0.89,
  length: 0.49,
};
