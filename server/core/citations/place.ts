/** Where the call of a note stands: at the end of the sentence, of a table cell at the cell's end. */
import type { Draft } from '../draft.ts';
import type { FootnoteCall, FootnoteDefinition, Passage } from '../prose/passage.ts';
import type { Sentence } from '../statements/sentence.ts';
import { holds, type Span } from '../text/span.ts';

export type Cited = Pick<Draft, 'text' | 'prose' | 'readings'>;

/** The place for a call, an offset of the draft; what it is the end of; and the calls that the sentence, or row, has already. */
export interface CallPlace {
  readonly at: number;
  /** A space behind a bare address, which would take the call for a part of it. */
  readonly space: '' | ' ';
  readonly passage: Passage;
  /** Of the draft. */
  readonly sentence: Span;
  readonly calls: readonly FootnoteCall[];
}

/** @returns nothing where the span lies in no prose, in a heading or in a note */
export function placeOf(draft: Cited, span: Span): CallPlace | undefined {
  const passage = draft.prose.passages.find((candidate) => holds(candidate.span, span));
  if (!passage || passage.kind === 'footnote' || passage.kind === 'heading') return undefined;
  const sentence = passage.kind === 'cell' ? undefined : sentenceAt(draft, passage, span);
  const end = sentence ? afterSentence(draft.text, passage, sentence) : passage.span.end;
  const written = /^(?: ?\[\^[^\]\s]+\])*/.exec(draft.text.slice(end));
  const at = end + (written?.[0].length ?? 0);
  const start = sentence
    ? passage.segments.toDraft({ start: sentence.start, end: sentence.start + 1 }).start
    : passage.span.start;
  const space = at === end && BARE_ADDRESS.test(draft.text.slice(start, end)) ? ' ' : '';
  return { at, space, passage, sentence: { start, end }, calls: callsIn(draft, passage, sentence) };
}

/** The text of a note as it is written, without its label. */
export const textOfNote = ({ text }: Pick<Cited, 'text'>, { span }: FootnoteDefinition): string =>
  text.slice(span.start, span.end).replace(/^\[\^[^\]]+\]:\s*/, '');

const BARE_ADDRESS = /(?:^|[\s*_~]|(?<!\])\()(?:https?:\/\/|www\.)\S*$/;

function sentenceAt({ readings }: Cited, passage: Passage, span: Span): Sentence | undefined {
  return readings.findLast(
    ({ passage: other, sentence }) =>
      other === passage && passage.segments.toDraft({ start: sentence.start, end: sentence.start + 1 }).start <= span.start,
  )?.sentence;
}

/** A note in any cell is a note on the row. */
function callsIn({ prose }: Cited, passage: Passage, sentence: Sentence | undefined): readonly FootnoteCall[] {
  const { cell, calls } = passage;
  if (cell)
    return prose.passages
      .filter((other) => other.cell?.table === cell.table && other.cell.row === cell.row)
      .flatMap((other) => other.calls);
  return sentence ? calls.filter(({ at }) => at > sentence.start && at <= sentence.end) : calls;
}

/** Behind a citation, an address, code or an image that ends it, its closing punctuation and quotation marks, and behind what closes a link or emphasis there. */
function afterSentence(text: string, passage: Passage, sentence: Sentence): number {
  const last = sentence.words[sentence.words.length - 1];
  const tail = /^(?:\s*(?:\([^()]*\d{4}[^()]*\)|\[[^[\]]*@[^[\]]*\]|[([]?\uFFFC))*[^\s\p{L}\p{N}([{“‘]*/u.exec(
    passage.prose.slice(last.end, sentence.end),
  );
  const end = last.end + (tail?.[0].replace(/[:–—-]+$/, '').length ?? 0);
  const draft = passage.segments.toDraft({ start: end - 1, end }).end;
  const closed = draft + (/^\](?:\([^)\n]*\)|\[[^\]\n]*\])?/.exec(text.slice(draft))?.[0].length ?? 0);
  return closeEmphasis(passage, end, closed);
}

function closeEmphasis(passage: Passage, end: number, draft: number): number {
  if (!passage.emphasis.some((emphasis) => emphasis.end === end)) return draft;
  const next = end < passage.prose.length ? passage.segments.toDraft({ start: end, end: end + 1 }).start : passage.span.end;
  return Math.max(draft, next);
}
