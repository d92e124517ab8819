/** Which words of a sentence speak of a known relation: those that its fact brings, and those that the lexicon has for its kind. */
import type { Library } from '../sources/library.ts';
import { MEANINGS } from '../sources/links.ts';
import type { PropertyName } from '../sources/properties.ts';
import type { Cue } from '../statements/cues.ts';
import { DETERMINERS, FUNCTION } from '../statements/lexicon/grammar.ts';
import { type Directed, directed, MODALS, type RelationName } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import { cuesOver } from '../statements/relation-across.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import type { SentenceWord } from '../statements/sentence.ts';
import { remembering } from '../text/memory.ts';

export interface Wordings {
  /** By a fact's index: its own. */
  readonly own: ReadonlyMap<number, readonly Cue[]>;
  readonly lexicon: readonly Cue[];
  /** Those of the lexicon that speak of a property: all, and those that say in which direction. */
  meant(property: PropertyName): { readonly any: readonly Cue[]; readonly directed: readonly Cue[] };
}

/** A wording, and how many words part it from the name that is looked at. */
export interface Worded {
  readonly cue: Cue;
  readonly distance: number;
}

export function wordingsIn(scene: Scene, { links }: Library): Wordings {
  const { words, at } = scene;
  const own = new Map<number, Cue[]>();
  for (const cue of cuesOver(scene, links.own)) {
    const name = at[cue.first];
    if (isUnsaid(words, cue) || (name?.how === 'named' && cue.last <= name.last && cue.parts.length === 0)) continue;
    if (isOneOfSeveral(words, cue)) continue;
    for (const key of cue.keys) {
      const index = Number(key.slice('fact:'.length));
      own.set(index, [...(own.get(index) ?? []), cue]);
    }
  }
  // "Leading Group" words nothing.
  const lexicon = cuesOver(scene, links.cues).filter((cue) => at[cue.first]?.how !== 'named' && !isUnsaid(words, cue));
  const meant = remembering((property) => {
    const any = lexicon.filter((cue) => relationIn(cue, property as PropertyName));
    return { any, directed: any.filter((cue) => relationIn(cue, property as PropertyName)?.form !== 'near') };
  });
  return { own, lexicon, meant };
}

/** "Would like to oversee", "our former hosts", "a draft statute", "wrote about it". */
const isUnsaid = (words: readonly SentenceWord[], { first, last }: Cue) =>
  words[last + 1]?.lower === 'about' ||
  (first === last && words[first].lower === 'draft') ||
  MODALS.has(words[first - 1]?.lower ?? '') ||
  words.slice(Math.max(0, first - 2), first).some(({ lower }) => ['our', 'my', 'your'].includes(lower));

/** "Two departments of Y", "a couple of Y’s divisions": some of several, and not the thing itself, which is one. */
export function isOneOfSeveral(words: readonly SentenceWord[], { first, last }: Words): boolean {
  const isPlural = [first, last].some((at) => /[^s]s$/.test(words[at].lower));
  let at = first - 1;
  if (DETERMINERS.has(words[at]?.lower) && words[at - 1]?.lower === 'of') at--;
  if (words[at]?.lower === 'of') at--;
  return isPlural && NUMBER.test(words[at]?.lower ?? '');
}

const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|all|many|some|both|couple|half|parts|most|few)$/;

/** How many words of it say something: "neither predecessor" has two, "head of" one. */
export function weightOf({ words }: Scene, cue: Cue): number {
  let count = 0;
  for (const { first, last } of [cue, ...cue.parts])
    for (let at = first; at <= last; at++) if (!FUNCTION.has(words[at].lower)) count++;
  return count;
}

/** The relation and the form in which a wording of the lexicon speaks of a property; nothing where it does not. */
export function relationIn({ keys }: Cue, property: PropertyName): Directed | undefined {
  return keys.map(directed).find(({ relation }) => {
    const isMeant = (name: RelationName | 'post') => MEANINGS[name]?.properties.includes(property);
    return isMeant(relation) || (POSTS.has(relation) && isMeant('post'));
  });
}

/** Said of a body, they say of a person where he or she belongs. */
const POSTS = new Set<RelationName>(['staff', 'lead', 'chair', 'representative']);

/** The one that stands nearest to a name, and not in it. */
export function nearest(scene: Scene, cues: readonly Cue[], { first, last }: Slot): Worded | undefined {
  let best: Worded | undefined;
  for (const cue of cues) {
    if (cue.first >= first && cue.last <= last) continue;
    const distance = gap(scene, cue, { first, last });
    if (!best || distance < best.distance) best = { cue, distance };
  }
  return best;
}

/** The words between two places; a name counts as one, a strong break as three. */
export function gap(scene: Scene, a: Words, b: Words): number {
  const from = Math.min(a.last, b.last);
  const to = Math.max(a.first, b.first);
  let words = 0;
  for (let at = from + 1; at <= to; at++) {
    const isInside = scene.at[at] !== undefined && scene.at[at] === scene.at[at - 1];
    if (!isInside) words += scene.break(at) >= 2 ? 3 : 1;
  }
  return words;
}

/** Whether one place lies between two others. */
export const isBetween = (one: Words, a: Words, b: Words) =>
  (a.last < one.first && one.last < b.first) || (b.last < one.first && one.last < a.first);
