/** The language server on node: files from the disk, the protocol over stdio. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { FileKind, UnreadableFile, WorkspaceFile } from '../protocol/host.ts';
import { SETTINGS_FILE } from '../protocol/host.ts';
import { serve } from '../protocol/server.ts';
import { filesBelow, isDocument, isDraft, isPack, textOf } from './files.ts';
import { bundledPacks } from './seeds.ts';

const inSources = (file: string) => file.split(path.sep).includes('sources');
const KINDS: Record<FileKind, (file: string) => boolean> = {
  pack: (file) => isPack(file) && inSources(file),
  document: (file) => isDocument(file) && inSources(file),
  draft: (file) => isDraft(file),
  settings: (file) => path.basename(file) === SETTINGS_FILE,
};

function read(file: string): WorkspaceFile | UnreadableFile {
  const text = textOf(file);
  const uri = pathToFileURL(file).href;
  return text instanceof Error ? { uri, reason: text.message } : { uri, text };
}

const citations = path.join(__dirname, '..', 'citations');

serve(createConnection(ProposedFeatures.all), {
  seeds: bundledPacks(),
  manual: pathToFileURL(path.join(__dirname, '..', '..', 'docs', 'rules.md')).href,
  citations: {
    processor: async () => require(path.join(citations, 'citeproc.js')),
    file: (name) => readFile(path.join(citations, name), 'utf8'),
  },
  async files(folders, kind) {
    const local = folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    return local.flatMap((folder) => filesBelow(folder, KINDS[kind])).map(read);
  },
  async read(uri) {
    const file = uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
    return file !== undefined && existsSync(file) ? { ...read(file), uri } : undefined;
  },
});
