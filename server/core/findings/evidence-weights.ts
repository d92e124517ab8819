/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.16;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.85,
  carried: 2.76,
  known: 0.27,
  lead: 0.43,
  told: 0.97,
  stranger: -1.97,
  whole: -1.41,
  participant: 0.95,
  shared: 0.6,
  kindred: -1.6,
  tiedNear: 1.38,
  tiedWhole: 0.71,
  loose: -2.66,
  otherEvent: -1.94,
  explained: -0.22,
  sameSubject: -1.05,
  far: -3.31,
  others: -0.72,
  month: -1.32,
  since: 0.93,
  borneOut: -4.34,
  looselyBorneOut: -1.5,
  perhapsBorneOut: -1.81,
  length: 0.91,
};
