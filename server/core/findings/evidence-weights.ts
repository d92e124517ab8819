/** How much each kind of evidence counts. Made by `npm run fit`; do not edit. */
import type { Evidence, HELD } from './evidence.ts';

export const BIAS = -1.13;

export const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, keyof typeof HELD>, number>> = {
  named: 1.9,
  carried: 2.58,
  known: 0.18,
  lead: 0.55,
  told: 1.03,
  stranger: -1.66,
  whole: -1.31,
  participant: 0.61,
  shared: 0.67,
  kindred: -1.5,
  tiedNear: 1.48,
  tiedWhole: 0.49,
  loose: -2.66,
  otherEvent: -1.51,
  explained: -0.2,
  sameSubject: -0.88,
  samePrimary: -1.3,
  far: -3.69,
  owned: -1.43,
  others: -0.61,
  othersKnown: 0.92,
  month: -1.48,
  since: 0.68,
  borneOut: -4.11,
  looselyBorneOut: -1.15,
  perhapsBorneOut: -1.74,
  length: 0.65,
};
