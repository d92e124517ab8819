/** Where a reference to a known work begins and ends: names and date before its title, publication data behind it. */
import type { PassageMentions } from '../../mentions/recognise.ts';
import type { KnownWorks } from '../../sources/works.ts';
import { matchesOf } from '../../text/matches.ts';
import { holds, type Span } from '../../text/span.ts';
import { ACCESS, APPEARED, HEAD_WORDS, OTHER_VERSION, OTHER_WORK, REVIEW, SIGNALS, TAIL_WORDS } from './lexicon.ts';
import { type TitleMatch, titlesIn } from './title.ts';

/** Spans are of the passage's prose. */
export interface Reference {
  readonly in: PassageMentions;
  readonly title: TitleMatch;
  /** Names and a date before the title. */
  readonly head: Span;
  /** The head begins where a reference begins, so that all names in it are its authors. */
  readonly listed: boolean;
  /** Publication data behind the title, up to where somebody looked it up. */
  readonly tail: Span;
  /** The sentence or entry around it: what stands there may confirm a field and never contradicts one. */
  readonly context: Span;
}

/** So near to a reference it is said that it is of a translation, a review. */
const NEAR = 60;

/** The references of a passage whose title is known, in order. A review, a translation, another edition is none. */
export function referencesIn(passage: PassageMentions, draft: string, known: KnownWorks): Reference[] {
  if (passage.passage.kind === 'heading') return [];
  const titles = titlesIn(passage, draft, known);
  const { prose } = passage.passage;
  const ends = titles.length > 0 ? sentenceEnds(prose) : [];
  const heads = titles.map((title, at) => headOf(passage, title, titles[at - 1]?.span.end ?? 0));
  return titles.flatMap((title, at) => {
    const { head, listed, opens } = heads[at];
    const after = titles[at - 1]?.span.end ?? 0;
    const limit = heads[at + 1]?.head.start ?? prose.length;
    const tail = tailOf(passage, title, limit, opens || passage.passage.kind === 'footnote');
    const context = {
      start: Math.max(after, opens ? head.start : (ends.findLast((end) => end <= head.start) ?? 0)),
      end: Math.min(limit, opens ? prose.length : (ends.find((end) => end >= tail.end) ?? prose.length)),
    };
    const from = Math.max(context.start, head.start - NEAR);
    const to = Math.min(context.end, tail.end + NEAR);
    const around = `${prose.slice(from, title.span.start)} | ${prose.slice(title.span.end, to)}`;
    return OTHER_VERSION.test(around) || REVIEW.test(around) ? [] : [{ in: passage, title, head, listed, tail, context }];
  });
}

const TOKEN = /\p{L}[\p{L}\p{M}’'-]*|\d+\p{L}*|[^\p{L}\d]/gu;
/** What may come before a reference: nothing, the mark of a list, a bracket, the end of another reference. */
const BEHIND_ANOTHER = /[;(（]$/;
const ENTRY_OPENING = /^[\s\uFFFC]*(?:\[\d+\]|\d+[.)]|[-–•*])?\s*$/u;

function headOf({ passage }: PassageMentions, title: TitleMatch, from: number): { head: Span; listed: boolean; opens: boolean } {
  const { prose } = passage;
  let end = title.span.start;
  while (end > from && /[\s“”"‘’«„《([—–-]/u.test(prose[end - 1]) && !/[(（]/.test(prose[end - 1])) end--;
  let start = end;
  let depth = 0;
  for (const { text, at } of tokensBefore(prose, from, end)) {
    if (/[)）]/.test(text) && ++depth === 1 && !HEAD_BRACKET.test(prose.slice(Math.max(from, at - LONGEST_BRACKET), at + 1)))
      break;
    if (/[(（]/.test(text)) depth--;
    else if (!/[)）]/.test(text) && !belongsToHead(text, depth)) break;
    if (depth < 0) break;
    start = at;
  }
  const another = prose.slice(start, end).search(BEHIND_TITLE);
  if (another >= 0) start += another;
  let before = prose.slice(0, start);
  const signal = prose.slice(Math.max(0, start - LONGEST_SIGNAL), start);
  let listed = ENTRY_OPENING.test(before) || BEHIND_ANOTHER.test(before.trimEnd()) || SIGNAL_BEFORE.test(signal);
  if (!listed) {
    const stop = prose.slice(start, end).search(/(?<=\p{Ll}{2}[.!?:]\s+)\S[^.!?]*$/u);
    if (stop > 0) start += stop;
    before = prose.slice(0, start);
    listed = stop > 0 && passage.kind === 'footnote';
  }
  while (start < end && /[\s.,:]/.test(prose[start])) start++;
  return { head: { start, end: Math.max(start, end) }, listed, opens: ENTRY_OPENING.test(before) };
}

/** The tokens of `[from, end)`, the last first. Few are asked for, so only the last lines are read at first. */
function* tokensBefore(prose: string, from: number, end: number): Generator<{ text: string; at: number }> {
  for (let to = end; to > from; ) {
    // A space is a token of its own: what stands behind it reads the same without what stands before.
    const space = prose.lastIndexOf(' ', to - STRETCH);
    const start = Math.max(from, space);
    const tokens = matchesOf(TOKEN, prose.slice(start, to));
    for (let at = tokens.length - 1; at >= 0; at--) yield { text: tokens[at][0], at: start + tokens[at].index };
    to = start;
  }
}
/** How much of the prose before a title is read at a time. */
const STRETCH = 120;

/** "…’s *Title* (2022), A. B.’s ": the date is of another title, and a name comes after it. */
const BEHIND_TITLE = /(?<=[)）],\s+)\p{Lu}\p{L}+(?![^()（）]*[)）],\s+\p{Lu})/u;
/** Brackets among names hold a date or say who edited. */
const HEAD_BRACKET =
  /[(（](?:[^()（）]{0,4}(?:19|20)\d\d[a-z]?(?:,? \p{L}{3,9}\.?)?(?: \d{1,2})?|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9}\.? \d{4}|n\.\s?d\.|eds?\.?|hrsg\.|hg\.|dirs?\.)[)）]$/iu;
