/** The right article, whose duty is turned into leave, into a ban, or into the duty of somebody else. */

import type { Fact } from '../../sources/fact.ts';
import { BE, FUNCTION } from '../../statements/lexicon/grammar.ts';
import { BREAK, type SentenceWord } from '../../statements/sentence.ts';
import type { Article } from './article.ts';
import { speaksOfFact, touchesFact } from './content.ts';
import { AMONG, BOUND_WIDELY, CONDITION, DENIED, HIDE, LAYS_DOWN, LEAVE, MODAL, MUST_VERB, SOME_BOUND } from './lexicon.ts';
import { type Correction, holdersIn } from './said.ts';

export function wrongDuty(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const holders = holdersIn(facts);
  const duty = facts.find((fact) => !fact.closed && / must /.test(String(fact.value)));
  const { prose } = article.reading.passage;
  if (!holders || !duty || clause.length === 0 || !speaksOfFact(clause, duty)) return undefined;
  if (CONDITION.test(prose.slice(clause[0].start, clause[clause.length - 1].end))) return undefined;
  return (
    someBound(prose, clause, holders) ??
    leave(partOf(clause, article), holders, duty) ??
    left(clause, holders, duty) ??
    modal(clause, holders, duty) ??
    otherHolder(prose, clause, holders, duty)
  );
}

/** So many characters before and behind may deny it, or name others. */
const AROUND = 40;

/** "critical infrastructure operators have to ask": some of all who must. */
function someBound(prose: string, clause: readonly SentenceWord[], holders: Fact): Correction | undefined {
  const { start } = clause[0];
  const text = prose.slice(start, clause[clause.length - 1].end);
  const found = SOME_BOUND.map((pattern) => pattern.exec(text)?.indices?.groups?.who).find((who) => who !== undefined);
  const around = found && text.slice(Math.max(0, found[0] - AROUND), found[1] + AROUND);
  if (!around || AMONG.test(around) || DENIED.test(around)) return undefined;
  const span = { start: start + found[0], end: start + found[1] };
  // All who are bound stand there, too.
  const rest = clause.filter((word) => word.end <= span.start || word.start >= span.end);
  return !touchesFact(rest, holders) ? { span, text: holders.cues[0], fact: holders } : undefined;
}

/** What stands between two semicolons with the article; all where the article stands in another sentence. */
function partOf(words: readonly SentenceWord[], { provision }: Article): readonly SentenceWord[] {
  const at = words.findIndex(({ start, end }) => start <= provision.number.start && provision.number.start < end);
  if (at < 0) return words;
  const next = words.findIndex((word, index) => index > at && word.break >= BREAK.semicolon);
  const from = words.findLastIndex((word, index) => index <= at && word.break >= BREAK.semicolon);
  return words.slice(Math.max(0, from), next < 0 ? words.length : next);
}

/** "allows network operators to ask", "entitles users to withhold" */
function leave(clause: readonly SentenceWord[], holders: Fact, duty: Fact): Correction | undefined {
  const at = clause.findIndex((word) => LEAVE.has(word.stem));
  if (at < 0 || isDenied(clause, at)) return undefined;
  if (clause[at + 1]?.lower === 'that') {
    const verb = clause.findIndex((word, index) => index > at + 2 && index <= at + 6 && MUST_VERB.has(word.stem));
    return verb > 0 && touchesFact(clause.slice(at + 2, verb), holders)
      ? { span: clause[at], text: inForm(clause[at]), fact: duty }
      : undefined;
  }
  const to = clause.findIndex((word, index) => index > at && index <= at + 6 && (word.lower === 'to' || word.lower === 'from'));
  if (to < 0 || clause.slice(at + 1, to).some((word) => word.break > 0) || !clause[to + 1]) return undefined;
  const object = clause.slice(at + 1, to);
  const isBinding = touchesFact(object, holders) && MUST_VERB.has(clause[to + 1].stem);
  const hides =
    object.some((word) =>
      /^(?:users?|customers?|subscribers?|clients?|netizens?|people|citizens?|them|everyone|everybody|anyone|anybody)$/.test(
        word.lower,
      ),
    ) && HIDE.has(clause[to + 1].stem);
  if (!isBinding && !hides) return undefined;
  const verb = clause[at];
  if (hides)
    return { span: { start: verb.start, end: clause[to + 1].end }, text: `${inForm(verb)} users to provide`, fact: duty };
  const whose = (words: readonly SentenceWord[]) => words.map(({ text }) => text).join(' ');
  // "lets operators choose whether to ask"
  const choice = object.findIndex(({ lower }) => lower === 'choose' || lower === 'decide');
  if (choice > 0)
    return {
      span: { start: verb.start, end: clause[to].end },
      text: `${inForm(verb)} ${whose(object.slice(0, choice))} to`,
      fact: duty,
    };
  if (clause[to].lower === 'to') return { span: verb, text: inForm(verb), fact: duty };
  // "forbids operators from asking"
  const span = { start: verb.start, end: clause[to + 1].end };
  return { span, text: `${inForm(verb)} ${whose(object)} to ${MUST_VERB.get(clause[to + 1].stem)}`, fact: duty };
}

