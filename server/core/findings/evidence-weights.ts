/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.2;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.5,
  carried: 3.01,
  lead: 0.61,
  told: 0.62,
  stranger: -1.25,
  whole: -1.04,
  participant: 1.16,
  shared: 0.85,
  toldLead: 0.31,
  kindred: -1.39,
  worded: 0.62,
  close: 0.58,
  tiedNear: 1.12,
  tiedWhole: 0.66,
  loose: -2.02,
  otherEvent: -1.35,
  explained: -0.17,
  explainedInWords: -0.93,
  later: -1.34,
  sameSubject: -1.36,
  samePrimary: -0.83,
  far: -4.89,
  own: 1.26,
  others: -0.28,
  othersKnown: 0.78,
  month: -1.73,
  since: 0.09,
  borneOut: -3.55,
  looselyBorneOut: -0.68,
  perhapsBorneOut: -0.95,
  length: 0.47,
};
