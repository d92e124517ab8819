/** Footnotes put in, taken out and labelled anew, as edits of the draft. What is rendered of the rest of the draft stays the same. */
import { type Footnote, idOf, labelSpan } from '../../prose/footnotes.ts';
import type { FootnoteCall, FootnoteDefinition, Prose } from '../../prose/passage.ts';
import type { Edit } from '../finding.ts';

/** How far around a place its line breaks are looked for. */
const NEAR = 200;

export interface Noted {
  readonly text: string;
  readonly prose: Prose;
}

/** Defines a note: see `addDefinitions`. */
export const addDefinition = (draft: Noted, label: string, note: string): Edit => addDefinitions(draft, [{ label, text: note }]);

/**
 * Defines notes below the last definition that stands in no list or quotation, or at the end of the draft; with a blank line between them where
 * the draft has one between its last two.
 */
export function addDefinitions(
  { text, prose }: Noted,
  notes: readonly { readonly label: string; readonly text: string }[],
): Edit {
  const last = prose.definitions.findLast(({ span }) => span.start === 0 || /[\r\n]/.test(text[span.start - 1]));
  const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const before = last && prose.definitions[prose.definitions.indexOf(last) - 1];
  const isSpaced = before && /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*$/.test(text.slice(before.span.start, last.span.start));
  const between = isSpaced ? eol + eol : eol;
  const lines = notes.map(({ label, text: note }) => `[^${label}]: ${note}`).join(between);
  if (!last) return insert(trimmedEnd(text, text.length), `${eol}${eol}${lines}`);
  const end = trimmedEnd(text, last.span.end);
  // What follows at once would become a part of the note.
  const apart = /^[ \t]*(?:\r\n?|\n)[ \t]*[^\s[]/.test(text.slice(end, end + NEAR)) ? eol : '';
  return insert(end, `${between}${lines}${apart}`);
}

/** Takes a definition out, and the blank lines that only it needed. */
export function removeDefinition(text: string, { span }: FootnoteDefinition): Edit {
  const end = trimmedEnd(text, span.end);
  const before = /(?:^|\r\n|\n|\r(?!\n))([ \t]*(?:\r\n?|\n))?([ \t]*)$/.exec(
    text.slice(Math.max(0, span.start - NEAR), span.start),
  );
  // In a quotation or a list: the marks before it stay.
  if (!before) return { span: { start: span.start, end }, text: '' };
  const start = span.start - before[2].length;
  const isApart = before[1] !== undefined || start === 0;
  const after = (isApart ? /^(?:[ \t]*(?:\r\n?|\n))+/ : /^[ \t]*(?:\r\n?|\n)/).exec(text.slice(end))?.[0].length ?? 0;
  if (end + after < text.length) return { span: { start, end: end + after }, text: '' };
  return { span: { start: trimmedEnd(text, start), end }, text: '' };
}

/** Takes a call out, and the space that set it apart. */
export function removeCall(text: string, { span }: FootnoteCall): Edit {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, span.start - NEAR), span.start))?.[0].length ?? 0;
  const after = text.slice(span.end, span.end + 1);
  const lineStart = span.start - before === 0 || /[\r\n]/.test(text[span.start - before - 1]);
  if (lineStart) return { span: { start: span.start, end: span.end + (/[ \t]/.test(after) ? 1 : 0) }, text: '' };
  return { span: { start: span.start - (/^[\s.,;:!?)]?$/.test(after) ? before : 0), end: span.end }, text: '' };
}

/** Gives calls and definitions another label. */
export function relabel(marks: readonly (FootnoteCall | FootnoteDefinition)[], label: string): Edit[] {
  return marks.map((mark) => ({ span: labelSpan(mark), text: label }));
}

/**
 * A label that no note has: the next number; where the draft names its notes, a name.
 * @param name the name, if it is free; another is made of it otherwise
 */
export function freshLabel(notes: ReadonlyMap<string, Footnote>, name?: string): string {
  const defined = [...notes.values()].filter(({ definitions }) => definitions.length > 0);
  const numbers = [...notes.values()].filter(isNumbered).map(({ label }) => Number(label));
  if (defined.length === 0 || defined.some(isNumbered)) return String(Math.max(0, ...numbers) + 1);
  if (name !== undefined && !notes.has(idOf(name))) return name;
  for (let number = name === undefined ? 1 : 2; ; number++) {
    const label = `${name ?? 'source'}-${number}`;
    if (!notes.has(idOf(label))) return label;
  }
}

/** Whether a note has a number for its label. */
export const isNumbered = ({ label }: Footnote): boolean => /^\d{1,9}$/.test(label);

/** The end of the text before `from` without white space. */
function trimmedEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  return end;
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
