/** What belongs to a name, or only stands near it, is not the name: "X’s recruits came from Y", "Y’s office is next door to X". */
import { OWNERS } from '../statements/anaphora.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { ORDINAL, PLACES, POSSESSED, VERB_BEHIND } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import type { Scene } from '../statements/scene.ts';
import { overlap, wordBefore } from './relation-apart.ts';

/** At most so many words are a noun and its adjectives. */
const MOST = 4;

/**
 * Whether a noun that a name owns is what something is said of, and not the name.
 * @param worded the wordings of the relation: where one is in the noun, the noun speaks of the relation
 */
export function isOfItsNoun(scene: Scene, name: Words, worded: readonly Words[]): boolean {
  const noun = nounOf(scene, name);
  if (!noun || worded.some((cue) => overlap(cue, noun))) return false;
  const head = scene.lower(noun.last);
  return !POSSESSED.has(head) && !PLACES.has(head);
}

/** Wherever it is named, it owns something, and a noun is spoken of. */
export function isOnlyOfItsNoun(scene: Scene, id: string, worded: readonly Words[]): boolean {
  const places = scene.references.filter(({ entities }) => entities.includes(id));
  return places.every(({ possessive }) => possessive) && places.some((one) => isOfItsNoun(scene, one, worded));
}

/** "X’s first recruits": "first recruits"; nothing where the name owns none. */
function nounOf({ words }: Scene, { last }: Words): Words | undefined {
  const isPronoun = OWNERS.has(words[last]?.lower ?? '');
  const mark = words[last + 1];
  if (!isPronoun && (mark?.lower !== 's' || !/^['’]$/.test(mark.gap))) return undefined;
  const isPlain = (at: number) =>
    words[at]?.break === 0 &&
    /^\p{Ll}/u.test(words[at].text) &&
    (ORDINAL.test(words[at].lower) || !FUNCTION.has(words[at].lower)) &&
    at - last <= MOST + 1;
  const owner = isPronoun ? last : last + 1;
  let end = owner;
  while (isPlain(end + 1) && (end === owner || !VERB_BEHIND.test(words[end + 1].lower))) end++;
  return end > owner ? { first: owner + 1, last: end } : undefined;
}

/** "The responders’ first home", "MIIT’s divisions": whose a wording is, if somebody’s. @param but whose it may well be */
export function isOwnedByOther({ words, at }: Scene, { first }: Words, but: readonly string[]): boolean {
  for (let from = first; from > 0 && first - from < MOST && words[from].break === 0; from--) {
    const before = words[from - 1];
    const isMark = before.lower === 's' && /^['’]$/.test(before.gap);
    const isPlural = before.lower.endsWith('s') && /^['’]\s/.test(words[from].gap);
    if (!isMark && !isPlural) continue;
    const owner = at[isMark ? from - 2 : from - 1];
    // “The latter’s seat”, and it is not known whose.
    if (owner ? owner.entities.length === 0 : LATTER.has(words[isMark ? from - 2 : from - 1]?.lower)) return false;
    return !owner?.entities.some((id) => but.includes(id));
  }
  return false;
}

const LATTER = new Set(['latter', 'former', 'other', 'first', 'second', 'whose']);

/**
 * "Near Y", "next door to Y": it stands there, and nothing more is said.
 * @param own wordings of what is known: who is said to be "close to X" is not said to stand there
 */
export function isNeighbour(scene: Scene, name: Words, own: readonly Words[] = []): boolean {
  const at = wordBefore(scene, name);
  if (own.some(({ first, last }) => first <= at && at <= last && !isPlace(scene, first))) return false;
  const before = [2, 1, 0].map((step) => scene.lower(at - step)).join(' ');
  return NEARBY.test(before);
}

/** "Housed close to Y": that is where it stands. */
const isPlace = (scene: Scene, first: number) => [1, 2].some((step) => HOUSED.has(scene.lower(first - step)));
const HOUSED = new Set('housed located situated based lies sits building offices headquarters headquartered premises'.split(' '));

const NEARBY =
  /(?:^| )(?:near|beside|opposite|alongside|facing|nearby|next to|next door to|adjacent to|close to|across from|outside|sisters? (?:is|was)|neighbours?|neighbors?|neighbouring|neighboring)$/;
