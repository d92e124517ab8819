/** Ties of grammar between a number and the thing that it is said of: possessors, wholes, what stands before a colon. */
import { countryOf } from '../../mentions/countries.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import { POSSESSIVES } from '../../statements/lexicon/grammar.ts';
import type { Reading, Reference, Words } from '../../statements/reading.ts';

/** "the country's six state-owned telecom providers": the things counted have a name of their own, and all of them are meant. */
export function countedName(reading: Reading, number: NumberMention, counted: Words): Reference | undefined {
  const before = reading.sentence.words[number.from - 1]?.lower ?? '';
  if (before !== 's' && before !== 'the' && before !== 'all' && !POSSESSIVES.has(before)) return undefined;
  return reading.references.find(
    ({ how, first, last }) => how === 'named' && first > number.last && first <= counted.last && last >= counted.last,
  );
}

/** "the protection system: six tiers", "TC260 (seven groups)": what the number is said of stands right before a colon, dash or bracket. */
export const isIntroduced = (
  { sentence: { words } }: Reading,
  number: NumberMention,
  counted: Words | undefined,
  reference: Reference,
) => reference.last === number.from - 1 && words[number.from].break >= 2 && words[(counted ?? number).last + 1]?.lower !== 'of';

/** "TC260's seven", "its seven": the possessor right before a number. */
export function ownerOf(reading: Reading, number: NumberMention): Reference | undefined {
  const { words } = reading.sentence;
  return reading.references.findLast(
    (reference) =>
      reference.possessive &&
      reference.last < number.from &&
      number.from - reference.last <= 4 &&
      words.slice(reference.last + 1, number.from + 1).every((word) => word.break === 0 || word.lower === 's'),
  );
}

/** "tiers in the MLPS", "groups of TC260": what the counted things belong to; `unknown` for a name that is not known. */
export function wholeOf(reading: Reading, counted: Words): Reference | 'unknown' | undefined {
  const { words } = reading.sentence;
  const preposition = words[counted.last + 1];
  if (!preposition || preposition.break > 0 || !['of', 'in', 'within', 'under', 'at'].includes(preposition.lower))
    return undefined;
  const found = reading.references.find((reference) => reference.first > counted.last + 1 && reference.first - counted.last <= 4);
  if (found && words.slice(counted.last + 2, found.first + 1).every((word) => word.break === 0)) return found;
  for (const word of words.slice(counted.last + 2, counted.last + 5)) {
    if (word.break > 0) break;
    if (isForeignName(word.text) && !isDated(reading, words.indexOf(word))) return 'unknown';
  }
  return undefined;
}

export const isForeignName = (text: string) => /^\p{Lu}/u.test(text) && countryOf(text) !== 'china';
export const isDated = (reading: Reading, at: number) => reading.dates.some((date) => date.first <= at && at <= date.last);
