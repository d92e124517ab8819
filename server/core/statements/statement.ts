/**
 * Sentences to statements: for each value in a sentence, what it may be a value of (the wordings near it and what they are said of, nearest
 * first), what else the sentence speaks of, and how the writer stands to it. Knows no facts; what the keys of wordings mean is the aligner's.
 */
import type { Passage } from '../prose/passage.ts';
import type { Cue } from './cues.ts';
import { distanceOf } from './distance.ts';
import { FUNCTION } from './lexicon/grammar.ts';
import { headerRole, rolesByPlace } from './places.ts';
import type { DateReference, Reading, Reference, Words } from './reading.ts';
import { BREAK, opensEntry, type Sentence } from './sentence.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';
import { subjectsOf } from './subject.ts';

/** What a value may be a value of. */
export interface Role {
  readonly keys: readonly string[];
  /** Entities that the wording is said of; empty where they are unknown. */
  readonly subjects: readonly string[];
  /** How far the wording stands from the value, in words, breaks counted as words. */
  readonly distance: number;
  /** The wording in the sentence; absent where the place alone ties value and subject: "TC260 (2002)", a table cell. */
  readonly cue?: Cue;
  /** Whether the value may be held against it; a wording that stands nearer to another date can only bear this one out. */
  readonly contradicts: boolean;
}

export interface DateStatement {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly value: DateReference;
  readonly roles: readonly Role[];
  /** All entities in the sentence, and those carried over. */
  readonly present: readonly string[];
  /** Those that stand near the value, the subject of the sentence, and of the table row. */
  readonly near: readonly string[];
  /** How far from the value each thing stands that the sentence speaks of, in words. */
  readonly reach: ReadonlyMap<string, number>;
  /** How far from it the nearest name stands that no pack knows; infinitely far where there is none. */
  readonly stranger: number;
  /** The things that stand nearer to this date than to any other. */
  readonly own: ReadonlySet<string>;
  /** What the date stands right behind, as its own: "the Data Act of 2016", "ICANN: 1998"; without entities where no pack knows the name. */
  readonly owner?: readonly string[] | undefined;
  /** The other dates of the sentence. */
  readonly others: readonly DateReference[];
  /** Those carried over from before, where the sentence has no subject of its own. */
  readonly carried: readonly string[];
  /** Those near it that the sentence describes without naming them. */
  readonly described: readonly string[];
  readonly stance: Stance;
  /** The prose of the other cells of a table's row. */
  readonly row: string;
  /** The date opens an entry: "2014 – …". Everything after it is about that date. */
  readonly opening: boolean;
}

/** Farther than this a wording says nothing about a value. */
const REACH = 22;
/** Farther than this a thing that the sentence names has no part in what is dated. */
const NEAR = 16;
/** A description is a weaker tie than a name: all of it must be this near. */
const CLOSE = 14;
/** The statements of one sentence about its dates, in order. */
export function dateStatements(reading: Reading): readonly DateStatement[] {
  const { passage, entry } = reading;
  const whole = entry ?? reading;
  const values = entry ? entry.dates.slice(0, 1) : reading.dates;
  const made = whole.content.recall(dateStatements, '', () => values.map((value) => statementOf(whole, value)));
  return made.map((statement) => (statement.passage === passage ? statement : { ...statement, passage }));
}

/** What a sentence says of one value in it. */
export function statementOf(reading: Reading, value: DateReference): DateStatement {
  const { passage, frame } = reading;
  const named = reading.references.flatMap((reference) => reference.entities);
  const present = [...new Set([...named, ...reading.topics, ...(frame?.others ?? [])])];
  const own = reading.references.find((reference) => reference.how === 'named' && !reference.dependent && !reference.possessive);
  const near = reading.references.filter((reference) => closest(reading, value, reference) <= NEAR);
  const header = headerRole(reading, value, named.length > 0);
  const reach = reachOf(reading, value);
  return {
    passage,
    sentence: reading.sentence,
    value,
    roles: [...rolesByPlace(reading, value), ...worded(reading, value), ...header].sort((a, b) => a.distance - b.distance),
    present,
    reach,
    own: ownOf(reading, value, reach),
    stranger: strangerOf(reading, value),
    owner: ownerOf(reading, value),
    others: reading.dates.filter((other) => other !== value),
    near: [
      ...new Set([...near.flatMap((reference) => reference.entities), ...(own?.entities ?? []), ...(frame?.subjects ?? [])]),
    ],
    carried: own && !frame ? [] : present.filter((id) => !named.includes(id)),
    described: near.flatMap((reference) =>
      reference.how === 'described' && farthest(reading, value, reference) <= CLOSE ? reference.entities : [],
    ),
    stance: stanceOf(passage.prose, reading.sentence, value, value.date.bound === 'since'),
    row: frame?.row ?? '',
    opening: opensEntry(reading.sentence, value),
  };
}

