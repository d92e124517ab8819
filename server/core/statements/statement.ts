/**
 * Sentences to statements: for each value in a sentence, what it may be a value of (the wordings near it and what they are said of, nearest
 * first), what else the sentence speaks of, and how the writer stands to it. Knows no facts; what the keys of wordings mean is the aligner's.
 */
import type { Passage } from '../prose/passage.ts';
import { comparedIn } from './compared.ts';
import type { Cue } from './cues.ts';
import { ownerOf } from './date-owner.ts';
import { distanceOf } from './distance.ts';
import { FUNCTION } from './lexicon/grammar.ts';
import { headerRole, rolesByPlace } from './places.ts';
import type { DateReference, Reading, Reference, Words } from './reading.ts';
import { BREAK, opensEntry, type Sentence } from './sentence.ts';
import type { Stance } from './stance.ts';
import { stanceOf } from './stance.ts';
import { isBefore, rolesByWording } from './wordings.ts';

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
  /** The other dates of the sentence … */
  readonly others: readonly DateReference[];
  /** … and what it says of all its dates, this one too. */
  readonly beside: readonly DateStatement[];
  /** Those carried over from before, where the sentence has no subject of its own. */
  readonly carried: readonly string[];
  /** Those of which it names another: "the draft of the Law", "the State Department’s cyber coordinator". */
  readonly unlike: readonly string[];
  /** Those near it that the sentence describes without naming them. */
  readonly described: readonly string[];
  readonly stance: Stance;
  /** The prose of the other cells of a table's row. */
  readonly row: string;
  /** The date opens an entry: "2014 – …". Everything after it is about that date. */
  readonly opening: boolean;
}

/** Whether the writer asserts a date whose value can be known. */
export const isOpenToDoubt = ({ stance, value: { date } }: DateStatement): boolean =>
  stance === 'asserted' && (date.value ?? date.edtf) !== undefined;

/** Farther than this a thing that the sentence names has no part in what is dated. */
const NEAR = 16;
/** A description is a weaker tie than a name: all of it must be this near. */
const CLOSE = 14;
/** The statements of one sentence about its dates, in order. */
export function dateStatements(reading: Reading): readonly DateStatement[] {
  const { passage, entry } = reading;
  const whole = entry ?? reading;
  const values = entry ? entry.dates.slice(0, 1) : reading.dates;
  const made = whole.content.recall(dateStatements, '', () => {
    const beside: DateStatement[] = [];
    beside.push(...values.map((value) => statementOf(whole, value, beside)));
    return beside;
  });
  return made.map((statement) => (statement.passage === passage ? statement : { ...statement, passage }));
}

/**
 * What a sentence says of one value in it.
 * @param beside what it says of all its dates, where that is wanted
 */
export function statementOf(reading: Reading, value: DateReference, beside: readonly DateStatement[] = []): DateStatement {
  const { passage, frame } = reading;
  const named = reading.references.flatMap((reference) => reference.entities);
  const present = [...new Set([...named, ...reading.topics, ...(frame?.others ?? [])])];
  const own = reading.references.find((reference) => reference.how === 'named' && !reference.dependent && !reference.possessive);
  const near = reading.references.filter((one) => closest(reading, value, one) <= NEAR && !isBefore(reading, value, one));
  const header = headerRole(reading, value, named.length > 0);
  const reach = reachOf(reading, value);
  return {
    passage,
    sentence: reading.sentence,
    value,
    roles: [...rolesByPlace(reading, value), ...rolesByWording(reading, value), ...header].sort(
      (a, b) => a.distance - b.distance,
    ),
    present,
    reach,
    own: ownOf(reading, value, reach),
    stranger: strangerOf(reading, value),
    owner: ownerOf(reading, value),
    others: reading.dates.filter((other) => other !== value),
    beside,
    near: [
      ...new Set([...near.flatMap((reference) => reference.entities), ...(own?.entities ?? []), ...(frame?.subjects ?? [])]),
    ],
    carried: own && !frame ? [] : present.filter((id) => !named.includes(id)),
    unlike: [
      ...reading.references.flatMap(({ of }) => of?.filter((id) => !present.includes(id)) ?? []),
      ...comparedIn(reading, value),
    ],
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
    if (isBefore(reading, value, reference)) continue;
    const distance = closest(reading, value, reference);
    for (const id of reference.entities) reach.set(id, Math.min(distance, reach.get(id) ?? Number.POSITIVE_INFINITY));
  }
  return reach;
}

/** Words with capitals that name nobody. */
const OF_NOBODY = new Set(['Chinese', 'Mr', 'Mrs', 'Ms', 'Dr', 'Party']);

/** Words with capitals that belong to nothing known; the first word of a sentence has one anyhow. */
function strangerOf(reading: Reading, value: DateReference): number {
  const known = [...reading.references, ...reading.dates, ...reading.cues];
  const distances = reading.sentence.words.flatMap(({ text, lower }, at) => {
    const isName = /^\p{Lu}\p{Ll}/u.test(text) && !FUNCTION.has(lower) && !OF_NOBODY.has(text);
    const isStranger = at > 0 && isName && !known.some(({ first, last }) => first <= at && at <= last);
    return isStranger ? [distanceOf(reading, value, { first: at, last: at })] : [];
  });
  return Math.min(...distances);
}

function ownOf(reading: Reading, value: DateReference, reach: ReadonlyMap<string, number>): Set<string> {
  const others = reading.dates.filter((other) => other !== value).map((other) => reachOf(reading, other));
  const isNearest = ([id, distance]: [string, number]) =>
    others.every((other) => distance < (other.get(id) ?? Number.POSITIVE_INFINITY));
  const nearest = [...reach].filter(isNearest).map(([id]) => id);
  if (others.length === 0) return new Set(nearest);
  const clause = clauseOf(reading, value);
  const dated = new Set(reading.dates.map((date) => clauseOf(reading, date)));
  // What stands only in other clauses, one of which has a date, is that one's.
  const isElsewhere = (id: string) => {
    const clauses = reading.references.filter(({ entities }) => entities.includes(id)).map((one) => clauseOf(reading, one));
    return !clauses.includes(clause) && clauses.some((other) => dated.has(other));
  };
  return new Set(nearest.filter((id) => !isElsewhere(id)));
}

/** Counts the clauses between semicolons and the like. */
export const clauseOf = ({ sentence: { words } }: Reading, { first }: Words): number =>
  words.slice(0, first + 1).filter((word) => word.break >= BREAK.semicolon).length;

function closest(reading: Reading, value: DateReference, reference: Reference): number {
  return Math.min(...[reference, ...(reference.parts ?? [])].map((part) => distanceOf(reading, value, part)));
}

function farthest(reading: Reading, value: DateReference, reference: Reference): number {
  return Math.max(...[reference, ...(reference.parts ?? [])].map((part) => distanceOf(reading, value, part)));
}
