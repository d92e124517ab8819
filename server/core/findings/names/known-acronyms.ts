/** The acronyms of all things, by their letters alone. */
import type { Library } from '../../sources/library.ts';
import { rememberingOf } from '../../text/memory.ts';

/** "CNCERT/CC" as CNCERTCC. */
export const lettersOf = (acronym: string): string => acronym.toUpperCase().replace(/[^A-Z\d]/g, '');

/** By letters the things that have such an acronym, also those of which it is one only beside certain words. */
export const acronymsIn = rememberingOf((library: Library): ReadonlyMap<string, readonly string[]> => {
  const owners = new Map<string, string[]>();
  for (const { id, names } of library.entities.values())
    for (const { text, role } of names) {
      if (role !== 'acronym') continue;
      const letters = lettersOf(text);
      const known = owners.get(letters) ?? [];
      if (!known.includes(id)) owners.set(letters, [...known, id]);
    }
  return owners;
});
