/**
 * Runs the bundle beside it with what Node compiled of it the last time, which is much of what starting costs. Node from 22.8 on keeps that itself; for
 * older ones it is kept in a file beside the bundle, where whoever could change it could change the bundle as well. Without such a file, or with one that
 * Node does not take, the bundle is compiled as ever.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const bundle = path.join(__dirname, 'main.js');
// Newer than the types of the oldest Node that is supported.
const { enableCompileCache } = Module as { enableCompileCache?: () => void };
if (enableCompileCache) {
  enableCompileCache();
  require(bundle);
} else run();

function run(): void {
  const { size, mtimeMs } = statSync(bundle);
  const kept = path.join(__dirname, `main.${process.version}.${process.arch}.${size}.${Math.round(mtimeMs)}.cache`);
  const script = new Script(Module.wrap(readFileSync(bundle, 'utf8')), {
    filename: bundle,
    cachedData: bytesOf(kept),
  });
  if (script.cachedDataRejected !== false) process.once('exit', () => keep(kept, script));
  script.runInThisContext().call(module.exports, module.exports, require, module, bundle, __dirname);
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** At the end, when it is known which functions were needed. Where nothing can be written, nothing is kept. */
function keep(file: string, script: Script): void {
  try {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, new Uint8Array(script.createCachedData()));
    renameSync(unfinished, file);
  } catch {}
}
