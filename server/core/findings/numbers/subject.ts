/**
 * Whose number a number is: "TC260's seven groups", "five tiers in the MLPS", "the ISC runs sixteen groups". Where the words leave it open, or
 * something unknown stands nearer, the answer is nothing.
 */
import { countryOf } from '../../mentions/countries.ts';
import type { NumberMention } from '../../mentions/numbers/types.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading, Reference, Words } from '../../statements/reading.ts';
import { countedName, isDated, isForeignName, isIntroduced, ownerOf, wholeOf } from './owner.ts';

export interface NumberSubject {
  readonly entity: string;
  /** `described`: by the sentence as a whole; `near`: tied by grammar alone to this very number; `sentence`: named in the sentence; `carried`: from before. */
  readonly how: 'described' | 'near' | 'sentence' | 'carried';
}

/**
 * @param counted the words of what is counted, if they stand in the sentence
 * @param candidates entities of which such a number is known
 * @param earlier entities named earlier in the passage, the nearest first
 */
export function subjectOfNumber(
  reading: Reading,
  number: NumberMention,
  counted: Words | undefined,
  candidates: ReadonlySet<string>,
  earlier: readonly string[],
): NumberSubject | undefined {
  const known = (reference: Reference) => reference.entities.find((entity) => candidates.has(entity));
  const near = (entity: string | undefined): NumberSubject | undefined => (entity ? { entity, how: 'near' } : undefined);
  const whole = counted && wholeOf(reading, counted);
  if (whole === 'unknown') return undefined;
  const described = reading.references.find((reference) => reference.how === 'described' && known(reference));
  if (described) return { entity: known(described) ?? '', how: 'described' };

  const own = counted && countedName(reading, number, counted);
  if (own && known(own)) return near(known(own));
  const owner = ownerOf(reading, number);
  if (owner && (known(owner) || owner.how === 'named')) return near(known(owner));
  if (whole && (known(whole) || whole.how === 'named')) return near(known(whole));

  const { words } = reading.sentence;
  const segment = words[number.first].segment;
  if (!hasStranger(reading, number)) {
    for (const reference of reading.references.toReversed()) {
      if (reference.last >= number.first) continue;
      const entity = known(reference);
      const here = words[reference.last].segment === segment;
      const near = (here && !reference.dependent) || isIntroduced(reading, number, counted, reference);
      if (entity) return { entity, how: near ? 'near' : 'sentence' };
      if (here && reference.how === 'named' && !reference.dependent && !reference.possessive) return undefined;
    }
    const later = reading.references.find((reference) => reference.first > number.last && known(reference));
    if (later) return { entity: known(later) ?? '', how: 'sentence' };
    return carried(reading, number, candidates, earlier);
  }
  return undefined;
}

/** A name in the number's clause, before the number, that belongs to nothing known: "W3C has 40 working groups". */
function hasStranger(reading: Reading, number: NumberMention): boolean {
  const { words } = reading.sentence;
  // "China Mobile and China Unicom, two carriers": what is counted are the names before.
  if (words[number.from].break === 1) return !number.share && isNamed(reading, number.from - 1);
  for (let at = number.from - 1; at >= 0; at--) {
    const word = words[at];
    const opens = at === 0 || /[“"‘:.]/.test(word.gap);
    const named =
      /^\p{Lu}/u.test(word.text) && (!opens || /^\p{Lu}[\p{Lu}\d]+$/u.test(word.text) || countryOf(word.text) !== undefined);
    if (named && countryOf(word.text) !== 'china' && !isCovered(reading, at) && !isDated(reading, at)) return true;
    if (word.break > 0) return false;
  }
  return false;
}

const isNamed = (reading: Reading, at: number) =>
  reading.references.some((reference) => reference.how === 'named' && reference.last === at && !reference.dependent) ||
  (isForeignName(reading.sentence.words[at].text) && !isCovered(reading, at) && !isDated(reading, at));

const isCovered = (reading: Reading, at: number) =>
  reading.references.some((reference) => reference.first <= at && at <= reference.last) ||
  reading.cues.some((cue) => cue.first <= at && at <= cue.last && cue.keys.some((key) => key.startsWith('entity:')));

/** From the topic, or from a sentence before in the same passage, unless this sentence has a subject of its own. */
function carried(
  reading: Reading,
  number: NumberMention,
  candidates: ReadonlySet<string>,
  earlier: readonly string[],
): NumberSubject | undefined {
  const topic = reading.topics.find((entity) => candidates.has(entity));
  if (reading.frame) return topic ? { entity: topic, how: 'near' } : undefined;
  const own = reading.references.some(
    (reference) => reference.last < number.first && reference.how === 'named' && !reference.dependent && !reference.possessive,
  );
  if (own) return undefined;
  const first = reading.sentence.words[0];
  const opens = FUNCTION.has(first.lower) || /^[\d\p{Ll}]/u.test(first.text) || NUMBER_WORD.test(first.lower);
  const refers = reading.references.some((reference) => reference.how === 'referred');
  if (!opens && !refers && reading.passage.kind !== 'item' && reading.passage.kind !== 'cell') return undefined;
  const entity = topic ?? earlier.find((id) => candidates.has(id));
  return entity ? { entity, how: 'carried' } : undefined;
}
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|nearly|almost|roughly|close|half)$/;
