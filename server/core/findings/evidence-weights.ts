/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.28;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.81,
  carried: 3.01,
  lead: 0.73,
  told: 0.77,
  stranger: -1.17,
  whole: -0.74,
  participant: 1.25,
  slip: 3.39,
  monthRight: 3.26,
  toldLead: 0.44,
  kindred: -1.68,
  close: 0.46,
  tiedNear: 1.59,
  loose: -1.52,
  otherEvent: -1.43,
  explained: -0.23,
  explainedInWords: -0.59,
  later: -1.75,
  sameSubject: -1.24,
  far: -5.49,
  own: 1.26,
  others: -0.23,
  othersKnown: 0.55,
  month: -1.95,
  borneOut: -4.11,
  perhapsBorneOut: -1.29,
  length: 0.39,
};
