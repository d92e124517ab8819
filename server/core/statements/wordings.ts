/** Which wordings of a sentence a value may belong to, and what they are said of. */
import { cardinalAt } from '../mentions/numbers/cardinal.ts';
import type { Cue } from './cues.ts';
import { distanceOf } from './distance.ts';
import { FUNCTION } from './lexicon/grammar.ts';
import type { DateReference, Reading, Reference, Words } from './reading.ts';
import { BREAK } from './sentence.ts';
import { isCorrection } from './stance.ts';
import type { Role } from './statement.ts';
import { subjectsOf } from './subject.ts';

/** Farther than this a wording says nothing about a value. */
const REACH = 22;

/** What a value may be a value of by the wordings in reach, and by wordings left out: "CNNIC was founded in 1997 and CSAC in 2016". */
export function rolesByWording(reading: Reading, value: DateReference): Role[] {
  return reading.cues.flatMap((cue): Role[] => {
    const keys = cue.keys.filter((key) => !key.startsWith('entity:'));
    const twin = reading.dates.find((other) => other !== value && areJoined(reading, other, value));
    const distance = Math.min(away(reading, value, cue), twin ? away(reading, twin, cue) + 2 : REACH);
    const inside = value.first <= cue.first && cue.last <= value.last;
    if (isOfOtherName(reading, cue)) return [];
    if (keys.length === 0 || distance > REACH || inside || isBefore(reading, value, cue)) return [];
    const nearer = reading.dates.find(
      (other) => other !== value && away(reading, other, cue) < distance && !areJoined(reading, other, value),
    );
    const elided = nearer && cue.last < nearer.first && nearer.last < value.first ? again(reading, value) : undefined;
    if (elided) return [{ keys, subjects: elided.entities, distance: Math.min(distance, 3), cue, contradicts: true }];
    const subjects = subjectsOf(reading, cue).flatMap((reference) => reference.entities);
    return [{ keys, subjects, distance, cue, contradicts: nearer === undefined && !isDenied(reading, cue) }];
  });
}

/** "Hatched under a different English name": the name that came later is another. */
const isOfOtherName = ({ sentence: { words } }: Reading, { first, keys }: Cue) =>
  keys.includes('renaming') && OTHER.has(words[first - 1]?.lower ?? '');
const OTHER = new Set(['different', 'another', 'other', 'former', 'earlier', 'old', 'older', 'previous', 'original']);

/** "it had no director of its own", "without a budget": there was none then. */
const isDenied = ({ sentence: { words } }: Reading, { first }: Words) =>
  words[first].break === 0 && ['no', 'without', 'neither', 'nor'].includes(words[first - 1]?.lower ?? '');

/**
 * "It opened in 2012, before Y had come", "three years after X and six before Y", "on 7 May, six days after Y", "at the end of 2020 older than Y": Y did not come then.
 */
export function isBefore({ sentence: { words } }: Reading, { last }: Words, { first }: Words): boolean {
  for (let at = last + 1; at < first && (at === last + 1 || words[at].break === 0); at++) {
    const word = words[at].lower;
    const isOfUnits = at > last + 1 && UNIT.test(words[at - 1].lower);
    if (word === 'before' && (at === last + 1 || isOfUnits || cardinalAt(words, at - 1) !== undefined)) return true;
    if (word === 'after' && isOfUnits) return true;
    if (word === 'than' && /^(?:older|younger|newer|earlier|later)$/.test(words[at - 1].lower)) return true;
  }
  return false;
}
const UNIT = /^(?:day|week|month|year)s?$/;

function away(reading: Reading, value: DateReference, cue: Cue): number {
  const parts = cue.parts.filter((part) => hasContent(reading, part));
  return Math.min(...[cue, ...parts].map((part) => distanceOf(reading, value, part)));
}

/** A part that is only "of" or "since" stands near everything. */
const hasContent = (reading: Reading, part: Words) =>
  reading.sentence.words.slice(part.first, part.last + 1).some((word) => !FUNCTION.has(word.lower) && word.text.length > 2);

/** "in March 2021 and September 2022", "not in 2014, as we wrote, but in 2015": both belong to what either does. */
function areJoined(reading: Reading, a: Words, b: Words): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const words = reading.sentence.words.slice(left.last + 1, right.first);
  const isNear = words.length <= 3 && words.every((word) => FUNCTION.has(word.lower) && word.break <= 1);
  return isNear || isCorrection(reading.sentence, right);
}

/** The thing named between a date and the one before it, where nothing else is: what the wording before that one is said of again. */
function again(reading: Reading, right: DateReference): Reference | undefined {
  const left = reading.dates.findLast((date) => date.last < right.first);
  if (!left || left.date.bound !== right.date.bound) return undefined;
  const found = reading.references.filter((reference) => reference.first > left.last && reference.last < right.first);
  const [only, ...glosses] = found;
  if (!only || only.how === 'described' || glosses.some(({ entities }) => entities[0] !== only.entities[0])) return undefined;
  const words = reading.sentence.words.slice(left.last + 1, right.first);
  const rest = words.filter((word) => found.every(({ span }) => word.end <= span.start || word.start >= span.end));
  if (only.dependent && !rest.some(({ lower }) => lower === 'that')) return undefined;
  return rest.every((word) => LINKS.has(word.lower) && word.break !== BREAK.colon) ? only : undefined;
}
/** What says that the same happened to it: "and CNCERT followed in 2018", "had already gone the same way in 2014". */
const LINKS = new Set(
  `and but while whereas the in on by then finally s that of from as well too also only just still already had has did so
  followed follows suit likewise same took taken gone went way road route path later`.split(/\s+/),
);
