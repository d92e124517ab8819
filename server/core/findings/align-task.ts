/** Aligns who is said to do a thing with whose task it is. The other must be named, too: "Of A and B it is A that …". */
import type { Library } from '../sources/library.ts';
import type { RelationStatement } from '../statements/relations.ts';
import { type RelationVerdict, supportedBy, UNKNOWN } from './relation-verdict.ts';

export function judgeTask({ fact: index, value, present, before }: RelationStatement, library: Library): RelationVerdict {
  const fact = library.facts[index ?? -1];
  if (!fact) return UNKNOWN;
  if (value.entities.includes(fact.subject)) return supportedBy(fact);
  const isNamed = present.includes(fact.subject) || before.has(fact.subject);
  const shares = (id: string) =>
    library.factsOf(id).some((other) => other.type === 'text' && other.cues.some((cue) => fact.cues.includes(cue)));
  const isFree = value.entities.every((id) => library.links.between(id, fact.subject).length === 0 && !shares(id));
  return isNamed && isFree ? { kind: 'contradicted', facts: [fact] } : UNKNOWN;
}
