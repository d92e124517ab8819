/** Starts VS Code (code-server) on loopback with the packed extension, and ends it again by its process id. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { CODE_SERVER_ENTRY, installEditor, NODE, newerNode, run, timed, VSIX } from './setup.mjs';

/** A calm window: no welcome page, no side offers, no update checks; the same for everyone who looks at a screenshot. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {object} wanted
 * @param {string} wanted.workspace the folder to open
 * @param {Record<string, unknown>} [wanted.settings] user settings beside the usual ones
 * @param {'trusted' | 'restricted'} [wanted.trust] restricted: the folder opens in Restricted Mode
 * @param {number} [wanted.port] 0, the usual, takes any free one
 */
export async function serve({ workspace, settings = {}, trust = 'trusted', port = 0 }) {
  installEditor();
  const home = mkdtempSync(path.join(tmpdir(), 'factnote-editor-'));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const data = path.join(home, 'data');
    mkdirSync(path.join(data, 'User'), { recursive: true });
    writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
    const folders = [
      '--user-data-dir',
      data,
      '--extensions-dir',
      path.join(home, 'extensions'),
      '--config',
      path.join(home, 'config.yaml'),
    ];
    timed('extension installed', () =>
      run(NODE, [CODE_SERVER_ENTRY, ...folders, '--install-extension', VSIX], home, newerNode()),
    );

    const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
    if (trust === 'trusted') quiet.push('--disable-workspace-trust');
    const args = [CODE_SERVER_ENTRY, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', ...quiet, ...folders, workspace];
    const server = spawn(NODE, args, { cwd: home, env: newerNode(), stdio: ['ignore', 'pipe', 'pipe'] });
    const address = await listening(server);
    const stop = async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGTERM');
        await once(server, 'exit');
      }
      remove();
    };
    return { url: `${address}/?folder=${encodeURIComponent(workspace)}`, home, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The ids of the processes that were started from this home and whose command line names the file. */
export function processes(home, file) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(home) && command.includes(file);
    } catch {
      return false; // It ended meanwhile.
    }
  });
}

/** The address, from the line in which the server says that it listens. */
async function listening(server) {
  const said = [];
  server.stderr.on('data', (chunk) => said.push(String(chunk)));
  const early = once(server, 'exit').then(() => {
    throw new Error(`VS Code ended before it listened:\n${said.join('')}`);
  });
  early.catch(() => {});
  const line = async () => {
    for await (const text of createInterface({ input: server.stdout })) {
      said.push(`${text}\n`);
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1];
      if (address) return address;
    }
  };
  const address = await Promise.race([line(), early]);
  server.stdout.resume();
  return address;
}
