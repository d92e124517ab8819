/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.23;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.92,
  carried: 3.03,
  lead: 0.78,
  told: 0.75,
  stranger: -1.26,
  whole: -0.74,
  participant: 1.29,
  slip: 3.37,
  monthRight: 3.14,
  toldLead: 0.48,
  kindred: -1.77,
  close: 0.54,
  tiedNear: 1.61,
  loose: -1.54,
  otherEvent: -1.52,
  explained: -0.21,
  explainedInWords: -0.72,
  later: -1.65,
  sameSubject: -1.34,
  far: -5.44,
  own: 1.2,
  others: -0.26,
  othersKnown: 0.71,
  month: -1.95,
  borneOut: -4.26,
  perhapsBorneOut: -1.39,
  length: 0.37,
};
