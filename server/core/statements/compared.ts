/** What a sentence only holds against something else: "like X and Y before him, Z has …", "a pilot of 2018 is not X". No date in it is theirs. */
import { BE, DETERMINERS } from './lexicon/grammar.ts';
import type { DateReference, Reading, Reference } from './reading.ts';

/** The things that are only compared, seen from a date; not those that the sentence names otherwise, too. */
export function comparedIn({ sentence: { words }, references }: Reading, { first }: DateReference): readonly string[] {
  const isLike = (one: Reference): boolean => {
    const at = beforeName(one);
    const before = words[at]?.lower ?? '';
    if (LIKE.has(before)) return at === 0 || words[at].break > 0 || words[at - 1].lower === 'and';
    const listed = before === 'and' ? references.find(({ last }) => last === at - 1) : undefined;
    return listed !== undefined && isLike(listed);
  };
  const isDenied = (one: Reference) => {
    const at = beforeName(one);
    return first < at && words[at].lower === 'not' && BE.has(words[at - 1]?.lower ?? '');
  };
  const beforeName = (one: Reference) => {
    let at = one.first - 1;
    while (at > 0 && (DETERMINERS.has(words[at].lower) || words[at].lower === 'national') && words[at + 1].break === 0) at--;
    return at;
  };
  const isCompared = (one: Reference) => one.how === 'named' && (isLike(one) || isDenied(one));
  const told = new Set(references.filter((one) => one.how === 'named' && !isCompared(one)).flatMap(({ entities }) => entities));
  return references.filter(isCompared).flatMap(({ entities }) => entities.filter((id) => !told.has(id)));
}

const LIKE = new Set(['like', 'unlike']);
