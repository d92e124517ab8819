/** Edits that cite a source in pandoc's manner: `[@key, sec. "…"]` at the end of the sentence, before its full stop. */
import type { Citing } from '../bibliography/cited.ts';
import { keyText } from '../bibliography/key-text.ts';
import type { Edit } from '../findings/finding.ts';
import type { Passage, Prose } from '../prose/passage.ts';
import type { Locator, Work } from '../sources/pack.ts';
import { sentencesOf } from '../statements/sentence.ts';
import { holds, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

export interface CitedByKey {
  readonly text: string;
  readonly prose: Prose;
  readonly citing: Citing;
}

/** What a citation says: a key, and the place in the work as pandoc writes it, if it is to be named. */
export interface KeyedPlace {
  readonly key: string;
  readonly place: string;
}

export function keyedPlace(work: Work, where?: Locator): KeyedPlace {
  const place =
    where?.page !== undefined
      ? `p. ${where.page}`
      : where?.note !== undefined
        ? `n. ${where.note}`
        : where?.section
          ? `sec. "${inCitation(where.section)}"`
          : '';
  return { key: work.id, place };
}

/** What a citation's own marks would cut short. */
const inCitation = (text: string) =>
  text
    .replaceAll('“', '‘')
    .replace(/["”]/g, '’')
    .replaceAll(';', ',')
    .replace(/[[\]@|*_`\\]/g, '\\$&');

/**
 * @param at the span of the draft that is to be sourced
 * @returns nothing where `at` lies in no prose or in a heading, or where its sentence cites this already
 */
export function pandocEdits(draft: CitedByKey, at: Span, cited: KeyedPlace): Edit[] | undefined {
  const passage = draft.prose.passages.find((candidate) => holds(candidate.span, at));
  if (!passage || passage.kind === 'heading') return undefined;
  const { start, end } = sentenceAt(draft, passage, at);
  const before = draft.text.slice(start, end);
  const place = start + (CLOSING.exec(before)?.index ?? before.length);
  const inside = draft.citing.citations.filter(({ span }) => span.start >= start && span.start < place);
  if (inside.some(({ keys }) => keys.some((key) => key.key === cited.key && isThere(key.suffix, cited.place)))) return undefined;
  const item = `@${keyText(cited.key)}${cited.place === '' ? '' : `, ${cited.place}`}`;
  const last = inside.findLast(({ kind, span }) => kind === 'bracketed' && place <= span.end);
  if (last) return [insert(last.span.end - 1, `; ${item}`)];
  return [insert(place, `${/[\s\p{Script=Han}]$/u.test(draft.text.slice(0, place)) ? '' : ' '}[${item}]`)];
}

/** The punctuation that a citation stands before; behind a closing quotation mark it comes last. */
const CLOSING = /[.!?…。！？:;,]+[)*_]*$/;

/** A key without a place cites the whole work. */
const isThere = (suffix: string, place: string) => [place, ''].includes(suffix.replace(/^,\s*/, ''));

/** The sentence as the draft has it, without spaces at its end. In a table, the whole cell; a citation is never cut in two. */
function sentenceAt(draft: CitedByKey, passage: Passage, at: Span): Span {
  const { prose, segments } = passage;
  const placed = sentencesOf(prose, wordsOf(prose), []).map(({ start, end }) => segments.toDraft({ start, end }));
  const span = (passage.kind === 'cell' ? undefined : placed.findLast(({ start }) => start <= at.start)) ?? passage.span;
  const cut = draft.citing.citations.find((citation) => citation.span.start < span.end && span.end < citation.span.end);
  const rest = cut && placed.find(({ start, end }) => start < cut.span.end && cut.span.end <= end);
  const end = Math.max(span.end, rest?.end ?? 0, cut?.span.end ?? 0);
  return { start: span.start, end: span.start + draft.text.slice(span.start, end).trimEnd().length };
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
