/** What the sources count among a rule's cases, said to be none: "messengers were spared", "the rules do not extend to DNS resolution". */
import type { Fact } from '../../sources/fact.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import type { Span } from '../../text/span.ts';
import { touchesFact } from './content.ts';
import type { Correction } from './said.ts';

const SPARED =
  /\b(?:was|were|is|are|remains?|stays?|remained|stayed|went|goes|go) (?<word>spared|exempted|excluded|left out|left alone|untouched|carved out|omitted|uncovered|not (?:covered|caught|reached|touched|included|affected))(?<from> from)?\b/d;
const MISSED =
  /\b(?<word>(?:do|does|did|will) not (?<verb>extend|cover|reach|apply|touch|include|catch|affect|bind)|(?:don|doesn|didn|won)[’']t (?<short>extend|cover|reach|apply|touch|include|catch|affect|bind))\b/d;
/** So many words lie between the thing and what is said of it. */
const NEAR = 6;

/**
 * @param exception the one that the sources know; where it stands there, too, the two may be told apart
 * @param covered the cases that they count in
 */
export function wronglySpared(
  { passage, sentence, references }: Reading,
  exception: Fact,
  covered: readonly Fact[],
): Correction | undefined {
  const { words } = sentence;
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (touchesFact(words, exception)) return undefined;
  const place = (range: readonly [number, number]): Span => ({
    start: sentence.start + range[0],
    end: sentence.start + range[1],
  });
  const spared = SPARED.exec(text)?.indices?.groups;
  if (spared) {
    const { first } = wordsIn(sentence, place(spared.word));
    const fact = covered.find((one) => touchesFact(words.slice(Math.max(0, first - 1 - NEAR), first - 1), one));
    const [from, to] = [spared.word[0], (spared.from ?? spared.word)[1]];
    const rest = /^(?:\s+(?:by|from|in|under|of))?(?:\s+(?:the|these|those))?\s*/.exec(text.slice(to))?.[0] ?? '';
    const next = sentence.start + to + rest.length;
    // "left out of the study": of something else.
    const isOfRule = references.some(({ entities, span }) => entities.includes(exception.subject) && span.start === next);
    if (fact && (isOfRule || /^\s*(?:[.,;:)]|$)/.test(text.slice(to))))
      return { span: place([from, to]), text: spared.from ? 'covered by' : 'covered', fact };
  }
  const missed = MISSED.exec(text);
  if (!missed?.indices?.groups) return undefined;
  const { last } = wordsIn(sentence, place(missed.indices.groups.word));
  const fact = covered.find((one) => touchesFact(words.slice(last + 1, last + 1 + NEAR), one));
  return fact && { span: place(missed.indices.groups.word), text: missed.groups?.verb ?? missed.groups?.short ?? '', fact };
}
