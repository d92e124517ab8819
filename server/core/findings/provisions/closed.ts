/**
 * Closed lists of what a rule says: its aims, its one exception. A list of as many members as the sources give, all but one of them theirs,
 * has one wrong member; an exception that the sources expressly count among the rule's cases is none.
 */

import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import { BE, FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { push } from '../../text/lists.ts';
import { remembering, rememberingOf } from '../../text/memory.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import { agreesOnDates } from '../names/dates.ts';
import { partsOf, touchesFact } from './content.ts';
import { wronglySpared } from './covered.ts';
import { AIMS } from './lexicon.ts';
import { wrongOnly } from './only.ts';
import { purposeIn, wrongPurpose } from './purpose.ts';
import type { Correction } from './said.ts';
import { meaningOf } from './synonyms.ts';

/** @param earlier the sentences before in the passage */
export function closedLists(reading: Reading, earlier: readonly Reading[], library: Library): Correction[] {
  const subjects = new Set([...namedIn(reading), ...reading.topics, ...toldBy(reading, earlier, library)]);
  const purpose = purposeIn(reading);
  const purposes = purpose
    ? listedIn(library).flatMap(({ subject, facts }) => wrongPurpose(reading, purpose, subject, facts, library) ?? [])
    : [];
  const found = [...subjects].flatMap((subject) => {
    const closed = closedOf(subject, library).filter((fact) => fact.article === undefined);
    if (closed.length === 0) return [];
    return closed.length > 1 ? (wrongMember(reading, closed) ?? []) : (wrongException(reading, closed[0], library) ?? []);
  });
  const { prose } = reading.passage;
  return [...found, ...purposes]
    .slice(0, 1)
    .filter(({ span }) => stanceOf(prose, reading.sentence, wordsIn(reading.sentence, span)) === 'asserted');
}

const namedIn = ({ references }: Reading) => references.flatMap(({ entities }) => entities);

/** What a list is told to be of by its members, if the sentence or the passage has other words or things of it. */
function toldBy(reading: Reading, earlier: readonly Reading[], library: Library): string[] {
  const { words } = reading.sentence;
  const begun = new Set<Fact>();
  for (const { form } of words) for (const fact of listedBy(library).get(meaningOf(form)) ?? []) begun.add(fact);
  if (begun.size < 2) return [];
  const isTouched = (fact: Fact) => begun.has(fact) && touchesFact(words, fact);
  const listed = listedIn(library).filter(({ facts }) => facts.filter(isTouched).length > 1);
  if (listed.length === 0) return [];
  const present = [...namedIn(reading), ...reading.topics, ...earlier.flatMap(namedIn)];
  const profile = library.profiles.weighSentence(words);
  return listed.flatMap(({ subject }) => {
    const isTied = present.some((other) => library.links.between(subject, other).length > 0);
    return isTied || agreesOnDates(reading, subject, library) || (profile.get(subject) ?? 0) >= 0.7 ? [subject] : [];
  });
}

/** The things of which a list of three or more is known. */
const listedIn = rememberingOf((library: Library) =>
  [...library.entities.keys()].flatMap((subject) => {
    const facts = closedOf(subject, library);
    return facts.length > 2 ? [{ subject, facts }] : [];
  }),
);

/** Their facts by what a wording of theirs begins with. */
const listedBy = rememberingOf((library: Library): ReadonlyMap<string, readonly Fact[]> => {
  const found = new Map<string, Fact[]>();
  for (const fact of listedIn(library).flatMap(({ facts }) => facts))
    for (const cue of fact.cues) for (const part of partsOf(cue).slice(0, 1)) push(found, part[0], fact);
  return found;
});

const closedOf = (subject: string, library: Library): readonly Fact[] => closedIn(library)(subject);

const closedIn = rememberingOf((library: Library) =>
  remembering((subject) =>
    library.factsOf(subject).filter((fact) => fact.closed && fact.cues.length > 0 && LISTED.has(fact.property)),
  ),
);

const LISTED = new Set(['task', 'provision']);

/** "to stop …, to combat … and to protect national unity" */
function wrongMember(reading: Reading, facts: readonly Fact[]): Correction | undefined {
  const members = membersOf(reading.sentence.words);
  const factOf = members.map((member) => facts.find((fact) => touchesFact(member, fact)));
  const known = factOf.flatMap((fact) => fact ?? []);
  const missing = facts.filter((fact) => !known.includes(fact));
  const first = factOf.findIndex((fact) => fact !== undefined);
  if (missing.length !== 1 || new Set(known).size !== facts.length - 1 || known.length < 2) return undefined;
  const list = members.slice(first, first + facts.length);
  if (goesOn(members[first - 1], members[first + facts.length])) return undefined;
  const odd = list.filter((_, at) => factOf[first + at] === undefined);
  if (list.length !== facts.length || odd.length !== 1 || odd[0].length === 0 || odd[0].length > 5) return undefined;
  return memberFix(odd[0], String(missing[0].value), missing[0]);
}

/** Another aim stands before or behind: the list is longer than that of the sources. */
function goesOn(before: readonly SentenceWord[] | undefined, after: readonly SentenceWord[] | undefined): boolean {
  const isAim = ({ lower }: SentenceWord, at: number, all: readonly SentenceWord[]) =>
    lower === 'to' && at >= all.length - 5 && !POINTING.has(all[at - 1]?.lower ?? '');
  const leads = before?.some(isAim) ?? false;
  return leads || (after !== undefined && after.length > 0 && (after.length <= 3 || after[0].lower === 'to'));
}

/** "according to the decision": no aim. */
const POINTING = new Set(['according', 'pursuant', 'due', 'owing', 'thanks']);

/** The sentence at its commas and "and": the parts that may be members of a list. A stronger break ends the list. */
function membersOf(words: readonly SentenceWord[]): SentenceWord[][] {
  const marks = words.filter(isMark);
  if (marks.length > 1) return [marks[0], ...marks].map((mark, at) => partAt(words, mark, at)).filter((part) => part.length > 0);
  const members: SentenceWord[][] = [[]];
  for (const word of words) {
    if (word.break > 0 || word.lower === 'and') members.push([]);
    if (word.lower !== 'and') members[members.length - 1].push(word);
    if (word.break > 1) members.splice(members.length - 1, 0, []);
  }
  return members.filter((member, at) => member.length > 0 || members[at - 1]?.length === 0);
}

/** "(a)" of "(a) …; (b) …". */
const isMark = ({ lower, gap }: SentenceWord, at: number, words: readonly SentenceWord[]) =>
  /^(?:[a-e]|[ivx]{1,3}|\d)$/.test(lower) && gap.endsWith('(') && words[at + 1]?.gap.startsWith(')') === true;

/** What stands behind a mark, up to the next one; as the first what stands before all. */
function partAt(words: readonly SentenceWord[], mark: SentenceWord, at: number): SentenceWord[] {
  const place = words.indexOf(mark);
  if (at === 0) return words.slice(0, place);
  const next = words.findIndex((word, index) => index > place && isMark(word, index, words));
  return words.slice(place + 1, next < 0 ? words.length : next).filter(({ lower }) => lower !== 'and');
}

/** Only the words that differ: "protect national unity" for "protect minors". */
function memberFix(member: readonly SentenceWord[], value: string, fact: Fact): Correction {
  const wants = wordsOf(value);
  let from = member[0].lower === 'to' ? 1 : 0;
  let head = 0;
  while (from < member.length - 1 && head < wants.length - 1 && isSame(member[from].key, wants[head].key)) {
    from++;
    head++;
  }
  return { span: { start: member[from].start, end: member[member.length - 1].end }, text: value.slice(wants[head].start), fact };
}

const isSame = (one: string, other: string) => {
  const [left, right] = [stemOf(one), stemOf(other)];
  return left === right || AIMS.some((verbs) => verbs.has(left) && verbs.has(right));
};

/** "with one exception: the use of messenger services", of which the sources say that they are covered. */
function wrongException(reading: Reading, fact: Fact, library: Library): Correction | undefined {
  const { words } = reading.sentence;
  if (fact.needs.length === 0) return undefined;
  const covered = library.factsOf(fact.subject).filter((other) => other.property === fact.property && !other.closed);
  const other = wrongOnly(reading, fact) ?? wronglySpared(reading, fact, covered);
  if (other || touchesFact(words, fact)) return other;
  const at = words.findIndex((word) => fact.needs.some((need) => word.lower.startsWith(need)));
  if (at < 0 || ['no', 'without', 'not'].includes(words[at - 1]?.lower ?? '')) return undefined;
  const isOf = (subject: string, place: number) =>
    reading.references.some(
      ({ entities, first }) =>
        first >= place &&
        first <= place + 1 &&
        entities.some((entity) => entity === subject || library.links.between(entity, subject).length > 0),
    );
  const predicate = wrongPredicate(words, at, covered, isOf);
  if (predicate) return predicate;
  for (let first = at + 1; first < Math.min(words.length, at + 9) && words[first].break < 4; first++) {
    const length = [1, 2].find((count) => covered.some((other) => touchesFact(words.slice(first, first + count), other)));
    if (length === undefined || FUNCTION.has(words[first].lower)) continue;
    let last = first + length - 1;
    if (SERVICE.test(words[last + 1]?.lower ?? '') && words[last + 1].break === 0) last++;
    return { span: { start: words[first].start, end: words[last].end }, text: fact.cues[0], fact };
  }
  return undefined;
}

/** "DNS resolution is exempt": the same, said of the thing itself. */
function wrongPredicate(
  words: readonly SentenceWord[],
  at: number,
  covered: readonly Fact[],
  isOf: (subject: string, at: number) => boolean,
): Correction | undefined {
  if (!BE.has(words[at - 1]?.lower ?? '') || words[at].break > 0) return undefined;
  const last = SERVICE.test(words[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  const fact = covered.find((other) => [1, 2].some((length) => touchesFact(words.slice(last - length, last), other)));
  if (!fact) return undefined;
  const next = words[at + 1];
  if (!next || next.break > 0) return { span: { start: words[at].start, end: words[at].end }, text: 'covered', fact };
  if (next.lower !== 'from') return undefined;
  const rule = /^(?:it|this|them|these|that)$/.test(words[at + 2]?.lower ?? '') || isOf(fact.subject, at + 2);
  return rule ? { span: { start: words[at].start, end: next.end }, text: 'covered by', fact } : undefined;
}

const SERVICE = /^(?:services?|apps?|platforms?)$/;
