/** The right article, of which the draft says what it does not say: the duty of some only. */
import type { Passage } from '../../prose/passage.ts';
import type { Fact } from '../../sources/fact.ts';
import { DETERMINERS, FUNCTION, RELATIVES } from '../../statements/lexicon/grammar.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { inCaseOf } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { stemsOf } from '../../text/words.ts';
import type { Article } from './article.ts';
import { speaksOfFact, touchesFact } from './content.ts';
import { ADDRESSES, AMONG, BOUND_WIDELY, DENIED, HOLDER, KIN, LIES_ON, NOBODY_ELSE, ONLY, SOME_ONLY, WORDED } from './lexicon.ts';

export interface Correction {
  readonly span: Span;
  readonly text: string;
  readonly fact: Fact;
  /** Where it is, if not in the passage that cites the article. */
  readonly passage?: Passage;
}

/** What says on whom the duty of an article lies; nothing where none of its facts does. */
export const holdersIn = (facts: readonly Fact[]): Fact | undefined => facts.find((fact) => fact.closed && fact.cues.length > 0);

/** "a duty of critical infrastructure operators alone", where a fact says on whom it lies: on all of them. */
export function wrongHolder(
  article: Article,
  clause: readonly SentenceWord[],
  facts: readonly Fact[],
  isKnown = false,
): Correction | undefined {
  const holders = holdersIn(facts);
  if (!holders || touchesFact(clause, holders)) return undefined;
  if (!isKnown && !facts.some((fact) => !fact.closed && speaksOfFact(clause, fact))) return undefined;
  const { prose } = article.reading.passage;
  const text = holders.cues[0];
  const { start } = clause[0];
  const alone = NOBODY_ELSE.exec(prose.slice(start, clause[clause.length - 1].end))?.indices?.groups?.who;
  if (alone) return { span: { start: start + alone[0], end: start + alone[1] }, text, fact: holders };
  const only = clause.findIndex((word) => ONLY.has(word.lower));
  if (only < 0) return undefined;
  const preposition = (word: SentenceWord | undefined) =>
    /^(?:of|on|upon|for|to|by|from|address\w*|binds?|binding|covers?|concerns?|targets?|obliges?|affects?|hits?)$/.test(
      word?.lower ?? '',
    );
  let from = only - 1;
  const isWithin = (at: number) => clause[at].lower === 'of' && HOLDER.test(clause[at - 1]?.text ?? '');
  while (from > 0 && clause[from].break === 0 && (!preposition(clause[from]) || isWithin(from))) from--;
  if (preposition(clause[from]) && only - from >= 2 && namesHolder(prose, clause.slice(from + 1, only)))
    return { span: { start: clause[from + 1].start, end: clause[only].end }, text, fact: holders };
  const begin = preposition(clause[only + 1]) ? only + 2 : only + 1;
  if (ELSEWHERE.has(clause[begin]?.lower)) return undefined;
  let to = begin;
  while (
    to + 1 < clause.length &&
    clause[to + 1].break === 0 &&
    !(HOLDER.test(clause[to].text) && !HOLDER.test(clause[to + 1].text))
  )
    to++;
  to = endOfNoun(clause, to);
  if (!clause[begin] || to - begin > MOST_WORDS || !namesHolder(prose, clause.slice(begin, to + 1))) return undefined;
  if (isShorter(clause.slice(begin, to + 1), text) || isNarrowed(clause[to + 1])) return undefined;
  const lead = begin === only + 2 ? `${clause[only + 1].text} ` : '';
  const whole = lead + text;
  return {
    span: { start: clause[only].start, end: clause[to].end },
    text: inCaseOf(clause[only].text, whole),
    fact: holders,
  };
}

/** "addresses the users and not the enterprises", "speaks of content providers": others than those who are bound. */
export function wrongAddressee(
  article: Article,
  clause: readonly SentenceWord[],
  facts: readonly Fact[],
): Correction | undefined {
  const holders = holdersIn(facts);
  if (!holders) return undefined;
  const { prose } = article.reading.passage;
  const after = Math.max(clause[0].start, article.provision.span.end);
  const text = prose.slice(after, Math.max(after, clause[clause.length - 1].end));
  const turned = ADDRESSES.exec(text);
  if (turned && DENIED.test(text.slice(0, turned.index))) return undefined;
  const isSaid = touchesFact(clause, holders) || DENIED.test(text) || AMONG.test(text);
  const worded = isSaid ? null : (WORDED.exec(text) ?? laidOn(text));
  const found = (turned ?? worded)?.indices?.groups?.who;
  return found && { span: { start: after + found[0], end: after + found[1] }, text: holders.cues[turned ? 0 : 1], fact: holders };
}

/** "Applies to operators of critical infrastructure only": of the article, without a word of what they must do. */
export function wrongScope(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const holders = holdersIn(facts);
  const { start } = clause[0];
  const text = article.reading.passage.prose.slice(start, clause[clause.length - 1].end);
  if (!holders || touchesFact(clause, holders) || DENIED.test(text) || AMONG.test(text) || !ALONE.test(text)) return undefined;
  const found = SOME_ONLY.exec(text)?.indices?.groups?.who;
  return found && { span: { start: start + found[0], end: start + found[1] }, text: holders.cues[0], fact: holders };
}
const ALONE = /\b(?:only|alone|solely|exclusively|just|limited|confined|restricted)\b/i;

/** Of those who are said to be bound; a Chinese character is a word. */
const MOST_WORDS = 12;

/** Somebody who is surely not among those who are bound. */
export const isOther = (who: string) => HOLDER.test(who) && !BOUND_WIDELY.test(who);

/** Of the article's own duty, and of no other. */
function laidOn(text: string): RegExpExecArray | null {
  const found = LIES_ON.exec(text);
  const { of = '', who = '' } = found?.groups ?? {};
  return isOther(who) && (of.trim() === '' || KIN.test(of)) ? found : null;
}

/** "Only in shops …": where or when, and not who. */
const ELSEWHERE = new Set(['in', 'at', 'under', 'where', 'when', 'if', 'with', 'within', 'during', 'some', 'then', 'there']);

/** "operators of critical infrastructure": with what belongs to the noun behind "of". */
function endOfNoun(clause: readonly SentenceWord[], at: number): number {
  if (clause[at + 1]?.lower !== 'of' || clause[at + 1].break > 0) return at;
  let last = at + 1;
  while (clause[last + 1]?.break === 0 && (DETERMINERS.has(clause[last + 1].lower) || !FUNCTION.has(clause[last + 1].lower)))
    last++;
  return last;
}

/** "operators" for "all network operators": the same with words left out. */
function isShorter(written: readonly SentenceWord[], right: string): boolean {
  const stems = new Set(stemsOf(right));
  return written.every((word) => DETERMINERS.has(word.lower) || stems.has(word.stem));
}

/** "operators that provide access" */
const isNarrowed = (next: SentenceWord | undefined) => next?.break === 0 && RELATIVES.has(next.lower);

const isHolder = (prose: string, first: SentenceWord, last: SentenceWord) => HOLDER.test(prose.slice(first.start, last.end));

/** "operators of critical infrastructure": the noun stands before its preposition. */
function namesHolder(prose: string, words: readonly SentenceWord[]): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of');
  return isHolder(prose, words[0], words[of > 0 ? of - 1 : words.length - 1]);
}
