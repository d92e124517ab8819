/**
 * Files for a server that has no file system: in a web worker, or where the workspace is not on this machine's disk.
 * It may ask for files of the open workspace, for what notes are formatted with, and for nothing else.
 */
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CITATION_FILE, FIND_FILES, READ_FILE } from './wire.ts';

const MOST_FILES = 10_000;

/** @param extension the folder of the extension, of which the server may ask for what notes are formatted with */
export function answerFileRequests(client: BaseLanguageClient, extension: Uri): Disposable[] {
  return [
    client.onRequest(FIND_FILES, async ({ pattern }: { pattern: string }): Promise<string[]> => {
      const found = await workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES);
      return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest(READ_FILE, async ({ uri }: { uri: string }): Promise<string | null> => {
      // Joining resolves "..", so that a path cannot leave the folder it seems to be in.
      const target = Uri.joinPath(Uri.parse(uri, true), '.');
      if (!workspace.getWorkspaceFolder(target)) return null;
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(target));
    }),
    client.onRequest(CITATION_FILE, async ({ name }: { name: string }): Promise<string> => {
      if (!/^(?:(?:styles|locales)\/)?[\w-]+\.js(?:on)?$/.test(name)) throw new Error(`There is no file ${name}.`);
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist/citations', name)));
    }),
  ];
}
