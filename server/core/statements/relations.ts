/**
 * Sentences to statements about relations: who is under whom, who heads, made, keeps or follows what. Wordings with a direction find a subject
 * and a value by their place; what the relation means in facts is the aligner's business.
 */
import type { Passage } from '../prose/passage.ts';
import type { Cue, CueIndex } from './cues.ts';
import { BE, DETERMINERS, PREPOSITIONS } from './lexicon/grammar.ts';
import { type Form, MODALS, type RelationName, SECOND } from './lexicon/relations.ts';
import type { Reading, Words } from './reading.ts';
import { cellRelations } from './relation-cells.ts';
import { genitives } from './relation-genitive.ts';
import { nounRelations } from './relation-nouns.ts';
import { ownRelations } from './relation-own.ts';
import { carried, free, subjectOf } from './relation-subject.ts';
import type { Tie } from './relation-tie.ts';
import { type KindOf, Scene, type Slot } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { type Stance, stanceOf } from './stance.ts';
import { surnames } from './surnames.ts';

export interface RelationStatement extends Tie {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly cue: Words;
  /** Said of a second in command. */
  readonly second: boolean;
  /** Everything else that the sentence speaks of. */
  readonly present: readonly string[];
  /** What stands right before the value: its owner, or the person's office. */
  readonly attached: readonly string[];
  /** What the passage spoke of so far, and what it is about. */
  readonly before: ReadonlySet<string>;
  readonly years: readonly string[];
  readonly stance: Stance;
}

/** The statements of all sentences, in order. `leads` are remembered from sentence to sentence of a passage. */
export function relationStatements(
  readings: readonly Reading[],
  { cues, own }: { readonly cues: CueIndex; readonly own: CueIndex },
  kindOf: KindOf,
  namesOf: (id: string) => readonly string[],
): RelationStatement[] {
  const lead = leads();
  const family = surnames(kindOf, namesOf);
  const so = spokenOf();
  return readings.flatMap((reading) => {
    const spoken = so(reading);
    const scene = new Scene(reading, kindOf, lead(reading), family(reading));
    if (reading.isEntry || (scene.references.length === 0 && scene.lead.length === 0 && reading.topics.length === 0)) return [];
    const found = cues.find(scene.words);
    const ties = [
      ...found.flatMap((cue) => tiesOf(scene, cue)),
      ...own.find(scene.words).flatMap((cue) => ownTies(scene, cue, found)),
      ...genitives(scene),
      ...cellRelations(scene, cues),
    ];
    return ties.map((tie) => statement(reading, scene, tie, spoken));
  });
}

type Tied = { readonly cue: Cue | Words; readonly tie: Tie };

function tiesOf(scene: Scene, cue: Cue): Tied[] {
  return cue.keys.flatMap((key) => {
    const [relation, form] = key.split(':') as [RelationName, Form];
    return byForm(scene, cue, relation, form).map((tie) => ({ cue, tie }));
  });
}

/** A fact's own wording counts where no wording of the lexicon says the same. */
function ownTies(scene: Scene, cue: Cue, lexicon: readonly Cue[]): Tied[] {
  if (lexicon.some((other) => other.first <= cue.first && other.last >= cue.last)) return [];
  return cue.keys.flatMap((key) => ownRelations(scene, cue, Number(key.slice('fact:'.length))).map((tie) => ({ cue, tie })));
}

function byForm(scene: Scene, cue: Cue, relation: RelationName, form: Form): Tie[] {
  if (form === 'after') return valueAfter(scene, cue, relation);
  if (form === 'before') return valueBefore(scene, cue, relation);
  if (form === 'beside') return valueBeside(scene, cue, relation);
  return nounRelations(scene, cue, relation, form);
}

/** "X answers to Y [and Z]", and the same verb left out: "…, V to W". */
function valueAfter(scene: Scene, cue: Words, relation: RelationName): Tie[] {
  const value = scene.after(cue.last + 1, { unknown: true });
  if (!value || MODALS.has(scene.lower(cue.first - 1))) return [];
  const subject = subjectOf(scene, cue.first);
  const values = [value, ...alsoAfter(scene, value)];
  const ties = (subject?.slots ?? []).flatMap((slot) =>
    values.map(
      (one): Tie => ({ relation, subject: slot, value: one, tight: (subject?.tight ?? false) && isNear(scene, cue, one) }),
    ),
  );
  return [...ties, ...gapped(scene, cue, value, relation)];
}

const isNear = (scene: Scene, cue: Words, value: Slot) =>
  value.first - cue.last <= 3 && !scene.references.some((other) => other.first > cue.last && other.last < value.first);

/** "Y and Z". */
function alsoAfter(scene: Scene, value: Slot): Slot[] {
  if (scene.lower(value.last + 1) !== 'and' || scene.break(value.last + 1) > 0) return [];
  const next = scene.after(value.last + 2);
  return next && !scene.words.slice(value.last + 2, next.first).some((word) => !DETERMINERS.has(word.lower)) ? [next] : [];
}

