/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.18;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.72,
  carried: 3.04,
  lead: 0.64,
  told: 0.55,
  stranger: -1.15,
  whole: -1.07,
  participant: 1.55,
  shared: 0.83,
  toldLead: 0.3,
  kindred: -1.42,
  worded: 0.7,
  close: 0.51,
  tiedNear: 1.06,
  tiedWhole: 0.63,
  loose: -1.89,
  otherEvent: -1.55,
  explained: -0.17,
  explainedInWords: -1.11,
  counted: -2.7,
  later: -1.49,
  sameSubject: -1.33,
  samePrimary: -1.14,
  far: -4.78,
  own: 1.23,
  others: -0.29,
  othersKnown: 0.69,
  month: -1.69,
  since: 0.09,
  borneOut: -3.72,
  looselyBorneOut: -0.71,
  perhapsBorneOut: -1.03,
  length: 0.56,
};
