/** The numbers of a sentence with what they count: in words of their own, or carried from a header, another number or the words before. */
import { PERIODS, scaleOf } from '../../mentions/numbers/lexicon.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import { DETERMINERS, FUNCTION, POSSESSIVES } from '../../statements/lexicon/grammar.ts';
import { PARTIAL_BEFORE } from '../../statements/lexicon/numbers.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { byLabel, byNeighbour, byOnes, byPrevious, byTitle, byWordsBefore, onesAfter } from './carried.ts';
import { numbersOf } from './found.ts';
import { Options } from './options.ts';
import { type UnitMatch, unitAfter } from './phrase.ts';
import type { Counted, NumberScope } from './scope.ts';

/** Every number of the sentence for which a fact with such a unit is in reach. */
export function countedIn(scope: NumberScope): Counted[] {
  const numbers = numbersOf(scope.reading).filter(
    ({ value, shape }) => value !== 1 || (shape !== 'words' && shape !== 'chinese'),
  );
  const options = new Options(scope, numbers);
  const before = () => (scope.previous ? countedIn({ ...scope.previous, previous: undefined }) : []);
  const found = numbers.map((number) => byNoun(options, number));
  numbers.forEach((number, at) => {
    if (found[at] || !isElliptic(scope, number)) return;
    found[at] =
      byLabel(options, number) ??
      byTitle(options, number) ??
      byOnes(options, number, found.slice(0, at), before) ??
      byNeighbour(options, number, found, at) ??
      byWordsBefore(options, number) ??
      byPrevious(options, number, before);
  });
  return found.filter((counted) => counted !== undefined);
}

/** "seven regular working groups". */
function byNoun(options: Options, number: NumberMention): Counted | undefined {
  const { words } = options.scope.reading.sentence;
  const from = number.to + (isMadeOf(words, number) ? 2 : 1);
  let counted: UnitMatch | undefined;
  const found = options.of(number, (quantity) => {
    const match = unitAfter(words, from, quantity);
    if (match && (!counted || match.last > counted.last || (match.last === counted.last && match.length > counted.length)))
      counted = match;
    return match;
  });
  if (found.length === 0 || !counted) return undefined;
  // "all five of its providers": the whole, though it says "of".
  const isAll = words[number.from].lower === 'all' && number.from < number.first && words[from]?.lower === 'of';
  const partial = (counted.restricted && !isAll) || PARTIAL_BEFORE.has(words[number.from - 1]?.lower ?? '');
  return { number, words: counted, options: found, partial, by: 'noun' };
}

/** "hundreds of documents", "15 millions of checks", "a million times authentication", "a score of groups" are no part of the documents; "a dozen of the groups" is. */
function isMadeOf(words: readonly SentenceWord[], { shape, first, last, to }: NumberMention): boolean {
  if (words[to + 1]?.lower === 'times') return true;
  if (words[to + 1]?.lower !== 'of') return false;
  if (shape === 'digits' && scaleOf(words[last].lower) !== undefined) return words[last].lower.endsWith('s');
  const next = words[to + 2]?.lower ?? '';
  return shape === 'vague' || (words[first].lower === 'a' && !DETERMINERS.has(next) && !POSSESSIVES.has(next));
}

/** Nothing is counted in words of its own: "five have", "some 90 were", "to 530 two years later", a cell with a number only. */
function isElliptic({ reading, quantities }: NumberScope, number: NumberMention): boolean {
  const next = reading.sentence.words[number.to + 1];
  if (onesAfter(reading.sentence.words, number.to + 1) !== undefined) return true;
  if (isYear(reading, number) || PERIODS.has(next?.lower.replace(/s$/, '') ?? '')) return false;
  if (
    !next ||
    next.break > 0 ||
    MEASURES.has(next.text) ||
    number.share ||
    FUNCTION.has(next.lower) ||
    SMALL_NUMBER.test(next.lower)
  )
    return true;
  const own = new Set(quantities.map(({ fact }) => `fact:${fact.index}`));
  return reading.cues.some((cue) => cue.first === number.to + 1 && cue.keys.some((key) => own.has(key)));
}

/** "as at 2020 it carried": a year that no date was made of. */
const isYear = ({ passage }: NumberScope['reading'], { core, shape }: NumberMention) =>
  shape === 'digits' && /^(?:19|20)\d\d$/.test(passage.prose.slice(core.start, core.end));

/** Chinese measure words, which follow a number without being what is counted. */
const MEASURES = new Set('次个家项条名'.split(''));
const SMALL_NUMBER = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten)$/;
