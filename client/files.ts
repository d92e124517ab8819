/**
 * Files for a server that has no file system: in a web worker, or where the workspace is not on this machine's disk.
 * It may ask for files of the open workspace and for nothing else.
 */
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES, READ_FILE } from './wire.ts';

const MOST_FILES = 10_000;

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
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
  ];
}
