/** Titles of known works in a passage: as they are, or nearly so. */
import type { PassageMentions } from '../../mentions/recognise.ts';
import type { Work } from '../../sources/pack.ts';
import { isFiller, type KnownWorks, type TitleForm, type TitleHit } from '../../sources/works.ts';
import { push } from '../../text/lists.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { type Alignment, alignWords, type Change, saysAt } from './align-words.ts';
import { delimitedSpans } from './delimited.ts';

export interface TitleMatch {
  /** All works of this title: the same text may be known from two places. */
  readonly works: readonly Work[];
  readonly form: TitleForm;
  /** Of the prose. */
  readonly span: Span;
  /** Stands in quotation marks, in italics or as the text of a link, and nothing else does there. */
  readonly delimited: boolean;
  readonly cost: number;
  /** In words of the passage and of the form. */
  readonly changes: readonly Change[];
}

/** Hits whose distance differs by more than this many words belong to two places. */
const SLACK = 3;
/** One wrong word in so many is a misquoted title; more are another title. */
const WORDS_PER_MISTAKE = 4;

/** The titles in a passage, in order, none overlapping another. Draft is the text of the draft. */
export function titlesIn({ passage, words }: PassageMentions, draft: string, known: KnownWorks): TitleMatch[] {
  const hits = known.hitsIn(words);
  if (hits.length === 0) return [];
  const places = placesOf(hits).filter(isEnough);
  const exact = (place: Place) => saysAt(place.form.words, words, place.start);
  const found: TitleMatch[] = [];
  const take = ({ form }: Place, alignment: Alignment) => {
    const match = read(form, alignment, { passage, words }, () => (delimited ??= delimitedSpans(passage, draft)));
    if (match) found.push(match);
  };
  let delimited: readonly Span[] | undefined;
  for (const place of places.filter(exact)) {
    take(place, { start: place.start, end: place.start + place.form.words.length, cost: 0, changes: [] });
  }
  const taken = found.map(({ span }) => span);
  for (const place of places.filter((one) => !exact(one))) {
    const start = Math.max(0, place.start - SLACK - 1);
    const end = Math.min(words.length, place.start + place.form.words.length + SLACK + 1);
    if (!saysMost(place.form, words, start, end)) continue;
    if (!taken.some((span) => overlaps(span, words[Math.max(0, Math.min(place.inProse, words.length - 1))])))
      take(place, alignWords(place.form.words, words, start, end));
  }
  return settled(found);
}

interface Place {
  readonly form: TitleForm;
  /** The word of the prose at which the title would begin. */
  readonly start: number;
  /** A word of the prose that the title says, too. */
  readonly inProse: number;
  readonly hits: number;
}

/** A wrong word parts two pairs of neighbours. */
const isEnough = ({ form, hits }: Place) => hits >= Math.max(1, form.weight - 1 - 2 * allowed(form));

/** Whether enough words of a title stand between two words, in whatever order. */
function saysMost(form: TitleForm, words: readonly Word[], start: number, end: number): boolean {
  const found = new Set<string>();
  for (let at = start; at < end; at++) if (form.keys.has(words[at].key)) found.add(words[at].key);
  return found.size + 1 >= form.weight - allowed(form);
}

function placesOf(hits: readonly TitleHit[]): Place[] {
  const places = new Map<TitleForm, (Place & { hits: number })[]>();
  for (const { form, inTitle, inProse } of hits) {
    const start = inProse - inTitle;
    const near = places.get(form)?.find((place) => Math.abs(place.start - start) <= SLACK);
    if (near) near.hits++;
    else push(places, form, { form, start, inProse, hits: 1 });
  }
  return [...places.values()].flat();
}

function read(
  form: TitleForm,
  { start, end, cost, changes }: Alignment,
  { passage, words }: Pick<PassageMentions, 'passage' | 'words'>,
  delimited: () => readonly Span[],
): TitleMatch | undefined {
  if (end <= start || cost > allowed(form)) return undefined;
  const span = { start: words[start].start, end: words[end - 1].end };
  const around = delimited().find((outer) => outer.start <= span.start && span.end <= outer.end);
  const after = passage.prose.slice(span.end, around?.end ?? passage.prose.length);
  if (!ENDS.test(after)) return undefined;
  if (around) {
    if (/[\p{L}\p{N}]/u.test(passage.prose.slice(around.start, span.start).replace(LABEL, ''))) return undefined;
  } else if (!mayBegin(passage.prose, span.start)) return undefined;
  // A whole title of prose is no title unless its words stand out.
  if (!around && cost > 0 && !/^[\p{Lu}\p{Script=Han}]/u.test(passage.prose.slice(span.start))) return undefined;
  return { works: [form.work], form, span, delimited: around !== undefined, cost, changes };
}

/** How many words of a title may be wrong. */
const allowed = ({ weight }: TitleForm) => (weight < 3 ? 0 : Math.max(1, Math.floor(weight / WORDS_PER_MISTAKE)));

/** After a title, or before its subtitle. */
const ENDS = /^\s*(?:$|[\p{P}\uFFFC\d«»|])/u;
/** Before a title that nothing sets apart stands punctuation, or an article after it. */
function mayBegin(prose: string, at: number): boolean {
  const article = /(?:the|an?) $/i.exec(prose.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  return isOpening(prose, at) || (article !== '' && isOpening(prose, at - article.length));
}

/** Whether nothing but space stands before a place as far back as a mark, a new line or the beginning. */
function isOpening(prose: string, at: number): boolean {
  let end = at;
  while (end > 0 && /\s/.test(prose[end - 1])) if (prose[--end] === '\n') return true;
  return !/[\p{L}\p{N}]$/u.test(prose.slice(Math.max(0, end - 2), end));
}
/** What may come before a title inside its quotation marks or link. */
const LABEL = /^(?:the|a|an|translation|profile|report|paper)\b|^\d+\./i;

/** Of overlapping titles the one with the fewest mistakes, then the longest; the same title of several works is one match. */
function settled(found: readonly TitleMatch[]): TitleMatch[] {
  const kept: TitleMatch[] = [];
  const better = (a: TitleMatch, b: TitleMatch) =>
    a.cost / a.form.weight - b.cost / b.form.weight || b.span.end - b.span.start - (a.span.end - a.span.start);
  for (const match of [...found].sort(better)) {
    const at = kept.findIndex((other) => overlaps(other.span, match.span));
    if (at < 0) kept.push(match);
    else if (isSame(kept[at], match)) kept[at] = { ...kept[at], works: [...new Set([...kept[at].works, ...match.works])] };
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

const isSame = (a: TitleMatch, b: TitleMatch) => a.span.start === b.span.start && a.span.end === b.span.end && a.cost === b.cost;

/** Whether a title says so much that hardly another work bears it. */
export const isTelling = (match: TitleMatch) =>
  match.cost === 0 && match.form.words.filter((word) => !isFiller(word)).length >= 4;
