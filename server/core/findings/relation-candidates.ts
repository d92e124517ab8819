/** What a finding about a relation offers in place of the wrong name: what held at the time, in a kind that fits. */
import { compatible } from '../dates/compare.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { BEGUN, INSTITUTIONS, PAST } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';

/** The things that may stand there, the likeliest first. */
export const candidatesFor = (statement: RelationStatement, facts: readonly Fact[], written: string, library: Library) =>
  alike(candidates(statement, facts, library), statement, written, library);

/** What may stand there instead: what holds now, unless the sentence speaks of another time; not what the sentence already names. */
function candidates(statement: RelationStatement, facts: readonly Fact[], library: Library): string[] {
  const { words } = statement.sentence;
  const dated = facts.filter((fact) => fits(fact, statement.years));
  if (dated.length > 0) return bodies(dated, library);
  const began = words.slice(Math.max(0, statement.cue.first - 4), statement.cue.last + 1).some((word) => BEGUN.has(word.lower));
  const isPast = began || statement.years.length > 0 || words.some((word) => PAST.has(word.lower));
  const begun = facts.filter((fact) => fact.start !== undefined && fact.end === undefined);
  const current = begun.length > 0 ? begun : facts.filter((fact) => fact.end === undefined);
  const used = current.length > 0 && !isPast ? current : [...current, ...facts.filter((fact) => !current.includes(fact))];
  const ids = bodies(used, library);
  const unnamed = ids.filter((id) => !statement.present.includes(id));
  return (isPast || facts.every((fact) => fact.closed)) && unnamed.length > 0 ? unnamed : ids;
}

/** In place of a university of which nothing is known, a university. */
function alike(ids: string[], { value }: RelationStatement, written: string, library: Library): string[] {
  if (value.entities.some((id) => library.isSpokenOf(id))) return ids;
  const words = new Set(written.toLowerCase().split(/\s+/));
  const same = ids.filter((id) =>
    library
      .nameOf(id)
      .toLowerCase()
      .split(/\s+/)
      .some((word) => INSTITUTIONS.has(word) && words.has(word)),
  );
  return same.length > 0 ? same : ids;
}

const KINDS = new Set(['agency', 'organization', 'person', 'concept']);
const bodies = (facts: readonly Fact[], library: Library) =>
  [...new Set(facts.map((fact) => (fact.type === 'item' ? String(fact.value) : fact.subject)))].filter((id) =>
    KINDS.has(library.entities.get(id)?.kind ?? ''),
  );

/** Whether a fact is dated, and one of the years lies in its time. */
function fits(fact: Fact, years: readonly string[]): boolean {
  if (fact.start === undefined && fact.end === undefined) return false;
  const time = `${fact.start?.split('/')[0] ?? '..'}/${fact.end?.split('/').at(-1) ?? '..'}`;
  return years.some((year) => compatible(year, time));
}
