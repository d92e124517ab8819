/**
 * What the numbers of a sentence are told to belong to, though grammar names nobody: by the noun that is counted, by other words that are known
 * of the thing, by what it is tied to, and by another number of the sentence that is right about it.
 */
import { compatible } from '../../dates/compare.ts';
import { meet } from '../../mentions/numbers/bounds.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import type { Reading } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import { stemsOf } from '../../text/words.ts';
import { numbersOf } from './found.ts';
import { longestIn, unitAfter } from './phrase.ts';

/** So much has to speak for a thing; a number counted by a noun of its own and any two others do. */
const ENOUGH = 2;

/** What the passage around a sentence speaks of. */
export interface Around {
  /** Named before in the passage, or what it goes on about. */
  readonly earlier: readonly string[];
  /** Named anywhere in the passage. */
  readonly named: ReadonlySet<string>;
}

/** The things that the sentence is told to count something of, the surest first. */
export function toldIn(reading: Reading, around: Around, library: Library): string[] {
  return [...weightsIn(reading, around, library)]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort((a, b) => b[1] - a[1])
    .map(([subject]) => subject);
}

/** How much speaks for each thing of which something is counted here. */
export function weightsIn(reading: Reading, around: Around, library: Library): ReadonlyMap<string, number> {
  const { words } = reading.sentence;
  const sure = new Map<string, number>();
  const numbers = numbersOf(reading);
  if (numbers.length === 0) return sure;
  const counted = quantitiesIn(reading, library);
  const stems = new Set(words.map((word) => word.stem));
  for (const { quantity, length } of counted) {
    const { subject } = quantity.fact;
    const weight =
      Math.min(1.2, profileOf(quantity, stems, library)) +
      presence(subject, reading, around) +
      ties(subject, reading, library) +
      (length > 1 && isOwnUnit(quantity, library) ? 1 : 0) +
      (isWorded(quantity, reading, stems) ? 1 : 0) +
      (isDated(quantity, reading) ? 0.75 : 0) +
      rightness(numbers.filter((number) => isRight(number, subject, reading, library)).length);
    sure.set(subject, Math.max(weight, sure.get(subject) ?? 0));
  }
  return sure;
}

/** How much the words beside the noun that is counted tell of the thing. */
function profileOf({ fact, units }: Quantity, stems: ReadonlySet<string>, library: Library): number {
  const counted = stemsIn(units);
  return library.profiles.weightOf(
    fact.subject,
    [...stems].filter((stem) => !counted.has(stem)),
  );
}

/** Every quantity of which a unit stands in the sentence, with the length of the unit. */
function quantitiesIn({ sentence: { words } }: Reading, library: Library): { quantity: Quantity; length: number }[] {
  const found = new Set<Quantity>();
  for (const { stem } of words) for (const quantity of library.quantitiesCounting(stem) ?? []) found.add(quantity);
  return [...found].flatMap((quantity) => {
    const length = longestIn(words, 0, words.length - 1, quantity.units);
    return length > 0 && quantity.perYear === undefined ? [{ quantity, length }] : [];
  });
}

function presence(subject: string, { references, topics }: Reading, { earlier, named }: Around): number {
  if (references.some(({ entities, how }) => how !== 'described' && entities.includes(subject))) return 1.5;
  if (topics[0] === subject || earlier[0] === subject) return 1.5;
  return topics.includes(subject) || earlier.includes(subject) || named.has(subject) ? 1 : 0;
}

/** Other things in the sentence that the sources tie to it. */
function ties(subject: string, { references }: Reading, library: Library): number {
  const others = new Set(references.flatMap(({ entities }) => entities));
  const tied = [...others].filter((other) => other !== subject && library.links.between(subject, other).length > 0);
  return Math.min(1.5, 0.75 * tied.length);
}

/** Nothing else is counted by this noun of more than one word. */
function isOwnUnit({ units, fact }: Quantity, library: Library): boolean {
  return units.some(
    (unit) =>
      unit.length > 1 &&
      [...(library.quantitiesCounting(unit[unit.length - 1]) ?? [])].every(
        (other) => other.fact.subject === fact.subject || !other.units.some((one) => one.join(' ') === unit.join(' ')),
      ),
  );
}

/** The year for which the sources give the number stands there. */
const isDated = ({ fact: { at } }: Quantity, { dates }: Reading) =>
  at !== undefined && dates.some(({ date }) => date.edtf !== undefined && compatible(date.value ?? date.edtf, at));

/** What the fact asks for, or a wording of its own, stands there beside the noun. */
function isWorded({ fact, units }: Quantity, { cues }: Reading, stems: ReadonlySet<string>): boolean {
  const counted = stemsIn(units);
  const told = needsOf(fact).some((need) => need.every((stem) => stems.has(stem) && !counted.has(stem)));
  return told || cues.some(({ keys }) => keys.includes(`fact:${fact.index}`));
}

const stemsIn = rememberingOf((units: Quantity['units']): ReadonlySet<string> => new Set(units.flat()));

const needsOf = rememberingOf(({ needs }: Fact) => needs.map(stemsOf));

const rightness = (right: number) => (right > 0 ? 1 + right / 2 : 0);

/** A number that says what a fact about the thing says. */
function isRight(number: NumberMention, subject: string, { sentence: { words } }: Reading, library: Library): boolean {
  return library
    .quantitiesOf(subject)
    .some(
      (quantity) =>
        quantity.value > 10 &&
        number.shape !== 'vague' &&
        quantity.share === number.share &&
        meet(number.bounds, quantity.bounds) &&
        unitAfter(words, number.to + 1, quantity) !== undefined,
    );
}
