/** Where a draft says what an article is about, when the sentence that cites it does not. */

import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { overlaps } from '../../text/span.ts';
import type { Article } from './article.ts';
import { ASIDE, CONTENT, DUTY, GOES_ON } from './lexicon.ts';

/** A citation may have so many words of its own: "see", "legal basis", a name. */
const FEW = 5;

/** The words that tell what the article is about: from the next sentence, the one before, the note's place, or the row. */
export function contextOf(article: Article, readings: readonly Reading[]): readonly SentenceWord[][] {
  const { reading } = article;
  const { passage } = reading;
  if (!isCitation(article)) return [];
  const at = readings.indexOf(reading);
  if (passage.kind === 'footnote') return callers(passage.label, readings).map(wordsOf);
  if (passage.cell) return rowOf(reading, readings).map(wordsOf);
  const next = readings[at + 1];
  const before = readings[at - 1];
  const isOfIt = (text: string) => GOES_ON.test(text) || /\b(?:this|that|the said) (?:article|provision|clause)\b/i.test(text);
  const goesOn = next && ((next.passage === passage && isOfIt(textOf(next))) || passage.kind === 'heading');
  if (goesOn && !ASIDE.test(textOf(next))) return [wordsOf(next)];
  const pointsBack = before?.passage === passage && (DUTY.test(textOf(reading)) || before.sentence.question);
  return pointsBack && !ASIDE.test(textOf(before)) ? [wordsOf(before)] : [];
}

/** The cells of the row that say what the article that stands alone in one is about. */
export function contentOf(article: Article, readings: readonly Reading[]): readonly Reading[] {
  const { passage } = article.reading;
  return passage.cell && isCitation(article)
    ? rowOf(article.reading, readings).filter(
        ({ frame }) => frame !== undefined && CONTENT.test(`${frame.header} ${frame.label}`),
      )
    : [];
}

const wordsOf = (reading: Reading): SentenceWord[] => [...reading.sentence.words];
const textOf = ({ passage, sentence }: Reading) => passage.prose.slice(sentence.start, sentence.end);

/** The other cells of the row; none where one of them, or its header, is of penalties and the like. */
function rowOf(reading: Reading, readings: readonly Reading[]): readonly Reading[] {
  const row = readings.filter((other) => other !== reading && sameRow(other, reading));
  return row.some((other) => ASIDE.test(`${other.frame?.header ?? ''} ${textOf(other)}`)) ? [] : row;
}

function sameRow(one: Reading, other: Reading): boolean {
  const [a, b] = [one.passage.cell, other.passage.cell];
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column !== b.column;
}

/** The sentences in which the note is called. */
function callers(label: string | undefined, readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ passage, sentence }) =>
      passage.calls.some((call) => call.label === label && call.at > sentence.start && call.at <= sentence.end + 1),
    )
    .filter((reading, at, all) => at === all.findIndex((other) => other.passage === reading.passage));
}

/** The sentence only cites: beside the law, dates, persons and titles it hardly says anything. */
function isCitation({ reading, provision }: Article): boolean {
  const { sentence, passage } = reading;
  if (ASIDE.test(textOf(reading))) return false;
  const skipped = [
    provision.span,
    ...passage.emphasis,
    ...reading.dates.map(({ date }) => date.core),
    ...reading.references.map(({ span }) => span),
  ];
  const own = sentence.words.filter(
    (word) =>
      !FUNCTION.has(word.lower) &&
      !DUTY.test(word.text) &&
      !/^\d+$/.test(word.text) &&
      !skipped.some((span) => overlaps(span, word)),
  );
  return own.length <= FEW && reading.references.length <= 3;
}
