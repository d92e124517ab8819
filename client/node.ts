/** The desktop and remote entry: the server is a process that speaks over stdio. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Running, start } from './start.ts';

let running: Running | undefined;

export function activate(context: ExtensionContext): void {
  running = start(context, (id, name, options) => {
    const module = context.asAbsolutePath('dist/server/node.js');
    // Started in the extension's own folder: nothing of the workspace can influence how the process starts.
    return new LanguageClient(
      id,
      name,
      { module, transport: TransportKind.stdio, options: { cwd: context.extensionPath } },
      options,
    );
  });
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
