/** What the language client is told: which documents, which files to watch, how far a hover is trusted. */
import { type FileSystemWatcher, type LogOutputChannel, WorkspaceEdit, window, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { IGNORE_COMMAND } from './wire.ts';

/** Markdown from anywhere: a file, an unsaved draft, a remote or a virtual folder. */
export const DRAFTS = [{ language: 'markdown' }];

/** What the workspace has settled; open, its text counts as it is in the editor. */
const SETTINGS = '**/.factnote.yaml';

/** The source packs, the source documents, what may be a bibliography and the settings file of the workspace: the server hears of every change to them. */
const WATCHED = ['**/*.facts.{yaml,yml}', '**/sources/**/*.{txt,md,markdown}', SETTINGS, '**/*.{bib,bibtex,biblatex,json}'];
export const watchFiles = (): FileSystemWatcher[] => WATCHED.map((pattern) => workspace.createFileSystemWatcher(pattern));

export function clientOptions(log: LogOutputChannel, fileEvents: FileSystemWatcher[]): LanguageClientOptions {
  return {
    documentSelector: [...DRAFTS, { pattern: SETTINGS }],
    initializationOptions: { commands: [IGNORE_COMMAND] },
    diagnosticCollectionName: 'factnote',
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // The section only makes the client say that something in it changed; the server asks for the values itself.
    synchronize: { fileEvents, configurationSection: 'factnote' },
    // Text of a source or a pack that reaches a hover can link to nothing but the list of sources.
    markdown: { isTrusted: { enabledCommands: ['factnote.showSource'] }, supportHtml: false },
    middleware: {
      // The old side of a diff is not a draft that anyone can correct: no findings for it in the Problems panel.
      handleDiagnostics: (uri, diagnostics, next) => next(uri, uri.scheme === 'git' ? [] : diagnostics),
      // A refusal is said here and ends the renaming: VS Code would go on to its own markdown features, which turn a footnote into a link.
      provideRenameEdits: async (document, position, name, token, next) => {
        try {
          return await next(document, position, name, token);
        } catch (error) {
          void window.showWarningMessage(error instanceof Error ? error.message : String(error));
          return new WorkspaceEdit();
        }
      },
    },
  };
}
