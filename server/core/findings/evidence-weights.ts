/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.08;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.66,
  carried: 3.21,
  lead: 0.65,
  told: 0.49,
  stranger: -1.15,
  whole: -1.1,
  participant: 1.49,
  shared: 0.86,
  toldLead: 0.35,
  kindred: -1.59,
  worded: 0.58,
  close: 0.4,
  tiedNear: 1.17,
  tiedWhole: 0.54,
  loose: -1.71,
  otherEvent: -1.55,
  explained: -0.11,
  explainedInWords: -0.94,
  counted: -2.85,
  later: -1.52,
  sameSubject: -1.19,
  samePrimary: -1.44,
  far: -4.83,
  own: 1.36,
  others: -0.27,
  othersKnown: 0.69,
  month: -1.76,
  since: 0.08,
  borneOut: -4.25,
  looselyBorneOut: -0.92,
  perhapsBorneOut: -1.52,
  length: 0.58,
};
