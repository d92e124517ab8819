/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.55;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 0.89,
  carried: 3.17,
  lead: 0.67,
  told: 0.94,
  stranger: -1.93,
  whole: -1.11,
  participant: 0.64,
  shared: 0.74,
  kindred: -1.4,
  tiedNear: 1.52,
  tiedWhole: 0.24,
  loose: -2.47,
  otherEvent: -1.22,
  explained: -0.2,
  sameSubject: -1.01,
  samePrimary: -1.71,
  far: -3.8,
  own: 1.27,
  others: -0.54,
  othersKnown: 0.74,
  month: -1.39,
  since: 0.69,
  borneOut: -3.79,
  looselyBorneOut: -0.42,
  perhapsBorneOut: -1.55,
  length: 0.9,
};
