/** A passage as it would read without its citations: who wrote something, and when, is no part of what a sentence says. */
import type { PassageMentions } from '../mentions/recognise.ts';
import { citationsIn } from '../prose/bibliography.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Look } from './references.ts';

/** The same passage where it cites nothing. */
export function uncited(mentions: PassageMentions, look: Look): PassageMentions {
  const { passage, words, names, dates } = mentions;
  const isPerson = (at: number) => names.some(({ start, name }) => start === at && look(name.entity)?.kind === 'person');
  const citations = citationsIn(passage.prose, isPerson);
  if (citations.length === 0) return mentions;
  const isOutside = (span: Span) => !citations.some((citation) => overlaps(citation, span));
  return {
    ...mentions,
    words: wordsOutside(words, passage.prose, citations),
    names: names.filter(isOutside),
    dates: dates.filter(({ core }) => isOutside(core)),
  };
}

/** By the words, which are the same from one version of a draft to the next, and whose sentences are remembered. */
const known = new WeakMap<readonly Word[], { readonly under: string; readonly outside: readonly Word[] }>();

/** The other words; between those around a citation there stands what stood on either side of it. */
function wordsOutside(words: readonly Word[], prose: string, citations: readonly Span[]): readonly Word[] {
  const under = citations.map(({ start, end }) => `${start}-${end}`).join();
  const made = known.get(words);
  if (made?.under === under) return made.outside;
  let end = 0;
  const outside: Word[] = [];
  for (const word of words) {
    if (citations.some((citation) => overlaps(citation, word))) continue;
    const between = citations.filter((citation) => citation.start >= end && citation.end <= word.start);
    outside.push(between.length === 0 ? word : { ...word, gap: withoutSpans(prose, { start: end, end: word.start }, between) });
    end = word.end;
  }
  known.set(words, { under, outside });
  return outside;
}

function withoutSpans(prose: string, { start, end }: Span, spans: readonly Span[]): string {
  let text = '';
  let from = start;
  for (const span of spans) {
    text += prose.slice(from, span.start);
    from = span.end;
  }
  return text + prose.slice(from, end);
}
