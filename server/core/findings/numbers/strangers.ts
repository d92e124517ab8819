/** Names of things that are not known: a number near one of them may be theirs. */
import { countryOf } from '../../mentions/countries.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { isCapital } from '../../text/words.ts';
import { isDated, isForeignName } from './owner.ts';
import type { Option } from './scope.ts';

/** Whether a capitalised word is no stranger to the things that a number may belong to. */
export type Familiar = (words: readonly SentenceWord[], at: number) => boolean;

/** "SIM" is what is counted; "the Committee" is what the thing is called for short, unless more of a name stands beside it. */
export function familiarTo(options: readonly Option[], library: Library): Familiar {
  const units = new Set(options.flatMap(({ quantity }) => quantity.units.flat()));
  const nouns = new Set(options.flatMap(({ quantity }) => library.entities.get(quantity.fact.subject)?.nouns ?? []));
  return (words, at) =>
    units.has(words[at].stem) ||
    (nouns.has(words[at].lower) &&
      /^(?:the|this|that)$/.test(words[at - 1]?.lower ?? '') &&
      !/^(?:of|for|on|\p{Lu}.*)$/u.test(words[at + 1]?.text ?? ''));
}

/** "China's 34 provinces" are not those of an agency. */
export function isOfCountry({ sentence: { words } }: Reading, { from }: NumberMention): boolean {
  return words[from - 1]?.lower === 's' && countryOf(words[from - 2]?.text ?? '') !== undefined;
}

/** A name in the number's clause, before the number, that belongs to nothing known: "W3C has 40 working groups". */
export function hasStranger(reading: Reading, number: NumberMention, familiar: Familiar): boolean {
  const { words } = reading.sentence;
  // "China Mobile and China Unicom, two carriers": what is counted are the names before.
  if (words[number.from].break === 1) return !number.share && isNamed(reading, number.from - 1);
  for (let at = number.from - 1; at >= 0; at--) {
    const word = words[at];
    const opens = at === 0 || /[“"‘:.]/.test(word.gap);
    const named =
      isCapital(word) &&
      !FUNCTION.has(word.lower) &&
      (!opens || /^\p{Lu}[\p{Lu}\d]+$/u.test(word.text) || countryOf(word.text) !== undefined);
    if (named && countryOf(word.text) !== 'china' && !isCovered(reading, at) && !isDated(reading, at) && !familiar(words, at))
      return !isSayer(words, at);
    if (word.break > 0) return false;
  }
  return false;
}

/** "The Diplomat’s Ann Author later reported": who says so, and not of whom it is said. */
function isSayer(words: readonly SentenceWord[], at: number): boolean {
  const rest = words.slice(at + 1, at + 9);
  const verb = rest.findIndex(({ lower }) => SAYS.test(lower));
  return verb >= 0 && rest.slice(0, verb + 1).every((word, step) => word.break === 0 && (step === verb || isBefore(word)));
}
const isBefore = (word: SentenceWord) =>
  isCapital(word) || /^(?:s|has|had|have|later|since|then|also|once|first|\w+ly)$/.test(word.lower);
const SAYS =
  /^(?:report(?:s|ed)|wr(?:ites|ote)|written|sa(?:ys|id)|not(?:es|ed)|tells|told|carried|announce[sd]|recorded|confirm(?:s|ed)|recount(?:s|ed))$/;

/** A name of something that is not known, anywhere before the number. */
export function hasStrangerAnywhere(reading: Reading, number: NumberMention, familiar: Familiar): boolean {
  return reading.sentence.words.some(
    (word, at) =>
      at > 0 &&
      at < number.from &&
      !/[“"‘:.]/.test(word.gap) &&
      isForeignName(word.text) &&
      !isCovered(reading, at) &&
      !isDated(reading, at) &&
      !isSayer(reading.sentence.words, at) &&
      !familiar(reading.sentence.words, at),
  );
}

const isNamed = (reading: Reading, at: number) =>
  reading.references.some((reference) => reference.how === 'named' && reference.last === at && !reference.dependent) ||
  (isForeignName(reading.sentence.words[at].text) && !isCovered(reading, at) && !isDated(reading, at));

const isCovered = (reading: Reading, at: number) =>
  reading.references.some((reference) => reference.first <= at && at <= reference.last) ||
  reading.cues.some((cue) => cue.first <= at && at <= cue.last && cue.keys.some((key) => key.startsWith('entity:')));
