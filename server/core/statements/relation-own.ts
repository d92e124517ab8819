/** Relations by the wordings that a fact brings itself: "a role for Y", "the same address as Y", "belonged to neither predecessor: Y". */

import { isCapital } from '../text/words.ts';
import type { Cue } from './cues.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import { ADVERBS, EQUALS, ORDINAL } from './lexicon/relations.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

const BETWEEN = new Set('by of for at from with as to in had have has them not either sent came come on committee'.split(' '));

export function ownRelations(scene: Scene, cue: Cue): Tie[] {
  const values = valuesOf(scene, cue);
  return cue.keys.flatMap((key) => {
    const fact = Number(key.slice('fact:'.length));
    return values.map((value) => ({ relation: 'fact', fact, subject: CARRIED, value, tight: false }) as const);
  });
}

const CARRIED: Slot = { first: -1, last: -1, entities: [], how: 'carried' };

function valuesOf(scene: Scene, cue: Cue): Slot[] {
  // "The 9th Bureau of Y": one of several, and not the fact's subject.
  if (ORDINAL.test(scene.lower(cue.first - 1)) && isCapital(scene.words[cue.first]) && !scene.at[cue.first]) return [];
  // "The heading of Y says": of a text.
  if (/^headings?$/.test(scene.lower(cue.first)) && DETERMINERS.has(scene.lower(cue.first - 1))) return [];
  // "authority over Z": Z is under it, and not the one that has it.
  const next = scene.lower(cue.last) === 'over' ? undefined : after(scene, cue.last + 1);
  const maker = next ? directly(scene, cue.first - 1) : before(scene, cue.first - 1);
  // "The only one new to X was Y".
  const told = next && EQUALS.has(scene.lower(next.last + 1)) ? scene.after(next.last + 2) : undefined;
  return [next, maker, told, placeBefore(scene, cue.first - 1)].filter((value) => value !== undefined);
}

/** "Shanghai propaganda chief", "Shanghai’s propaganda chief": a word with a capital that is no known name. */
function placeBefore(scene: Scene, end: number): Slot | undefined {
  const at = scene.lower(end) === 's' ? end - 1 : end;
  const isName =
    at > 0 && isCapital(scene.words[at]) && !scene.at[at] && (scene.break(at) > 0 || !isCapital(scene.words[at - 1]));
  return isName && scene.break(end + 1) === 0 ? { first: at, last: at, entities: [], how: 'unknown' } : undefined;
}

/** "Y officially started work on X": with an object behind the wording, its subject. */
function directly(scene: Scene, end: number): Slot | undefined {
  let at = end;
  while (at > 0 && scene.break(at + 1) === 0 && (ADVERBS.has(scene.lower(at)) || scene.lower(at).endsWith('ly'))) at--;
  const reference = scene.at[at];
  return scene.break(at + 1) === 0 &&
    reference?.last === at &&
    reference.how === 'named' &&
    !reference.dependent &&
    !reference.possessive
    ? reference
    : undefined;
}

function after(scene: Scene, from: number): Slot | undefined {
  let at = from;
  let crossed = 0;
  while (at < scene.words.length && at - from < 4 && !scene.at[at]) {
    const word = scene.lower(at);
    if (scene.break(at) > 0 && (scene.break(at) > 3 || crossed++ > 0)) return undefined;
    if (!BETWEEN.has(word) && !EQUALS.has(word) && !word.endsWith('ed')) break;
    at++;
  }
  return scene.after(at, { across: 3, unknown: true });
}

/** "Y alone had sat in neither". */
const PERFECT = new Set(['had', 'has', 'have', 'alone', 'only', 'previously', 'ever']);

function before(scene: Scene, end: number): Slot | undefined {
  let at = end;
  while (
    at >= 0 &&
    scene.break(at + 1) === 0 &&
    !scene.at[at] &&
    (DETERMINERS.has(scene.lower(at)) || EQUALS.has(scene.lower(at)) || PERFECT.has(scene.lower(at)))
  )
    at--;
  return at >= 0 && at < end && scene.break(at + 1) === 0 ? scene.before(at) : undefined;
}
