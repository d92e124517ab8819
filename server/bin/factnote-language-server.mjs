#!/usr/bin/env node
// The bundle does the work; this file only finds it, so that npm can link the name before the build has run.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/server/node.js', import.meta.url));
if (!existsSync(bundle)) {
  console.error('factnote: not built yet. Run "npm run build" in the project first.');
  process.exit(2);
}
createRequire(import.meta.url)(bundle);
