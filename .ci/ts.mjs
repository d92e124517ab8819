// Runs a TypeScript file of the tests: node .ci/ts.mjs FILE [arguments]. The bundle lies as deep as the files do, so that what they find beside them is found.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file] = process.argv.splice(2, 1);
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = path.join(root, '.cache', 'run', `${path.basename(path.dirname(file))}.mjs`);
await build({
  entryPoints: [path.resolve(file)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  logLevel: 'error',
  outfile,
});
await import(pathToFileURL(outfile).href);
