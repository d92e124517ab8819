// Fits the weights of evidence to labelled drafts (tests/fit/main.ts). Needs a build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(path.join(root, '.cache'), { recursive: true });
const outfile = path.join(root, '.cache/fit.cjs');
await build({ entryPoints: [path.join(root, 'tests/fit/main.ts')], bundle: true, platform: 'node', outfile, logLevel: 'error' });

// The cases beside the project are used where they are; a set that is kept unseen is not.
const SHARED = ['dev.jsonl', 'dev2.jsonl'].map((name) => path.join(root, '../shared/cases', name)).filter(existsSync);
const own = readdirSync(path.join(root, 'tests/cases')).filter((name) => name.endsWith('.jsonl'));
const files = [...SHARED, ...own.map((name) => path.join(root, 'tests/cases', name)), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, [outfile, ...files], { cwd: root, stdio: 'inherit' }).status ?? 1;
