/** Relations of a table: the header words the relation, the row names the subject, and each name in the cell is a value. */
import type { CueIndex } from './cues.ts';
import type { RelationName } from './lexicon/relations.ts';
import { ADVERBS, PROVIDES } from './lexicon/relations.ts';
import type { Reading, Reference, Words } from './reading.ts';
import { headerRelations, isOfAbove, isOfPersons } from './relation-headers.ts';
import { valuesAt } from './relation-labels.ts';
import type { Tie } from './relation-tie.ts';
import type { Scene, Slot } from './scene.ts';

const LEADING = new Set(['under', 'of', 'by', 'to', 'at', 'for']);

/** @param before the sentence before */
export function cellRelations(scene: Scene, cues: CueIndex, before?: Reading): { cue: Words; tie: Tie }[] {
  const found = frameOf(scene) ?? definedBy(scene.reading, before);
  if (!found || found.subjects.length === 0) return [];
  const { subjects } = found;
  const relations = relationsOf(found, scene, cues);
  if (relations.length === 0) return [];
  const subject: Slot = { first: -1, last: -1, entities: subjects, how: 'carried' };
  const named = scene.references.filter((value) => isWhole(scene, value));
  const unknown = valuesAt(scene, 0).filter((value) => value.how === 'unknown');
  return [...named, ...unknown].flatMap((value) =>
    subjects.some((id) => value.entities.includes(id))
      ? []
      : relations.map((relation) => ({ cue: value, tie: { relation, subject, value, tight: true } })),
  );
}

/** What the header words; what the row words under "Who"; and under "Ministry", in the row of a body, what it belongs to. */
function relationsOf({ header, subjects }: Framed, { reading, kindOf }: Scene, cues: CueIndex): RelationName[] {
  const worded = headerRelations(header, cues);
  if (worded.length > 0) return worded;
  if (isOfPersons(header)) return headerRelations(reading.frame?.label ?? '', cues);
  return reading.frame && isOfAbove(header) && subjects.every((id) => BODIES.has(kindOf(id) ?? '')) ? ['authority'] : [];
}
const BODIES = new Set(['agency', 'organization']);

/** Nothing before a name in its cell, or behind it, makes it part of something else. */
function isWhole(scene: Scene, value: Reference): boolean {
  const isPlain = value.how === 'named' && !value.possessive && scene.at[value.first] === value;
  if (!isPlain || (value.dependent && !isLed(scene, value))) return false;
  const next = scene.words[value.last + 1];
  return (
    next === undefined ||
    next.break > 0 ||
    LEADING.has(next.lower) ||
    !/^\p{L}/u.test(next.text) ||
    ['since', 'until', 'from', 'as', 'and', 'in'].includes(next.lower)
  );
}

/** "Under Y", "run by Y", "MIIT, then under Y", but not "an affiliate of Y". */
function isLed(scene: Scene, { first }: Words): boolean {
  const at = [first - 1, first - 2].find((word) => LEADING.has(scene.lower(word)));
  if (at === undefined) return false;
  const isPlain = scene.words[at - 1] === undefined || scene.break(at) > 0 || scene.isDate(at - 1) || scene.at[at - 1];
  return Boolean(isPlain) || PROVIDES.has(scene.lower(at - 1)) || ADVERBS.has(scene.lower(at - 1));
}

interface Framed {
  readonly header: string;
  readonly subjects: readonly string[];
}

/** The header and the row; or, where the header names the thing and the row the property, the other way round. */
function frameOf({ reading: { frame } }: Scene): Framed | undefined {
  if (frame && frame.subjects.length === 0 && frame.others.length > 0) return { header: frame.label, subjects: frame.others };
  return frame;
}

/** A definition list: "Parent ministry", and on the next line ": Y", about what the heading names. */
export function definedBy(reading: Reading, before: Reading | undefined): Framed | undefined {
  if (!before || before.passage !== reading.passage || before.references.length > 0) return undefined;
  const { prose } = reading.passage;
  const header = prose.slice(before.sentence.start, before.sentence.words[before.sentence.words.length - 1]?.end);
  const gap = prose.slice(before.sentence.start + header.length, reading.sentence.words[0]?.start);
  return /^\s*\n\s*:\s*$/.test(gap) ? { header, subjects: reading.topics } : undefined;
}
