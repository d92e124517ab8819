// Starts the built server once and has it check one sentence, so that Node keeps what it compiles (server/hosts/start.ts) and the first real start has it.
import { spawn } from 'node:child_process';

const document = { uri: 'untitled:prime.md', languageId: 'markdown', version: 1, text: 'The agency was founded in 2014.' };
const MESSAGES = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  { method: 'textDocument/didOpen', params: { textDocument: document } },
];
const LAST = [{ id: 2, method: 'shutdown' }, { method: 'exit' }];
/** A server that says nothing for so long is not waited for. */
const PATIENCE = 20_000;

/** @param {string} file the server's bundle. Whatever goes wrong is for the tests to find: then nothing is kept. */
export function prime(file) {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], timeout: PATIENCE });
    const send = (messages) => server.stdin.write(messages.map(framed).join(''));
    let said = '';
    let isLast = false;
    server.stdout.on('data', (data) => {
      said += data;
      if (isLast || !said.includes('publishDiagnostics')) return;
      isLast = true;
      send(LAST);
    });
    server.stdin.on('error', () => {});
    server.on('error', resolve).on('exit', resolve);
    send(MESSAGES);
  });
}

function framed(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