/** "CAICT writes for the CAC, CACS for MIIT". */
function gapped(scene: Scene, cue: Words, value: Slot, relation: RelationName): Tie[] {
  const preposition = scene.lower(cue.last);
  const from = value.last + 1;
  if (!PREPOSITIONS.has(preposition) || scene.break(from) === 0 || scene.break(from) > 4) return [];
  const start = scene.lower(from) === 'and' || scene.lower(from) === 'while' ? from + 1 : from;
  const subject = scene.at[DETERMINERS.has(scene.lower(start)) ? start + 1 : start];
  if (!subject || subject.how !== 'named' || scene.lower(subject.last + 1) !== preposition) return [];
  const other = scene.after(subject.last + 2);
  return other
    ? [{ relation, subject, value: other, tight: true }, ...gapped(scene, { first: cue.first, last: cue.last }, other, relation)]
    : [];
}

/** "Y oversees X", "Y, which oversees X", "it was Y that set X up", "X, which Y founded". */
function valueBefore(scene: Scene, cue: Cue, relation: RelationName): Tie[] {
  const previous = scene.lower(cue.first - 1);
  if (MODALS.has(previous) || BE.has(previous)) return [];
  const maker = subjectOf(scene, cue.first);
  if (!maker || maker.slots.some((slot) => slot.how === 'carried')) return [];
  const object = objectOf(scene, cue, maker.slots[0]);
  if (!object) return [];
  return maker.slots.map((value): Tie => ({ relation, subject: object.slot, value, tight: maker.tight && object.tight }));
}

function objectOf(scene: Scene, cue: Cue, maker: Slot): { slot: Slot; tight: boolean } | undefined {
  const first = free(scene).find((reference) => reference.last < maker.first);
  if (cue.pronoun) {
    const slot = first ?? carried(scene)?.slots[0];
    return slot && { slot, tight: false };
  }
  const next = scene.after(cue.last + 1);
  if (next) return next.how === 'unknown' ? undefined : { slot: next, tight: next.first - cue.last <= 3 };
  const relative = DETERMINERS.has(scene.lower(maker.first - 1)) ? maker.first - 2 : maker.first - 1;
  const isRelative = ['which', 'that', 'whom'].includes(scene.lower(relative));
  const thing = isRelative ? scene.at[relative - 1] : undefined;
  return thing && !thing.possessive ? { slot: thing, tight: true } : apposed(scene, cue);
}

/** "Y created a unit for online matters, the X". */
function apposed(scene: Scene, cue: Words): { slot: Slot; tight: boolean } | undefined {
  if (!['a', 'an', 'its', 'the', 'another', 'two'].includes(scene.lower(cue.last + 1)) || ORDINAL.test(scene.lower(cue.last + 2)))
    return undefined;
  for (const reference of scene.references) {
    if (reference.first <= cue.last) continue;
    const start = DETERMINERS.has(scene.lower(reference.first - 1)) ? reference.first - 1 : reference.first;
    if (scene.break(start) >= 1 && scene.break(start) <= 3) {
      const isOnly = !scene.words.slice(cue.last + 1, start).some((word, at) => at > 0 && word.break > 0);
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
  const subject = free(scene).find((reference) => reference.last < before) ?? carried(scene)?.slots[0];
  return subject ? [{ relation, subject, value, tight: false }] : [];
}

function statement(reading: Reading, scene: Scene, { cue, tie }: Tied, before: ReadonlySet<string>): RelationStatement {
  const { sentence, passage } = reading;
  const words = scene.words.slice(Math.max(0, cue.first - 1), cue.last + 1);
  return {
    ...tie,
    passage,
    sentence,
    cue,
    second: SECOND.test(words.map((word) => word.lower).join(' ')),
    present: [...new Set([...scene.references.flatMap((reference) => reference.entities), ...scene.lead])],
    attached: scene.references.flatMap((other) =>
      other.last < tie.value.first && tie.value.first - other.last <= 2 ? other.entities : [],
    ),
    before,
    years: reading.dates.flatMap((date) => date.date.edtf ?? []),
    stance: stanceOf(passage.prose, sentence, tie.value.first < 0 ? cue : tie.value),
  };
}

/** Everything that a passage has spoken of up to a sentence. */
function spokenOf(): (reading: Reading) => ReadonlySet<string> {
  let passage: Passage | undefined;
  let spoken = new Set<string>();
  return (reading) => {
    if (reading.passage !== passage) spoken = new Set();
    passage = reading.passage;
    for (const id of [...reading.topics, ...reading.references.flatMap((reference) => reference.entities)]) spoken.add(id);
    return new Set(spoken);
  };
}

/** The term that a list item or paragraph explains: its first sentence is nothing but a name. */
function leads(): (reading: Reading) => readonly string[] {
  let passage: Passage | undefined;
  let lead: readonly string[] = [];
  return (reading) => {
    if (reading.frame) return reading.frame.subjects;
    if (reading.passage === passage) return lead;
    passage = reading.passage;
    const [first] = reading.references;
    const alone = first && first.how !== 'referred' && first.first <= 1 && isTerm(reading, first);
    lead = alone ? first.entities : [];
    return lead;
  };
}

function isTerm(reading: Reading, first: Words): boolean {
  const next = reading.sentence.words[first.last + 1];
  if (!next) return reading.sentence.words.length <= first.last + 2;
  return next.break >= 2 && first.first === 0;
}
