/** Open drafts as values: every version is a document of its own, so that what a check holds never changes beneath it. */
import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** `TextDocument.update` is not used: it loses count of the lines when an edit parts or joins the halves of a Windows line end. */
export const VERSIONS: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update: (document, changes, version) =>
    changes.reduce(
      (before, change) => TextDocument.create(before.uri, before.languageId, version, changed(before, change)),
      document,
    ),
};

function changed(document: TextDocument, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const text = document.getText();
  const ends = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return text.slice(0, Math.min(...ends)) + change.text + text.slice(Math.max(...ends));
}
