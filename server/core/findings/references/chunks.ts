/** The names in the tail of a reference that may be of a periodical or publisher. */
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { FORMS, MONTH, PLACES, TAIL_WORDS } from './lexicon.ts';
import type { Reference } from './reference.ts';

export interface Chunk {
  readonly text: string;
  /** Of the prose. */
  readonly span: Span;
  readonly emphasised: boolean;
  /** Stands after "in". */
  readonly within: boolean;
  /** Calls itself a press or the like. */
  readonly published: boolean;
}

const PIECE = /[^,;:()[\]“”"‘«»„《》（），。：\n\uFFFC–—|]+/gu;
const PUBLISHED = /\b(?:press|UP|verlag|publish\w+|books|éditions|university|presses)\b/i;

/** A heading in the work, named as the place that is meant: "sec. “Summary”", "under ‘Summary’". */
const PLACE =
  /(?<!\p{L})(?:sec(?:tion|s)?|under|chap(?:ter)?|ch|s|Abschnitt)\.?\s?(?:“[^”]*”?|‘.*?’(?!\p{L})|"[^"]*"?|„[^“”]*[“”]?)/giu;

/** In order. Dates, numbers, places, forms of publication, editors and headings are left out. */
export function chunksOf({ in: { passage }, tail }: Reference): Chunk[] {
  const { prose, emphasis } = passage;
  const set = emphasis.filter((span) => span.start >= tail.start && span.end <= tail.end);
  const quoted = [...prose.slice(tail.start, tail.end).matchAll(/《([^《》]+)》/g)].map((match) => ({
    start: tail.start + match.index + 1,
    end: tail.start + match.index + match[0].length - 1,
  }));
  const whole = [...set, ...quoted];
  const chunks = whole.flatMap((span) => chunk(prose, span, true) ?? []);
  let masked = prose.slice(0, tail.end);
  masked = masked.slice(0, tail.start) + masked.slice(tail.start).replace(PLACE, (place) => '|'.repeat(place.length));
  for (const { start, end } of whole) masked = masked.slice(0, start) + '|'.repeat(end - start) + masked.slice(end);
  for (const match of masked.slice(tail.start).matchAll(PIECE)) {
    for (const part of sentences(match[0])) {
      const start = tail.start + match.index + part.start;
      const found = chunk(prose, { start, end: start + part.text.length }, false);
      if (found) chunks.push(found);
    }
  }
  return chunks.sort((a, b) => a.span.start - b.span.start);
}

/** Parts at full stops after whole words, and at numbers. */
function sentences(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/(?:(?!(?<=\p{L}{3})\.\s|(?<=\p{L})\.$|\s\d+(?![\p{L}\d])|^\s*\d+\s).)+/gsu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

const LEADING = /^(?:[\s.*/'’&-]|\d+(?![\p{L}\d])|(?:in|by|at|from|dans|und|and|for|von|v\.)\s)+/iu;

function chunk(prose: string, span: Span, emphasised: boolean): Chunk | undefined {
  const raw = prose.slice(span.start, span.end);
  const lead = LEADING.exec(raw)?.[0] ?? '';
  if (/\bby\s$/i.test(lead)) return undefined;
  const text = raw.slice(lead.length).replace(/[\s.,*/'’]+(?:\d[\d\s().–:-]*)?$/u, '');
  const start = span.start + lead.length;
  if (!/^(?:[\p{Lu}\p{Script=Han}]|\d+\p{Ll})/u.test(text) || text.length < 2) return undefined;
  if (FORMS.test(text) && !emphasised) return undefined;
  const words = wordsOf(text);
  if (
    words.every(
      (word) =>
        PLACES.has(word.text.toLowerCase()) || MONTH.test(word.text) || TAIL_WORDS.has(word.text) || /^\d+$/.test(word.text),
    )
  )
    return undefined;
  if (/^\s*\(?(?:eds?|hrsg|hg|dir)\b/i.test(prose.slice(start + text.length))) return undefined;
  const within = /\bin:?\s?$/i.test(prose.slice(Math.max(0, start - 12), start).replace(/[\s*“«„《]+$/, ''));
  return { text, span: { start, end: start + text.length }, emphasised, within, published: PUBLISHED.test(text) };
}
