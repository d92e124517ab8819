/** VS Code’s own check of markdown links takes every footnote for a missing link: said once, with the setting that ends it. */
import { ConfigurationTarget, type Disposable, type ExtensionContext, l10n, type TextDocument, window, workspace } from 'vscode';

const SECTION = 'markdown.validate';
const SETTING = 'referenceLinks.enabled';
const SAID = 'factnote.saidReferenceLinks';
const CALL = /\[\^[^\]\s]+\]/;

export function explainReferenceLinks(context: ExtensionContext): Disposable[] {
  const look = (document: TextDocument | undefined) => document && void explain(context, document);
  look(window.activeTextEditor?.document);
  return [
    window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration(SECTION) && look(window.activeTextEditor?.document),
    ),
  ];
}

async function explain({ globalState }: ExtensionContext, document: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration(SECTION, document);
  const isChecked = settings.get('enabled') === true && settings.get(SETTING, 'ignore') !== 'ignore';
  if (document.languageId !== 'markdown' || !isChecked || globalState.get(SAID) || !CALL.test(document.getText())) return;
  await globalState.update(SAID, true);
  const turnOff = l10n.t('Turn It Off in This Workspace');
  const message = l10n.t(
    'VS Code’s check of reference links takes footnotes for missing links. Factnote checks footnotes itself: you can turn the other check off.',
  );
  if ((await window.showInformationMessage(message, turnOff)) !== turnOff) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(SETTING, 'ignore', target);
}
