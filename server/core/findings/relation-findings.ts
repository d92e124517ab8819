/** What both rules about relations share: the statements of a draft once, the verdict on each value, and the finding with its fixes. */
import { compatible } from '../dates/compare.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { INSTITUTIONS, TITLES } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import { type RelationStatement, relationStatements } from '../statements/relations.ts';
import type { Span } from '../text/span.ts';
import { judgeRelation } from './align-relation.ts';
import type { Finding, Fix } from './finding.ts';
import { rewriteEntity } from './rewrite-entity.ts';
import type { ReadDraft } from './rule.ts';
import { says } from './says.ts';

export interface Contradiction {
  readonly statement: RelationStatement;
  readonly facts: readonly Fact[];
  /** A person stands where another belongs. */
  readonly isPersonal: boolean;
}

const memory = new WeakMap<ReadDraft, { library: Library; found: readonly Contradiction[] }>();

/** The contradicted statements of a draft, one for each value that is wrong. Worked out once for both rules. */
export function contradictions(draft: ReadDraft, library: Library): readonly Contradiction[] {
  const known = memory.get(draft);
  if (known?.library === library) return known.found;
  const found = work(draft, library);
  memory.set(draft, { library, found });
  return found;
}

function work(draft: ReadDraft, library: Library): Contradiction[] {
  const kindOf = (id: string) => library.entities.get(id)?.kind;
  const namesOf = (id: string) => library.entities.get(id)?.names.map((name) => name.text) ?? [];
  const judged = relationStatements(draft.readings, library.links, kindOf, namesOf).map((statement) => ({
    statement,
    verdict: judgeRelation(statement, library),
  }));
  const key = ({ passage, sentence, value }: RelationStatement) =>
    `${passage.segments.toDraft(sentence).start}:${value.first}:${value.last}`;
  const supports = judged.flatMap(({ statement, verdict }) => (verdict.kind === 'supported' ? [statement] : []));
  /** Some other reading of the same words is true. "Its only new member" says more than "its member", which does not count then. */
  const isSupported = (statement: RelationStatement) =>
    supports.some(
      (other) => key(other) === key(statement) && !(statement.relation === 'fact' && isInside(other.cue, statement.cue)),
    );
  const once = new Map<string, Contradiction>();
  // "Y as head of X" says one thing of X and the same of Y: one of them is wrong, not both.
  const pair = ({ passage, sentence, cue, subject, value }: RelationStatement) =>
    `${passage.segments.toDraft(sentence).start}:${cue.first}:${[subject.first, value.first].sort((a, b) => a - b).join('-')}`;
  const pairs = new Set<string>();
  for (const { statement, verdict } of judged) {
    if (verdict.kind !== 'contradicted' || isSupported(statement) || once.has(key(statement))) continue;
    if (pairs.has(pair(statement))) continue;
    pairs.add(pair(statement));
    const { subject: about, value: known } = verdict.facts[0];
    const isPersonal = [...statement.value.entities, about, String(known)].some((id) => kindOf(id) === 'person');
    once.set(key(statement), { statement, facts: verdict.facts, isPersonal });
  }
  return [...once.values()];
}

const isInside = (one: Words, other: Words) =>
  other.first <= one.first && one.last <= other.last && other.last - other.first > one.last - one.first;

/** The finding for a contradicted value; none where there is nothing to put in its place. */
export function relationFinding(
  code: string,
  { statement, facts }: Contradiction,
  draft: ReadDraft,
  library: Library,
): Finding | undefined {
  const { passage } = statement;
  const inProse = spanOf(statement);
  const written = passage.prose.slice(inProse.start, inProse.end);
  const span = passage.segments.toDraft(inProse);
  const values = alike(candidates(statement, facts, library), statement, written, library);
  const rest = passage.prose.slice(inProse.end);
  const shapes = values.map((id) => rewriteEntity(id, written, library).map((text) => withoutTail(text, rest)));
  const texts = [...new Set([...shapes.flatMap((shape) => shape.slice(0, 1)), ...shapes.flatMap((shape) => shape.slice(1))])];
  if (texts.length === 0 || texts.includes(written)) return undefined;
  const isOnly = values.length === 1;
  const fixes = texts.map(
    (text, at): Fix => ({ title: `Change to "${text}"`, edits: [{ span, text }], preferred: isOnly && at === 0 }),
  );
  return {
    code,
    level: 'warning',
    span,
    actual: draft.text.slice(span.start, span.end),
    expected: isOnly ? texts.slice(0, 1) : [...new Set(shapes.flatMap((shape) => shape.slice(0, 1)))],
    message: `Unexpected ${written.replace(/\s+/g, ' ')}: ${says(facts[0], library)}.`,
    because: facts,
    fixes,
  };
}

/** Without the words that stand behind it already: "13th Bureau" before "of the Ministry". */
function withoutTail(text: string, rest: string): string {
  const of = text.indexOf(' of ');
  return of > 0 && rest.replace(/\s+/g, ' ').startsWith(text.slice(of)) ? text.slice(0, of) : text;
}

/** The name, with the office written before a person's: "security chief Meng Jianzhu". */
function spanOf({ sentence, value, passage, cue }: RelationStatement): Span {
  const { words } = sentence;
  let first = value.first;
  const isAlone = passage.prose.slice(words[value.first].start, words[value.last].end);
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(isAlone) && value.last - value.first < 3)
    while (
      first > 0 &&
      words[first].break === 0 &&
      TITLES.has(words[first - 1].lower) &&
      !(cue.first <= first - 1 && first - 1 <= cue.last)
    )
      first--;
  return { start: words[first].start, end: words[value.last].end };
}

/** What may stand there instead: what holds now, unless the sentence speaks of another time; not what the sentence already names. */
function candidates(statement: RelationStatement, facts: readonly Fact[], library: Library): string[] {
  const { words } = statement.sentence;
  const dated = facts.filter((fact) => fits(fact, statement.years));
  if (dated.length > 0) return bodies(dated, library);
  const isPast = statement.years.length > 0 || words.some((word) => PAST.has(word.lower));
  const begun = facts.filter((fact) => fact.start !== undefined && fact.end === undefined);
  const current = begun.length > 0 ? begun : facts.filter((fact) => fact.end === undefined);
  const used = current.length > 0 && !isPast ? current : [...current, ...facts.filter((fact) => !current.includes(fact))];
  const ids = bodies(used, library);
  const unnamed = ids.filter((id) => !statement.present.includes(id));
  return facts.every((fact) => fact.closed) && unnamed.length > 0 ? unnamed : ids;
}

/** In place of an unknown university, a university. */
function alike(ids: string[], { value }: RelationStatement, written: string, library: Library): string[] {
  if (value.how !== 'unknown') return ids;
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
  [...new Set(facts.map((fact) => String(fact.value)))].filter((id) => KINDS.has(library.entities.get(id)?.kind ?? ''));

/** Whether a fact is dated, and one of the years lies in its time. */
function fits(fact: Fact, years: readonly string[]): boolean {
  if (fact.start === undefined && fact.end === undefined) return false;
  const time = `${fact.start?.split('/')[0] ?? '..'}/${fact.end?.split('/').at(-1) ?? '..'}`;
  return years.some((year) => compatible(year, time));
}

const PAST = new Set([
  'was',
  'were',
  'had',
  'until',
  'formerly',
  'former',
  'earlier',
  'first',
  'originally',
  'then',
  'once',
  'previously',
]);
