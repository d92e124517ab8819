/** Gives a footnote another label, at all its places. */
import type { Draft } from '../../core/draft.ts';
import type { Edit } from '../../core/findings/finding.ts';
import { relabel } from '../../core/findings/footnotes/edits.ts';
import { footnotesOf, idOf, labelSpan } from '../../core/prose/footnotes.ts';
import type { Span } from '../../core/text/span.ts';
import { footnoteAt } from './at.ts';

/** What can be renamed here: a label and where it stands; nothing beside footnotes. */
export function renamable(draft: Draft, offset: number): { span: Span; label: string } | undefined {
  const at = footnoteAt(draft, offset);
  return at && { span: labelSpan(at.mark), label: at.mark.label };
}

/** The edits, or why there are none. `wanted` may stand in its brackets; nothing beside footnotes. */
export function rename(draft: Draft, offset: number, wanted: string): { edits: Edit[] } | { refused: string } | undefined {
  const at = footnoteAt(draft, offset);
  if (!at) return undefined;
  const label = wanted.trim().replace(/^\[?\^(.*?)\]?$/, '$1');
  if (label === '') return { refused: 'A footnote needs a label: a number or a short name.' };
  const sign = /[\s[\]\\|`<>]/.exec(label)?.[0];
  if (sign) return { refused: `The label of a footnote cannot hold ${SAID[sign] ?? `"${sign}"`}.` };
  const other = footnotesOf(draft.prose).all.get(idOf(label));
  if (other && other.label !== at.note.label) return { refused: `There is a footnote [^${other.label}] already.` };
  return { edits: relabel([...at.note.definitions, ...at.note.calls], label) };
}

const SAID: Record<string, string> = { ' ': 'a space', '\t': 'a tab', '\n': 'a line break', '\r': 'a line break' };
