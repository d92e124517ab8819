/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.47;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.8,
  carried: 2.83,
  lead: 0.7,
  told: 0.82,
  stranger: -1.18,
  whole: -0.52,
  participant: 1.41,
  monthRight: 3.45,
  toldLead: 0.49,
  kindred: -1.72,
  placed: -0.29,
  close: 0.5,
  tiedNear: 1.52,
  loose: -1.47,
  otherEvent: -1.45,
  explained: -0.3,
  explainedInWords: -0.33,
  later: -1.66,
  sameSubject: -1.33,
  far: -5.41,
  own: 1.21,
  others: -0.33,
  othersKnown: 0.53,
  month: -2.22,
  borneOut: -3.64,
  perhapsBorneOut: -1.01,
  length: 0.46,
};
