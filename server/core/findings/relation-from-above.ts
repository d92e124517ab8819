/** "Y keeps two institutes, A and B": where Y has A under it and not B, B is wrong, and not Y. */
import type { Library } from '../sources/library.ts';
import type { RelationStatement } from '../statements/relations.ts';
import type { Contradiction } from './relation-findings.ts';

/**
 * The same mistake told of what stands under the body; nothing where the body itself may be wrong as well.
 * @param supports the statements of the draft that are right
 */
export function seenFromAbove(
  statement: RelationStatement,
  supports: readonly RelationStatement[],
  library: Library,
): Contradiction | undefined {
  const { fromAbove, subject, value, cue, sentence, present } = statement;
  const isSibling = (other: RelationStatement) =>
    other.fromAbove && other.sentence === sentence && other.cue.first === cue.first && other.value.first === value.first;
  if (!fromAbove || subject.how !== 'named' || (fromAbove === 'list' && !supports.some(isSibling))) return undefined;
  const under = library.facts.filter(
    (fact) =>
      fact.property === 'parent organization' &&
      fact.end === undefined &&
      value.entities.includes(String(fact.value)) &&
      !present.includes(fact.subject) &&
      isApart(fact.subject, subject.entities, library),
  );
  const said = sentence.words.slice(cue.first, cue.last + 1).map((word) => word.lower);
  const isCalledSo = (id: string) => library.entities.get(id)?.nouns.some((noun) => said.join(' ').includes(noun)) === true;
  const called = under.filter((fact) => isCalledSo(fact.subject));
  const facts = called.length > 0 ? called : under;
  if (facts.length === 0) return undefined;
  return { statement: { ...statement, subject: value, value: subject, isUnder: true }, facts, isPersonal: false };
}

/** A body's own departments are what other departments are confused with, and nothing else. */
function isApart(id: string, wrong: readonly string[], library: Library): boolean {
  const isDepartment = (one: string) => /\b(?:department|bureau|division)\b/i.test(library.nameOf(one));
  return isDepartment(id) === wrong.some(isDepartment);
}
