/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.32;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.81,
  carried: 2.98,
  lead: 0.72,
  told: 0.73,
  stranger: -1.14,
  whole: -0.68,
  participant: 1.29,
  slip: 3.42,
  monthRight: 3.3,
  toldLead: 0.48,
  kindred: -1.64,
  close: 0.46,
  tiedNear: 1.64,
  loose: -1.42,
  otherEvent: -1.54,
  explained: -0.21,
  explainedInWords: -0.63,
  later: -1.64,
  sameSubject: -1.24,
  far: -5.31,
  own: 1.17,
  others: -0.21,
  othersKnown: 0.34,
  month: -1.98,
  borneOut: -3.96,
  perhapsBorneOut: -1.26,
  length: 0.36,
};
