/** Relations of a table: the header words the relation, the row names the subject, and each name in the cell is a value. */
import { wordsOf } from '../text/words.ts';
import type { CueIndex } from './cues.ts';
import type { Form, RelationName } from './lexicon/relations.ts';
import type { Reading, Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { sentencesOf } from './sentence.ts';

/** Longer headers say more than a relation. */
const MOST_WORDS = 5;
const LEADING = new Set(['under', 'of', 'by', 'to', 'at', 'for']);

/** @param before the sentence before */
export function cellRelations(scene: Scene, cues: CueIndex, before?: Reading): { cue: Words; tie: Tie }[] {
  const found = frameOf(scene) ?? definedBy(scene.reading, before);
  if (!found || found.subjects.length === 0) return [];
  const { subjects } = found;
  const relations = headerRelations(found.header, cues);
  if (relations.length === 0) return [];
  const subject: Slot = { first: -1, last: -1, entities: subjects, how: 'carried' };
  return scene.references.flatMap((value) => {
    const isPlain = value.how === 'named' && !value.possessive && scene.at[value.first] === value;
    if (!isPlain || (value.dependent && !LEADING.has(scene.lower(value.first - 1)) && !LEADING.has(scene.lower(value.first - 2))))
      return [];
    if (subjects.some((id) => value.entities.includes(id))) return [];
    const next = scene.words[value.last + 1];
    if (
      next &&
      next.break === 0 &&
      !LEADING.has(next.lower) &&
      /^\p{L}/u.test(next.text) &&
      !['since', 'until', 'from', 'as', 'and', 'in'].includes(next.lower)
    )
      return [];
    return relations.map((relation) => ({ cue: value, tie: { relation, subject, value, tight: true } }));
  });
}

/** The header and the row; or, where the header names the thing and the row the property, the other way round. */
function frameOf({ reading: { frame } }: Scene): { header: string; subjects: readonly string[] } | undefined {
  if (frame && frame.subjects.length === 0 && frame.others.length > 0) return { header: frame.label, subjects: frame.others };
  return frame;
}

/** A definition list: "Parent ministry", and on the next line ": Y", about what the heading names. */
export function definedBy(
  reading: Reading,
  before: Reading | undefined,
): { header: string; subjects: readonly string[] } | undefined {
  if (!before || before.passage !== reading.passage || before.references.length > 0) return undefined;
  const { prose } = reading.passage;
  const header = prose.slice(before.sentence.start, before.sentence.words[before.sentence.words.length - 1]?.end);
  const gap = prose.slice(before.sentence.start + header.length, reading.sentence.words[0]?.start);
  return /^\s*\n\s*:\s*$/.test(gap) ? { header, subjects: reading.topics } : undefined;
}

/** What a header, or the label of a list of pairs, words. @param nouns whether nouns for the subject count, too */
export function headerRelations(header: string, cues: CueIndex, nouns = false): RelationName[] {
  const words = wordsOf(header);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const keys = sentencesOf(header, words, []).flatMap((sentence) => cues.find(sentence.words).flatMap((cue) => cue.keys));
  const named = keys.flatMap((key): RelationName[] => {
    const [relation, form] = key.split(':') as [RelationName, Form];
    const isValue = form === 'after' || form === 'bearer' || (form === 'subject' && (nouns || /\b(?:of|for)\s*$/i.test(header)));
    return isValue ? [relation] : [];
  });
  return [...new Set(named)];
}
