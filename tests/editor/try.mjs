/** `npm run editor`: a real VS Code on loopback with the extension and a copy of the examples, to try things out. Ctrl-C ends it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writePackage } from './package.mjs';
import { serve } from './serve.mjs';
import { cleanEnvironment, installEditor, ROOT, run, timed } from './setup.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

timed('built', () => run('npm', ['run', '--silent', 'build'], ROOT, cleanEnvironment()));
installEditor();
timed('packed', () => writePackage());

const home = mkdtempSync(path.join(tmpdir(), 'factnote-try-'));
const workspace = path.join(home, 'examples');
cpSync(path.join(ROOT, 'examples'), workspace, { recursive: true });
const server = await serve({ workspace, port: Number(values.port) });
console.log(`\nVS Code with Factnote: ${server.url}\nYou edit a copy of examples/, which goes when this ends. Ctrl-C ends it.\n`);

const end = async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
