/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.3;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.82,
  carried: 3.07,
  lead: 0.73,
  told: 0.8,
  stranger: -1.19,
  whole: -0.74,
  participant: 1.21,
  slip: 3.43,
  monthRight: 3.28,
  toldLead: 0.43,
  kindred: -1.69,
  close: 0.45,
  tiedNear: 1.59,
  loose: -1.54,
  otherEvent: -1.5,
  explained: -0.23,
  explainedInWords: -0.61,
  later: -1.75,
  sameSubject: -1.24,
  far: -5.47,
  own: 1.26,
  others: -0.22,
  othersKnown: 0.55,
  month: -1.95,
  borneOut: -3.98,
  perhapsBorneOut: -1.28,
  length: 0.39,
};
