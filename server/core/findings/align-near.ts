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
  if (statement.relation === 'fact' || statement.relation === 'task') return UNKNOWN;
  const { subject, value, present, scene } = statement;
  const meaning = MEANINGS[statement.relation];
  const [about] = subject.entities;
  if (about === undefined || subject.entities.length > 1 || value.entities.length !== 1) return UNKNOWN;
  const [id] = value.entities;
  const { links } = library;
  const others = [...present, ...scene.reading.topics, about].filter((other) => other !== id);
  if (others.some((other) => links.between(other, id).length > 0)) return UNKNOWN;
  // The wording may be said of two others: "If X has Y for a think tank, Z has W".
  const isSaidOfOthers =
    statement.cue.first !== value.first &&
    others.some((one) =>
      others.some(
        (other) => other !== one && links.between(one, other).some((fact) => meaning.properties.includes(fact.property)),
      ),
    );
  if (isSaidOfOthers) return UNKNOWN;
  const facts = links
    .of(about, meaning.properties)
    .filter((fact) => (fact.closed || PROPERTIES[fact.property].single) && isHeld(fact, statement))
    .filter((fact) => isKind(String(fact.value), statement, library));
  if (facts.length === 0 || facts.some((fact) => present.includes(String(fact.value)))) return UNKNOWN;
  if (
    !links.isValue(id, meaning.properties) ||
    (links.isValue(about, meaning.properties) && links.of(id, meaning.properties).length > 0)
  )
    return UNKNOWN;
  if (facts.some((fact) => links.above(String(fact.value)).has(id) || links.above(id).has(String(fact.value)))) return UNKNOWN;
  return { kind: 'contradicted', facts };
}
