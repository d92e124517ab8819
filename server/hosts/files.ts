/** Files as the command line and the node host see them. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', '.git', 'dist', '.cache']);

/** Paths of the files below a folder that pass a test, sorted; folders that cannot be read are passed over. */
export function filesBelow(folder: string, test: (file: string) => boolean): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory())
        return SKIPPED.has(entry.name) || entry.name.startsWith('.vscode-test') ? [] : filesBelow(full, test);
      return entry.isFile() && test(full) ? [full] : [];
    });
}

export const isPack = (name: string) => name.endsWith('.facts.yaml') || name.endsWith('.facts.yml');
export const isDraft = (name: string) => /\.(?:md|markdown)$/i.test(name);
export const isDocument = (name: string) => /\.(?:txt|md|markdown)$/i.test(name);

/** The text of a file, byte-order mark kept; an Error where it cannot be read. */
export function textOf(file: string): string | Error {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
