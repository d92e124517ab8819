/** Relations worded by a verb or a phrase: "X answers to Y", "Y oversees X", "Y, which set X up", "X, with Y in the chair". */
import type { Cue } from './cues.ts';
import { BE, DETERMINERS, PREPOSITIONS } from './lexicon/grammar.ts';
import { type Form, MODALS, RELATIONS, type RelationName } from './lexicon/relations.ts';
import type { Words } from './reading.ts';
import { nounRelations } from './relation-nouns.ts';
import { subjectOf } from './relation-place.ts';
import { carried, free } from './relation-slots.ts';
import { nounBefore } from './relation-subject.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

/** What a wording of the lexicon ties in a sentence. */
export function wordedRelations(scene: Scene, cue: Cue, relation: RelationName, form: Exclude<Form, 'near'>): Tie[] {
  if (form === 'after') return valueAfter(scene, cue, relation);
  if (form === 'before') return valueBy(scene, cue, relation) ?? valueBefore(scene, cue, relation);
  if (form === 'beside') return valueBeside(scene, cue, relation);
  return nounRelations(scene, cue, relation, form);
}

/** "X answers to Y [and Z]", and the same verb left out: "…, V to W". */
function valueAfter(scene: Scene, cue: Cue, relation: RelationName): Tie[] {
  const value = scene.after(cue.last + 1, { unknown: true });
  if (!value || cue.pronoun || MODALS.has(scene.lower(cue.first - 1)) || isGiven(scene, cue, value)) return [];
  const subject = subjectOf(scene, cue.first);
  const values = [value, ...alsoAfter(scene, value), ...onwards(scene, cue, value)];
  // "teaches at Y" says where a person belongs.
  const said = relation === 'staff' ? 'post' : relation;
  const ties = (subject?.slots ?? []).flatMap((slot) =>
    values.map(
      (one): Tie => ({ relation: said, subject: slot, value: one, tight: (subject?.tight ?? false) && isNear(scene, cue, one) }),
    ),
  );
  return [...ties, ...gapped(scene, cue, value, relation)];
}

/** "It left to Y the building of networks": something else went to Y. */
const isGiven = (scene: Scene, { first }: Words, { last }: Words) =>
  !BE.has(scene.lower(first - 1)) && scene.break(last + 1) === 0 && ['the', 'its', 'all'].includes(scene.lower(last + 1));

/** Between a participle and its "by", at most. */
const FAR = 12;

/** "X was founded, in 2001, by Y", "conceived not by Z but by Y": what stands between the verb and the maker does not matter. */
function valueBy(scene: Scene, cue: Words, relation: RelationName): Tie[] | undefined {
  let before = cue.first - 1;
  while (before > 0 && scene.break(before + 1) === 0 && ADVERB.test(scene.lower(before))) before--;
  if (!BE.has(scene.lower(before)) && scene.break(cue.first) === 0 && scene.lower(before) !== 'and') return undefined;
  for (let at = cue.last + 1; at < Math.min(scene.words.length, cue.last + FAR); at++) {
    const reference = scene.at[at];
    if (scene.break(at) >= 3 || (reference && !reference.dependent) || BE.has(scene.lower(at))) return undefined;
    const isUnder = relation === 'origin' && UNDER.has(scene.lower(at)) && isDated(scene, cue.last + 1, at - 1);
    if ((scene.lower(at) !== 'by' && !isUnder) || scene.isDate(at + 1) || scene.lower(at - 1) === 'not') continue;
    const value = scene.after(at + 1, { unknown: true });
    const subject = subjectOf(scene, cue.first);
    return value && subject?.slots.map((slot): Tie => ({ relation, subject: slot, value, tight: subject.tight }));
  }
  return undefined;
}

/** "Created in 2011, within Y". */
const UNDER = new Set(['under', 'within', 'inside']);

/** Nothing but a date stands there. */
function isDated(scene: Scene, from: number, to: number): boolean {
  let has = false;
  for (let at = from; at <= to; at++) {
    if (!scene.isDate(at) && !PREPOSITIONS.has(scene.lower(at))) return false;
    has ||= scene.isDate(at);
  }
  return has;
}

