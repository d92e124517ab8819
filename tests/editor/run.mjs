/** `npm run test:editor`: builds and packs the extension, makes the editor ready, runs the tests in it. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { writePackage } from './package.mjs';
import { cleanEnvironment, HERE, installBrowser, installEditor, ROOT, run, timed } from './setup.mjs';

timed('built', () => run('npm', ['run', '--silent', 'build'], ROOT, cleanEnvironment()));
installEditor();
installBrowser();
timed('packed', () => writePackage());

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named.map((file) => path.resolve(file))
    : readdirSync(HERE)
        .filter((file) => file.endsWith('.test.mjs'))
        .sort();
// One editor at a time: the machine that runs this may have two cores.
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=240000', ...files], {
  cwd: HERE,
  stdio: 'inherit',
});
process.exit(status ?? 1);
