/** The phrases in capitals of a sentence, found once for all who ask. */
import type { Reading } from '../../statements/reading.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { NO_MONTH } from './lexicon.ts';

/** Words in capitals, as names have them: at least two. Offsets are those of the prose. */
export interface Phrase extends Span {
  readonly text: string;
}

const PHRASE = new RegExp(`\\p{Lu}[\\p{L}-]+(?:\\s+(?:(?:of|for|and|the|on)\\s+)*${NO_MONTH}\\p{Lu}[\\p{L}-]+)+`, 'gu');

/** In order; an empty list where there is none. */
export function phrasesIn({ content, passage, sentence }: Reading): readonly Phrase[] {
  return content.recall(phrasesIn, '', () =>
    matchesOf(PHRASE, passage.prose.slice(sentence.start, sentence.end)).map(({ 0: text, index }) => {
      const start = sentence.start + index;
      return { text, start, end: start + text.length };
    }),
  );
}
