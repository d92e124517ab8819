/** Another thing as the single exception of a rule: "Only e-mail is left out", "everything save for e-mail". */
import type { Fact } from '../../sources/fact.ts';
import { BE, FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { touchesFact } from './content.ts';
import type { Correction } from './said.ts';

const LEADING = new Set('of the use using being is was are were a an for'.split(' '));
const STAYS = new Set('stay stays remain remains go goes'.split(' '));
const SINGLE = new Set('only sole alone single lone'.split(' '));
const LEAVES_OUT = /^(?:leav(?:e|es|ing)|left|spar(?:e|es|ed|ing)|exempt\w*|exclud\w+|except\w*|omit\w*)$/;
/** An exception of something that holds for all. */
const EXCEPTIVE =
  /\b(?:save(?: for)?|with (?:the )?(?:sole |single |only |one )?exception of|except(?:ing)?(?: for)?|apart from|aside from|everything but)\s/i;
/** Says by itself that nothing else is one. */
const SOLE = /\bin one case (?:alone|only),? (?:that of|namely|viz\.?)\s/i;
const UNIVERSAL = /\b(?:all|every|everything|virtually|general\w*|any|always|whole|otherwise)\b/i;

/** @param fact the exception that the sources know */
export function wrongOnly(reading: Reading, fact: Fact): Correction | undefined {
  const { words } = reading.sentence;
  if (touchesFact(words, fact)) return undefined;
  const thing = only(words, fact) ?? excepted(reading);
  const span = thing && { start: thing[0].start, end: thing[thing.length - 1].end };
  // "the sole exception of the provisions"
  const isRule = reading.references.some((one) => one.entities.includes(fact.subject) && span && overlaps(one.span, span));
  return span && !isRule ? { span, text: fact.cues[0], fact } : undefined;
}

/** "Only the use of e-mail stays exempt", "the sole exception is e-mail" */
function only(words: readonly SentenceWord[], { needs }: Fact): readonly SentenceWord[] | undefined {
  const isNeed = (word: SentenceWord | undefined) => needs.some((need) => word?.lower.startsWith(need.split(' ')[0]));
  const at = words.findIndex(({ lower }) => SINGLE.has(lower));
  if (at < 0) return undefined;
  // "leave out one service only, e-mail"
  if (words[at + 1]?.break > 0 && words.slice(0, at).some(({ lower }) => LEAVES_OUT.test(lower))) return thingAt(words, at + 1);
  const named = isNeed(words[at + 1]);
  const thing = thingAt(words, named ? at + 2 : at + 1);
  if (!thing) return undefined;
  const next = words.indexOf(thing[thing.length - 1]) + 1;
  const verb = words[next]?.lower ?? '';
  const follows = (BE.has(verb) || STAYS.has(verb)) && words.slice(next + 1, next + 4).some(isNeed);
  return named || follows ? thing : undefined;
}

function excepted({ passage, sentence }: Reading): readonly SentenceWord[] | undefined {
  const text = passage.prose.slice(sentence.start, sentence.end);
  const match = SOLE.exec(text) ?? (UNIVERSAL.test(text) ? EXCEPTIVE.exec(text) : null);
  const end = match && sentence.start + match.index + match[0].length;
  const first = end === null ? -1 : sentence.words.findIndex((word) => word.start >= end);
  return first < 0 ? undefined : thingAt(sentence.words, first);
}

/** The noun phrase that begins at a word, "the use of" left aside. */
function thingAt(words: readonly SentenceWord[], from: number): readonly SentenceWord[] | undefined {
  let first = from;
  while (words[first]?.break === 0 && LEADING.has(words[first].lower)) first++;
  let last = first;
  const goesOn = (word: SentenceWord | undefined) =>
    word?.break === 0 && !FUNCTION.has(word.lower) && !STAYS.has(word.lower) && last - first < 3;
  while (goesOn(words[last + 1])) last++;
  const thing = words.slice(first, last + 1);
  return thing.length > 0 && !FUNCTION.has(thing[0].lower) && !/\d/.test(thing[0].text) ? thing : undefined;
}
