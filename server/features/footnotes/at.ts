/** The footnote under the cursor. */
import type { Draft } from '../../core/draft.ts';
import { type Footnote, footnotesOf, labelSpan, markSpan } from '../../core/prose/footnotes.ts';
import type { FootnoteCall, FootnoteDefinition } from '../../core/prose/passage.ts';
import type { Span } from '../../core/text/span.ts';

export interface FootnoteAt {
  readonly note: Footnote;
  /** The call, or the definition whose label it is. */
  readonly mark: FootnoteCall | FootnoteDefinition;
}

/** Nothing where no call and no label of a definition touches the offset; between two calls, the second. */
export function footnoteAt(draft: Draft, offset: number): FootnoteAt | undefined {
  const touching = [...footnotesOf(draft.prose).all.values()]
    .flatMap((note) => [...note.definitions, ...note.calls].map((mark) => ({ note, mark })))
    .filter(({ mark }) => touches(markSpan(mark), offset));
  return touching.find(({ mark }) => mark.span.start === offset) ?? touching[0];
}

/** The places where the label of a note stands, of its definitions and of its calls. */
export function placesOf({ definitions, calls }: Footnote): { definitions: Span[]; calls: Span[] } {
  return { definitions: definitions.map(labelSpan), calls: calls.map(labelSpan) };
}

const touches = (span: Span, offset: number) => span.start <= offset && offset <= span.end;
