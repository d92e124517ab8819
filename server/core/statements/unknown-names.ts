/** Names that no pack knows: words with capitals where a name belongs, and offices that stand for whoever holds them. */
import { push } from '../text/lists.ts';
import { isCapital } from '../text/words.ts';
import { INSTITUTIONS, OFFICES } from './lexicon/relations.ts';
import type { Scene, Slot } from './scene.ts';
import type { SentenceWord } from './sentence.ts';

/** An unknown proper name: words with capitals, "of", "for", "and" and "the" between them. */
export function nameRun(scene: Scene, first: number, owners = false): Slot | undefined {
  let last = first;
  for (let at = first + 1; at < scene.words.length; at++) {
    const word = scene.words[at];
    if (word.break > 0 || scene.at[at] || scene.isDate(at)) break;
    if (isCapital(word) || word.gap === '.') last = at;
    else if (word.lower === 's' && isCapital(scene.words[at + 1]) && !scene.at[at + 1] && !isInstitution(scene, first, last))
      continue;
    else if (!['of', 'for', 'and', 'the'].includes(word.lower) || at - last > 2) break;
    else if (word.lower === 'and' && !isInstitution(scene, first, last)) break;
  }
  return isOwner(scene, last) && !owners ? undefined : { first, last, entities: [], how: 'unknown' };
}

export function isOwner({ words }: Scene, last: number): boolean {
  const next = words[last + 1];
  return next?.lower === 's' && /^['’]$/.test(next.gap);
}

function isInstitution({ words }: Scene, first: number, last: number): boolean {
  return words.slice(first, last + 1).some((word) => INSTITUTIONS.has(word.lower));
}

const OFFICES_BY_FIRST = new Map<string, (readonly string[])[]>();
for (const office of OFFICES) push(OFFICES_BY_FIRST, office[0], office);

/** "The head of state": somebody known by an office only. */
export function officeAt(words: readonly SentenceWord[], first: number): Slot | undefined {
  const found = OFFICES_BY_FIRST.get(words[first]?.lower)?.find((office) =>
    office.every((word, at) => words[first + at]?.lower === word),
  );
  const last = first + (found?.length ?? 0) - 1;
  return found && !(isCapital(words[last + 1]) && words[last + 1].break === 0)
    ? { first, last, entities: [], how: 'unknown' }
    : undefined;
}
