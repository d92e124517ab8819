/** The footnotes of a draft: which definitions and which calls belong together, and in which order a reader meets them. */
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { push } from '../text/lists.ts';
import type { Span } from '../text/span.ts';
import type { FootnoteCall, FootnoteDefinition, Prose } from './passage.ts';

export interface Footnote {
  /** As it is first written. */
  readonly label: string;
  /** None: the note is missing. More than one: only the first is shown. */
  readonly definitions: readonly FootnoteDefinition[];
  /** In order of place, those in the text of notes included. */
  readonly calls: readonly FootnoteCall[];
}

export interface Footnotes {
  /** By the label as GFM compares labels. */
  readonly all: ReadonlyMap<string, Footnote>;
  /** As a reader meets them: those called in the text, then those that only these notes call, and so on. */
  readonly called: readonly Footnote[];
}

export function footnotesOf({ passages, definitions }: Prose): Footnotes {
  const all = new Map<string, { label: string; definitions: FootnoteDefinition[]; calls: FootnoteCall[] }>();
  const note = (id: string, label: string) => {
    const known = all.get(id) ?? { label, definitions: [], calls: [] };
    all.set(id, known);
    return known;
  };
  /** Ids of the notes called by each note, and under nothing by the text. */
  const callees = new Map<string | undefined, string[]>();
  for (const passage of passages) {
    const caller = passage.label === undefined ? undefined : idOf(passage.label);
    for (const call of passage.calls) {
      note(call.id, call.label).calls.push(call);
      push(callees, caller, call.id);
    }
  }
  for (const definition of definitions) note(definition.id, definition.label).definitions.push(definition);

  const met = new Set(callees.get(undefined));
  for (const id of met) for (const callee of callees.get(id) ?? []) met.add(callee);
  return { all, called: [...met].flatMap((id) => all.get(id) ?? []) };
}

/** A label as GFM compares labels. */
export const idOf = normalizeIdentifier;

/** Where the label of a call or a definition stands, without its brackets. */
export function labelSpan({ span, label }: { readonly span: Span; readonly label: string }): Span {
  return { start: span.start + 2, end: span.start + 2 + label.length };
}

/** Where `[^label]` stands, of a call or at the head of a definition. */
export function markSpan({ span, label }: { readonly span: Span; readonly label: string }): Span {
  return { start: span.start, end: span.start + label.length + 3 };
}
