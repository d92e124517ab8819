/** How much of a name another one keeps. */

import { countryOf } from '../../mentions/countries.ts';
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import { isVariant } from './evidence.ts';

/** Content words that two names share in the same order, and of how many; translations of one word count as that word. */
export function shared(one: string, other: string): { readonly same: number; readonly of: number } {
  const [a, b] = [keysOf(one), keysOf(other)];
  let row = b.map(() => 0);
  for (const left of a) {
    const next: number[] = [];
    for (let at = 0; at < b.length; at++) {
      const diagonal = (at > 0 ? row[at - 1] : 0) + (isSame(left, b[at]) ? 1 : 0);
      next.push(Math.max(row[at], at > 0 ? next[at - 1] : 0, diagonal));
    }
    row = next;
  }
  return { same: row[row.length - 1] ?? 0, of: Math.max(a.length, b.length) };
}

/** Whether two thirds or more of a name are kept. */
export const isMostly = ({ same, of }: ReturnType<typeof shared>) => same * 3 >= of * 2;

/** In English, and neither an acronym nor a misprint. */
export const isEnglishInFull = ({ lang, role }: Name) => lang === 'en' && role !== 'acronym' && role !== 'misprint';

const isSame = (one: string, other: string) => isVariant(one, other, one, other);

/** The name that a written one is most like, if it keeps half of it or more and is not that name. */
export function likest(written: string, names: readonly Name[]): Name | undefined {
  const ranked = names
    .map((name) => ({ name, ...shared(written, name.text) }))
    .sort((a, b) => b.same / b.of - a.same / a.of || b.same - a.same);
  const best = ranked[0];
  if (!best || best.same < Math.min(2, best.of - 1) || best.same * 2 < best.of || best.same === best.of) return undefined;
  return keepsWord(written, best.name.text) ? best.name : undefined;
}

/** Whether a word of a name stands in the other as it is. A country and a translation are no sign: "Chinese Cyber Police". */
export function keepsWord(one: string, other: string): boolean {
  const theirs = keysOf(other);
  return keysOf(one).some((key) => theirs.includes(key) && countryOf(key) === undefined);
}

/** Whether a name has nothing that the other has not: the same words in another order, or fewer. */
export function isPartOf(one: string, other: string): boolean {
  const theirs = keysOf(other);
  return keysOf(one).every((key) => theirs.some((their) => isSame(key, their)));
}

/** Whether a name stands within a written one, word behind word. */
export function standsIn(name: string, written: string): boolean {
  const [keys, all] = [keysOf(name), keysOf(written)];
  return all.some((_, at) => keys.every((key, step) => all[at + step] !== undefined && isSame(all[at + step], key)));
}
