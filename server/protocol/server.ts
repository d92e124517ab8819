/** Wires a connection: capabilities, settings, watching, and one line per request. */
import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CITE_ALL, FIX_ALL, SORT_FOOTNOTES } from './convert.ts';
import { editorSettingsOf } from './editor-settings.ts';
import { onDefinition, onDocumentHighlight, onDocumentLinks, onPrepareRename, onReferences, onRename } from './footnotes.ts';
import {
  onCheckWorkspace,
  onCodeAction,
  onCodeActionResolve,
  onCompletion,
  onDocumentSymbol,
  onExecuteCommand,
  onHover,
  onSources,
} from './handlers.ts';
import type { Host } from './host.ts';
import { onIgnore } from './ignoring.ts';
import { onKeyDefinition } from './keys.ts';
import { reasonOf, Session } from './session.ts';
import { CHECK_WORKSPACE, IGNORE, IGNORE_COMMAND, SOURCES, WRITE_BIBLIOGRAPHY } from './wire.ts';

export function serve(connection: Connection, host: Host): void {
  const session = new Session(connection, host);
  let asksForSettings = false;

  connection.onInitialize((params) => {
    session.bibliographies.folders = foldersOf(params);
    session.createsFiles = params.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false;
    const { documentChanges = false, changeAnnotationSupport } = params.capabilities.workspace?.workspaceEdit ?? {};
    session.edits = { versioned: documentChanges, previews: changeAnnotationSupport !== undefined };
    session.resolves = params.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
    session.snippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
    session.asksForReasons = commandsOf(params.initializationOptions).includes(IGNORE_COMMAND);
    asksForSettings = params.capabilities.workspace?.configuration ?? false;
    return capabilitiesFor(params);
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
    session.use(editorSettingsOf(given));
  };
  connection.onShutdown(() => session.stop());
  connection.onDidChangeConfiguration(() => session.waitFor(settings()));
  connection.onDidChangeWatchedFiles(({ changes }) => session.changed(changes.map(({ uri }) => uri)));

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
        // A refusal that the writer is to read.
        if (error instanceof ResponseError) throw error;
        connection.console.error(`${name} failed: ${reasonOf(error)}`);
        return nothing;
      }
    };
  };
  connection.onHover(fenced('hover', onHover, null));
  connection.onCodeAction(fenced('codeAction', onCodeAction, []));
  connection.onCodeActionResolve((action) => fenced('codeAction/resolve', onCodeActionResolve, action)(action));
  connection.onCompletion(fenced('completion', onCompletion, null));
  connection.onExecuteCommand(fenced('executeCommand', onExecuteCommand, null));
  connection.onDocumentSymbol(fenced('documentSymbol', onDocumentSymbol, []));
  connection.onDefinition(
    fenced('definition', async (...asked) => (await onDefinition(...asked)) ?? onKeyDefinition(...asked), null),
  );
  connection.onReferences(fenced('references', onReferences, null));
  connection.onDocumentHighlight(fenced('documentHighlight', onDocumentHighlight, null));
  connection.onPrepareRename(fenced('prepareRename', onPrepareRename, null));
  connection.onRenameRequest(fenced('rename', onRename, null));
  connection.onDocumentLinks(fenced('documentLink', onDocumentLinks, []));
  connection.onRequest(CHECK_WORKSPACE, fenced(CHECK_WORKSPACE, onCheckWorkspace, { files: 0, findings: 0, unread: 0 }));
  connection.onRequest(IGNORE, fenced(IGNORE, onIgnore, null));
  connection.onRequest(SOURCES, fenced(SOURCES, onSources, []));
  connection.listen();
}

function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri) ?? [];
  return folders.length === 0 && params.rootUri ? [params.rootUri] : folders;
}

/** The commands that a client says it has. */
function commandsOf(options: unknown): unknown[] {
  const { commands } = (options ?? {}) as { commands?: unknown };
  return Array.isArray(commands) ? commands : [];
}

const capabilitiesFor = ({ capabilities: client }: InitializeParams): InitializeResult => ({
  serverInfo: { name: 'factnote' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, SORT_FOOTNOTES, CITE_ALL],
      resolveProvider: true,
    },
    completionProvider: { triggerCharacters: ['^', '@'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentLinkProvider: {},
    executeCommandProvider: { commands: [WRITE_BIBLIOGRAPHY] },
    documentSymbolProvider: { label: 'Factnote' },
    workspace: { workspaceFolders: { supported: true } },
  },
});
