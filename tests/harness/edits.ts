/** Edits applied, as an editor would. */
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../server/core/findings/finding.ts';

/** A text with edits applied, whatever their order; no two may overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((edited, { span, text: inserted }) => edited.slice(0, span.start) + inserted + edited.slice(span.end), text);
}

/** A document with an action applied, whichever shape its edit has. */
export function appliedTo(document: TextDocument, action: CodeAction | undefined): string {
  const [first] = action?.edit?.documentChanges ?? [];
  const edits = action?.edit?.changes?.[document.uri] ?? (first && 'edits' in first ? first.edits : undefined);
  if (!edits) throw new Error('This action edits nothing.');
  return TextDocument.applyEdits(
    document,
    edits.filter((edit) => 'newText' in edit),
  );
}
