/** What a sentence only holds against something else: "like X and Y before him, Z has …", "a pilot of 2018 is not X". No date in it is theirs. */
import { isCapital } from '../text/words.ts';
import { BE, DETERMINERS } from './lexicon/grammar.ts';
import type { DateReference, Reading, Reference } from './reading.ts';

/** The things that are only compared, seen from a date; not those that the sentence names otherwise, too. */
export function comparedIn({ sentence: { words }, references }: Reading, { first }: DateReference): readonly string[] {
  const isLike = (one: Reference): boolean => {
    let at = beforeName(one);
    // "Like Z and X": whether or not Z is known.
    if (words[at]?.lower === 'and') at = beforeCapitals(at - 1);
    return LIKE.has(words[at]?.lower ?? '') && (at === 0 || words[at].break > 0 || words[at - 1].lower === 'and');
  };
  const beforeCapitals = (last: number) => {
    let at = last;
    while (at > 0 && isCapital(words[at])) at--;
    return at;
  };
  const isDenied = (one: Reference) => {
    const at = beforeName(one);
    return first < at && words[at].lower === 'not' && BE.has(words[at - 1]?.lower ?? '');
  };
  const beforeName = (one: Reference) => {
    let at = one.first - 1;
    while (at > 0 && (DETERMINERS.has(words[at].lower) || ADJECTIVE.test(words[at].text)) && words[at + 1].break === 0) at--;
    return at;
  };
  const isCompared = (one: Reference) => one.how === 'named' && (isLike(one) || isDenied(one));
  const told = new Set(references.filter((one) => one.how === 'named' && !isCompared(one)).flatMap(({ entities }) => entities));
  return references.filter(isCompared).flatMap(({ entities }) => entities.filter((id) => !told.has(id)));
}

/** "The national Y", "the official Y". */
const ADJECTIVE = /^\p{Ll}+al$/u;
const LIKE = new Set(['like', 'unlike']);
