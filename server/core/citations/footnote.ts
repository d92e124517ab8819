/** Edits that insert a footnote: the call at the end of the sentence, the definition under the last one. The draft's habit decides the label. */
import type { Edit } from '../findings/finding.ts';
import { addDefinition, freshLabel, type Noted } from '../findings/footnotes/edits.ts';
import { footnotesOf, idOf } from '../prose/footnotes.ts';
import type { FootnoteDefinition, Passage } from '../prose/passage.ts';
import { sentencesOf } from '../statements/sentence.ts';
import { holds, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

/**
 * @param at the span of the draft that is to be sourced
 * @param note the text of the footnote
 * @returns nothing where `at` lies in no prose or in a footnote, or where its sentence has this note already
 */
export function footnoteEdits(draft: Noted, at: Span, note: string): Edit[] | undefined {
  const passage = draft.prose.passages.find((candidate) => holds(candidate.span, at));
  if (!passage || passage.kind === 'footnote' || passage.kind === 'heading') return undefined;
  const place = endOfSentence(draft.text, passage, at);
  const { id, label, added } = noteSaying(draft, note);
  if (passage.calls.some((call) => call.id === id && Math.abs(call.span.start - place) <= 12)) return undefined;
  return [{ span: { start: place, end: place }, text: `[^${label}]` }, ...added];
}

/** The label of the note that says just this, and what has to be added where the draft has none yet. */
export function noteSaying(draft: Noted, note: string): { id: string; label: string; added: Edit[] } {
  const existing = definitionWith(draft, note);
  if (existing) return { ...existing, added: [] };
  const label = freshLabel(footnotesOf(draft.prose).all);
  return { id: idOf(label), label, added: [addDefinition(draft, label, note)] };
}

/** After the sentence's closing punctuation, quotation marks and calls; of a table cell, at the cell's end. */
function endOfSentence(text: string, passage: Passage, at: Span): number {
  const end = passage.kind === 'cell' ? passage.span.end : afterSentence(passage, at);
  const calls = /^(?:\[\^[^\]\s]+\])*/.exec(text.slice(end));
  return end + (calls?.[0].length ?? 0);
}

function afterSentence(passage: Passage, at: Span): number {
  const words = wordsOf(passage.prose);
  const sentence = sentencesOf(passage.prose, words, []).findLast(
    (candidate) => passage.segments.toDraft({ start: candidate.start, end: candidate.start + 1 }).start <= at.start,
  );
  const last = sentence?.words[sentence.words.length - 1];
  if (!sentence || !last) return passage.span.end;
  const tail = /^[^\s\p{L}\p{N}([{“‘]*/u.exec(passage.prose.slice(last.end, sentence.end));
  const end = last.end + (tail?.[0].replace(/[:–—-]+$/, '').length ?? 0);
  const draft = passage.segments.toDraft({ start: end - 1, end }).end;
  return closeEmphasis(passage, end, draft);
}

/** A call goes behind the marks that close emphasis. */
function closeEmphasis(passage: Passage, end: number, draft: number): number {
  const closing = passage.emphasis.filter((emphasis) => emphasis.end === end);
  if (closing.length === 0) return draft;
  const next = end < passage.prose.length ? passage.segments.toDraft({ start: end, end: end + 1 }).start : passage.span.end;
  return Math.max(draft, next);
}

/** The definition that says just this. */
function definitionWith(draft: Noted, note: string): FootnoteDefinition | undefined {
  const wanted = squash(note);
  return draft.prose.definitions.find(
    (definition) => squash(draft.text.slice(definition.span.start, definition.span.end).replace(/^\[\^[^\]]+\]:/, '')) === wanted,
  );
}

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
