/** "the 11th Bureau of the MSS", "the MSS’s 11th Bureau", "Li Yuxiao of CNNIC": one thing as another’s, without any further word. */
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { PLACES, POSSESSED } from './lexicon/relations.ts';
import type { Reference, Words } from './reading.ts';
import { subjectOf } from './relation-place.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';
import { placesOf } from './sentence.ts';

/** "X is in the CAC’s hands", "X sits on the CAS’s campus". */
function possessed(scene: Scene): { cue: Words; tie: Tie }[] {
  return scene.references.flatMap((value) => {
    const noun = value.last + 2;
    const before = DETERMINERS.has(scene.lower(value.first - 1)) ? value.first - 2 : value.first - 1;
    if (!value.possessive || value.how !== 'named' || !['in', 'on', 'at', 'within'].includes(scene.lower(before))) return [];
    const relation = PLACES.has(scene.lower(noun)) ? 'host' : POSSESSED.has(scene.lower(noun)) ? 'authority' : undefined;
    const subject = relation && subjectOf(scene, before);
    return (subject?.slots ?? []).map((slot) => ({
      cue: { first: before, last: noun },
      tie: { relation: relation ?? 'authority', subject: slot, value, tight: subject?.tight ?? false },
    }));
  });
}

export function genitives(scene: Scene): { cue: Words; tie: Tie }[] {
  const owned = scene.references.flatMap((reference) => {
    if (reference.how !== 'named' || scene.at[reference.first] !== reference) return [];
    const owner = ownerAfter(scene, reference) ?? ownerBefore(scene, reference);
    if (!owner || owner.how === 'referred') return [];
    const relation = relationOf(scene, reference, owner);
    return relation ? [{ cue: reference, tie: { relation, subject: reference, value: owner, tight: false } }] : [];
  });
  return [...owned, ...possessed(scene), ...powers(scene)];
}

/** "X is subject to the strict supervision of Y", "X lives in the shadow of Y": whatever the preposition and the adjectives. */
function powers(scene: Scene): { cue: Words; tie: Tie }[] {
  return placesOf(scene.words, ({ lower }) => POSSESSED.has(lower) && !PLACES.has(lower)).flatMap((noun) => {
    if (!['of', 'from'].includes(scene.lower(noun + 1)) || scene.at[noun]) return [];
    let first = noun;
    while (first > 0 && scene.break(first) === 0 && noun - first < 4 && isPlain(scene, first - 1)) first--;
    first--;
    if (!LEADING.has(scene.lower(first)) || scene.break(first + 1) > 0) return [];
    const value = scene.after(noun + 2, { unknown: true });
    if (!value || !scene.words.slice(noun + 2, value.first).every((other) => DETERMINERS.has(other.lower))) return [];
    const start = scene.lower(first) === 'to' && scene.lower(first - 1) === 'subject' ? first - 1 : first;
    const subject = subjectOf(scene, start);
    return (subject?.slots ?? []).map((slot) => ({
      cue: { first, last: noun + 1 },
      tie: { relation: 'authority' as const, subject: slot, value, tight: subject?.tight ?? false },
    }));
  });
}

const LEADING = new Set(['under', 'to', 'within', 'in', 'at', 'beneath', 'inside', 'through', 'into']);

/** A determiner or an adjective. */
const isPlain = (scene: Scene, at: number) =>
  DETERMINERS.has(scene.lower(at)) || (!scene.at[at] && /^\p{Ll}/u.test(scene.words[at].text) && !FUNCTION.has(scene.lower(at)));

function ownerAfter(scene: Scene, reference: Reference): Slot | undefined {
  const of = reference.last + 1;
  if (!['of', 'in', 'within'].includes(scene.lower(of)) || scene.break(of) > 0) return undefined;
  const owner = scene.after(of + 1, { unknown: scene.kindOf(reference.entities[0]) === 'person' });
  return owner && scene.words.slice(of + 1, owner.first).every((word) => DETERMINERS.has(word.lower)) ? owner : undefined;
}

function ownerBefore(scene: Scene, reference: Reference): Slot | undefined {
  const own = scene.lower(reference.first - 1) === 's' && scene.break(reference.first) === 0;
  if (!own) return undefined;
  const known = scene.at[reference.first - 2];
  return known ?? scene.before(reference.first - 2);
}

function relationOf(scene: Scene, owned: Reference, owner: Slot): Tie['relation'] | undefined {
  const kind = scene.kindOf(owned.entities[0]);
  const isPerson = owner.how !== 'unknown' && scene.kindOf(owner.entities[0]) === 'person';
  if (kind === 'person') return isPerson ? undefined : 'post';
  if (kind === 'agency' || kind === 'organization' || kind === 'system') return isPerson ? undefined : 'authority';
  return isPerson ? 'origin' : undefined;
}
