/**
 * Relations by nearness: a word that can mean nothing else ("oversight", "think tank", "umbrella"), and in the same clause two things. Writers
 * find more constructions than grammar by position can list; what these say is held to stricter conditions by the aligner.
 */
import type { Cue } from './cues.ts';
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { MODALS, RELATIONS, type RelationName } from './lexicon/relations.ts';
import type { Reference } from './reading.ts';
import { carried } from './relation-slots.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import type { SentenceWord } from './sentence.ts';

/** How many words may stand between the wording and the value. */
const REACH = 7;
/** How many of the nearest names are tried. */
const MOST = 3;

export function nearRelations(scene: Scene, cue: Cue, relation: RelationName): Tie[] {
  if (scene.at[cue.first]?.how === 'named' || MODALS.has(scene.lower(cue.first - 1)) || isOurs(scene, cue)) return [];
  const follows = relation === 'successor' || relation === 'predecessor';
  const isPersonal = (slot: Slot) => scene.kindOf(slot.entities[0]) === 'person';
  const isPerson = follows
    ? scene.references.some((slot) => slot.how === 'named' && isPersonal(slot))
    : RELATIONS[relation].values === 'person';
  const clause = scene.clauseOf(cue.first);
  const inClause = scene.references.filter(
    ({ first, last }, at, all) => first >= clause.first && last <= clause.last && scene.at[first] === all[at],
  );
  const values = inClause
    .filter((slot) => slot.how === 'named' && isPersonal(slot) === isPerson)
    .filter((slot) => gap(scene, slot, cue) <= REACH)
    .sort((a, b) => gap(scene, a, cue) - gap(scene, b, cue));
  return values
    .slice(0, MOST)
    .flatMap((value) =>
      subjects(scene, inClause, value, cue, isPerson && follows).map(
        (subject): Tie => ({ relation, subject, value, tight: false, near: true }),
      ),
    );
}

/** Whatever else the clause speaks of; where it has no subject of its own, what the passage is about. */
function subjects(scene: Scene, inClause: readonly Reference[], value: Reference, cue: Cue, isOfKind: boolean): readonly Slot[] {
  const others = inClause.filter((slot) => slot !== value && !slot.entities.some((id) => value.entities.includes(id)));
  const bodies = others.filter(
    (slot) =>
      (scene.kindOf(slot.entities[0]) === 'person') === isOfKind && !isMaker(scene, slot) && !isListed(scene, slot, value),
  );
  if (bodies.length > 0) return bodies;
  return isFragment(scene, Math.min(cue.first, value.first)) ? (carried(scene)?.slots ?? []) : [];
}

/** "our former hosts at …": said of the writer. */
const isOurs = (scene: Scene, { first }: Cue) =>
  [1, 2, 3].some((back) => ['our', 'my', 'your'].includes(scene.lower(first - back)));

/** "X, Y and Z": side by side, and nothing is said of one by the other. */
function isListed({ words, at }: Scene, one: Reference, other: Reference): boolean {
  const [left, right] = one.last < other.first ? [one, other] : [other, one];
  const between = words.slice(left.last + 1, right.first + 1);
  const isPlain = (word: SentenceWord, step: number) =>
    word.break <= 1 && (word.lower === 'and' || DETERMINERS.has(word.lower) || at[left.last + 1 + step] !== undefined);
  const isJoined = between.some((word) => word.lower === 'and') || words[right.last + 1]?.lower === 'and';
  return isJoined && between.every(isPlain);
}

/** "by the CAC": a value, and nothing that is said of it. */
function isMaker(scene: Scene, { first }: Slot): boolean {
  const before = DETERMINERS.has(scene.lower(first - 1)) ? first - 2 : first - 1;
  return ['by', 'from'].includes(scene.lower(before));
}

/** Nothing stands before but function words: the clause names no subject. */
function isFragment(scene: Scene, end: number): boolean {
  for (let at = end - 1; at >= 0 && scene.break(at + 1) < 4; at--)
    if (!FUNCTION.has(scene.lower(at)) && !scene.lower(at).endsWith('ly') && !scene.isDate(at)) return false;
  return true;
}

/** The words between a name and a wording; a name counts as one, a strong break as three. */
function gap(scene: Scene, slot: Reference, cue: Cue): number {
  const from = Math.min(slot.last, cue.last);
  const to = Math.max(slot.first, cue.first);
  let words = 0;
  for (let at = from + 1; at <= to; at++) {
    const inside = scene.at[at]?.first !== at && scene.at[at] !== undefined && scene.at[at] === scene.at[at - 1];
    if (!inside) words += scene.break(at) >= 2 ? 3 : 1;
  }
  return words;
}
