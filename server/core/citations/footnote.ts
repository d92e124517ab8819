/** Edits that insert footnotes: the call at the end of the sentence, the definition under the last one. The draft's habit decides the label. */
import type { Edit } from '../findings/finding.ts';
import { addDefinition, freshLabel } from '../findings/footnotes/edits.ts';
import { footnotesOf } from '../prose/footnotes.ts';
import type { Fact } from '../sources/fact.ts';
import type { Work } from '../sources/pack.ts';
import type { Span } from '../text/span.ts';
import { shortLabel } from './labels.ts';
import type { NoteWriter } from './note-writer.ts';
import { Notebook } from './notebook.ts';
import { type Cited, placeOf, textOfNote } from './place.ts';

/** A span of the draft, and the fact that bears it out or corrects it. */
export interface Citing {
  readonly at: Span;
  readonly fact: Fact;
}

/** Whether a note may be put there: not outside prose, in a heading or in a note, nor where the sentence has this very note. Formats nothing. */
export function canCite(draft: Cited, { at, fact }: Citing): boolean {
  const place = placeOf(draft, at);
  return place !== undefined && !new Notebook(draft).has(place, fact.source, fact.where[0]);
}

/** The edits for all of them, none where none can be put. Notes on one source and place are one note; a second on a source takes the short form. */
export function footnoteEdits(draft: Cited, citings: readonly Citing[], writer: NoteWriter): Edit[] {
  const notebook = new Notebook(draft);
  const placed = citings.flatMap(({ at, fact }) => {
    const place = placeOf(draft, at);
    return place ? [{ place, work: fact.source, where: fact.where[0] }] : [];
  });
  for (const { place, work, where } of placed.sort((a, b) => a.place.at - b.place.at))
    if (!notebook.has(place, work, where)) notebook.cite(place, work, where, writer);
  return notebook.edits();
}

/** The label of the note that says just this, and what has to be added where the draft has none yet. */
export function noteSaying(draft: Cited, work: Work, note: string): { label: string; added: Edit[] } {
  const wanted = note.replace(/\s+/g, ' ');
  const existing = draft.prose.definitions.find((one) => textOfNote(draft, one).replace(/\s+/g, ' ').trim() === wanted);
  if (existing) return { label: existing.label, added: [] };
  const label = freshLabel(footnotesOf(draft.prose).all, shortLabel(work));
  return { label, added: [addDefinition(draft, label, note)] };
}
