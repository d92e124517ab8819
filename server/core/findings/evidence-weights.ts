/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.47;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.81,
  carried: 2.84,
  lead: 0.71,
  told: 0.81,
  stranger: -1.23,
  whole: -0.46,
  participant: 1.48,
  monthRight: 3.4,
  toldLead: 0.46,
  kindred: -1.82,
  placed: -0.27,
  close: 0.48,
  tiedNear: 1.48,
  loose: -1.4,
  otherEvent: -1.36,
  explained: -0.3,
  explainedInWords: -0.35,
  later: -1.66,
  sameSubject: -1.29,
  far: -5.57,
  own: 1.22,
  others: -0.34,
  othersKnown: 0.53,
  month: -2.25,
  borneOut: -3.75,
  perhapsBorneOut: -1.08,
  length: 0.47,
};
