/** The web entry (vscode.dev): the server is a web worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Running, start } from './start.ts';

let running: Running | undefined;

export function activate(context: ExtensionContext): void {
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  running = start(context, (id, name, options) => {
    const connect = async () => {
      worker?.terminate();
      worker = new Worker(await scriptUrl(Uri.joinPath(context.extensionUri, 'dist/server/browser.js')));
      // VS Code's own Worker is no `instanceof Worker`, by which the client would tell a worker from a pair of streams.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(id, name, connect, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}

/** VS Code refuses workers from an extension that is installed on a remote machine; its code may still run from a blob. */
async function scriptUrl(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const code = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([code.slice()], { type: 'text/javascript' }));
}
