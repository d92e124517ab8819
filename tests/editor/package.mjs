/** `npm run package`: writes factnote.vsix at the root of the project. Everything is bundled, so no dependencies go into it. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HERE, installPackages, NODE, newerNode, ROOT, run, VSIX } from './setup.mjs';

/** The folders that hold what is shipped, beside the files at the root; `.vscodeignore` says which files of theirs. */
const FOLDERS = ['dist', 'docs', 'seeds', 'syntaxes'];

/** Packs from a copy: in the project, vsce would first list every file of every node_modules folder, for ten seconds. */
export function writePackage() {
  installPackages();
  const stage = mkdtempSync(path.join(tmpdir(), 'factnote-package-'));
  try {
    const files = readdirSync(ROOT).filter((name) => !name.endsWith('.vsix') && statSync(path.join(ROOT, name)).isFile());
    for (const name of [...files, ...FOLDERS]) {
      if (existsSync(path.join(ROOT, name))) cpSync(path.join(ROOT, name), path.join(stage, name), { recursive: true });
    }
    const vsce = path.join(HERE, 'node_modules/@vscode/vsce/vsce');
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', VSIX];
    return run(NODE, [vsce, 'package', ...options], stage, newerNode());
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(writePackage().trim());
  console.log(`${VSIX}: ${Math.round(statSync(VSIX).size / 1024)} KB`);
}
