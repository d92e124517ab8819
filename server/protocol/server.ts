/** Wires a connection: capabilities, settings, watching, and one line per request. */
import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL } from './convert.ts';
import { onCheckWorkspace, onCodeAction, onCompletion, onDocumentSymbol, onHover, onSources } from './handlers.ts';
import type { Host } from './host.ts';
import { reasonOf, Session } from './session.ts';
import { CHECK_WORKSPACE, SOURCES } from './wire.ts';

export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  let asksForSettings = false;

  connection.onInitialize((params) => {
    session.folders = foldersOf(params);
    session.versioned = params.capabilities.workspace?.workspaceEdit?.documentChanges ?? false;
    asksForSettings = params.capabilities.workspace?.configuration ?? false;
    return capabilities;
  });
  connection.onInitialized(() => {
    session.waitFor(settings());
    void session.reload();
  });
  /** A client that has no answer gets the defaults. */
  const settings = async () => {
    const asked = asksForSettings ? connection.workspace.getConfiguration('factnote') : undefined;
    const given: unknown = await asked?.catch((error: unknown) =>
      connection.console.warn(`The settings could not be read: ${String(error)}`),
    );
    session.enable((given as { enable?: boolean } | null | undefined)?.enable ?? true);
  };
  connection.onShutdown(() => session.stop());
  connection.onDidChangeConfiguration(() => void settings());
  connection.onDidChangeWatchedFiles(() => void session.reload());

  /** A request that fails answers nothing, says so once in the log, and the server lives. */
  const fenced = <Params, Answer>(
    name: string,
    handle: (session: Session, params: Params) => Promise<Answer>,
    nothing: Answer,
  ) => {
    return async (params: Params): Promise<Answer> => {
      try {
        return await handle(session, params);
      } catch (error) {
        connection.console.error(`${name} failed: ${reasonOf(error)}`);
        return nothing;
      }
    };
  };
  connection.onHover(fenced('hover', onHover, null));
  connection.onCodeAction(fenced('codeAction', onCodeAction, []));
  connection.onCompletion(fenced('completion', onCompletion, null));
  connection.onDocumentSymbol(fenced('documentSymbol', onDocumentSymbol, []));
  connection.onRequest(CHECK_WORKSPACE, fenced(CHECK_WORKSPACE, onCheckWorkspace, { files: 0, findings: 0, unread: 0 }));
  connection.onRequest(SOURCES, fenced(SOURCES, onSources, []));
  connection.listen();
}

function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  return folders.length === 0 && params.rootUri ? [params.rootUri] : folders;
}

const capabilities: InitializeResult = {
  serverInfo: { name: 'factnote' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    completionProvider: {},
    documentSymbolProvider: { label: 'Factnote' },
    workspace: { workspaceFolders: { supported: true } },
  },
};