/** "network operators are forbidden to ask", "operators are free to require" */
function left(clause: readonly SentenceWord[], holders: Fact, duty: Fact): Correction | undefined {
  const at = clause.findIndex(
    (word, index) =>
      index > 0 && word.break === 0 && (LEAVE.has(word.stem) || word.lower === 'free') && BE.has(clause[index - 1].lower),
  );
  if (at < 2 || isDenied(clause, at) || !touchesFact(clause.slice(Math.max(0, at - 6), at), holders)) return undefined;
  if (clause[at + 1]?.lower !== 'to' || !MUST_VERB.has(clause[at + 2]?.stem ?? '')) return undefined;
  return { span: clause[at], text: 'required', fact: duty };
}

/** "network operators may ask their users for their names" */
function modal(clause: readonly SentenceWord[], holders: Fact, duty: Fact): Correction | undefined {
  const at = clause.findIndex((word, index) => MODAL.has(word.lower) && MUST_VERB.has(clause[index + 1]?.stem ?? ''));
  if (at < 1 || !touchesFact(clause.slice(Math.max(0, at - 4), at), holders)) return undefined;
  const end = clause.findIndex((word, index) => index > at && word.break >= BREAK.semicolon);
  return speaksOfFact(clause.slice(at + 1, end < 0 ? clause.length : end), duty)
    ? { span: clause[at], text: 'must', fact: duty }
    : undefined;
}

/** "obliges all banks to ask their users": who is bound is somebody else, and not an operator by another word. */
function otherHolder(prose: string, clause: readonly SentenceWord[], holders: Fact, duty: Fact): Correction | undefined {
  const at = clause.findIndex((word) => LAYS_DOWN.test(word.stem) && !MODAL.has(word.lower));
  const to = clause.findIndex((word, index) => index > at + 1 && index <= at + 7 && word.lower === 'to');
  if (at < 0 || to < 0 || touchesFact(clause, holders) || isDenied(clause, at)) return undefined;
  const object = clause.slice(at + 1, to);
  if (
    object.some((word) => word.break > 0 || word.lower === 'of') ||
    BOUND_WIDELY.test(prose.slice(object[0].start, clause[to].start))
  )
    return undefined;
  const head = object[object.length - 1];
  if (FUNCTION.has(head.lower) || !/[^s]s$|^\p{Lu}/u.test(head.text) || head.start < clause[0].start) return undefined;
  if (!MUST_VERB.has(clause[to + 1]?.stem ?? '') || !speaksOfFact(clause.slice(to), duty)) return undefined;
  return { span: { start: object[0].start, end: head.end }, text: holders.cues[0], fact: holders };
}

const isDenied = (clause: readonly SentenceWord[], at: number) =>
  clause
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }, index, near) =>
      lower === 'no' ? near[index + 1]?.lower !== 'more' : lower === 'not' || lower === 'never' || lower === 't',
    );

/** "requires" for "allows", "required" for "allowed". */
function inForm({ lower }: SentenceWord): string {
  if (lower.endsWith('ing')) return 'requiring';
  if (lower.endsWith('ed')) return 'required';
  return lower.endsWith('s') ? 'requires' : 'require';
}
