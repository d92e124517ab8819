/** Which relations the header of a table column words, or a label before a colon. */
import { wordsOf } from '../text/words.ts';
import type { CueIndex } from './cues.ts';
import { type Form, type RelationName, SECOND } from './lexicon/relations.ts';
import { sentencesOf } from './sentence.ts';

/** Headers that tell of what is above a body, and would tell of anything in a sentence. */
const ABOVE =
  /^\W*(?:its |their |responsible |home |parent )?(?:department|ministry|ministry or (?:office|agency|department|body)|up the chain|(?:who is |what is )?(?:above|behind)(?: it| them)?|(?:one |next )?level (?:above|up)|stands? behind it|house|roof|hierarchy|chain of command)\W*(?:\([^)]*\)\W*)?$/i;
/** Headers of a column of persons; what each is, its row tells. */
const WHO = /^\W*(?:who|person|name|holder|first holder|incumbent|post-holder|office-holder|official|individual|occupant)\W*$/i;

export const isOfAbove = (header: string): boolean => ABOVE.test(header);
export const isOfPersons = (header: string): boolean => WHO.test(header);

/** Longer headers say more than a relation. */
const MOST_WORDS = 5;

/**
 * Those of which what stands under the header is a value.
 * @param nouns whether nouns for the subject count, too
 */
export function headerRelations(header: string, cues: CueIndex, nouns = false): RelationName[] {
  const words = wordsOf(header);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const keys = sentencesOf(header, words, []).flatMap((sentence) => cues.find(sentence.words).flatMap((cue) => cue.keys));
  const named = keys.flatMap((key): RelationName[] => {
    const [relation, form] = key.split(':') as [RelationName, Form];
    const isValue = form === 'after' || form === 'bearer' || (form === 'subject' && (nouns || /\b(?:of|for)\s*$/i.test(header)));
    // Who is second does not head it.
    const isFirst = relation !== 'lead' && relation !== 'chair';
    return isValue && (isFirst || !SECOND.test(header)) ? [relation] : [];
  });
  return [...new Set(named)];
}
