/**
 * Aligns what is only near: a wording and two things of one clause. Contradicted only if the subject's known value is not named, the other is
 * one that has such a place elsewhere, nothing at all ties it to anything the sentence speaks of, and the direction is clear.
 */
import type { Library } from '../sources/library.ts';
import { MEANINGS } from '../sources/links.ts';
import { PROPERTIES } from '../sources/properties.ts';
import type { RelationStatement } from '../statements/relations.ts';
import { isHeld, isKind } from './relation-holders.ts';
import { type RelationVerdict, UNKNOWN } from './relation-verdict.ts';

export function judgeNear(statement: RelationStatement, library: Library): RelationVerdict {
  const { relation, subject, value, present, scene, cue } = statement;
  if (relation === 'fact' || relation === 'task' || relation === 'post') return UNKNOWN;
  const { properties } = MEANINGS[relation];
  const [about] = subject.entities;
  if (about === undefined || subject.entities.length > 1 || value.entities.length !== 1) return UNKNOWN;
  const [id] = value.entities;
  if (id === about) return UNKNOWN;
  const { links } = library;
  const facts = links
    .of(about, properties)
    .filter((fact) => (fact.closed || PROPERTIES[fact.property].single) && isHeld(fact, statement))
    .filter((fact) => isKind(String(fact.value), statement, library));
  // "X (Y)" says it of these two, whatever else the sentence speaks of.
  const isBracketed = cue.first === value.first;
  const spokenOf = isBracketed ? [] : [...present, ...scene.reading.topics];
  // Who hands a thing over may be named besides the one who takes it.
  const named = facts.filter((fact) => spokenOf.includes(String(fact.value)));
  const left = facts.filter((fact) => !named.includes(fact));
  if (left.length === 0 || (named.length > 0 && relation !== 'transfer')) return UNKNOWN;
  const others = [about, ...spokenOf].filter((other) => other !== id && !named.some((fact) => fact.value === other));
  if (others.some((other) => links.between(other, id).length > 0)) return UNKNOWN;
  // The wording may be said of two others: "If X has Y for a think tank, Z has W".
  const isSaid = (one: string, other: string) => links.between(one, other).some((fact) => properties.includes(fact.property));
  if (others.some((one) => others.some((other) => other !== one && isSaid(one, other)))) return UNKNOWN;
  // One that has such a place elsewhere, or a body that is under no other.
  const kind = library.entities.get(id)?.kind;
  const isFree = kind === 'agency' && links.of(id, MEANINGS.authority.properties).length === 0;
  if (kind !== 'person' && !isFree && !links.isValue(id, properties)) return UNKNOWN;
  // What others are under may as well be the one that something is said to be under.
  if ((relation === 'authority' || relation === 'transfer') && links.isValue(about, ['parent organization'])) return UNKNOWN;
  if (facts.some((fact) => links.above(String(fact.value)).has(id) || links.above(id).has(String(fact.value)))) return UNKNOWN;
  return { kind: 'contradicted', facts: left };
}
