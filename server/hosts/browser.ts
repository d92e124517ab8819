/** The language server in a web worker: packs inside the bundle, files by way of the client, the protocol over messages. */
import packs from 'factnote:seeds';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { PATTERNS } from '../protocol/host.ts';
import { serve } from '../protocol/server.ts';
import { CITATION_FILE, FIND_FILES, READ_FILE } from '../protocol/wire.ts';

const scope = self as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

async function read(uri: string) {
  const text = await connection.sendRequest<string | null>(READ_FILE, { uri });
  return text === null ? { uri, reason: 'it is not in the workspace' } : { uri, text };
}

const citationFile = (name: string) => connection.sendRequest<string>(CITATION_FILE, { name });

/** A classic script that sets `module.exports`, as it was published. A worker has no folder of its own, so its text comes from the client. */
async function processor(): Promise<unknown> {
  const script = URL.createObjectURL(new Blob([await citationFile('citeproc.js')], { type: 'text/javascript' }));
  const world = self as unknown as { module?: { exports?: unknown }; importScripts(url: string): void };
  const module = { exports: undefined as unknown };
  world.module = module;
  try {
    world.importScripts(script);
  } finally {
    delete world.module;
    URL.revokeObjectURL(script);
  }
  return module.exports;
}

serve(connection, {
  seeds: packs,
  manual: undefined,
  /** The client answers for files of the workspace only, and does not tell one that is not there from one that is locked. */
  async read(uri) {
    const file = await read(uri).catch(() => undefined);
    return file && 'text' in file ? file : undefined;
  },
  citations: { processor, file: citationFile },
  async files(_folders, kind) {
    const found = await connection.sendRequest<string[]>(FIND_FILES, { pattern: PATTERNS[kind] });
    return Promise.all(found.map(read));
  },
});
