/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -0.17;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.55,
  carried: 2.67,
  lead: 0.37,
  told: 0.26,
  stranger: -1.68,
  whole: -0.77,
  participant: 0.7,
  monthRight: 3.07,
  toldLead: 0.08,
  bearing: -0.24,
  wordless: -0.92,
  day: -1.59,
  off: -0.38,
  ahead: 0.41,
  kindred: -1.25,
  placed: -0.57,
  close: 0.37,
  tiedNear: 0.66,
  loose: -1.01,
  otherEvent: -1.05,
  explained: -0.16,
  explainedInWords: -0.28,
  sameSubject: -0.65,
  far: -3,
  own: 0.87,
  others: -0.46,
  othersKnown: 0.6,
  month: -2.62,
  borneOut: -2.93,
  perhapsBorneOut: -0.59,
  length: 0.52,
};
