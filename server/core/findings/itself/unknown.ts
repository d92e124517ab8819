/** What a sentence begins with by a name that no pack knows: "The Barlow Institute was founded". */
import { BE } from '../../statements/lexicon/grammar.ts';
import { GENERIC, INSTITUTIONS } from '../../statements/lexicon/relations.ts';
import type { Sentence } from '../../statements/sentence.ts';
import { isCapital } from '../../text/words.ts';

/**
 * The name that is the subject of a passive at word `verb`; nothing where there is none, or where several things of the world are called so
 * ("the Ministry of Finance", "the National Cyber Agency").
 */
export function unknownSubject({ words }: Sentence, verb: number): string | undefined {
  const first = words[0]?.lower === 'the' ? 1 : 0;
  let last = verb - 1;
  if (BE.has(words[last]?.lower ?? '')) last--;
  else if (words[verb].break !== 1) return undefined;
  const name = words.slice(first, last + 1);
  const isName = name.every((word, at) => (isCapital(word) || LINKS.has(word.lower)) && (at === 0 || word.break === 0));
  const [head] = name;
  if (!isName || !isCapital(head) || !isCapital(name[name.length - 1])) return undefined;
  if (name.length === 1 ? !/^\p{Lu}{3,}$/u.test(head.text) : GENERIC.has(head.lower) || INSTITUTIONS.has(head.lower))
    return undefined;
  return name.map((word) => word.text).join(' ');
}

const LINKS = new Set(['of', 'for', 'and', 'the', 'on']);
