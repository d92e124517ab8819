/** Relations of a table: the header words the relation, the row names the subject, and each name in the cell is a value. */
import { wordsOf } from '../text/words.ts';
import type { CueIndex } from './cues.ts';
import type { Form, RelationName } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { sentencesOf } from './sentence.ts';

/** Longer headers say more than a relation. */
const MOST_WORDS = 5;
const LEADING = new Set(['under', 'of', 'by', 'to', 'at', 'for']);

export function cellRelations(scene: Scene, cues: CueIndex): { cue: Words; tie: Tie }[] {
  const { frame } = scene.reading;
  if (!frame || frame.subjects.length === 0) return [];
  const relations = headerRelations(frame.header, cues);
  if (relations.length === 0) return [];
  const subject: Slot = { first: -1, last: -1, entities: frame.subjects, how: 'carried' };
  return scene.references.flatMap((value) => {
    const isPlain = value.how === 'named' && !value.possessive && scene.at[value.first] === value;
    if (!isPlain || (value.dependent && !LEADING.has(scene.lower(value.first - 1)) && !LEADING.has(scene.lower(value.first - 2))))
      return [];
    if (frame.subjects.some((id) => value.entities.includes(id))) return [];
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

function headerRelations(header: string, cues: CueIndex): RelationName[] {
  const words = wordsOf(header);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const keys = sentencesOf(header, words, []).flatMap((sentence) => cues.find(sentence.words).flatMap((cue) => cue.keys));
  const named = keys.flatMap((key): RelationName[] => {
    const [relation, form] = key.split(':') as [RelationName, Form];
    const isValue = form === 'after' || form === 'bearer' || (form === 'subject' && /\b(?:of|for)\s*$/i.test(header));
    return isValue ? [relation] : [];
  });
  return [...new Set(named)];
}
