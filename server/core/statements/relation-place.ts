/** The subject of a wording: of a verb what stands before it, of "under the CAC" what the clause is about. */
import { DETERMINERS, PREPOSITIONS } from './lexicon/grammar.ts';
import { type Found, free } from './relation-slots.ts';
import { AUXILIARY, nounBefore, subjectBefore } from './relation-subject.ts';
import type { Scene } from './scene.ts';

const PLACING =
  /^(?:established|founded|set|up|created|formed|born|placed|put|brought|kept|operates|operate|works|work|worked|sits|sit|stands|falls|comes|came|remains|remained|stays|began|started|launched|opened|directly|firmly|squarely|running|listed|filed|back|housed|hosted|lodged|nested|tucked|parked|located|situated|based|coordinated|run|managed)$/;

/** "has its office inside", "has a desk at". */
const DESK = /^(?:office|offices|desk|home|base|seat|headquarters|post)$/;

/** The subject of a wording that begins at word `cue`. */
export function subjectOf(scene: Scene, cue: number): Found | undefined {
  if (isPhrase(scene, cue)) {
    if (isSigned(scene, cue)) return subjectBefore(scene, segmentVerb(scene, cue) ?? cue);
    const start = placed(scene, cue);
    // "X, a body under Y": what X is said to be goes with the phrase.
    return start === undefined ? nounBefore(scene, cue - 1, 0, cue) : subjectBefore(scene, start);
  }
  return subjectBefore(scene, cue);
}

/** "under the CAC", "courtesy of": a phrase that says something of a clause and not only of the noun before it. */
const isPhrase = (scene: Scene, cue: number) =>
  PREPOSITIONS.has(scene.lower(cue)) || ['courtesy', 'thanks'].includes(scene.lower(cue));

/** "Put out … under the joint names of Y and Z": whatever stands between, it is said of the clause's own subject. */
const isSigned = (scene: Scene, cue: number) =>
  [2, 3].some((step) => /^(?:names?|signatures?|seals?)$/.test(scene.lower(cue + step)));

/** Where the verb begins that such a phrase goes with; nothing where it goes with an unknown noun. */
function placed(scene: Scene, cue: number): number | undefined {
  let at = cue;
  while (at > 0 && !scene.at[at - 1]) {
    const word = scene.lower(at - 1);
    const isDate = scene.isDate(at - 1) || (scene.isDate(at) && PREPOSITIONS.has(word));
    const isOffice = DESK.test(scene.lower(at)) && DETERMINERS.has(word);
    if (!isDate && !isOffice && !PLACING.test(word) && !DESK.test(word) && !AUXILIARY.has(word)) break;
    at--;
  }
  if (at === cue && scene.break(cue) === 0 && !scene.at[cue - 1]) return undefined;
  if (at === cue && scene.break(cue) === 1 && scene.at[cue - 1] === undefined) return segmentVerb(scene, cue);
  return at;
}

/** ", courtesy of Y" at the end of a clause: the clause's own subject. */
function segmentVerb(scene: Scene, cue: number): number | undefined {
  const first = free(scene).find((reference) => reference.last < cue);
  return first && first.last + 1;
}
