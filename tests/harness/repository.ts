/** The repository's own files, for the tests that audit it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with slashes. */
  readonly name: string;
  readonly text: string;
}

const FOREIGN = /(?:^|\/)(?:node_modules|dist|\.cache|\.vscode-test[^/]*)(?:\/|$)/;

/** The files below some folders whose name passes a test. */
export function filesIn(folders: readonly string[], wanted: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => below(folder))
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, text: textOf(name) }));
}

function below(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (FOREIGN.test(name)) return [];
    return entry.isDirectory() ? below(name) : [name];
  });
}

export const textOf = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
export const jsonOf = <T>(name: string) => JSON.parse(textOf(name)) as T;

export interface Import {
  /** A package, or a file from the root. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s*)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

export function importsOf({ name, text }: SourceFile): Import[] {
  const resolved = (target: string) => (target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target);
  return [
    ...[...text.matchAll(STATEMENT)].map((match) => ({ target: resolved(match[2]), typeOnly: match[1] !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map((match) => ({ target: resolved(match[1]), typeOnly: name.endsWith('.d.ts') })),
  ];
}

/** A file's code without its comments. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*$/gm, '');
}
