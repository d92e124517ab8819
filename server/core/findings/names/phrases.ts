/** The phrases in capitals of a sentence, found once for all who ask. */
import { MONTHS } from '../../dates/write.ts';
import type { Reading } from '../../statements/reading.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** Words in capitals, as names have them: at least two. Offsets are those of the prose. */
export interface Phrase extends Span {
  readonly text: string;
}

/** A word in capitals, and the next of a phrase, with what joins them. "the … Strategy of December": a month is no part of a name. */
export const CAPITALS = '\\p{Lu}[\\p{L}-]+';
export const NEXT_CAPITALS = `(?:\\s+(?:(?:of|for|and|the|on)\\s+)*(?!(?:${MONTHS.join('|')})\\b)${CAPITALS})`;

const PHRASE = new RegExp(`${CAPITALS}${NEXT_CAPITALS}+`, 'gu');

/** In order; an empty list where there is none. */
export function phrasesIn({ content, passage, sentence }: Reading): readonly Phrase[] {
  return content.recall(phrasesIn, '', () =>
    matchesOf(PHRASE, passage.prose.slice(sentence.start, sentence.end)).map(({ 0: text, index }) => {
      const start = sentence.start + index;
      return { text, start, end: start + text.length };
    }),
  );
}
