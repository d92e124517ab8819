/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.59;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.99,
  carried: 3.16,
  lead: 0.68,
  told: 0.95,
  stranger: -1.93,
  whole: -1.09,
  participant: 0.64,
  shared: 0.77,
  kindred: -1.42,
  tiedNear: 1.62,
  tiedWhole: 0.17,
  loose: -2.45,
  otherEvent: -1.24,
  explained: -0.21,
  sameSubject: -0.98,
  samePrimary: -1.65,
  far: -3.82,
  own: 1.16,
  others: -0.51,
  othersKnown: 0.74,
  month: -1.54,
  since: 0.72,
  borneOut: -3.87,
  looselyBorneOut: -0.47,
  perhapsBorneOut: -1.56,
  length: 0.9,
};
