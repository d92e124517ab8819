/** Which facts count for a statement about a relation, and what can stand in the value’s place: those of its time and kind. */
import { compatible } from '../dates/compare.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { RELATIONS } from '../statements/lexicon/relations.ts';
import type { Words } from '../statements/reading.ts';
import type { RelationStatement } from '../statements/relations.ts';
import type { Sentence } from '../statements/sentence.ts';
import { rememberingOf } from '../text/memory.ts';

/** Ended, dated or former holders of a post contradict only where the draft speaks of their time. */
export function isHeld(fact: Fact, statement: RelationStatement): boolean {
  if (fact.deprecated) return false;
  // Who directs a body does not chair it, unless the source says so.
  if (statement.relation === 'chair' && fact.property === 'director' && !fact.cues.some((cue) => cue.startsWith('chair')))
    return false;
  if (isOfOtherTime(fact, statement.years)) return false;
  if (!POSTS.has(fact.property)) return true;
  const time = timeOf(fact);
  if (isFirst(statement, statement.cue))
    return (time !== undefined && !CAREER.has(fact.property)) || fact.cues.some((cue) => cue.startsWith('first'));
  if (fact.closed) return true;
  if (time === undefined) return isFormer(statement) || !fact.cues.some((cue) => /^former/.test(cue));
  return (fact.end === undefined && fact.at === undefined) || statement.years.some((year) => compatible(year, time));
}

const CAREER = new Set<string>(['position held', 'affiliation']);
const POSTS = new Set<string>(['director', 'chairperson', ...CAREER]);

/** When something held that a fact dates. */
const timeOf = ({ at, start, end }: Fact) =>
  at ?? (end || start ? `${start?.split('/')[0] ?? '..'}/${end?.split('/').at(-1) ?? '..'}` : undefined);

/** Who held a post at one time says nothing of another: "president of Y from 2004 to 2008", where it is only known who is now. */
export function isOfOtherTime(fact: Fact, years: readonly string[]): boolean {
  if (!POSTS.has(fact.property) || years.length === 0) return false;
  const time = timeOf(fact);
  // People change their posts sooner than posts their people.
  const isSpan = (year: string) => year.includes('/') && (CAREER.has(fact.property) || !year.endsWith('..'));
  return time === undefined ? years.some(isSpan) : !years.some((year) => compatible(year, time));
}

/** "Its first chair": who it is today, says nothing of that. */
export const isFirst = ({ sentence }: { readonly sentence: Sentence }, { first, last }: Words) =>
  sentence.words.slice(Math.max(0, first - 3), last + 1).some((word) => word.lower === 'first');

/** Who holds a post now, for all that is known. */
export const isOfToday = (fact: Fact) =>
  POSTS.has(fact.property) && timeOf(fact) === undefined && !fact.cues.some((cue) => cue.startsWith('first'));

/** "once ran": said of a former holder, beside the two. */
function isFormer({ sentence: { words }, cue, value }: RelationStatement): boolean {
  const from = Math.max(0, Math.min(cue.first, value.first) - BESIDE);
  return words.slice(from, Math.max(cue.last, value.last) + BESIDE).some((word) => FORMERLY.has(word.lower));
}
const BESIDE = 4;
const FORMERLY = new Set(['once', 'former', 'formerly', 'ex', 'previously', 'earlier', 'used']);

/** An office that somebody holds stands for the person. */
export const isPost = (id: string, library: Library) => library.entities.get(id)?.kind === 'concept' && postsIn(library).has(id);

/** What persons are known to hold. */
const postsIn = rememberingOf((library: Library): ReadonlySet<string> => {
  const held = library.facts.filter(({ property }) => property === 'position held');
  return new Set(held.flatMap(({ value, subject }) => (library.entities.get(subject)?.kind === 'person' ? String(value) : [])));
});

export function fits(statement: RelationStatement, library: Library): boolean {
  const { how, entities } = statement.value;
  if (statement.fromAbove) return entities.every((id) => isKind(id, statement, library));
  if (how === 'referred' || how === 'carried') return false;
  return how === 'unknown' || entities.every((id) => isKind(id, statement, library));
}

const BODIES = ['agency', 'organization'];
const KINDS = { body: BODIES, person: ['person'], maker: [...BODIES, 'person'] };

/** Whether something can stand where the value of this relation stands. */
export function isKind(id: string, { relation }: RelationStatement, library: Library): boolean {
  if (relation === 'fact' || relation === 'task') return true;
  const wanted = relation === 'post' ? 'body' : RELATIONS[relation].values;
  return KINDS[wanted].includes(library.entities.get(id)?.kind ?? '') || (wanted === 'person' && isPost(id, library));
}
