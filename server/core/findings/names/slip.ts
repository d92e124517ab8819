/** A wrong name as the detectors report it; offsets of the prose. */
import type { Passage } from '../../prose/passage.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';

export interface NameSlip {
  readonly passage: Passage;
  /** Whose name it should be. */
  readonly entity: string;
  /** The name as it should be. */
  readonly name: string;
  /** What is wrong. */
  readonly span: Span;
  /** The ways to correct it, the best first: what then stands there, and where. */
  readonly fixes: readonly { readonly span: Span; readonly text: string }[];
}

/** The words in which a written name differs from the right one, and what should stand there: only what lies between the words they share. */
export function difference(prose: string, written: Span, right: string): { span: Span; text: string } {
  const text = prose.slice(written.start, written.end);
  const has = wordsOf(text);
  const wants = wordsOf(right);
  const same = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && one.key === other.key;
  let head = 0;
  while (head < has.length - 1 && head < wants.length - 1 && same(has[head], wants[head])) head++;
  let tail = 0;
  const room = Math.min(has.length, wants.length) - head - 1;
  while (tail < room && same(has[has.length - 1 - tail], wants[wants.length - 1 - tail])) tail++;
  return {
    span: { start: written.start + has[head].start, end: written.start + has[has.length - 1 - tail].end },
    text: right.slice(wants[head].start, wants[wants.length - 1 - tail].end),
  };
}
