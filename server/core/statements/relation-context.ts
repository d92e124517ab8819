/** What a relation may be said of without being named in the sentence: the term that a list item explains, what the passage spoke of. */
import type { Passage } from '../prose/passage.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { Reading, Words } from './reading.ts';

/** Everything that a passage has spoken of up to a sentence, and goes on to speak of. */
export function spokenOf(): (reading: Reading) => ReadonlySet<string> {
  let passage: Passage | undefined;
  let spoken = new Set<string>();
  return (reading) => {
    if (reading.passage !== passage) spoken = new Set();
    passage = reading.passage;
    for (const id of reading.topics) spoken.add(id);
    for (const { entities } of reading.references) for (const id of entities) spoken.add(id);
    return spoken;
  };
}

/** The term that a list item or paragraph explains: its first sentence is nothing but a name. */
export function leads(): (reading: Reading) => readonly string[] {
  let passage: Passage | undefined;
  let lead: readonly string[] = [];
  return (reading) => {
    if (reading.frame) return reading.frame.subjects;
    if (reading.passage === passage) return lead;
    passage = reading.passage;
    const [first] = reading.references;
    const alone = first && first.how !== 'referred' && first.first <= 1 && isTerm(reading, first);
    lead = alone ? first.entities : [];
    return lead;
  };
}

function isTerm(reading: Reading, first: Words): boolean {
  const next = reading.sentence.words[first.last + 1];
  if (!next) return first.first === 0 || DETERMINERS.has(reading.sentence.words[0].lower);
  return next.break >= 2 && first.first === 0;
}

/** What a passage is about where it begins: its heading, or the sentence before. */
export function beginnings(): (reading: Reading) => readonly string[] {
  let passage: Passage | undefined;
  let topics: readonly string[] = [];
  return (reading) => {
    if (reading.passage !== passage) topics = reading.topics;
    passage = reading.passage;
    return topics;
  };
}
