/** A name that no pack knows, in a place where only the known one can stand: "an expert at Renmin University". Kept apart and narrow. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { INSTITUTIONS, RELATIONS, TITLES } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';

export function isUnknownRival(statement: RelationStatement, facts: readonly Fact[], library: Library): boolean {
  const words = statement.sentence.words
    .slice(statement.value.first, statement.value.last + 1)
    .map((word) => word.text.replace(/[^\p{L}\p{Nd}]+$/u, ''));
  const lower = words.map((word) => word.toLowerCase());
  const names = facts
    .flatMap((fact) => library.entities.get(String(fact.value))?.names ?? [])
    .filter((name) => name.lang === 'en');
  const known = facts.map((fact) => library.entities.get(String(fact.value))?.kind);
  const isPersons =
    statement.relation !== 'fact' && statement.relation !== 'post' && RELATIONS[statement.relation].values === 'person';
  if (isPersons || known.every((kind) => kind === 'person')) {
    const parts = new Set(names.flatMap((name) => name.text.split(/\s+/)));
    const isName = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
    return isName && !lower.some((word) => INSTITUTIONS.has(word) || TITLES.has(word)) && !hasBoth(words, parts);
  }
  if (!facts.some((fact) => fact.closed) || known.some((kind) => kind === 'person')) return false;
  const joined = lower.join(' ');
  // Cut off at the end of a line, or longer than the pack has it: the same name.
  const isSame = (name: string) => name.startsWith(joined) || joined.startsWith(name);
  if (names.some((name) => isSame(name.text.toLowerCase()))) return false;
  const nouns = lower.filter((word) => INSTITUTIONS.has(word));
  const theirs = names.map((name) => name.text.toLowerCase().split(/\s+/));
  const sameKind = theirs.some(
    (name) =>
      name.length > 1 &&
      (nouns.some((noun) => name.includes(noun)) || (nouns.length === 0 && lower.length > 1 && name[0] === lower[0])),
  );
  const bound = /^(?:affiliat|subsidiar)/.test(statement.sentence.words[statement.cue.first]?.lower ?? '');
  return sameKind || bound;
}

/** A known person's name in another order or shape. */
const hasBoth = (words: readonly string[], parts: ReadonlySet<string>) => words.filter((word) => parts.has(word)).length >= 2;