const ADVERB = /ly$|^(?:first|then|later|also|only|once|since|thus|finally|already)$/;

const isNear = (scene: Scene, cue: Words, value: Slot) =>
  value.first - cue.last <= 3 && !scene.references.some((other) => other.first > cue.last && other.last < value.first);

/** "Y and Z". */
function alsoAfter(scene: Scene, value: Slot): Slot[] {
  if (scene.lower(value.last + 1) !== 'and' || scene.break(value.last + 1) > 0) return [];
  const next = scene.after(value.last + 2);
  return next && !scene.words.slice(value.last + 2, next.first).some((word) => !DETERMINERS.has(word.lower)) ? [next] : [];
}

/** "handed from A to B". */
function onwards(scene: Scene, cue: Words, value: Slot): Slot[] {
  if (scene.lower(cue.last) !== 'from' || scene.lower(value.last + 1) !== 'to') return [];
  const next = scene.after(value.last + 2);
  return next ? [next] : [];
}

/** "CAICT writes for the CAC, CACS for MIIT". */
function gapped(scene: Scene, cue: Words, value: Slot, relation: RelationName): Tie[] {
  const preposition = scene.lower(cue.last);
  const from = value.last + 1;
  if (!PREPOSITIONS.has(preposition) || scene.break(from) === 0 || scene.break(from) > 4) return [];
  const start = scene.lower(from) === 'and' || scene.lower(from) === 'while' ? from + 1 : from;
  const subject = scene.at[DETERMINERS.has(scene.lower(start)) ? start + 1 : start];
  if (subject?.how !== 'named' || scene.lower(subject.last + 1) !== preposition) return [];
  const other = scene.after(subject.last + 2);
  return other
    ? [{ relation, subject, value: other, tight: true }, ...gapped(scene, { first: cue.first, last: cue.last }, other, relation)]
    : [];
}

/** "Y oversees X", "Y, which oversees X", "it was Y that set X up", "X, which Y founded". */
function valueBefore(scene: Scene, cue: Cue, relation: RelationName): Tie[] {
  if (/(?:tion|ment|al|or|er|ence|ance|ive)s?$/.test(scene.lower(cue.first))) return [];
  const previous = scene.lower(cue.first - 1);
  if (MODALS.has(previous) || BE.has(previous) || isOwned(scene, cue)) return [];
  const maker = subjectOf(scene, cue.first);
  if (!maker || maker.slots.some((slot) => slot.how === 'carried')) return [];
  const object = objectOf(scene, cue, maker.slots[0]);
  if (!object) return [];
  // "When Y lost it": of several that the sentence speaks of any may be lost.
  if (LOSES.test(scene.lower(cue.first)) && object.slot.how !== 'named') return [];
  const tight = maker.tight && object.tight;
  return maker.slots.flatMap((value) => [
    { relation, subject: object.slot, value, tight },
    ...postOf(relation, value, object.slot, tight),
  ]);
}

const LOSES = /^(?:lost|ceded|surrendered|relinquished|gave)$/;