/** It is no longer than this. */
const LONGEST_BRACKET = 60;
const LONGEST_SIGNAL = 60;
const SIGNAL_BEFORE = /(?:^|[.;(]\s*)(?:see|see also|cf\.?|vgl\.?|siehe|voir|compare)[\s,:]*$/i;

function belongsToHead(token: string, depth: number): boolean {
  if (/^\p{Lu}/u.test(token)) return !SIGNALS.has(token);
  if (/^\p{Script=Han}/u.test(token)) return !/参见/.test(token);
  if (/^\p{L}/u.test(token)) return depth > 0 || HEAD_WORDS.has(token);
  if (/^\d/.test(token)) return depth > 0 || /^\d{4}[a-z]?$/.test(token);
  return /[\s.,:/&*，]/.test(token) || (depth > 0 && token !== ';');
}

/** As far as punctuation, names of houses, numbers and the small words of bibliographies go. */
function tailOf({ passage }: PassageMentions, title: TitleMatch, limit: number, entry: boolean): Span {
  const { prose, emphasis } = passage;
  const start = title.span.end;
  let end = start;
  let delimiter = start;
  let depth = count(prose, title.span, /[(（]/g) - count(prose, title.span, /[)）]/g);
  let last = '';
  const tokens = new RegExp(TOKEN);
  tokens.lastIndex = start + (APPEARED.exec(prose.slice(start))?.[0].length ?? 0);
  const stop = (at: number): Span => ({ start, end: withoutAccess(prose, start, at) });
  for (let token = tokens.exec(prose); token && token.index < limit; token = tokens.exec(prose)) {
    const [text] = token;
    const inside = emphasis.find((span) => span.start <= token!.index && token!.index < span.end);
    if (inside && inside.start >= start && inside.end <= limit) {
      tokens.lastIndex = inside.end;
      last = 'emphasis';
      end = inside.end;
      continue;
    }
    if (/^\p{Ll}/u.test(text) && !TAIL_WORDS.has(text.replace(/['’].*$/, '').toLowerCase())) return stop(delimiter);
    if (/^[(（]$/.test(text)) depth++;
    if (/^[)）]$/.test(text) && --depth < 0) return stop(token.index);
    if (text === ';' && depth === 0 && !/^\s?\d/.test(prose.slice(token.index + 1))) return stop(token.index);
    if (
      !entry &&
      depth === 0 &&
      text === '.' &&
      /^(?:\p{L}{3,}|\d+|\)|emphasis)$/u.test(last) &&
      /^\s+\S/.test(prose.slice(token.index + 1))
    )
      return stop(token.index);
    if (/^[,.:;()[\]–—，。]$/u.test(text)) delimiter = token.index + 1;
    if (text.trim() !== '') last = text;
    end = token.index + text.length;
  }
  return stop(Math.min(end, limit));
}

const count = (prose: string, span: Span, pattern: RegExp) => prose.slice(span.start, span.end).match(pattern)?.length ?? 0;

function withoutAccess(prose: string, start: number, end: number): number {
  const cuts = [ACCESS, OTHER_WORK].map((pattern) => prose.slice(start, end).search(pattern)).filter((at) => at >= 0);
  return cuts.length > 0 ? start + Math.min(...cuts) : end;
}

const SENTENCE_END = /[.!?](?<=(?:\p{Ll}{2}|\d|[)”’])[.!?])["”’]?\s+(?=\p{Lu})/gu;
const sentenceEnds = (prose: string) => matchesOf(SENTENCE_END, prose).map((match) => match.index + match[0].length);

/** Whether a span stands in the head or the tail, where what it says is said of the work. */
export const states = ({ head, tail }: Reference, span: Span): boolean => holds(head, span) || holds(tail, span);
