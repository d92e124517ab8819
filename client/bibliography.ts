/** Writing the bibliography of the draft at hand, and saying what was done. */
import { l10n, Uri, window, workspace } from 'vscode';
import type { Running } from './start.ts';
import { WRITE_BIBLIOGRAPHY, type WrittenBibliography } from './wire.ts';

const BIBLIOGRAPHY = /\.(?:bib|bibtex|biblatex|json)$/i;

export async function writeBibliography(factnote: Running): Promise<void> {
  const draft = window.activeTextEditor?.document;
  if (draft?.languageId !== 'markdown') {
    void window.showInformationMessage(l10n.t('Open the draft whose bibliography is to be written.'));
    return;
  }
  const unsaved = workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && BIBLIOGRAPHY.test(uri.path));
  const texts = unsaved.map((document) => ({ uri: document.uri.toString(), text: document.getText() }));
  const params = { command: WRITE_BIBLIOGRAPHY, arguments: [draft.uri.toString(), texts] };
  const written = await factnote.request<WrittenBibliography>('workspace/executeCommand', params);
  if (!written.uri) {
    void window.showWarningMessage(`Factnote: ${written.reason ?? ''}`);
    return;
  }
  const uri = Uri.parse(written.uri, true);
  // What the user had not saved stays for the user to save.
  if (!unsaved.some((document) => document.uri.toString() === uri.toString()))
    await (await workspace.openTextDocument(uri)).save();
  void window.showInformationMessage(said(written, workspace.asRelativePath(uri)));
}

function said({ added = [], removed = [], changed = [], named }: WrittenBibliography, file: string): string {
  const parts = [
    ...(added.length > 0 ? [l10n.t('added {0}', added.join(', '))] : []),
    ...(removed.length > 0 ? [l10n.t('removed {0}', removed.join(', '))] : []),
    ...(changed.length > 0 ? [l10n.t('left as you have changed them: {0}', changed.join(', '))] : []),
  ];
  const done = `${file}: ${parts.length > 0 ? parts.join('; ') : l10n.t('nothing to change')}.`;
  return named || added.length === 0
    ? done
    : `${done} ${l10n.t('Pandoc reads it where the front matter says “bibliography: {0}”.', file)}`;
}
