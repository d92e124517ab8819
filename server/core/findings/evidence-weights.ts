/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.49;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.81,
  carried: 2.92,
  lead: 0.7,
  told: 0.83,
  stranger: -1.2,
  whole: -0.5,
  participant: 1.45,
  monthRight: 3.5,
  toldLead: 0.5,
  kindred: -1.76,
  placed: -0.33,
  close: 0.53,
  tiedNear: 1.49,
  loose: -1.49,
  otherEvent: -1.45,
  explained: -0.3,
  explainedInWords: -0.33,
  later: -1.68,
  sameSubject: -1.25,
  far: -5.42,
  own: 1.26,
  others: -0.33,
  othersKnown: 0.55,
  month: -2.25,
  borneOut: -3.74,
  perhapsBorneOut: -1.02,
  length: 0.45,
};
