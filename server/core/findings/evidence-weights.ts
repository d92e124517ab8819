/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.36;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.9,
  carried: 3.03,
  lead: 0.64,
  told: 0.9,
  stranger: -1.96,
  whole: -1.09,
  participant: 0.54,
  shared: 0.72,
  kindred: -1.39,
  tiedNear: 1.54,
  tiedWhole: 0.16,
  loose: -2.58,
  otherEvent: -1.22,
  explained: -0.2,
  sameSubject: -0.87,
  samePrimary: -1.78,
  far: -3.86,
  own: 1.24,
  others: -0.56,
  othersKnown: 0.76,
  month: -1.4,
  since: 0.56,
  borneOut: -3.83,
  looselyBorneOut: -0.59,
  perhapsBorneOut: -1.57,
  length: 0.83,
};
