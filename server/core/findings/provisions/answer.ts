/** "What is in Article N? A duty of banks only": a sentence that goes on about an article may give its duty to others, or make it a choice. */
import type { Fact } from '../../sources/fact.ts';
import type { Reading } from '../../statements/reading.ts';
import { BREAK } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { inCaseOf } from '../../text/case.ts';
import type { Article } from './article.ts';
import { speaksOfFact, touchesFact } from './content.ts';
import { wrongDuty } from './duty.ts';
import { ASIDE, BOUND, GOES_ON, LAYS_DOWN } from './lexicon.ts';
import { wrongMatterIn } from './matter.ts';
import { type Correction, isOther, wrongHolder } from './said.ts';
import { isTitle } from './title.ts';

/** An answer to "Who is bound by Article N?" in the next sentence. */
export function wrongAnswer(article: Article, readings: readonly Reading[], own: readonly Fact[]): Correction | undefined {
  const { sentence } = article.reading;
  const next = readings[readings.indexOf(article.reading) + 1];
  if (!sentence.question || ASIDE.test(textOf(article.reading))) return undefined;
  if (!BOUND.test(textOf(article.reading)))
    return next && (WHAT.test(textOf(article.reading)) || GOES_ON.test(textOf(next))) ? matterOf(article, next, own) : undefined;
  const known = own.some((fact) => !fact.closed && speaksOfFact(sentence.words, fact));
  return next && (named(article, next, own) ?? said(article, next, own, known));
}

/** "Whom does Article N bind? Schools.": those who are meant, and nothing more. */
function named({ reading }: Article, { passage, sentence }: Reading, own: readonly Fact[]): Correction | undefined {
  const holders = own.find((fact) => fact.closed && fact.cues.length > 1);
  const colon = sentence.words.findLastIndex((word) => word.break === BREAK.colon);
  const words = sentence.words.slice(Math.max(0, colon));
  const [first, last] = [words[0], words[words.length - 1]];
  if (passage !== reading.passage || sentence.question || !holders || !first || words.length > SHORT) return undefined;
  const isPlain = words.every((word, at) => at === 0 || word.break === BREAK.none);
  const text = passage.prose.slice(first.start, last.end);
  if (!isPlain || !isOther(text) || DENIES.test(text) || touchesFact(words, holders)) return undefined;
  return { span: { start: first.start, end: last.end }, text: inCaseOf(text, holders.cues[1]), fact: holders, passage };
}
/** An answer of more words says something of its own. */
const SHORT = 4;

/** "What does Article N say? That operators must …" */
function matterOf(article: Article, next: Reading, own: readonly Fact[]): Correction | undefined {
  const { passage, sentence } = next;
  if (passage !== article.reading.passage || sentence.question || ASIDE.test(textOf(next))) return undefined;
  return stanceOf(passage.prose, sentence, { first: 0, last: 0 }) === 'asserted' ? wrongMatterIn(next, own) : undefined;
}

/** The fact that the answer to "What does Article N say?" speaks of, though it is one about another article. */
export function answeredBy(article: Article, readings: readonly Reading[], facts: readonly Fact[]): Fact | undefined {
  const { passage, sentence } = article.reading;
  const next = readings[readings.indexOf(article.reading) + 1];
  if (next?.passage !== passage || next.sentence.question || !WHAT.test(textOf(article.reading))) return undefined;
  if (ASIDE.test(textOf(article.reading)) || ASIDE.test(textOf(next)) || DENIES.test(textOf(next))) return undefined;
  if (facts.some((fact) => speaksOfFact(sentence.words, fact))) return undefined;
  const said = facts.filter((fact) => !fact.closed && speaksOfFact(next.sentence.words, fact));
  return new Set(said.map((fact) => fact.article)).size === 1 ? said[0] : undefined;
}

const WHAT = /\bwhat\b/i;
const DENIES = /\b(?:not?|nothing|never|none|neither|nor)\b|n[’']t\b/i;

/** What follows the sentence or the title that cites the article: a question about it and its answer, "It …", or a verb without subject. */
export function wrongSequel(article: Article, readings: readonly Reading[], own: readonly Fact[]): Correction | undefined {
  const at = readings.indexOf(article.reading);
  const [before, next, afterNext] = [readings[at - 1], readings[at + 1], readings[at + 2]];
  if (next && isTitle(article.reading))
    return (
      said({ ...article, reading: next }, next, own, false) ??
      // "The provision is short. It obliges …"
      (afterNext && GOES_ON.test(textOf(next)) && GOES_ON.test(textOf(afterNext))
        ? said({ ...article, reading: next }, afterNext, own, false)
        : undefined)
    );
  if (!next || next.passage !== article.reading.passage) return undefined;
  const asks = next.sentence.question && (/\bit\b/i.test(textOf(next)) || isBare(next));
  const goesOn = GOES_ON.test(textOf(next)) || LAYS_DOWN.test(next.sentence.words[0]?.stem ?? '');
  const sequel = asks ? afterNext : goesOn ? next : undefined;
  // "Does the real-name article bind only …? Read Article N again. It covers …"
  const isKnown =
    before?.sentence.question === true && own.some((fact) => !fact.closed && touchesFact(before.sentence.words, fact));
  return sequel && said(article, sequel, own, isKnown && before.passage === next.passage);
}

/** "Short version?": it asks about what stands before. */
const isBare = ({ sentence: { words }, references }: Reading) => words.length <= 3 && references.length === 0;

function said(article: Article, next: Reading, own: readonly Fact[], isKnown: boolean): Correction | undefined {
  const { passage, sentence } = next;
  if (passage !== article.reading.passage || sentence.question || ASIDE.test(textOf(next))) return undefined;
  if (OTHER_TEXT.test(textOf(next))) return undefined;
  const { words } = sentence;
  const isSame = isKnown || own.some((fact) => !fact.closed && speaksOfFact(words, fact));
  if (stanceOf(passage.prose, sentence, { first: 0, last: 0 }) !== 'asserted') return undefined;
  if (!isSame) return wrongMatterIn(next, own);
  const there = { ...article, reading: next };
  const found = wrongHolder(there, words, own, isKnown) ?? wrongDuty(there, words, own);
  return found && { ...found, passage };
}

/** "It further acknowledges that the account rules …": of another text. */
const OTHER_TEXT = /\b(?:that|under|in|by) the (?:\w+ ){1,3}(?:rules|regulations|measures|decision|guidelines)\b/i;

const textOf = ({ passage, sentence }: Reading) => passage.prose.slice(sentence.start, sentence.end);
