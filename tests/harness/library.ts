/** The packs that tests hold drafts against: the bundled ones, read once per worker, or those of a fixture and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bibliography } from '../../server/core/bibliography/bibliography.ts';
import { readBibtex } from '../../server/core/bibliography/bibtex.ts';
import { bibtexWork } from '../../server/core/bibliography/bibtex-work.ts';
import { readCslJson } from '../../server/core/bibliography/csl-json.ts';
import { Library, type LoadedPack } from '../../server/core/sources/library.ts';
import { readPack } from '../../server/core/sources/read.ts';
import type { Fixture } from './fixture.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

let packs: readonly LoadedPack[] | undefined;
let library: Library | undefined;

/** Every pack under `seeds/`, read as a user's pack is. A mistake in one of them fails the test that asks. */
export function bundledPacks(): readonly LoadedPack[] {
  packs ??= readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.facts.yaml'))
    .sort()
    .map((name) => loaded(`seeds/${name.replaceAll(path.sep, '/')}`, readFileSync(path.join(SEEDS, name), 'utf8')));
  return packs;
}

export function bundledLibrary(): Library {
  library ??= new Library(bundledPacks());
  return library;
}

/** The packs that a fixture brings, or else the bundled ones. */
export function libraryOf(fixture: Fixture): Library {
  return fixture.packs.length === 0 ? bundledLibrary() : new Library(fixture.packs.map((file) => loaded(file.name, file.text)));
}

/** The bibliography files of a fixture, all as if they were found beside the draft. */
export function bibliographyOf(fixture: Fixture): Bibliography {
  return new Bibliography(
    fixture.bibliographies.map(({ name, text }) => {
      const read = name.endsWith('.bib') ? readBibtex(text, bibtexWork) : readCslJson(text);
      return { ...read, uri: `file://${name}`, name: name.slice(1), named: false };
    }),
  );
}

export function loaded(origin: string, text: string): LoadedPack {
  const { pack, problems } = readPack(text);
  if (!pack || problems.length > 0)
    throw new Error(`${origin}: ${problems.map((problem) => problem.message).join(' ') || 'no pack'}`);
  return { pack, origin };
}
