/** Aligns what is said of a change of masters: "X left A for B", where it is known that it left B for A. */
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { MEANINGS } from '../sources/links.ts';
import type { RelationStatement } from '../statements/relations.ts';
import { type RelationVerdict, UNKNOWN } from './relation-verdict.ts';

/** Contradicted where both are known as masters, and the one that is said to come second ended before the other began. */
export function judgeTurn({ subject, value, turn }: RelationStatement, library: Library): RelationVerdict {
  const masters = subject.entities.flatMap((id) => library.links.of(id, MEANINGS.transfer.properties));
  const of = (ids: readonly string[] = []) => masters.filter((fact) => ids.includes(String(fact.value)));
  const own = of(value.entities);
  const other = of(turn?.from ?? turn?.to);
  const [earlier, later] = turn?.from ? [other, own] : [own, other];
  const isTurned = earlier.length > 0 && later.length > 0 && earlier.every((one) => later.every((two) => isBefore(two, one)));
  return isTurned ? { kind: 'contradicted', facts: other } : UNKNOWN;
}

/** One ends when the other begins, or before. */
const isBefore = ({ end }: Fact, { start }: Fact) =>
  end !== undefined && start !== undefined && (end.split('/')[0] ?? '') <= (start.split('/').at(-1) ?? '');
