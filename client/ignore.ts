/** Ignoring a finding: asks why, lets the server write it down, and saves the settings file if that is where it went. */
import { l10n, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Running } from './start.ts';
import { IGNORE, type ToIgnore } from './wire.ts';

export async function ignoreFinding(factnote: Running, what: ToIgnore): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Ignore this finding'),
    prompt: l10n.t('Why? The reason stands beside it, for whoever reads it next.'),
    placeHolder: l10n.t('The ministry’s own chronicle has another year'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('Say why.') : undefined),
  });
  if (reason === undefined) return;
  const answer = await factnote.request<{ edit: WorkspaceEdit; settings?: string } | null>(IGNORE, { ...what, reason });
  if (!answer || !(await factnote.apply(answer.edit))) {
    void window.showInformationMessage(l10n.t('Factnote: the draft has changed since. Ask for the quick fix again.'));
  } else if (answer.settings !== undefined) {
    await (await workspace.openTextDocument(Uri.parse(answer.settings, true))).save();
  }
}