function reachOf(reading: Reading, value: DateReference): Map<string, number> {
  const reach = new Map<string, number>();
  for (const reference of reading.references) {
    const distance = closest(reading, value, reference);
    for (const id of reference.entities) reach.set(id, Math.min(distance, reach.get(id) ?? Number.POSITIVE_INFINITY));
  }
  return reach;
}

/** Words with capitals that belong to nothing known; the first word of a sentence has one anyhow. */
function strangerOf(reading: Reading, value: DateReference): number {
  const known = [...reading.references, ...reading.dates, ...reading.cues];
  const distances = reading.sentence.words.flatMap(({ text }, at) => {
    const isStranger = at > 0 && /^\p{Lu}\p{Ll}/u.test(text) && !known.some(({ first, last }) => first <= at && at <= last);
    return isStranger ? [distanceOf(reading, value, { first: at, last: at })] : [];
  });
  return Math.min(...distances);
}

function ownerOf(reading: Reading, { first }: DateReference): readonly string[] | undefined {
  const { words } = reading.sentence;
  const of = words[first - 1]?.lower === 'of';
  const last = first - (of ? 2 : 1);
  const word = words[last];
  const label = words[first].break === BREAK.colon;
  if (!word || !(of || label || words[first].depth > word.depth)) return undefined;
  const known = reading.references.find((reference) => reference.first <= last && last <= reference.last);
  if (known) return known.how === 'named' ? known.entities : undefined;
  return last > 0 && !label && /^\p{Lu}/u.test(word.text) ? [] : undefined;
}

function ownOf(reading: Reading, value: DateReference, reach: ReadonlyMap<string, number>): Set<string> {
  const others = reading.dates.filter((other) => other !== value).map((other) => reachOf(reading, other));
  const isNearest = ([id, distance]: [string, number]) =>
    others.every((other) => distance < (other.get(id) ?? Number.POSITIVE_INFINITY));
  return new Set([...reach].filter(isNearest).map(([id]) => id));
}

function closest(reading: Reading, value: DateReference, reference: Reference): number {
  return Math.min(...[reference, ...(reference.parts ?? [])].map((part) => distanceOf(reading, value, part)));
}

function farthest(reading: Reading, value: DateReference, reference: Reference): number {
  return Math.max(...[reference, ...(reference.parts ?? [])].map((part) => distanceOf(reading, value, part)));
}

/** Roles by wordings, and by wordings left out: "CNNIC was founded in 1997 and CSAC in 2016". */
function worded(reading: Reading, value: DateReference): Role[] {
  return reading.cues.flatMap((cue): Role[] => {
    const keys = cue.keys.filter((key) => !key.startsWith('entity:'));
    const twin = reading.dates.find((other) => other !== value && areJoined(reading, other, value));
    const distance = Math.min(away(reading, value, cue), twin ? away(reading, twin, cue) + 2 : REACH);
    const inside = value.first <= cue.first && cue.last <= value.last;
    if (keys.length === 0 || distance > REACH || inside) return [];
    const nearer = reading.dates.find(
      (other) => other !== value && away(reading, other, cue) < distance && !areJoined(reading, other, value),
    );
    const elided = nearer && cue.last < nearer.first && nearer.last < value.first ? again(reading, value) : undefined;
    if (elided) return [{ keys, subjects: elided.entities, distance: Math.min(distance, 3), cue, contradicts: true }];
    const subjects = subjectsOf(reading, cue).flatMap((reference) => reference.entities);
    return [{ keys, subjects, distance, cue, contradicts: nearer === undefined && !isDenied(reading, cue) }];
  });
}

/** "it had no director of its own", "without a budget": there was none then. */
const isDenied = ({ sentence: { words } }: Reading, { first }: Words) =>
  words[first].break === 0 && ['no', 'without', 'neither', 'nor'].includes(words[first - 1]?.lower ?? '');

function away(reading: Reading, value: DateReference, cue: Cue): number {
  const parts = cue.parts.filter((part) => hasContent(reading, part));
  return Math.min(...[cue, ...parts].map((part) => distanceOf(reading, value, part)));
}

/** A part that is only "of" or "since" stands near everything. */
const hasContent = (reading: Reading, part: Words) =>
  reading.sentence.words.slice(part.first, part.last + 1).some((word) => !FUNCTION.has(word.lower) && word.text.length > 2);

/** "in March 2021 and September 2022": both belong to what either does. */
function areJoined(reading: Reading, a: Words, b: Words): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const words = reading.sentence.words.slice(left.last + 1, right.first);
  return words.length <= 3 && words.every((word) => FUNCTION.has(word.lower) && word.break <= 1);
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
