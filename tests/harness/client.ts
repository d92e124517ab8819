/** An editor as the server sees it: it keeps what was sent, and waits on events, never on time. */
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type Location,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShowMessageNotification,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { VERSIONS } from '../../server/protocol/versions.ts';
import { ROOT, uriOf } from './workspace.ts';

/** What VS Code says it can. */
export const CAPABLE: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
};

type Settings = {
  readonly enable?: boolean;
  readonly citations?: Record<string, unknown>;
  readonly hints?: Record<string, unknown>;
  readonly rules?: unknown;
} | null;

export class Client {
  /** Every publishing of diagnostics, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logs: string[] = [];
  /** What the user was told. */
  readonly messages: string[] = [];
  /** What it answers for the section `factnote`; a failure is an answer, too. */
  settings: () => Settings | Promise<Settings> = () => ({ enable: true });
  settingsAsked = 0;
  readonly #waiting = new Set<() => void>();

  constructor(readonly connection: ProtocolConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.#keep(this.published, params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.#keep(this.logs, message));
    connection.onNotification(ShowMessageNotification.type, ({ message }) => this.#keep(this.messages, message));
    connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      this.settingsAsked++;
      const settings = await this.settings();
      return items.map(() => settings);
    });
    connection.listen();
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const workspaceFolders = [{ uri: ROOT, name: 'work space' }];
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: CAPABLE,
      workspaceFolders,
      ...params,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Answers once the server has dealt with all that was sent, and has loaded its packs. */
  async idle(): Promise<void> {
    await this.connection.sendRequest('factnote/sources');
  }

  /** Opens a draft; `name` is its path in the workspace. */
  async open(name: string, text: string, version = 1): Promise<TextDocument> {
    const document = TextDocument.create(uriOf(name), 'markdown', version, text);
    const textDocument = { uri: document.uri, languageId: 'markdown', version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return document;
  }

  /** Changes a draft on both sides. */
  async change(document: TextDocument, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<TextDocument> {
    const next = VERSIONS.update(document, contentChanges, document.version + 1);
    const textDocument = { uri: next.uri, version: next.version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    return next;
  }

  async close({ uri }: TextDocument): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async fileChanged(name: string): Promise<void> {
    const change: FileEvent = { uri: uriOf(name), type: FileChangeType.Changed };
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [change] });
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.settings = () => settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** The first publishing after `from` that passes a test, whether it has come or is still to come. */
  until(test: (params: PublishDiagnosticsParams) => boolean, from = 0): Promise<PublishDiagnosticsParams> {
    return this.#first(() => this.published.slice(from).find(test));
  }

  /** The first line of the log that matches. */
  logged(pattern: RegExp): Promise<string> {
    return this.#first(() => this.logs.find((line) => pattern.test(line)));
  }

  #keep<Event>(list: Event[], event: Event): void {
    list.push(event);
    for (const look of [...this.#waiting]) look();
  }

  #first<Event>(find: () => Event | undefined): Promise<Event> {
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The diagnostics of a draft as it is now. */
  async diagnosed({ uri, version }: TextDocument) {
    return (await this.until((params) => params.uri === uri && params.version === version)).diagnostics;
  }

  /** Opens a draft and waits for its diagnostics. */
  async check(name: string, text: string) {
    const document = await this.open(name, text);
    return { document, diagnostics: await this.diagnosed(document) };
  }

  hover(document: TextDocument, words: string): Promise<Hover | null> {
    const { start: position } = rangeOf(document, words);
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri: document.uri }, position });
  }

  async actions(document: TextDocument, words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri: document.uri }, range: rangeOf(document, words) };
    const all = await this.connection.sendRequest(CodeActionRequest.type, {
      ...params,
      context: { diagnostics: [], ...context },
    });
    return (all ?? []).filter((action): action is CodeAction => 'kind' in action);
  }

  /** An action as it is when it is chosen. */
  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  /** The completions at an offset of a draft, or behind its last sign. */
  complete(document: TextDocument, offset = document.getText().length): Promise<CompletionList | null> {
    const position = document.positionAt(offset);
    const params = { textDocument: { uri: document.uri }, position };
    return this.connection.sendRequest(CompletionRequest.type, params) as Promise<CompletionList | null>;
  }

  /** Where the thing is defined at whose first sign words stand. */
  define(document: TextDocument, words: string): Promise<Location | null> {
    const { start: position } = rangeOf(document, words);
    return this.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: document.uri },
      position,
    }) as Promise<Location | null>;
  }

  symbols({ uri }: TextDocument): Promise<DocumentSymbol[]> {
    return this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }) as Promise<DocumentSymbol[]>;
  }
}

/** Where words stand in a draft. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`The draft does not say "${words}".`);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}
