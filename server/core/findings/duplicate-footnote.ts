/**
 * duplicate-footnote: a second note with a label that is taken, so that markdown shows only the first.
 */
import { type Footnote, footnotesOf, markSpan } from '../prose/footnotes.ts';
import type { FootnoteCall, FootnoteDefinition } from '../prose/passage.ts';
import type { Edit, Finding, Fix } from './finding.ts';
import { freshLabel, relabel, removeDefinition } from './footnotes/edits.ts';
import type { ReadDraft, Rule } from './rule.ts';

export const duplicateFootnote: Rule = {
  code: 'duplicate-footnote',
  level: 'warning',
  summary: 'A second note with the label of another.',
  find({ text, prose }) {
    const { all, called } = footnotesOf(prose);
    return called.flatMap((note) =>
      note.definitions.slice(1).map((definition, at) => finding(text, note, definition, at + 1, freshLabel(all))),
    );
  },
};

function finding(text: ReadDraft['text'], note: Footnote, definition: FootnoteDefinition, nth: number, fresh: string): Finding {
  const span = markSpan(definition);
  const remove: Fix = { title: 'Remove this note', edits: [removeDefinition(text, definition)], preferred: false };
  const renumber = (): Fix => ({
    title: `Change to [^${fresh}]`,
    edits: [...relabel([definition], fresh), ...calling(note, nth, fresh)],
    preferred: false,
  });
  const isOther = body(text, definition) !== body(text, note.definitions[0]);
  return {
    code: duplicateFootnote.code,
    level: duplicateFootnote.level,
    span,
    actual: text.slice(span.start, span.end),
    expected: isOther ? [`[^${fresh}]`] : [],
    message: `There is a note ${text.slice(span.start, span.end)} already; only the first is shown.`,
    because: [],
    fixes: isOther ? [renumber(), remove] : [remove],
  };
}

/** The calls that mean this note get its new label; where none is its own, it is called beside the first note. */
function calling(note: Footnote, nth: number, fresh: string): Edit[] {
  const own = ownCalls(note, nth);
  if (own.length > 0) return relabel(own, fresh);
  const { end } = note.calls[note.calls.length - 1].span;
  return [{ span: { start: end, end }, text: `[^${fresh}]` }];
}

/** Of parts put together, the calls between the note before and this one or the next; of notes at the end, the call of the same rank. */
function ownCalls({ definitions, calls }: Footnote, nth: number): readonly FootnoteCall[] {
  const [previous, next] = [definitions[nth - 1].span.start, definitions[nth + 1]?.span.start ?? Number.POSITIVE_INFINITY];
  const between = calls.filter(({ span }) => span.start > previous && span.start < next);
  if (between.length > 0 && calls.some(({ span }) => span.start < previous)) return between;
  return calls.length === definitions.length ? [calls[nth]] : [];
}

const body = (text: string, definition: FootnoteDefinition) =>
  text.slice(markSpan(definition).end, definition.span.end).replace(/\s+/g, ' ').trim();
