/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.27;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.88,
  carried: 3.03,
  lead: 0.59,
  told: 0.93,
  stranger: -1.96,
  whole: -1.13,
  participant: 0.56,
  shared: 0.77,
  kindred: -1.32,
  tiedNear: 1.53,
  tiedWhole: 0.09,
  loose: -2.59,
  otherEvent: -1.23,
  explained: -0.22,
  sameSubject: -0.9,
  samePrimary: -1.79,
  far: -3.86,
  own: 1.24,
  others: -0.57,
  othersKnown: 0.79,
  month: -1.52,
  since: 0.63,
  borneOut: -3.75,
  looselyBorneOut: -0.55,
  perhapsBorneOut: -1.53,
  length: 0.78,
};
