/**
 * Aligns the numbers of a sentence with what is known of its things: supported, contradicted, or, nearly always, unknown. A number that any
 * fact of anything in the sentence explains is explained; a part of a whole is only held against a fact about that part.
 */
import { meet } from '../../mentions/numbers/bounds.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Reading } from '../../statements/reading.ts';
import { BREAK } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { fits, isReckoned } from './context.ts';
import { countedIn } from './counted.ts';
import { isEvident } from './evidence.ts';
import { longestIn } from './phrase.ts';
import { isRest, meansRest, restOf } from './rest.ts';
import type { Counted, NumberScope, Option } from './scope.ts';
import { subjectOfNumber } from './subject.ts';

export interface JudgedNumber {
  readonly number: NumberMention;
  /** What contradicts it, every value once; or what bears it out. */
  readonly known: readonly Quantity[];
}

/** The numbers of a sentence that the sources contradict. */
export const wrongNumbers = (scope: NumberScope, library: Library) => numbersWith(contradicting, scope, library);

/** The numbers of a sentence that the sources bear out. */
export const rightNumbers = (scope: NumberScope, library: Library) => numbersWith(bearingOut, scope, library);

type Judge = (scope: NumberScope, counted: Counted, all: readonly Counted[], library: Library) => Quantity[];

function numbersWith(judge: Judge, scope: NumberScope, library: Library): JudgedNumber[] {
  if (isReckoned(scope.reading)) return [];
  const all = countedIn(scope);
  return all.flatMap((counted) => {
    const known = judge(scope, counted, all, library);
    return known.length > 0 ? [{ number: counted.number, known }] : [];
  });
}

function contradicting(scope: NumberScope, found: Counted, all: readonly Counted[], library: Library): Quantity[] {
  const { number } = found;
  const counted = isSpread(scope.reading, found, all) ? { ...found, partial: false } : found;
  const { reading } = scope;
  const open = counted.options.filter(({ quantity }) => fits(reading, number, counted.words, quantity, library));
  if (open.length === 0) return [];
  const elsewhere = all.filter((other) => other !== found);
  // "The first four are closed, the other three are not": of two parts a fact is about the one beside its wording.
  const isSaidBy = (other: Counted, quantity: Quantity) =>
    states(other, quantity) && !(counted.partial && other.partial && isCuedFor(counted, quantity) && !isCuedFor(other, quantity));
  // "Four of the nine groups": what another number says already is not meant once more.
  const free = open.filter(
    ({ quantity, cued }) => !cued || !elsewhere.some((other) => other.partial && isSaidBy(other, quantity)),
  );
  const specific = mostSpecific(free, counted.partial);
  // "Four are closed to them, though the special group is open": of the parts the one that is worded beside the number is meant.
  const isWorded = counted.partial && specific.some(({ cued }) => cued);
  const likely = isWorded ? [] : open.filter(({ conditioned }) => conditioned);
  const possible = [...likely, ...specific, ...(counted.partial ? [] : longest(open))];
  if (possible.some(({ quantity }) => explains(number, quantity) || isRest(reading, number, quantity))) return [];
  if (isHalfTold(scope, counted, specific)) return [];
  if (specific.every(({ cued, length }) => !cued && length === 1) && isOfSameNoun(scope, counted, specific)) return [];
  const stance = stanceOf(reading.passage.prose, reading.sentence, number);
  if (stance !== 'asserted' && !(stance === 'denied' && isOpeningRest(reading, number, specific))) return [];

  const subject = subjectOfNumber(scope, counted, specific, library);
  if (!subject) return [];
  const held = specific.filter(({ quantity }) => quantity.fact.subject === subject.entity && !isOfAnotherKind(number, quantity));
  const isBacked =
    !counted.partial &&
    elsewhere.some((other) =>
      other.options.some(({ quantity }) => quantity.fact.subject === subject.entity && explains(other.number, quantity)),
    );
  if (!isBacked && !held.some((option) => isEvident(scope, counted, option, subject))) return [];
  const left = held.filter(
    ({ quantity }) => !elsewhere.some((other) => !isRestated(reading, other, number) && isSaidBy(other, quantity)),
  );
  const known = earliest(reading, number, left).map(({ quantity }) =>
    meansRest(reading.sentence.words, quantity) ? restOf(quantity) : quantity,
  );
  return [...new Map(known.map((quantity) => [`${quantity.value} ${quantity.fact.approx}`, quantity])).values()];
}

/** Three against five billion: no slip, but a number of something else. A wrong scale spares the digits. */
function isOfAnotherKind({ value: stated }: NumberMention, { value: known }: Quantity): boolean {
  const [less, more] = [Math.abs(stated), Math.abs(known)].sort((a, b) => a - b);
  return less > 0 && more / less > FAR && less.toExponential()[0] !== more.toExponential()[0];
}
const FAR = 10_000;

/** "18% remained without": what is denied is not the number before it. */
const isOpeningRest = ({ sentence: { words } }: Reading, number: NumberMention, options: readonly Option[]): boolean =>
  number.from === 0 && options.every(({ quantity }) => meansRest(words, quantity));

