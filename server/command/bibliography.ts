/** The bibliography of a draft on the disk. Only the keys count here; records are for hovers. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Bibliography, type BibliographyFile } from '../core/bibliography/bibliography.ts';
import { readBibtex } from '../core/bibliography/bibtex.ts';
import { readCslJson } from '../core/bibliography/csl-json.ts';
import { textOf } from '../hosts/files.ts';
import { bibliographyPlaces, isBibtex } from '../protocol/bibliography-places.ts';
import type { TextFile, Unread } from './load.ts';

/** What is in reach of a draft, each file read once for all drafts. What cannot be read is added to `unread`. */
export function bibliographies(cwd: string, unread: Unread[]): (draft: TextFile) => Bibliography {
  const known = new Map<string, BibliographyFile | string | undefined>();
  const folder = pathToFileURL(cwd).href;
  const read = (uri: string) => {
    if (!known.has(uri)) known.set(uri, fileAt(uri));
    return known.get(uri);
  };
  return ({ name, text }) => {
    const uri = pathToFileURL(path.resolve(cwd, name)).href;
    let missing = false;
    const files = bibliographyPlaces({ uri, text }, [folder], []).flatMap(({ uris, named, foreign }): BibliographyFile[] => {
      const found = uris.map(read).find((file) => file !== undefined);
      if (typeof found === 'object') return [{ ...found, named: named !== undefined }];
      if (named === undefined) return [];
      missing = true;
      if (foreign) return [];
      const reason = found ?? 'there is no such .bib or .json file beside it or in the current folder';
      const message = `The bibliography of ${name} could not be read, so its citation keys are not checked: ${reason}.`;
      unread.push({ name, code: 'unreadable-bibliography', message });
      return [];
    });
    return new Bibliography(files, missing);
  };
}

/** Nothing where there is no such file; the reason where it cannot be read. */
function fileAt(uri: string): BibliographyFile | string | undefined {
  const file = fileURLToPath(uri);
  if (!existsSync(file)) return undefined;
  const text = textOf(file);
  if (text instanceof Error) return text.message;
  const read = isBibtex(uri) ? readBibtex(text) : readCslJson(text);
  const name = path.basename(file);
  return read.complete
    ? { ...read, uri, name, named: false }
    : `${name}: ${read.problems[0]?.message ?? 'it has mistakes'}`.replace(/\.$/, '');
}
