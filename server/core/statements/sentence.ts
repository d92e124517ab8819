/**
 * Prose to sentences. A sentence knows its words, and between two words how strong a break stands there, which is all the grammar that the
 * reader of statements has: clauses of a brief are parted by commas, dashes, brackets and semicolons.
 */
import { rememberingOf } from '../text/memory.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { isHan } from '../text/words.ts';
import { FUNCTION } from './lexicon/grammar.ts';

/** How strongly two neighbouring words are parted. */
export const BREAK = { none: 0, comma: 1, bracket: 2, colon: 3, semicolon: 4 } as const;

export interface SentenceWord extends Word {
  readonly stem: string;
  readonly lower: string;
  /** The break before this word; none for the first. */
  readonly break: number;
  /** Counts the stretches between breaks, from 0. */
  readonly segment: number;
  /** How many brackets are open here. */
  readonly depth: number;
}

/** A sentence: its span in the prose, and its words. */
export interface Sentence extends Span {
  readonly words: readonly SentenceWord[];
  /** Ends in a question mark. */
  readonly question: boolean;
}

/** After these a full stop does not end the sentence. */
const ABBREVIATION =
  /^(?:a|k|s|art|arts|dr|no|nos|st|mr|mrs|ms|prof|vol|vols|ed|eds|al|pp|p|sec|ch|fig|cf|vs|v|e|g|i|c|ca|approx|mio|mrd|est|feb|jan|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|inc|ltd|co|corp|jr|sr|para|cl|ibid|op|cit)$/i;
/** A sentence longer than this is none: it ends at its next break. */
const LONGEST = 100;
/** Sentences end at one of these, or at a new line. */
const STOP = /[.!?。!?…\n]/;
const END = /[.!?。!?…]['"”’»)\]]*(?:\s|$)|[。!?]/;

/**
 * Splits the words of a passage into sentences.
 * @param inside spans of names and dates, in which no sentence ends
 * @param opening a date that opens the passage: alone it is no sentence, but says when the next is so ("Summer 2013. A new boss …")
 */
export function sentencesOf(prose: string, words: readonly Word[], inside: readonly Span[], opening?: Span): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length) {
      const word = words[at];
      while (next < inside.length && inside[next].end <= word.start) next++;
      const within = (next < inside.length && inside[next].start < word.start) || (opening && words[at - 1].end <= opening.end);
      if (
        within ||
        !(
          ends(word, words[at - 1]) ||
          isNumbered(prose, words, from, at) ||
          (at - from >= LONGEST && (word.gap !== ' ' || at - from >= 1.5 * LONGEST))
        )
      )
        continue;
    }
    const span = { start: words[from].start, end: at < words.length ? words[at].start : prose.length };
    sentences.push({
      words: structured(words.slice(from, at)),
      question: /[??]/.test(prose.slice(words[at - 1].end, span.end)),
      ...span,
    });
    from = at;
  }
  return sentences;
}

/** "9.1 The agency …", "(a) The agency …", "12 The agency …": the number of a paragraph stands for itself. */
function isNumbered(prose: string, words: readonly Word[], from: number, at: number): boolean {
  const { text, start, gap } = words[at];
  if (at - from > 4 || !(/^\p{Lu}/u.test(text) || isHan(words[at])) || !/\s$/.test(gap)) return false;
  if (from > 0 && !words[from].gap.includes('\n')) return false;
  const lead = prose.slice(prose.lastIndexOf('\n', words[from].start) + 1, start);
  return ENUMERATOR.test(lead) || (/^\s*[¶§]?\s?\d{1,3}\s+$/.test(lead) && FUNCTION.has(text.toLowerCase()));
}
const ENUMERATOR =
  /^\s*[¶§]?\s?(?:\d{1,3}(?:\.\d{1,3})+\.?|(?:\d{1,3}|\p{Lu})(?:\.\d{1,3})*(?:\([\da-z]{1,3}\))+|\p{Lu}(?:\.\d{1,3})+\.?|[([](?:\d{1,3}|\p{L}|[ivxl]{1,5})[)\]]|(?:\p{Ll}|[ivxl]{1,5})[.)])\s+$/u;

function ends(word: Word, before: Word): boolean {
  if (word.gap === '.' && /\d$/.test(before.text) && /^\d/.test(word.text)) return false;
  if (word.gap === ' ' || !STOP.test(word.gap)) return false;
  if (!END.test(word.gap)) return word.gap.includes('\n') && /^\s*[:–—-]\s/.test(word.gap.slice(word.gap.indexOf('\n') + 1));
  if (/[!?。!?]/.test(word.gap)) return true;
  if (isAbbreviation(before) || (/^\p{Lu}$/u.test(before.text) && before.gap !== '')) return false;
  return isHan(word) || /^[\p{Lu}\p{N}]/u.test(word.text) || /["“‘«]$/.test(word.gap);
}

function structured(words: readonly Word[]): SentenceWord[] {
  const result: SentenceWord[] = [];
  let segment = 0;
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const gap = at === 0 ? ' ' : word.gap;
    // Nearly every gap is one space; the rest is looked at closely.
    const strength = gap === ' ' || isAbbreviated(words[at - 1], gap) ? BREAK.none : breakOf(gap);
    if (strength > BREAK.none) segment++;
    if (strength === BREAK.bracket) depth = Math.max(0, depth + bracketsIn(gap));
    const { text, form, key, start, end } = word;
    result.push({
      text,
      form,
      key,
      gap: word.gap,
      start,
      end,
      stem: form.stem,
      lower: form.lower,
      break: strength,
      segment,
      depth,
    });
  }
  return result;
}

/** The stems of a sentence's words, each once. */
export const stemsIn = rememberingOf((words: Sentence['words']): ReadonlySet<string> => new Set(words.map(({ stem }) => stem)));

/** Brackets opened less brackets closed. */
function bracketsIn(gap: string): number {
  let open = 0;
  for (const mark of gap) {
    if (mark === '(' || mark === '(' || mark === '[') open++;
    else if (mark === ')' || mark === ')' || mark === ']') open--;
  }
  return open;
}

/** "50 Mio. checks", "approx. 300": the full stop is the word's own. Without it, "no" is another word. */
const isAbbreviated = (before: Word | undefined, gap: string) =>
  gap === '. ' && before !== undefined && isAbbreviation(before) && before.form.lower !== 'no';

/** "the Society’s." ends a sentence. */
const isAbbreviation = ({ text, gap }: Word) => ABBREVIATION.test(text) && !(text === 's' && /['’]$/.test(gap));

function breakOf(gap: string): number {
  if (/[;;]/.test(gap)) return BREAK.semicolon;
  if (/[.:?!:。]\s|:/.test(gap)) return bracketsIn(gap) === 0 ? BREAK.colon : BREAK.bracket;
  if (/[()()[\]]|\s[–—-]{1,2}\s|—/.test(gap)) return BREAK.bracket;
  return /[,,、]/.test(gap) ? BREAK.comma : BREAK.none;
}

/** Where the words stand that pass a test, in order: most readers of sentences look closely at few of them. */
export function placesOf(words: readonly SentenceWord[], test: (word: SentenceWord, at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) if (test(words[at], at)) places.push(at);
  return places;
}

/** Whether words open an entry: "2014 – …", "CNNIC: …", and then a dash, a colon or a bracket. */
export const opensEntry = ({ words }: Sentence, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  first === 0 && (words[last + 1]?.break ?? 0) >= BREAK.bracket;
