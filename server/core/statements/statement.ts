/**
 * Sentences to statements: for each value in a sentence, what it may be a value of (the wordings near it and what they are said of, nearest
 * first), what else the sentence speaks of, and how the writer stands to it. Knows no facts; what the keys of wordings mean is the aligner's.
 */
import type { Passage } from '../prose/passage.ts';
import type { Cue } from './cues.ts';
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import type { DateReference, Reading, Words } from './reading.ts';
import { BREAK, type Sentence } from './sentence.ts';
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
}

export interface DateStatement {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly value: DateReference;
  readonly roles: readonly Role[];
  /** All entities in the sentence, and those carried over. */
  readonly present: readonly string[];
  readonly named: readonly string[];
  /** Those that the sentence describes without naming them. */
  readonly described: readonly string[];
  readonly stance: Stance;
  /** The date opens an entry: "2014 – …". Everything after it is about that date. */
  readonly opening: boolean;
}

/** Farther than this a wording says nothing about a value. */
const REACH = 22;
/** Farther than this the mention of an event alone does not date it. */
const NEAR = 9;

/** The statements of one sentence about its dates, in order. */
export function dateStatements(reading: Reading): DateStatement[] {
  const { passage, frame } = reading;
  const named = reading.references.flatMap((reference) => reference.entities);
  const described = reading.references.flatMap((reference) => (reference.how === 'described' ? reference.entities : []));
  const present = [...new Set([...named, ...reading.topics, ...(frame?.others ?? [])])];
  const header: Role[] =
    frame && frame.keys.length > 0 ? [{ keys: frame.keys, subjects: frame.subjects, distance: named.length > 0 ? 6 : 2 }] : [];
  return reading.dates.map((value) => ({
    passage,
    sentence: reading.sentence,
    value,
    roles: [...adjacent(reading, value), ...worded(reading, value), ...header].sort((a, b) => a.distance - b.distance),
    present,
    named,
    described,
    stance: stanceOf(passage.prose, reading.sentence, value, value.date.bound === 'since'),
    opening: value.first === 0 && (reading.sentence.words[value.last + 1]?.break ?? 0) >= BREAK.bracket,
  }));
}

/** Roles by wordings. */
function worded(reading: Reading, value: DateReference): Role[] {
  return reading.cues.flatMap((cue): Role[] => {
    const keys = cue.keys.filter((key) => !key.startsWith('entity:'));
    const distance = Math.min(
      ...[cue, ...cue.parts]
        .filter((part) => part === cue || hasContent(reading, part))
        .map((part) => distanceOf(reading, value, part)),
    );
    const inside = value.first <= cue.first && cue.last <= value.last;
    if (keys.length === 0 || distance > REACH || inside) return [];
    const subjects = subjectsOf(reading, cue).flatMap((reference) => reference.entities);
    return [{ keys, subjects, distance, cue }];
  });
}

/** A part that is only "of" or "since" stands near everything. */
const hasContent = (reading: Reading, part: Words) =>
  reading.sentence.words.slice(part.first, part.last + 1).some((word) => !FUNCTION.has(word.lower) && word.text.length > 2);

/** Roles by place: "TC260 (2002)", "the ISC of 2001", "the 2014 notice", "1997 – CNNIC". */
function adjacent(reading: Reading, value: DateReference): Role[] {
  const { words } = reading.sentence;
  const places = reading.references.flatMap((reference) => [
    reference,
    ...(reference.parts ?? []).map((part) => ({ ...reference, ...part })),
  ]);
  const before = places.findLast((reference) => reference.last < value.first && value.first - reference.last <= 3);
  const after = places.find((reference) => reference.first > value.last && reference.first - value.last <= 3);
  const roles: Role[] = [];
  if (before) {
    const opens = words[value.first].depth > words[before.last].depth && value.first === before.last + 1;
    const of = words[value.first - 1]?.lower === 'of' && value.first - before.last === 2;
    const elided =
      value.date.relative !== undefined && value.first === before.last + 1 && (words[value.last + 1]?.break ?? 1) > 0;
    if (opens || of || elided) roles.push({ keys: ['bare'], subjects: before.entities, distance: 1 });
  }
  const opener = words[value.first - 1];
  const premodifies =
    opener !== undefined && words[value.first].break === 0 && (DETERMINERS.has(opener.lower) || opener.lower === 's');
  if (
    after &&
    premodifies &&
    !after.possessive &&
    after.how !== 'referred' &&
    onlyAdjectives(reading, value.last + 1, after.first)
  ) {
    roles.push({ keys: ['bare'], subjects: after.entities, distance: 1 });
  }
  const entry = value.first === 0 && words[value.last + 1]?.break >= 2;
  const first = reading.references.find((reference) => reference.first > value.last && !reference.dependent);
  if (entry && first && first.first - value.last <= 3)
    roles.push({ keys: ['bare', 'entry'], subjects: first.entities, distance: 3 });
  for (const reference of reading.references) {
    const distance = distanceOf(reading, value, reference) + 2;
    if (distance <= NEAR) roles.push({ keys: ['mention'], subjects: reference.entities, distance });
  }
  return roles;
}

function onlyAdjectives(reading: Reading, from: number, to: number): boolean {
  return reading.sentence.words
    .slice(from, to)
    .every((word) => word.break === 0 && /^[\p{Ll}]+$/u.test(word.text) && word.lower !== 'the');
}

/** Words between, breaks and other values counted as more. */
function distanceOf(reading: Reading, value: Words, cue: Words): number {
  const { words } = reading.sentence;
  const from = Math.min(value.last, cue.last);
  const to = Math.max(value.first, cue.first);
  if (to <= from) return 0;
  let distance = 0;
  for (let at = from + 1; at <= to; at++) {
    distance += 1 + [0, 2, 3, 5, 12][words[at].break];
    if (words[at].lower === 'and' && at < to) distance += 2;
  }
  for (const other of reading.dates) if (other.first !== value.first && other.first > from && other.last < to) distance += 6;
  for (const other of reading.cues)
    if (other.first > from && other.last < to && !other.keys.every((key) => key.startsWith('entity:'))) distance += 1;
  return distance;
}
