/** Puts footnotes in order of appearance: numbers are counted anew, definitions change places. What the draft says stays the same. */
import type { Draft } from '../../core/draft.ts';
import type { Edit } from '../../core/findings/finding.ts';
import { isNumbered, relabel } from '../../core/findings/footnotes/edits.ts';
import { type Footnote, footnotesOf } from '../../core/prose/footnotes.ts';
import type { FootnoteDefinition } from '../../core/prose/passage.ts';
import { holds, type Span } from '../../core/text/span.ts';

/** Nothing where they are in order. Notes that nothing calls come last; names stay as they are. */
export function sortFootnotes({ text, prose }: Draft): Edit[] {
  const { all, called } = footnotesOf(prose);
  const free = new Set(prose.definitions.filter((definition, at) => isFree(text, definition, prose.definitions[at + 1])));
  const isMovable = ({ definitions }: Footnote) => definitions.every((definition) => free.has(definition));
  const met = new Set(called);
  const unmet = [...all.values()].filter((note) => !met.has(note)).sort((a, b) => startOf(a) - startOf(b));
  const notes = [...called, ...unmet.filter(isMovable), ...unmet.filter((note) => !isMovable(note))];

  const labels = renumbered(notes);
  const ordered = notes.filter(isMovable).flatMap(({ definitions }) => definitions);
  const slots = [...ordered].sort((a, b) => a.span.start - b.span.start);
  const moved = slots.flatMap((slot, at) => (slot === ordered[at] ? [] : [{ span: slot.span, content: ordered[at].span }]));
  const inMoved = new Set(moved.flatMap(({ span }) => labels.filter((label) => holds(span, label.span))));
  return [
    ...labels.filter((label) => !inMoved.has(label)),
    ...moved.map(({ span, content }) => ({ span, text: edited(text, content, labels) })),
  ];
}

/** Where its first definition begins. */
const startOf = ({ definitions }: Footnote) => definitions[0]?.span.start ?? 0;

/** Numbers in order. A call without its note is shown as it is written: it stays, and no note takes its number. */
function renumbered(notes: readonly Footnote[]): Edit[] {
  const [defined, missing] = [notes.filter(isDefined), notes.filter((note) => !isDefined(note))];
  const taken = new Set(missing.map(({ label }) => label));
  let last = 0;
  return defined.filter(isNumbered).flatMap(({ definitions, calls }) => {
    do last++;
    while (taken.has(String(last)));
    const label = String(last);
    const marks = [...definitions, ...calls].filter((mark) => mark.label !== label);
    return relabel(marks, label);
  });
}

const isDefined = ({ definitions }: Footnote) => definitions.length > 0;

/** Whether another definition may stand in its place: it is in no list, quotation or note, holds no other, and no text follows at once. */
function isFree(text: string, { span }: FootnoteDefinition, next: FootnoteDefinition | undefined): boolean {
  const atLineStart = span.start === 0 || /[\r\n\uFEFF]/.test(text[span.start - 1]);
  const lineEnd = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(span.end))?.[0];
  if (!atLineStart || lineEnd === undefined) return false;
  const following = span.end + lineEnd.length;
  return (
    next?.span.start === following || (!(next && next.span.start < span.end) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(following)))
  );
}

/** A piece of the draft with the edits that lie in it. */
function edited(text: string, piece: Span, edits: readonly Edit[]): string {
  return edits
    .filter(({ span }) => holds(piece, span))
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (done, { span, text: replacement }) =>
        done.slice(0, span.start - piece.start) + replacement + done.slice(span.end - piece.start),
      text.slice(piece.start, piece.end),
    );
}
