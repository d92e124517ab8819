/** What keeps a name and a known relation apart. It rules the relation out, unless the words around the name tell of it: then it is evidence. */
import { PREPOSITIONS } from '../statements/lexicon/grammar.ts';
import type { Reference, Words } from '../statements/reading.ts';
import type { Setting } from '../statements/relation-scenes.ts';
import { sayerOf } from '../statements/relation-slots.ts';
import type { Scene } from '../statements/scene.ts';
import { isIn, isOfAnother, isParted, wordBefore } from './relation-apart.ts';
import type { Suspect } from './relation-suspects.ts';
import { gap, type Worded } from './relation-wordings.ts';

export interface Obstacles {
  /** The subject stands in another clause … */
  readonly clause: boolean;
  /** … or too far away for any. */
  readonly far: boolean;
  /** The wording is said of somebody else. */
  readonly sayer: boolean;
  /** Neither wording nor place ties the two. */
  readonly unplaced: boolean;
  /** A noun that is not worded has the name. */
  readonly ofAnother: boolean;
  /** The wording ends before the name. */
  readonly partedFrom: boolean;
}

/** Farther apart than this, no place ties a name to anything. */
const APART = 12;
/** Farther than this another thing is spoken of by then. */
const FAR = 24;

/** @param subject of the relation @param best its wording @param place where the sentence speaks of the subject */
export function obstaclesOf(
  { scene }: Setting,
  suspect: Suspect,
  subject: string,
  best: Worded | undefined,
  place: Reference | undefined,
): Obstacles {
  const { value } = suspect;
  const sayer = best && value.first > best.cue.last ? sayerOf(scene, best.cue) : undefined;
  return {
    clause: place !== undefined && !isIn(scene.clauseOf(value.first), place),
    far: place !== undefined && gap(scene, place, value) > FAR,
    sayer: sayer !== undefined && place !== undefined && !sayer.entities.includes(subject) && place.first > sayer.last,
    unplaced: !best && !isPlaced(scene, suspect, place),
    ofAnother: isOfAnother(scene, value, subject, best),
    partedFrom: best !== undefined && isParted(scene, best, value, place),
  };
}

/** "X … by Y", with no word for what ties them: near, behind, and after a preposition. */
function isPlaced(scene: Scene, { value }: Suspect, place: Reference | undefined): boolean {
  if (!place || value.how === 'unknown' || place.last >= value.first || gap(scene, place, value) > APART) return false;
  if (isBracketed(scene, value, place)) return true;
  // "X’s reports are read by Y": the reports are, and not X.
  if (place.possessive) return false;
  const isOwner = scene.lower(value.last + 1) === 's';
  return !isOwner && scene.break(value.first) === 0 && PREPOSITIONS.has(scene.lower(wordBefore(scene, value)));
}

/** "(Y, May 2017)" is who says so. */
const isClosed = ({ words, reading }: Scene, last: number) =>
  /^[”"’'*]*\s*[)）\]]/.test(reading.passage.prose.slice(words[last].end));

/** "X (Y)": alone in its brackets, right behind. */
export const isBracketed = (scene: Scene, { first, last }: Words, place: Words | undefined) =>
  place?.last === first - 1 && scene.words[first].depth === 1 && scene.break(first) === 2 && isClosed(scene, last);
