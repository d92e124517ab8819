/** The language status item: how many sources are loaded, what was found in the draft at hand, whether the server is up. */
import { Disposable, LanguageStatusSeverity, l10n, languages, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DRAFTS } from './options.ts';
import { STATUS, type Status } from './wire.ts';

type Server = 'starting' | 'running' | 'stopped' | 'failed';

export class StatusItem implements Disposable {
  private readonly item = languages.createLanguageStatusItem('factnote', DRAFTS);
  private readonly findings = new Map<string, number>();
  private server: Server = 'starting';
  private last: Status | undefined;
  private readonly listeners = [
    window.onDidChangeActiveTextEditor(() => this.show()),
    workspace.onDidCloseTextDocument((closed) => this.findings.delete(closed.uri.toString())),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('factnote.enable') && this.show()),
  ];

  constructor() {
    this.item.name = 'Factnote';
    this.item.command = { command: 'factnote.showLog', title: l10n.t('Show Log') };
    this.show();
  }

  /** Shows the state of this client until the returned value is disposed. */
  follow(client: BaseLanguageClient): Disposable {
    this.last = undefined;
    this.findings.clear();
    const listeners = [
      client.onDidChangeState(({ newState }) => this.enter(newState)),
      client.onNotification(STATUS, (status: Status) => this.receive(status)),
    ];
    return Disposable.from(...listeners);
  }

  failed(): void {
    this.server = 'failed';
    this.show();
  }

  dispose(): void {
    for (const one of this.listeners) one.dispose();
    this.item.dispose();
  }

  private enter(state: State): void {
    if (state === State.Running) this.server = 'running';
    else if (state === State.Starting) this.server = 'starting';
    else if (state === State.StartFailed) this.server = 'failed';
    else if (this.server !== 'failed') this.server = 'stopped';
    this.show();
  }

  private receive(status: Status): void {
    this.last = status;
    // The server may write a URI with other escapes than VS Code does.
    if (status.uri !== undefined) this.findings.set(Uri.parse(status.uri).toString(), status.findings);
    this.show();
  }

  private show(): void {
    const { text, detail, severity } = this.words();
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.busy = this.server === 'starting' || (this.server === 'running' && !this.last && this.enabled());
    this.item.accessibilityInformation = { label: [text, detail].filter(Boolean).join(', ') };
  }

  /** Findings are no fault of the tool's: they stand in the Problems panel, and the item stays calm. */
  private words(): { text: string; detail: string; severity: LanguageStatusSeverity } {
    const { Information, Warning } = LanguageStatusSeverity;
    if (this.server === 'failed' || this.server === 'stopped')
      return {
        text: l10n.t('Factnote: not running'),
        detail: l10n.t('see the log, then restart'),
        severity: LanguageStatusSeverity.Error,
      };
    if (!this.enabled())
      return { text: l10n.t('Factnote: off'), detail: l10n.t('by the setting factnote.enable'), severity: Information };
    if (!this.last) return { text: l10n.t('Factnote: starting'), detail: '', severity: Information };

    const { sources, facts, problems = 0 } = this.last;
    const document = window.activeTextEditor?.document;
    const found = document && this.findings.get(document.uri.toString());
    const counts = [count(sources, l10n.t('source'), l10n.t('sources'))];
    if (found !== undefined) counts.push(count(found, l10n.t('finding'), l10n.t('findings')));
    const text = `Factnote: ${counts.join(', ')}`;
    if (problems > 0)
      return {
        text,
        detail: count(problems, l10n.t('source pack has mistakes'), l10n.t('source packs have mistakes')),
        severity: Warning,
      };
    if (sources === 0) return { text, detail: l10n.t('nothing to check against'), severity: Warning };
    return { text, detail: count(facts, l10n.t('fact'), l10n.t('facts')), severity: Information };
  }

  private enabled(): boolean {
    return workspace.getConfiguration('factnote', window.activeTextEditor?.document).get('enable', true);
  }
}

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
