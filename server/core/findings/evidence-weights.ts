/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.25;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.89,
  carried: 3.03,
  lead: 0.76,
  told: 0.72,
  stranger: -1.19,
  whole: -0.69,
  participant: 1.28,
  slip: 3.39,
  monthRight: 3.12,
  toldLead: 0.47,
  kindred: -1.77,
  close: 0.5,
  tiedNear: 1.65,
  loose: -1.51,
  otherEvent: -1.45,
  explained: -0.21,
  explainedInWords: -0.74,
  later: -1.69,
  sameSubject: -1.32,
  far: -5.41,
  own: 1.24,
  others: -0.25,
  othersKnown: 0.7,
  month: -1.95,
  borneOut: -4.23,
  perhapsBorneOut: -1.39,
  length: 0.37,
};
