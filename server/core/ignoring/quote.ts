/** Quoting a draft so that one place of it is meant. Only words count: emphasis, line breaks and punctuation may change. */
import type { Passage } from '../prose/passage.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

/** A word of a draft. */
export interface DraftWord {
  readonly text: string;
  /** Of the draft. */
  readonly span: Span;
  /** Of the passage's prose. */
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** Words `first` to `last` of a list. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longest quotation: more would be no short one. */
const MOST_WORDS = 24;

export function draftWords(passages: readonly Passage[]): DraftWord[] {
  return passages.flatMap((passage) =>
    wordsOf(passage.prose).map(({ text, start, end }) => ({
      text: text.normalize(),
      span: passage.segments.toDraft({ start, end }),
      start,
      end,
      passage,
    })),
  );
}

/** The words that a span of the draft touches; nothing where it touches none. */
export function runAt(words: readonly DraftWord[], span: Span): Run | undefined {
  const first = words.findIndex((word) => overlaps(word.span, span));
  const last = words.findLastIndex((word) => overlaps(word.span, span));
  return first < 0 ? undefined : { first, last };
}

/** Every place where the quoted words stand one after another. */
export function runsOf(words: readonly DraftWord[], quoted: string): Run[] {
  const wanted = wordsOf(quoted).map(({ text }) => text.normalize());
  const runs: Run[] = [];
  for (let first = 0; wanted.length > 0 && first + wanted.length <= words.length; first++)
    if (wanted.every((text, at) => words[first + at].text === text)) runs.push({ first, last: first + wanted.length - 1 });
  return runs;
}

export const within = (inner: Run, outer: Run): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** The words of a run as the prose has them, but for quotation marks and dashes that would end a directive; a bar parts passages. */
export function textOf(words: readonly DraftWord[], { first, last }: Run): string {
  const parts: string[] = [];
  for (let from = first; from <= last; ) {
    const { passage } = words[from];
    let to = from;
    while (to < last && words[to + 1].passage === passage) to++;
    parts.push(passage.prose.slice(words[from].start, words[to].end));
    from = to + 1;
  }
  return parts
    .join(' | ')
    .replace(/["“”\uFFFC]/g, '')
    .replace(/-{2,}/g, '–')
    .replace(/\s+/g, ' ');
}

/**
 * The fewest words around a place that stand nowhere else and hold none of the others; nothing where there are none such.
 * @param around how far they may reach
 * @param least how many words beside its own to take at least, as far as there are so many
 */
export function quoteOf(
  words: readonly DraftWord[],
  place: Run,
  around: Run,
  others: readonly Run[],
  least: number,
): string | undefined {
  const most = Math.min(around.last - around.first + 1, MOST_WORDS) - (place.last - place.first + 1);
  for (let beside = Math.min(least, Math.max(0, most)); beside <= most; beside++) {
    for (let before = beside; before >= 0; before--) {
      const run = { first: place.first - before, last: place.last + beside - before };
      if (!within(run, around) || others.some((other) => within(other, run))) continue;
      const text = textOf(words, run);
      if (runsOf(words, text).length === 1) return text;
    }
  }
  return undefined;
}
