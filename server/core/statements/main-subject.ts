/** What a sentence or its main clause is about, where the words beside a wording do not tell what it is said of. */
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import type { Reading, Reference, Words } from './reading.ts';
import { BREAK } from './sentence.ts';

/** The subject of the main clause, or of the sentence: its first free reference, wherever it stands, or else what the passage is about. */
export function mainSubjects(reading: Reading, others: readonly Reference[], cue: Words): readonly Reference[] {
  const isFree = (reference: Reference) => reference.last < cue.first && !reference.dependent && !reference.possessive;
  const start = reading.sentence.words.findLastIndex((word, at) => at <= cue.first && word.break >= BREAK.semicolon);
  const first = others.find((reference) => reference.first >= start && isFree(reference)) ?? others.find(isFree);
  if (first) return withCoordinated(reading, first, others);
  const later = others.find(
    (reference) => reference.first > cue.last && !reference.dependent && !reference.possessive && opens(reading, reference),
  );
  if (later && reading.sentence.words[later.first].segment > reading.sentence.words[cue.first].segment)
    return withCoordinated(reading, later, others);
  // Something is named before, but depends on a word that is not known: that word is the subject.
  if (others.some((reference) => reference.last < cue.first && reference.how === 'named' && reference.dependent)) return [];
  return reading.topics.length > 0 ? [topic(reading)] : [];
}

/** Whether a reference begins its clause, articles passed over. */
function opens(reading: Reading, reference: Reference): boolean {
  const { words } = reading.sentence;
  const start = segmentStart(reading, reference.first);
  return words
    .slice(start, reference.first)
    .every((word) => FUNCTION.has(word.lower) || /^(?:post|office|position)$/.test(word.lower));
}

/** What the passage is about, as if the sentence had named it at its beginning. */
export function topic(reading: Reading): Reference {
  return {
    entities: reading.topics,
    how: 'referred',
    first: 0,
    last: -1,
    possessive: false,
    dependent: false,
    span: { start: reading.sentence.start, end: reading.sentence.start },
  };
}

/** "Both the ISC and TC260": what is joined to a reference by "and" or a comma, before or after it. */
export function withCoordinated(reading: Reading, reference: Reference, others: readonly Reference[]): readonly Reference[] {
  const { words } = reading.sentence;
  const joined = [reference];
  const joins = (left: Reference, right: Reference) => {
    const between = words.slice(left.last + 1, right.first).map((word) => word.lower);
    return (
      right.first - left.last <= 4 &&
      between.includes('and') &&
      between.every((word) => word === 'and' || DETERMINERS.has(word) || word === 's')
    );
  };
  for (const other of others) {
    if (other.last < joined[0].first && joins(other, joined[0])) joined.unshift(other);
    else if (other.first > joined[joined.length - 1].last && joins(joined[joined.length - 1], other)) joined.push(other);
  }
  return joined;
}

/** Where the stretch between breaks begins in which a word stands. */
export function segmentStart(reading: Reading, at: number): number {
  const { words } = reading.sentence;
  let start = at;
  while (start > 0 && words[start].break === 0) start--;
  return start;
}
