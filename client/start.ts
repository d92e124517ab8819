/** What the desktop and the web client share: the language client and its restart, its options, the status item, the commands. */
import { type Disposable, type ExtensionContext, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { answerFileRequests } from './files.ts';
import { clientOptions, watchFiles } from './options.ts';
import { explainReferenceLinks } from './reference-links.ts';
import { StatusItem } from './status.ts';

/** How a host makes its client; called again for every restart, since a client that failed to start cannot be started again. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export interface Running {
  readonly log: LogOutputChannel;
  request<Answer>(method: string, params?: unknown): Promise<Answer>;
  /** Makes an edit that the server has answered; false if it does not fit any more. */
  apply(edit: WorkspaceEdit): Promise<boolean>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Returns at once: whatever asks the server for something waits until it is up. */
export function start(context: ExtensionContext, make: MakeClient): Running {
  const log = window.createOutputChannel('Factnote', { log: true });
  const status = new StatusItem();
  const watchers = watchFiles();
  const session = new Session((id, name) => make(id, name, clientOptions(log, watchers)), context.extensionUri, log, status);
  context.subscriptions.push(log, status, ...watchers, ...registerCommands(session), ...explainReferenceLinks(context));
  void session.start();
  return session;
}

class Session implements Running {
  private client: BaseLanguageClient | undefined;
  private attached: Disposable[] = [];
  /** Starts and stops one after another, however fast the restart command is given. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly make: (id: string, name: string) => BaseLanguageClient,
    private readonly extension: Uri,
    readonly log: LogOutputChannel,
    private readonly status: StatusItem,
  ) {}

  start(): Promise<void> {
    return this.enqueue(() => this.open());
  }

  restart(): Promise<void> {
    return this.enqueue(async () => {
      await this.close();
      await this.open();
    });
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.close());
  }

  async request<Answer>(method: string, params: unknown = {}): Promise<Answer> {
    await this.turn;
    if (!this.client?.isRunning()) throw new Error('The Factnote server is not running.');
    return this.client.sendRequest<Answer>(method, params);
  }

  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const converted = await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    return converted !== undefined && workspace.applyEdit(converted);
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step, step);
    return this.turn;
  }

  /** A server that does not start leaves the editor working: the status item says so, the log says why. */
  private async open(): Promise<void> {
    const client = this.make('factnote', 'Factnote');
    this.client = client;
    this.attached = [this.status.follow(client), ...answerFileRequests(client, this.extension)];
    try {
      await client.start();
    } catch (error) {
      this.log.error('The server did not start.', error instanceof Error ? error : String(error));
      this.status.failed();
    }
  }

  private async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn('The server did not stop as it should.', error instanceof Error ? error : String(error));
    }
    for (const one of this.attached.splice(0)) one.dispose();
  }
}
