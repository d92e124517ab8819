/** Whether a fact can be meant by a number at all: counted by the same period, held at the same time, and neither a sum nor a growth. */
import { numbersAThing } from '../../mentions/dates/traps.ts';
import { PERIODS } from '../../mentions/numbers/lexicon.ts';
import { startsNumber } from '../../mentions/numbers/starts.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { RECKONED, SAMPLED } from '../../statements/lexicon/numbers.ts';
import type { Reading, Words } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { periodOf } from './period.ts';
import { isOfTime } from './time.ts';

/** "taken together", "the sum of", "between them": reckoned from other numbers; "in our sample": of some only. */
export function isReckoned({ sentence: { words } }: Reading): boolean {
  return words.some(
    (word, at) =>
      (RECKONED.has(word.lower) && !BRINGING.test(words[at - 1]?.lower ?? '')) ||
      SAMPLED.has(word.lower) ||
      (word.lower === 'between' && words[at + 1]?.lower === 'them') ||
      (word.lower === 'plus' && isBetweenNumbers(words, at)) ||
      (word.lower === 'times' && !isFrequency(words, at)),
  );
}

/** "brings together 300 companies": no sum. */
const BRINGING =
  /^(?:br(?:ing|ings|inging|ought)|gather(?:s|ed|ing)?|call(?:s|ed|ing)?|unit(?:e|es|ed|ing)|c[ao]me(?:s)?|join(?:s|ed|ing)?)$/;

/** "four times a year", "15 million times authentication"; not "three times as many". */
const isFrequency = (words: readonly SentenceWord[], at: number) =>
  at + 1 < words.length &&
  words[at + 1].break === 0 &&
  !/^(?:as|more|less|fewer|the|that|larger|bigger|over|what|its|\d.*)$/.test(words[at + 1].lower);

/** "seven plus one" */
const isBetweenNumbers = (words: readonly SentenceWord[], at: number) =>
  at > 0 && at + 1 < words.length && startsNumber(words, at - 1) && startsNumber(words, at + 1);

/** The same for facts about so many in a period: the sentence has to give no other period. */
export function fits(
  reading: Reading,
  number: NumberMention,
  counted: Words | undefined,
  quantity: Quantity,
  library: Library,
): boolean {
  const period = periodOf(reading, number, counted);
  if (period !== undefined && period.unit !== quantity.rate) return false;
  return fitsButPeriod(reading, number, counted, quantity, library);
}

/** @param counted the words of what is counted, where they stand after the number */
export function fitsButPeriod(
  reading: Reading,
  number: NumberMention,
  counted: Words | undefined,
  quantity: Quantity,
  library: Library,
): boolean {
  const { fact } = quantity;
  const present = new Set([...reading.references.flatMap((reference) => reference.entities), ...reading.topics]);
  if (fact.with.length > 0 && !fact.with.some((other) => present.has(other))) return false;
  if (isAgent(reading, number) || isGrowth(reading, number) || isDuration(reading, number) || isNumbering(reading, number))
    return false;
  return isOfTime(reading, number, counted, quantity, library);
}

/** "page 12", "Working Group 7"; but "its groups number sixteen". */
function isNumbering({ passage, sentence: { words }, references }: Reading, number: NumberMention): boolean {
  const noun = number.from - 2;
  const isSubject =
    /[^s]s$/.test(words[noun]?.lower ?? '') || references.some(({ how, last }) => how === 'named' && last === noun);
  const verb = words[number.from - 1]?.lower === 'number' && isSubject;
  return !verb && numbersAThing(passage.prose, number.core.start);
}

/** "founded by 257 organizations": who did something, and not what there is. */
const isAgent = ({ sentence: { words } }: Reading, { from }: NumberMention) =>
  words[from - 1]?.lower === 'by' &&
  /(?:ed|set|made|drawn|begun)$/.test(words[from - 2]?.lower ?? '') &&
  !GROWTH.test(words[from - 2].lower);

/** "rose by 324": a difference. */
function isGrowth({ sentence: { words } }: Reading, number: NumberMention): boolean {
  if (words[number.from - 1]?.lower !== 'by') return false;
  return words.slice(Math.max(0, number.from - 4), number.from).some((word) => GROWTH.test(word.lower));
}

const GROWTH = /^(?:gr[eo]w\w*|ris\w+|rose|increas\w+|f[ea]ll\w*|drop\w*|climb\w*|expand\w*|shr[aiu]nk\w*|up|down)$/;

/** "four years later", "two years after": how long, and not a number of anything. */
function isDuration({ sentence: { words } }: Reading, number: NumberMention): boolean {
  const unit = words[number.to + 1];
  if (!unit || !PERIODS.has(unit.lower.replace(/s$/, ''))) return false;
  return /^(?:later|after|before|earlier|ago|since|older|younger|on|apart|running)$/.test(words[number.to + 2]?.lower ?? '');
}
