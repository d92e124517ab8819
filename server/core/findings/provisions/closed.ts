/**
 * Closed lists of what a rule says: its aims, its one exception. A list of as many members as the sources give, all but one of them theirs,
 * has one wrong member; an exception that the sources expressly count among the rule's cases is none.
 */
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { wordsOf } from '../../text/words.ts';
import { touchesFact } from './content.ts';
import type { Correction } from './said.ts';

export function closedLists(reading: Reading, library: Library): Correction[] {
  const subjects = new Set(reading.references.flatMap(({ entities }) => entities));
  const found = [...subjects].flatMap((subject) => {
    const facts = library.factsOf(subject).filter((fact) => fact.closed && fact.cues.length > 0 && LISTED.has(fact.property));
    const closed = facts.filter((fact) => fact.article === undefined);
    if (closed.length === 0) return [];
    return closed.length > 1 ? (wrongMember(reading, closed) ?? []) : (wrongException(reading, closed[0], library) ?? []);
  });
  const { prose } = reading.passage;
  return found
    .slice(0, 1)
    .filter(({ span }) => stanceOf(prose, reading.sentence, wordsIn(reading.sentence, span)) === 'asserted');
}

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
  const odd = list.filter((_, at) => factOf[first + at] === undefined);
  if (list.length !== facts.length || odd.length !== 1 || odd[0].length === 0 || odd[0].length > 5) return undefined;
  return memberFix(odd[0], String(missing[0].value), missing[0]);
}

/** The sentence at its commas and "and": the parts that may be members of a list. A stronger break ends the list. */
function membersOf(words: readonly SentenceWord[]): SentenceWord[][] {
  const members: SentenceWord[][] = [[]];
  for (const word of words) {
    if (word.break > 0 || word.lower === 'and') members.push([]);
    if (word.lower !== 'and') members[members.length - 1].push(word);
    if (word.break > 1) members.splice(members.length - 1, 0, []);
  }
  return members.filter((member, at) => member.length > 0 || members[at - 1]?.length === 0);
}

/** Only the words that differ: "protect national unity" for "protect minors". */
function memberFix(member: readonly SentenceWord[], value: string, fact: Fact): Correction {
  const wants = wordsOf(value);
  let from = member[0].lower === 'to' ? 1 : 0;
  let head = 0;
  while (from < member.length - 1 && head < wants.length - 1 && member[from].key === wants[head].key) {
    from++;
    head++;
  }
  return { span: { start: member[from].start, end: member[member.length - 1].end }, text: value.slice(wants[head].start), fact };
}

/** "with one exception: the use of messenger services", of which the sources say that they are covered. */
function wrongException(reading: Reading, fact: Fact, library: Library): Correction | undefined {
  const { words } = reading.sentence;
  if (fact.needs.length === 0 || touchesFact(words, fact)) return undefined;
  const at = words.findIndex((word) => fact.needs.some((need) => word.lower.startsWith(need)));
  if (at < 0 || ['no', 'without', 'not'].includes(words[at - 1]?.lower ?? '')) return undefined;
  const covered = library.factsOf(fact.subject).filter((other) => other.property === fact.property && !other.closed);
  for (let first = at + 1; first < Math.min(words.length, at + 9) && words[first].break < 4; first++) {
    const length = [1, 2].find((count) => covered.some((other) => touchesFact(words.slice(first, first + count), other)));
    if (length === undefined || FUNCTION.has(words[first].lower)) continue;
    let last = first + length - 1;
    if (/^(?:services?|apps?|platforms?)$/.test(words[last + 1]?.lower ?? '') && words[last + 1].break === 0) last++;
    return { span: { start: words[first].start, end: words[last].end }, text: fact.cues[0], fact };
  }
  return undefined;
}
