/** The right article, of which the draft says what it does not say: the duty of some only, or a duty of another matter. */
import type { Fact } from '../../sources/fact.ts';
import { DETERMINERS, FUNCTION, RELATIVES } from '../../statements/lexicon/grammar.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import type { Span } from '../../text/span.ts';
import { stemsOf } from '../../text/words.ts';
import type { Article } from './article.ts';
import { speaksOfFact, touchesFact } from './content.ts';
import { ABOUT, AMONG, HOLDER, LAYS_DOWN, MATTERS, ONLY, TREATS } from './lexicon.ts';

export interface Correction {
  readonly span: Span;
  readonly text: string;
  readonly fact: Fact;
}

/** "a duty of critical infrastructure operators alone", where a fact says on whom it lies: on all of them. */
export function wrongHolder(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const holders = facts.find((fact) => fact.closed && fact.cues.length > 0);
  if (!holders || touchesFact(clause, holders)) return undefined;
  if (!facts.some((fact) => !fact.closed && speaksOfFact(clause, fact))) return undefined;
  const { prose } = article.reading.passage;
  const only = clause.findIndex((word) => ONLY.has(word.lower));
  if (only < 0) return undefined;
  const text = holders.cues[0];
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
  let to = begin;
  while (
    to + 1 < clause.length &&
    clause[to + 1].break === 0 &&
    !(HOLDER.test(clause[to].text) && !HOLDER.test(clause[to + 1].text))
  )
    to++;
  to = endOfNoun(clause, to);
  if (!clause[begin] || to - begin > 7 || !namesHolder(prose, clause.slice(begin, to + 1))) return undefined;
  if (isShorter(clause.slice(begin, to + 1), text) || isNarrowed(clause[to + 1])) return undefined;
  const lead = begin === only + 2 ? `${clause[only + 1].text} ` : '';
  const whole = lead + text;
  const opens = /^\p{Lu}/u.test(clause[only].text);
  return {
    span: { start: clause[only].start, end: clause[to].end },
    text: opens ? whole[0].toUpperCase() + whole.slice(1) : whole,
    fact: holders,
  };
}

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

/** "Article N obliges those on whom its duty lies to do something of quite another matter". */
export function wrongMatter(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const holders = facts.find((fact) => fact.closed);
  const duty = facts.find((fact) => !fact.closed && / must /.test(String(fact.value)));
  const { prose } = article.reading.passage;
  if (!holders || !duty || facts.some((fact) => !fact.closed && touchesFact(clause, fact))) return undefined;
  const verb = clause.findIndex((word) => word.start > article.provision.number.end && LAYS_DOWN.test(word.stem));
  if (verb < 0 || !isSubject(article, clause[verb], facts)) return undefined;
  const to = clause.findIndex((word, at) => at > verb + 1 && at <= verb + 8 && /^(?:to|must|shall)$/.test(word.lower));
  if (to < 0 || !touchesFact(clause.slice(verb, to), holders) || !clause[to + 1]) return undefined;
  let last = to + 1;
  while (last + 1 < clause.length && clause[last + 1].break < 2) last++;
  const said = prose.slice(clause[to + 1].start, clause[last].end);
  if (!MATTERS.some((matter) => matter.test(said)) || AMONG.test(prose.slice(clause[0].start, clause[last].end)))
    return undefined;
  const text = String(duty.value).replace(/^.*? must /, '');
  return { span: { start: clause[to + 1].start, end: clause[last].end }, text, fact: duty };
}

/** "Article N is about something of quite another matter", "…, which governs …". */
export function wrongSubject(article: Article, clause: readonly SentenceWord[], facts: readonly Fact[]): Correction | undefined {
  const duty = facts.find((fact) => !fact.closed && fact.cues.length > 0);
  const { prose } = article.reading.passage;
  if (!duty || facts.some((fact) => touchesFact(clause, fact))) return undefined;
  const text = prose.slice(clause[0].start, clause[clause.length - 1].end);
  const after = clause.findIndex((word) => word.start > article.provision.number.end);
  const verb = clause.findIndex(({ stem, lower }, at) => at >= after && (TREATS.has(stem) || (ABOUT.has(lower) && at > after)));
  if (after < 0 || verb < 0 || AMONG.test(text) || isDeniedIn(text) || !isSubject(article, clause[verb], facts)) return undefined;
  if (clause.slice(after, verb).filter((word) => !FUNCTION.has(word.lower)).length > 4) return undefined;
  let first = verb + 1;
  while (clause[first] && (/^(?:with|on|to)$/.test(clause[first].lower) || DETERMINERS.has(clause[first].lower))) first++;
  let last = first;
  while (last + 1 < clause.length && clause[last + 1].break === 0) last++;
  if (!clause[first] || clause[first].break > 0) return undefined;
  const span = { start: clause[first].start, end: clause[last].end };
  return MATTERS.some((matter) => matter.test(prose.slice(span.start, span.end)))
    ? { span, text: duty.cues[0], fact: duty }
    : undefined;
}

const isDeniedIn = (text: string) => /\b(?:not|no|never|nor|neither|nothing)\b|n[’']t\b/i.test(text);

/** "operators of critical infrastructure": the noun stands before its preposition. */
function namesHolder(prose: string, words: readonly SentenceWord[]): boolean {
  const of = words.findIndex(({ lower }) => lower === 'of');
  return isHolder(prose, words[0], words[of > 0 ? of - 1 : words.length - 1]);
}

/** Between the article and the verb nothing but its law is named that could be the subject. */
function isSubject({ reading, provision }: Article, verb: SentenceWord, facts: readonly Fact[]): boolean {
  return !reading.references.some(
    ({ how, span, entities }) =>
      how === 'named' &&
      span.start >= provision.span.end &&
      span.end <= verb.start &&
      !entities.includes(facts[0]?.subject ?? ''),
  );
}
