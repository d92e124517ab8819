/** Edits that insert a footnote: the call at the end of the sentence, the definition under the last one. The draft's habit decides the label. */
import type { Edit } from '../findings/finding.ts';
import type { Passage, Prose } from '../prose/passage.ts';
import { sentencesOf } from '../statements/sentence.ts';
import { holds, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';

export interface Cited {
  readonly text: string;
  readonly prose: Prose;
}

/**
 * @param at the span of the draft that is to be sourced
 * @param note the text of the footnote
 * @returns nothing where `at` lies in no prose or in a footnote, or where its sentence has this note already
 */
export function footnoteEdits(draft: Cited, at: Span, note: string): Edit[] | undefined {
  const passage = draft.prose.passages.find((candidate) => holds(candidate.span, at));
  if (!passage || passage.kind === 'footnote' || passage.kind === 'heading') return undefined;
  const place = endOfSentence(draft.text, passage, at);
  const existing = definitionWith(draft, note);
  if (existing !== undefined) {
    if (passage.calls.some((call) => call.label === existing && Math.abs(call.span.start - place) <= 12)) return undefined;
    return [{ span: { start: place, end: place }, text: `[^${existing}]` }];
  }
  const label = freshLabel(draft.prose);
  return [{ span: { start: place, end: place }, text: `[^${label}]` }, definition(draft, label, note)];
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

/** The label of the definition that says just this. */
function definitionWith(draft: Cited, note: string): string | undefined {
  const wanted = squash(note);
  return draft.prose.definitions.find(
    (definition) => squash(draft.text.slice(definition.span.start, definition.span.end).replace(/^\[\^[^\]]+\]:/, '')) === wanted,
  )?.label;
}

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The next number; where the draft names its notes, a name. */
function freshLabel(prose: Prose): string {
  const labels = new Set([
    ...prose.definitions.map((definition) => definition.label),
    ...prose.passages.flatMap((passage) => passage.calls.map((call) => call.label)),
  ]);
  const numbers = [...labels].filter((label) => /^\d+$/.test(label)).map(Number);
  if (labels.size === 0 || numbers.length > 0) return String(Math.max(0, ...numbers) + 1);
  for (let number = 1; ; number++) if (!labels.has(`source-${number}`)) return `source-${number}`;
}

function definition(draft: Cited, label: string, note: string): Edit {
  const last = draft.prose.definitions[draft.prose.definitions.length - 1];
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const line = `[^${label}]: ${note}`;
  if (last) return insert(trimmedEnd(draft.text, last.span.end), `${eol}${line}`);
  const end = trimmedEnd(draft.text, draft.text.length);
  return insert(end, `${eol}${eol}${line}`);
}

function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  return end;
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