/** "the police’s bureau": a noun and not the verb. */
const isOwned = ({ words }: Scene, cue: Words) => words[cue.last + 1]?.lower === 's' && /^['’]$/.test(words[cue.last + 1].gap);

/** Whoever heads a body has a post there. */
function postOf(relation: RelationName, person: Slot, body: Slot, tight: boolean): Tie[] {
  return RELATIONS[relation].values === 'person' && person.how === 'named'
    ? [{ relation: 'post', subject: person, value: body, tight }]
    : [];
}

function objectOf(scene: Scene, cue: Cue, maker: Slot): { slot: Slot; tight: boolean } | undefined {
  // "Y kept what it had set up."
  if (scene.lower(cue.last + 1) === 'what') return undefined;
  const first = free(scene).find((reference) => reference.last < maker.first);
  const next = scene.after(cue.last + 1);
  // "It is Y that keeps it": not Y itself.
  const isSelf = next?.how === 'referred' && next.entities.some((id) => maker.entities.includes(id));
  if (cue.pronoun || isSelf) {
    const slot = first ?? carried(scene)?.slots[0];
    return slot && { slot, tight: isCleft(scene, maker) };
  }
  if (next && !isNextClause(scene, cue, next))
    return next.how === 'unknown' ? undefined : { slot: next, tight: next.first - cue.last <= 3 };
  const relative = DETERMINERS.has(scene.lower(maker.first - 1)) ? maker.first - 2 : maker.first - 1;
  const isRelative = ['which', 'that', 'whom'].includes(scene.lower(relative));
  const thing = isRelative ? scene.at[relative - 1] : undefined;
  if (thing && !thing.possessive) return { slot: thing, tight: true };
  // "X, a desk that Y set up".
  const noun = isRelative && !thing ? nounBefore(scene, relative - 1, 0, relative)?.slots[0] : undefined;
  return noun && noun.how !== 'carried' ? { slot: noun, tight: false } : apposed(scene, cue);
}

/** "It was Y that came up with it": nobody else did. */
function isCleft(scene: Scene, { first, last }: Slot): boolean {
  const at = DETERMINERS.has(scene.lower(first - 1)) ? first - 2 : first - 1;
  return ['that', 'who', 'which'].includes(scene.lower(last + 1)) && BE.has(scene.lower(at)) && scene.lower(at - 1) === 'it';
}

/** "Y kept the pipes, X got the rest": a comma before the name, and its own verb behind it. */
function isNextClause({ words }: Scene, cue: Words, { first, last }: Slot): boolean {
  return words.slice(cue.last + 1, first + 1).some((word) => word.break > 0) && words[last + 1]?.break === 0;
}

/** "Y created a unit for online matters, the X". */
function apposed(scene: Scene, cue: Words): { slot: Slot; tight: boolean } | undefined {
  if (!['a', 'an', 'its', 'the', 'another', 'two'].includes(scene.lower(cue.last + 1)) || ORDINAL.test(scene.lower(cue.last + 2)))
    return undefined;
  for (const reference of scene.references) {
    if (reference.first <= cue.last) continue;
    const start = DETERMINERS.has(scene.lower(reference.first - 1)) ? reference.first - 1 : reference.first;
    if (scene.break(start) >= 1 && scene.break(start) <= 3) {
      const between = scene.words.slice(cue.last + 1, start);
      const isOnly =
        scene.break(reference.last + 1) > 0 && !between.some((word, at) => at > 0 && (word.break > 0 || word.lower === 'and'));
      return isOnly && start - cue.last <= 10 ? { slot: reference, tight: true } : undefined;
    }
    if (!reference.dependent) return undefined;
  }
  return undefined;
}

const ORDINAL = /^(?:first|second|third|former|latter|other|one)$/;

/** "…, with Y in the chair", "Y was in the chair". */
function valueBeside(scene: Scene, cue: Words, relation: RelationName): Tie[] {
  let end = cue.first - 1;
  while (end > 0 && (BE.has(scene.lower(end)) || ['s', 'own', 'himself', 'herself'].includes(scene.lower(end)))) end--;
  const value = scene.at[end] ?? scene.before(end);
  if (!value || scene.break(cue.first) > 0) return [];
  const before = DETERMINERS.has(scene.lower(value.first - 1)) ? value.first - 2 : value.first - 1;
  const clause = scene.clauseOf(cue.first);
  // "; from then on ministers sat down with Y in the chair": the clause has a subject of its own.
  const isOwn = scene.lower(before) === 'with' && before > clause.first;
  const subject =
    free(scene).find((one) => one.last < before && (!isOwn || one.first >= clause.first)) ??
    (isOwn && clause.first > 0 ? undefined : carried(scene)?.slots[0]);
  return subject ? [{ relation, subject, value, tight: false }] : [];
}
