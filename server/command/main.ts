/** The entry of the command line: hands the process to the program. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPacks } from '../hosts/seeds.ts';
import { main } from './program.ts';

// Whoever reads us may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };

// The code is set, not exited with, so that a pipe gets everything that was written.
process.exitCode = main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  version: manifest.version,
  bundledPacks,
});
