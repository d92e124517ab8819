/** Where a comment can stand in markdown without changing how the draft is shown: on a line of its own before a block. */
import type { Edit } from '../findings/finding.ts';
import { chunksOf } from '../prose/chunks.ts';
import type { Passage } from '../prose/passage.ts';
import { readProse } from '../prose/read.ts';
import type { Span } from '../text/span.ts';

/** What may stand before a block on its line: marks of quotations and lists. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*$/;
/** A comment before the box would make it text. */
const TASK = /^\[[ \txX]\][ \t]/;

/** The edit that puts a comment before a passage; nothing in tables and footnotes, and wherever else it would be seen. */
export function commentEdit(text: string, passage: Passage, comment: string): Edit | undefined {
  if (passage.cell || passage.label !== undefined) return undefined;
  const from = lineStart(text, passage.span.start);
  const before = text.slice(from, passage.span.start);
  const prefix = passage.kind === 'heading' ? before.replace(/#{1,6}[ \t]+$/, '') : before;
  const at = from + prefix.length;
  if (!CONTAINERS.test(prefix) || (passage.kind === 'item' && TASK.test(text.slice(at, at + 4)))) return undefined;
  const eol = EOLS.exec(text)?.[0] ?? '\n';
  const edit = { span: { start: at, end: at }, text: `${comment}${eol}${prefix.replace(/[^>\t]/g, ' ')}` };
  return readsTheSame(text, edit) ? edit : undefined;
}

/** Whether the piece of the draft around an edit is the same prose with it. */
function readsTheSame(text: string, { span, text: put }: Edit): boolean {
  const piece = chunksOf(text, 0).find(({ start, end }) => start <= span.start && span.start < end);
  if (!piece) return false;
  const [before, after] = [text.slice(piece.start, span.start), text.slice(span.end, piece.end)];
  const read = (draft: string) => readProse(draft).passages.map(({ kind, prose, nesting }) => `${kind} ${nesting} ${prose}`);
  return read(before + after).join('\0') === read(before + put + after).join('\0');
}

/**
 * The edit that takes a comment out, with its line if it has one of its own.
 * @param passages of the draft
 */
export function removal(text: string, passages: readonly Passage[], comment: Span): Edit {
  const from = lineStart(text, comment.start);
  const before = text.slice(from, comment.start);
  const rest = lineAt(text, comment.end);
  const eol = EOL.exec(text.slice(comment.end + rest.length))?.[0];
  const next = comment.end + rest.length + (eol?.length ?? 0);
  const edit = (start: number, end: number): Edit => ({ span: { start, end }, text: '' });
  if (rest.trim() !== '' || !CONTAINERS.test(before))
    return edit(/[ \t]$/.test(before) ? comment.start - 1 : comment.start, comment.end);
  // Where the comment is all that parts two blocks, its line stays, empty.
  if (/^[ \t>]*$/.test(before)) return joins(text, passages, from, next) ? edit(comment.start, comment.end) : edit(from, next);
  // Behind the mark of an item the next line takes its place.
  const indent = /^[ \t>]*(?=[^ \t\r\n])/.exec(text.slice(next))?.[0];
  return eol === undefined || indent === undefined ? edit(comment.start, comment.end) : edit(comment.start, next + indent.length);
}

/** Whether the block before a line would go on with the line at `next`, were it not for what stands between. */
function joins(text: string, passages: readonly Passage[], start: number, next: number): boolean {
  const last = passages.findLast(({ span }) => span.end <= start);
  if (!last || last.kind === 'heading' || text.slice(last.span.end, start).split(EOLS).length !== 2) return false;
  return !INTERRUPTS.test(lineAt(text, next));
}

/** Lines that begin a block of their own wherever they stand. */
const INTERRUPTS = /^[ \t>]*(?:$|#{1,6}[ \t]|(?:[-*+]|1[.)])[ \t]+\S|`{3}|~{3}|<!--)/;
const EOL = /^(?:\r\n|\r|\n)/;
const EOLS = /\r\n|\r|\n/;

function lineStart(text: string, at: number): number {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

const lineAt = (text: string, start: number) => /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
