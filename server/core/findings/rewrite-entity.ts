/** Another body or person in the shape the writer used: an acronym for an acronym, a full name for a full name, Chinese for Chinese. */
import type { Name } from '../mentions/mention.ts';
import type { Library } from '../sources/library.ts';
import { ORDINAL } from '../statements/lexicon/relations.ts';

const HAN = /\p{Script=Han}/u;
const ENOUGH = 2;

/** The ways to write an entity in place of some words, the closest to their shape first. */
export function rewriteEntity(id: string, written: string, library: Library): string[] {
  const names = library.entities.get(id)?.names.filter((name) => name.role !== 'misprint' && name.role !== 'former') ?? [];
  const han = HAN.test(written) ? texts(names.filter((name) => HAN.test(name.text))) : [];
  if (han.length > 0) return han;
  const renumbered = names.flatMap((name) => withOrdinalOf(name.text, written)).slice(0, 1);
  if (renumbered.length > 0) return renumbered;
  const english = names.filter((name) => name.lang === 'en');
  const acronyms = english.filter((name) => name.role === 'acronym');
  const full = english.filter((name) => name.role === 'official');
  const shaped = english.filter((name) => name.role !== 'acronym' && hasOpening(name.text, written));
  const isAcronym = /^[^\s]*\p{Lu}[^\s]*\p{Lu}[^\s]*$/u.test(written) && written.length <= 12;
  const ordered = isAcronym
    ? [...texts(acronyms), ...texts(full)]
    : [...new Set([...texts(shaped), ...texts(full), ...texts(acronyms)])];
  const found = ordered.length > 0 ? ordered : texts(english.length > 0 ? english : names);
  return found.slice(0, ENOUGH).map((text) => (isTitle(written) ? capitalised(text) : text));
}

/** "Department of …" for "Department of …", where the thing has such a name. */
function hasOpening(name: string, written: string): boolean {
  const opening = /^\w+ of /.exec(written)?.[0];
  return opening !== undefined && name.startsWith(opening);
}

/** "General Secretary": an office with capitals, and not a name that has them anyhow. */
const isTitle = (written: string) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(written);
const capitalised = (text: string) =>
  /\p{Lu}/u.test(text) ? text : text.replace(/(?<![\p{L}’'-])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "Third Committee" where the name is "UN First Committee": "First Committee". */
function withOrdinalOf(name: string, written: string): string[] {
  const right = ORDINAL.exec(name)?.[0];
  if (right === undefined || !ORDINAL.test(written)) return [];
  const text = written.replace(ORDINAL, right);
  return name.endsWith(text) && text !== written ? [text] : [];
}

const texts = (names: readonly Name[]) => [...new Set(names.slice(0, 1).map((name) => name.text))];
