/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.21;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.82,
  carried: 2.94,
  lead: 0.7,
  told: 0.7,
  stranger: -1.05,
  whole: -0.75,
  participant: 1.09,
  slip: 2.98,
  monthRight: 3.09,
  toldLead: 0.43,
  taken: -3.68,
  kindred: -1.64,
  close: 0.49,
  tiedNear: 1.63,
  loose: -1.58,
  otherEvent: -1.39,
  explained: -0.18,
  explainedInWords: -0.59,
  later: -1.21,
  sameSubject: -1.69,
  far: -5.19,
  own: 1.05,
  others: -0.28,
  othersKnown: 0.7,
  month: -1.97,
  borneOut: -3.83,
  perhapsBorneOut: -0.96,
  length: 0.33,
};
