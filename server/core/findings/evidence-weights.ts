/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.37;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.8,
  carried: 3,
  lead: 0.72,
  told: 0.75,
  stranger: -1.19,
  whole: -0.57,
  participant: 1.27,
  monthRight: 3.21,
  toldLead: 0.53,
  kindred: -1.88,
  placed: -0.49,
  close: 0.5,
  tiedNear: 1.5,
  loose: -1.43,
  otherEvent: -1.43,
  explained: -0.23,
  explainedInWords: -0.54,
  later: -1.67,
  sameSubject: -1.12,
  far: -5.39,
  own: 1.22,
  others: -0.33,
  othersKnown: 0.62,
  month: -2.07,
  borneOut: -4.15,
  perhapsBorneOut: -1.34,
  length: 0.49,
};
