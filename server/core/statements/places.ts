/** What a date may belong to by its place alone: "TC260 (2002)", "the ISC of 2001", "the 2014 notice", "1997 – CNNIC". */

import { subjectOfDate } from './date-owner.ts';
import { distanceOf } from './distance.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { DateReference, Reading, Reference } from './reading.ts';
import { BREAK, opensEntry } from './sentence.ts';
import type { Role } from './statement.ts';

/** Farther than this the mention of an event alone does not date it. */
const NEAR = 9;

export function rolesByPlace(reading: Reading, value: DateReference): Role[] {
  const places = reading.references.flatMap((reference) => [
    reference,
    ...(reference.parts ?? []).map((part) => ({ ...reference, ...part })),
  ]);
  // In a table "CAC (2014)" says since when the row's thing has to do with the CAC.
  const isOwn = ({ entities }: Reference) =>
    !reading.frame?.subjects.length || entities.some((id) => reading.frame?.subjects.includes(id));
  const before = places.findLast((reference) => reference.last < value.first && value.first - reference.last <= 3);
  const after = places.find((reference) => reference.first > value.last && reference.first - value.last <= 3);
  return [
    ...(before && isOwn(before) && follows(reading, value, before) ? [bare(before, 1)] : []),
    ...(after && precedes(reading, value, after) ? [bare(after, 1)] : []),
    ...ofSubject(reading, value),
    ...aged(reading, value),
    ...entry(reading, value),
    ...mentions(reading, value),
  ];
}

const bare = (reference: Reference, distance: number): Role => ({
  keys: ['bare'],
  subjects: reference.entities,
  distance,
  contradicts: true,
});

/** "TC260 (2002)", "the ISC of 2001", "CSAC three years later". */
function follows(reading: Reading, value: DateReference, before: Reference): boolean {
  const { words } = reading.sentence;
  if (before.how === 'named' && words.slice(before.first, before.last + 1).some((word) => /^\d{4}$/.test(word.text)))
    return false;
  if (before.how === 'described') return false;
  const opens = words[value.first].depth > words[before.last].depth && value.first === before.last + 1;
  const of = words[value.first - 1]?.lower === 'of' && value.first - before.last === 2;
  const elided = value.date.relative !== undefined && value.first === before.last + 1 && (words[value.last + 1]?.break ?? 1) > 0;
  return opens || of || elided;
}

/** "Its rules on names, with all that they bring, are of February 2015." */
function ofSubject(reading: Reading, value: DateReference): Role[] {
  const subject = subjectOfDate(reading, value);
  return subject ? [bare(subject, 1)] : [];
}

/** "the 2014 notice", "its 2010 decision", but not "In 2014 the Commission". */
function precedes(reading: Reading, value: DateReference, after: Reference): boolean {
  const { words } = reading.sentence;
  const opener = words[value.first - 1];
  if (!opener || words[value.first].break > 0 || !(DETERMINERS.has(opener.lower) || opener.lower === 's')) return false;
  if (after.possessive || after.how === 'referred') return false;
  return words
    .slice(value.last + 1, after.first)
    .every((word) => word.break === 0 && /^\p{Ll}+$/u.test(word.text) && word.lower !== 'the');
}

/** "CNNIC was seventeen years old": an age tells of a beginning. */
function aged(reading: Reading, value: DateReference): Role[] {
  const subject = reading.references.findLast((reference) => reference.last < value.first && !reference.dependent);
  return subject && value.date.relative?.age
    ? [{ keys: ['inception'], subjects: subject.entities, distance: 1, contradicts: true }]
    : [];
}

/** "1997 – CNNIC", in a chronology. */
function entry(reading: Reading, value: DateReference): Role[] {
  if (!opensEntry(reading.sentence, value)) return [];
  const first = reading.references.find((reference) => reference.first > value.last && !reference.dependent);
  const next = first && reading.sentence.words[first.last + 1];
  // "2015 – CAC: a new rule": what the CAC did, and no date of its own.
  if (!first || first.first - value.last > 3 || next?.break === BREAK.none || next?.break === BREAK.colon) return [];
  return [{ keys: ['bare', 'entry'], subjects: first.entities, distance: 3, contradicts: true }];
}

/** An event, named near the date in its own clause. */
function mentions(reading: Reading, value: DateReference): Role[] {
  return reading.references.flatMap((reference): Role[] => {
    const distance = distanceOf(reading, value, reference) + 2;
    return distance > NEAR || reference.how !== 'named'
      ? []
      : [{ keys: ['mention'], subjects: reference.entities, distance, contradicts: true }];
  });
}

/** A table cell is what its header says, of what its row is about. */
export function headerRole({ frame, references, sentence }: Reading, value: DateReference, hasName: boolean): Role[] {
  if (!frame || frame.keys.length === 0) return [];
  // "MIIT: 2008" in the row of something else: the cell says itself what the date is of.
  const label = references.find(({ last, how }) => last === value.first - 1 && how === 'named');
  const isLabelled = label && sentence.words[value.first].break >= BREAK.bracket;
  const subjects = isLabelled ? label.entities : frame.subjects;
  return [{ keys: frame.keys, subjects, distance: hasName && !isLabelled ? 6 : 2, contradicts: true }];
}
