/** How much each kind of evidence counts. Made by `npm run fit` or `fit:relations`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.33;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.15,
  carried: 2.68,
  lead: 0.67,
  told: 0.99,
  stranger: -2.25,
  whole: -1.15,
  participant: 0.93,
  shared: 0.81,
  kindred: -1.69,
  tiedNear: 1.52,
  tiedWhole: 0.29,
  loose: -2.11,
  otherEvent: -1.95,
  explained: -0.19,
  sameSubject: -1.28,
  samePrimary: -1.39,
  far: -4.5,
  own: 1.04,
  others: -0.5,
  othersKnown: 0.73,
  month: -1.63,
  since: -0.04,
  borneOut: -4.15,
  looselyBorneOut: -0.27,
  perhapsBorneOut: -1.82,
  length: 0.65,
};
