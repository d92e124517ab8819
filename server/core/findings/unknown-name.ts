/** A name that no pack knows, in a place where only the known one can stand: "an expert at Renmin University". Kept apart and narrow. */

import { countryOf } from '../mentions/countries.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { DISTINCT, GENERIC, INSTITUTIONS, OFFICES, ORDINAL, RELATIONS, TITLES } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';

export function isUnknownRival(statement: RelationStatement, facts: readonly Fact[], library: Library): boolean {
  const words = wordsOfValue(statement);
  const names = facts
    .flatMap((fact) => library.entities.get(String(fact.value))?.names ?? [])
    .filter((name) => name.lang === 'en')
    .map((name) => name.text);
  const kinds = new Set(facts.map((fact) => library.entities.get(String(fact.value))?.kind));
  const { relation } = statement;
  const isPersonal = relation !== 'fact' && relation !== 'task' && relation !== 'post' && RELATIONS[relation].values === 'person';
  if (isPersonal && kinds.size === 1 && kinds.has('concept')) return isOtherOffice(words, names);
  if (isPersonal || (kinds.size === 1 && kinds.has('person'))) return isOtherPerson(words, names);
  if (kinds.has('person') || isPartOfKnown(statement)) return false;
  const lower = words.map((word) => word.toLowerCase());
  return isOtherBody(
    lower,
    names.map((name) => name.toLowerCase()),
    facts,
    statement,
  );
}

const wordsOfValue = ({ sentence, value }: RelationStatement) =>
  sentence.words.slice(value.first, value.last + 1).map((word) => word.text.replace(/[^\p{L}\p{Nd}]+$/u, ''));

/** "The head of state" where the source has the prime minister. */
function isOtherOffice(words: readonly string[], names: readonly string[]): boolean {
  const office = words.join(' ').toLowerCase();
  return OFFICES.some((known) => known.join(' ') === office) && !names.some((name) => name.toLowerCase().includes(office));
}

/** Two or three words of a person's name, and not the known one's in another order. */
function isOtherPerson(words: readonly string[], names: readonly string[]): boolean {
  const isName = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const isOffice = words.some((word) => INSTITUTIONS.has(word.toLowerCase()) || TITLES.has(word.toLowerCase()));
  const parts = new Set(names.flatMap((name) => name.split(/\s+/)));
  return isName && !isOffice && words.filter((word) => parts.has(word)).length < 2;
}

/** "The Standing Committee of the NPC": more follows, and it is known. */
function isPartOfKnown({ sentence, value }: RelationStatement): boolean {
  const next = sentence.words[value.last + 1];
  return next !== undefined && next.break === 0 && ['of', 'for'].includes(next.lower);
}

function isOtherBody(
  words: readonly string[],
  names: readonly string[],
  facts: readonly Fact[],
  statement: RelationStatement,
): boolean {
  const joined = words.join(' ');
  // Cut off at the end of a line, or longer than the pack has it: the same name.
  if (names.some((name) => name.startsWith(joined) || joined.startsWith(name))) return false;
  if (
    names.some(
      (name) => ORDINAL.test(name) && ORDINAL.test(joined) && name.replace(ORDINAL, '').endsWith(joined.replace(ORDINAL, '')),
    )
  )
    return true;
  const own = words.filter(isOwnWord);
  const theirs = new Set(names.flatMap((name) => name.split(/\s+/)));
  if (statement.tight && own.some((word) => DISTINCT.has(word) && !theirs.has(word))) return true;
  if (own.length === 0 || words.length < 2 || own.some((word) => theirs.has(word)))
    return isBound(statement) && own.length > 0 && !own.some((word) => theirs.has(word));
  const nouns = words.filter((word) => INSTITUTIONS.has(word));
  if (nouns.some((noun) => theirs.has(noun)) || isBound(statement) || (nouns.length > 0 && isLabelled(statement))) return true;
  const isClosed = facts.some((fact) => fact.closed);
  const isPlaced = statement.relation === 'fact' || statement.relation === 'host';
  if (isPlaced && nouns.length > 0) return [...theirs].some((word) => INSTITUTIONS.has(word));
  return isClosed && nouns.length === 0 && names.some((name) => name.split(/\s+/)[0] === words[0]);
}

/** "An affiliate of Y" leaves room for one only. */
const isBound = ({ sentence, cue }: RelationStatement) => /^(?:affiliat|subsidiar)/.test(sentence.words[cue.first]?.lower ?? '');

/** In a column or behind a label nothing else can be meant. */
const isLabelled = ({ subject, tight }: RelationStatement) => tight && subject.first < 0;

/** Words that make a name differ from others. */
export const isOwnWord = (word: string) =>
  !INSTITUTIONS.has(word) && !GENERIC.has(word) && !FUNCTION.has(word) && countryOf(word) === undefined;
