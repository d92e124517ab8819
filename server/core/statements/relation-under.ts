/** What a body has under it, told from above: "V keeps two institutes: A and B", "within V’s portfolio falls A", "V’s stable includes A and B". */
import type { Cue } from './cues.ts';
import { BE, DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { POSSESSED } from './lexicon/relations.ts';
import type { Reference, Words } from './reading.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { BREAK, placesOf } from './sentence.ts';

type Tied = { readonly cue: Words; readonly tie: Tie };

export function relationsUnder(scene: Scene, cues: readonly Cue[]): Tied[] {
  return [...behindColon(scene, cues), ...fronted(scene, cues), ...included(scene)];
}

const ties = (cue: Words, value: Slot, subjects: readonly Slot[]): Tied[] =>
  subjects
    .filter((subject) => !subject.entities.some((id) => value.entities.includes(id)))
    .map((subject) => ({ cue, tie: { relation: 'authority', subject, value, tight: true, fromAbove: 'list' } }));

/** "Two institutes are overseen by Y: A, which …; and B". */
function behindColon(scene: Scene, cues: readonly Cue[]): Tied[] {
  const colon = scene.words.findIndex((word, at) => at > 2 && word.break === BREAK.colon);
  if (colon < 0) return [];
  const value = onlyBody(scene, 0, colon);
  const cue = value && cues.find((one) => one.last < colon && isFrom(scene, one, value));
  return value && cue ? ties(cue, value, items(scene, colon)) : [];
}

/** The wording says that the one body has what follows under it. */
function isFrom(scene: Scene, { keys, first, last }: Cue, value: Slot): boolean {
  const has = (form: string) => keys.includes(`authority:${form}`);
  if (has('before') && value.last < first && scene.lower(last + 1) !== 'by' && !BE.has(scene.lower(first - 1))) return true;
  if (has('after') && (value.first > last || ['it', 'them'].includes(scene.lower(last + 1)))) return true;
  const next = scene.lower(value.last + 1);
  const isOwned = value.last < first ? HAS.has(next) || next === 's' : ['of', 'under'].includes(scene.lower(last + 1));
  return has('subject') && isOwned;
}
const HAS = new Set('has had have keeps kept counts counted runs ran commands boasts'.split(' '));

/** "Within Y’s portfolio falls A", "to Y belong, among others, A and B", "among the bodies overseen by Y is A". */
function fronted(scene: Scene, cues: readonly Cue[]): Tied[] {
  const opening = scene.lower(0);
  const verbs = Object.hasOwn(FRONTS, opening) ? FRONTS[opening] : undefined;
  if (!verbs) return [];
  const verb = scene.words.findIndex(({ lower, stem }, at) => at > 1 && (verbs.has(stem) || verbs.has(lower)) && !scene.at[at]);
  const value = verb > 0 ? onlyBody(scene, 0, verb) : undefined;
  if (!value || !isLed(scene, value, verb, cues)) return [];
  let from = verb + 1;
  if (scene.break(from) === BREAK.comma) while (from < verb + 6 && scene.break(from + 1) !== BREAK.comma) from++;
  const first = from > verb + 1 ? from + 1 : from;
  const found = items(scene, first);
  const isNext =
    found[0] && scene.words.slice(first, found[0].first).every(({ lower }) => !FUNCTION.has(lower) || DETERMINERS.has(lower));
  return isNext ? ties({ first: 0, last: verb }, value, found) : [];
}

const COMES = 'is are was were come came fall fell sit sat stand stood lie lay live lives rank count'.split(' ');
const FRONTS: Record<string, ReadonlySet<string>> = {
  to: new Set('belong answer report'.split(' ')),
  under: new Set(COMES),
  beneath: new Set(COMES),
  within: new Set(COMES),
  inside: new Set(COMES),
  in: new Set(COMES),
  among: new Set(COMES),
};

/** Nothing but the name stands before the verb, or a word for what its bearer has in hand. */
function isLed(scene: Scene, value: Slot, verb: number, cues: readonly Cue[]): boolean {
  const before = scene.words.slice(1, value.first).filter(({ lower }) => !DETERMINERS.has(lower));
  const behind = scene.words.slice(value.last + 1, verb).filter(({ lower }) => lower !== 's');
  const hand = [...before, ...behind].filter(({ lower }) => POSSESSED.has(lower));
  const opening = scene.lower(0);
  if (opening === 'among') return cues.some((cue) => cue.first < verb && isFrom(scene, cue, value));
  const isPlain =
    before.every(({ lower }) => POSSESSED.has(lower) || lower === 'of') &&
    behind.length === (before.length > 0 ? 0 : hand.length);
  return isPlain && (hand.length === 1 || ['to', 'under', 'beneath'].includes(opening));
}

/** "Y’s stable includes A, B and C", "Y has A as one of its groups". */
function included(scene: Scene): Tied[] {
  if (scene.references.length < 2) return [];
  return placesOf(scene.words, ({ lower }) => HAS.has(lower) || INCLUDES.has(lower)).flatMap((at) => {
    const isHaving = HAS.has(scene.lower(at));
    const owner = POSSESSED.has(scene.lower(at - 1)) && scene.lower(at - 2) === 's' ? scene.at[at - 3] : scene.at[at - 1];
    const value = owner && !owner.dependent && isBody(scene, owner) && scene.break(at) === 0 ? owner : undefined;
    if (!value || (value.possessive && isHaving)) return [];
    const found = items(scene, at + 1);
    const last = found.at(-1);
    if (!last || scene.words.slice(at + 1, found[0].first).some((word) => !DETERMINERS.has(word.lower))) return [];
    const isOne = scene.lower(last.last + 1) === 'as' && /^(?:one|a|its|part)$/.test(scene.lower(last.last + 2));
    const isEnd = scene.break(last.last + 1) > 0 || scene.lower(last.last + 1) === 'among';
    return (isHaving ? isOne : isEnd || isOne) ? ties({ first: at, last: at }, value, found) : [];
  });
}
const INCLUDES = new Set('includes include comprises comprise counts contains'.split(' '));

/** The one body that these words name; where they name none, the one that they refer to. */
function onlyBody(scene: Scene, from: number, to: number): Reference | undefined {
  const bodies = scene.references.filter((one) => one.first >= from && one.last < to && isBody(scene, one));
  const named = bodies.filter(({ how }) => how === 'named');
  const meant = named.length > 0 ? named : bodies;
  return new Set(meant.flatMap(({ entities }) => entities)).size === 1 ? meant[0] : undefined;
}

const isBody = (scene: Scene, { entities }: Slot) => ['agency', 'organization'].includes(scene.kindOf(entities[0]) ?? '');

/** The bodies with which the items of a list begin; where semicolons part them, no comma does. */
function items(scene: Scene, from: number): Reference[] {
  const hasSemicolon = scene.words.some((word, at) => at > from && word.break === BREAK.semicolon);
  const opens = (first: number): boolean => {
    for (let at = first; at >= from; at--) {
      if (at === from || scene.break(at) >= (hasSemicolon ? BREAK.semicolon : BREAK.comma)) return true;
      const { lower } = scene.words[at - 1];
      if (lower === 'and') return !hasSemicolon || scene.break(at - 1) === BREAK.semicolon;
      if (scene.at[at - 1] || (FUNCTION.has(lower) && !DETERMINERS.has(lower))) return false;
    }
    return false;
  };
  return scene.references.filter(
    (one) =>
      one.first >= from &&
      one.how === 'named' &&
      !one.possessive &&
      scene.at[one.first] === one &&
      isBody(scene, one) &&
      opens(one.first),
  );
}
