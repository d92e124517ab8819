/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.26;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.93,
  carried: 2.97,
  lead: 0.63,
  told: 0.9,
  stranger: -1.96,
  whole: -1.12,
  participant: 0.46,
  shared: 0.72,
  kindred: -1.31,
  tiedNear: 1.54,
  tiedWhole: 0.13,
  loose: -2.66,
  otherEvent: -1.2,
  explained: -0.21,
  sameSubject: -0.74,
  samePrimary: -1.82,
  far: -3.85,
  own: 1.23,
  others: -0.56,
  othersKnown: 0.77,
  month: -1.41,
  since: 0.55,
  borneOut: -3.82,
  looselyBorneOut: -0.63,
  perhapsBorneOut: -1.57,
  length: 0.77,
};