/** "400 institutions from 50 industries": all of them are meant if that they are spread over is right. */
function isSpread({ sentence: { words } }: Reading, { words: noun, options }: Counted, all: readonly Counted[]): boolean {
  if (!noun || words[noun.last + 1]?.lower !== 'from') return false;
  const next = all.find(({ number }) => number.from === noun.last + 2);
  const subjects = new Set(options.map(({ quantity }) => quantity.fact.subject));
  return next?.options.some(({ quantity }) => subjects.has(quantity.fact.subject) && explains(next.number, quantity)) ?? false;
}

/** Of what the number surely counts: the facts that say the same. */
function bearingOut(scope: NumberScope, counted: Counted, _all: readonly Counted[], library: Library): Quantity[] {
  const { number } = counted;
  const { reading } = scope;
  if (stanceOf(reading.passage.prose, reading.sentence, number) !== 'asserted') return [];
  const open = counted.options.filter(({ quantity }) => fits(reading, number, counted.words, quantity, library));
  const specific = mostSpecific(open, counted.partial);
  const subject = subjectOfNumber(scope, counted, specific, library);
  if (!subject) return [];
  const held = specific.filter(({ quantity }) => quantity.fact.subject === subject.entity);
  if (!held.some((option) => isEvident(scope, counted, option, subject))) return [];
  return held.flatMap(({ quantity }) => (explains(number, quantity) ? [quantity] : []));
}

/** Facts whose own wording stands in the clause; or else, for each subject, those whose unit is the longest. Parts need a condition. */
function mostSpecific(options: readonly Option[], partial: boolean): Option[] {
  const cued = options.filter((option) => option.cued);
  return cued.length > 0 ? cued : longest(partial ? options.filter((option) => option.conditioned) : options);
}

/** For each subject the facts whose unit is the longest: "regular working groups" are not just "working groups". */
function longest(options: readonly Option[]): Option[] {
  const subject = (option: Option) => option.quantity.fact.subject;
  return options.filter((option) => !options.some((other) => subject(other) === subject(option) && other.length > option.length));
}

/** "seven groups, three of them closed": a bare noun that some other number of the thing counts, too, with words of its own. */
function isOfSameNoun({ reading, quantities }: NumberScope, { number, words }: Counted, options: readonly Option[]): boolean {
  const head = words && reading.sentence.words[words.last].stem;
  const subjects = new Set(options.map(({ quantity }) => quantity.fact.subject));
  return quantities.some(
    (other) =>
      subjects.has(other.fact.subject) && other.units.some((unit) => unit[unit.length - 1] === head) && explains(number, other),
  );
}

/**
 * "keeps strangers out of three groups": what a fact about some of these things says, in words that are not known as its own. Only where
 * the thing plainly has so many, all of them are meant.
 */
function isHalfTold({ reading, quantities }: NumberScope, { number, words }: Counted, options: readonly Option[]): boolean {
  const before = reading.sentence.words[number.from - 1]?.lower ?? '';
  if (
    !words ||
    options.some(({ cued }) => cued) ||
    HAVING.has(before) ||
    reading.sentence.words[number.from].break >= BREAK.colon
  )
    return false;
  const length = Math.max(...options.map((option) => option.length));
  const subjects = new Set(options.map(({ quantity }) => quantity.fact.subject));
  return quantities.some(
    (other) =>
      other.fact.needs.length > 0 &&
      subjects.has(other.fact.subject) &&
      longestIn(reading.sentence.words, words.first, words.last, other.units) >= length &&
      explains(number, other),
  );
}

const HAVING = new Set(
  'has have had counts count comprises comprise runs run operates operate into of with its their s'.split(' '),
);

/** "up from 26 two years before": of facts of several times the first. */
function earliest({ sentence: { words } }: Reading, { from }: NumberMention, options: readonly Option[]): readonly Option[] {
  if (words[from - 1]?.lower !== 'from') return options;
  const first = options.map(({ quantity }) => quantity.fact.at ?? '').sort()[0];
  return options.filter(({ quantity }) => (quantity.fact.at ?? '') === first);
}

/** "nine in ten (72%)": the same again in brackets. */
const isRestated = ({ sentence: { words } }: Reading, { number }: Counted, again: NumberMention) =>
  number.to === again.from - 1 && words[again.from].break === BREAK.bracket;

/** Whether another number of the sentence already says what a fact says. */
const states = ({ number, options, partial }: Counted, quantity: Quantity) =>
  mostSpecific(options, partial).some((option) => option.quantity === quantity) && explains(number, quantity);

const isCuedFor = ({ options }: Counted, quantity: Quantity) =>
  options.some((option) => option.cued && option.quantity === quantity);

/** Whether a number may be what a fact says. */
function explains(number: NumberMention, quantity: Quantity): boolean {
  return quantity.share === number.share && meet(number.bounds, quantity.bounds) && !isOtherBound(number, quantity);
}

/** "over 100", where the sources have "over 200": vaguer it might be, had they a number. */
function isOtherBound({ tolerance, value: stated }: NumberMention, { fact, value: known }: Quantity): boolean {
  const [less, more] = [stated, known].sort((a, b) => a - b);
  return tolerance === 'over' && fact.approx === 'over' && more >= less * 2;
}
