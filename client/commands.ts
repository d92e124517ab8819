/** The commands of the palette. Each catches its own failure and says it once, with the log one click away. */
import { commands, type Disposable, l10n, ProgressLocation, window } from 'vscode';
import { writeBibliography } from './bibliography.ts';
import { ignoreFinding } from './ignore.ts';
import { RecordPages, showSource } from './sources.ts';
import type { Running } from './start.ts';
import { CHECK_WORKSPACE, type Checked, CITE_ALL, IGNORE_COMMAND, type ToIgnore } from './wire.ts';

export function registerCommands(factnote: Running): Disposable[] {
  const records = new RecordPages();
  const register = (id: string, run: (argument?: unknown) => Promise<void>) =>
    commands.registerCommand(id, (argument?: unknown) => run(argument).catch((error) => fail(factnote, error)));
  return [
    records,
    register('factnote.checkWorkspace', () => checkWorkspace(factnote)),
    // One action of the editor's own, so that it is previewed and undone as one.
    register('factnote.citeAll', async () =>
      commands.executeCommand('editor.action.sourceAction', { kind: CITE_ALL, apply: 'first' }),
    ),
    register('factnote.showSource', (id) => showSource(factnote, records, typeof id === 'string' ? id : undefined)),
    register('factnote.writeBibliography', () => writeBibliography(factnote)),
    register(IGNORE_COMMAND, (what) => ignoreFinding(factnote, what as ToIgnore)),
    register('factnote.restart', () => factnote.restart()),
    register('factnote.showLog', async () => factnote.log.show()),
  ];
}

async function checkWorkspace(factnote: Running): Promise<void> {
  const {
    files,
    findings,
    unread = 0,
  } = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Factnote: checking the workspace') }, () =>
    factnote.request<Checked>(CHECK_WORKSPACE),
  );
  if (unread > 0) void window.showWarningMessage(l10n.t('Factnote could not read every file. Files not checked: {0}.', unread));
  if (findings > 0) await commands.executeCommand('workbench.actions.view.problems');
  else if (unread > 0) return;
  else if (files > 0) void window.showInformationMessage(l10n.t('Factnote found nothing to correct. Files checked: {0}.', files));
  else void window.showInformationMessage(l10n.t('Factnote found no markdown file in this workspace.'));
}

async function fail(factnote: Running, error: unknown): Promise<void> {
  factnote.log.error(error instanceof Error ? error : String(error));
  const show = l10n.t('Show Log');
  const message = error instanceof Error ? error.message : String(error);
  if ((await window.showErrorMessage(`Factnote: ${message}`, show)) === show) factnote.log.show();
}
