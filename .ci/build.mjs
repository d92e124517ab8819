// Builds everything that is shipped, into dist/: the packs compiled to one JSON file, and a bundle per entry. No flags.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeCitations } from './citations.mjs';
import { prime } from './prime.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);

const shared = {
  bundle: true,
  // For "node20", esbuild would write `/\p{L}/u` as `new RegExp(…)`, made anew each time it is come to.
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  minify: true,
  metafile: true,
  absWorkingDir: root,
  // Citation.js can also fetch records; Factnote never does.
  alias: { 'node-fetch': './.ci/offline.mjs', 'sync-fetch': './.ci/offline.mjs' },
};
// jsonc-parser's CommonJS half cannot be bundled.
// Code that Node has kept compiled cannot `import()`; `require` does the same.
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
};
// Packages choose their files by export condition; in a worker there is no document.
const browser = {
  ...shared,
  platform: 'browser',
  format: 'iife',
  conditions: ['worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
};
const seeds = {
  name: 'seeds',
  setup(builder) {
    builder.onResolve({ filter: /^factnote:seeds$/ }, () => ({ path: at('dist/seeds.json') }));
  },
};

/** What a bundle asks for by `import()` of these stays out of it, in a file of its own beside it: reading a bundle is much of what starting costs. */
const BIBTEX = ['core/bibliography/bibtex-work', 'core/citations/keep-bibtex'];
const apart = {
  name: 'apart',
  setup(builder) {
    builder.onResolve({ filter: /\/(?:bibtex-work|keep-bibtex)\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './bibtex.js', external: true } : undefined,
    );
  },
};

rmSync(at('dist'), { recursive: true, force: true });
mkdirSync(at('dist'), { recursive: true });
const own = await ownCode();
writeFileSync(at('dist/seeds.json'), JSON.stringify(compiledSeeds(own)));
writeCitations(
  at('dist/citations'),
  Object.values(own.STYLES).map(({ csl }) => csl),
);

const results = await Promise.all([
  build({ ...node, entryPoints: [at('server/hosts/node.ts')], outfile: at('dist/server/main.js'), plugins: [apart] }),
  ...['server', 'command'].map((folder) =>
    build({ ...node, entryPoints: [at('server/hosts/start.ts')], outfile: at('dist', folder, 'node.js') }),
  ),
  build({ ...node, stdin: reexporting(BIBTEX), outfile: at('dist/server/bibtex.js') }),
  build({ ...browser, entryPoints: [at('server/hosts/browser.ts')], outfile: at('dist/server/browser.js'), plugins: [seeds] }),
  build({ ...node, entryPoints: [at('server/command/main.ts')], outfile: at('dist/command/main.js') }),
  build({ ...node, entryPoints: [at('client/node.ts')], outfile: at('dist/client/node.js'), external: ['vscode'] }),
  build({
    ...browser,
    format: 'cjs',
    entryPoints: [at('client/browser.ts')],
    outfile: at('dist/client/browser.js'),
    external: ['vscode'],
  }),
]);

await prime(at('dist/server/node.js'));

writeFileSync(at('dist/NOTICES.txt'), notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

/** The licences of what is bundled, since minified bundles carry none. */
function notices(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^(?:\.\.\/)*((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  );
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(100)}\n\n`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(at(folder, file), 'utf8').trim() : 'No licence file in the package.'}\n`;
}

/** The reader of packs, and the list of styles. */
async function ownCode() {
  mkdirSync(at('.cache'), { recursive: true });
  const modules = ['core/sources/read', 'core/sources/library', 'core/citations/styles'];
  await build({ ...node, minify: false, stdin: reexporting(modules), outfile: at('.cache/packs.cjs') });
  return import(pathToFileURL(at('.cache/packs.cjs')).href);
}

function reexporting(modules) {
  const contents = modules.map((name) => `export * from './server/${name}.ts';`).join(' ');
  return { contents, resolveDir: root, loader: 'ts' };
}

/** Reads every pack under seeds/ with the reader that users' packs go through, so that a mistake stops the build. */
function compiledSeeds({ readPack, Library }) {
  const files = readdirSync(at('seeds'), { recursive: true })
    .filter((file) => file.endsWith('.facts.yaml'))
    .sort();
  let mistakes = 0;
  const packs = files.map((file) => {
    const text = readFileSync(at('seeds', file), 'utf8');
    const { pack, problems } = readPack(text);
    for (const problem of problems) {
      mistakes++;
      console.error(`seeds/${file}:${text.slice(0, problem.span.start).split('\n').length}: ${problem.message}`);
    }
    return { origin: `seeds/${file}`, pack };
  });
  if (mistakes > 0) process.exit(1);
  // Reading wordings into stems is most of what loading costs, so it is done here.
  const indexes = new Library(packs).compiled();
  return packs.map(({ origin, pack }, index) => ({
    origin,
    pack: { ...pack, facts: pack.facts?.map(({ told, ...fact }) => fact) },
    compiled: true,
    ...(index === 0 && { indexes }),
  }));
}
