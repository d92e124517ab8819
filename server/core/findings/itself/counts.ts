/** How many of something a draft says that a thing has, where the sources count nothing of the kind. */
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import { PAST } from '../../statements/lexicon/relations.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { stemsOf } from '../../text/words.ts';
import { numbersOf } from '../numbers/found.ts';
import { shortName } from '../says.ts';
import { HAVING } from './lexicon.ts';
import { isPlain } from './plain.ts';
import type { Said } from './said.ts';

/** "X has twelve regional offices.": the verb right before the number, the subject right before the verb, and nothing said of a part. */
export function countsSaid(readings: readonly Reading[], library: Library): Said[] {
  return readings.flatMap((reading) => {
    const { sentence, passage, dates, isEntry } = reading;
    const { words } = sentence;
    if (
      isEntry ||
      dates.length > 0 ||
      !words.some((word) => HAVING.has(word.lower)) ||
      words.some((word) => PAST.has(word.lower))
    )
      return [];
    return numbersOf(reading).flatMap((number) => {
      if (reading.references.some(({ span }) => overlaps(span, number.core))) return [];
      const subject = subjectBefore(reading, number);
      const things = thingsAfter(words, number);
      if (!subject || things.length === 0 || number.tolerance || number.share || !EXACT.has(number.shape)) return [];
      if (isCounted(subject, things, library) || !isPlain(passage, sentence, number)) return [];
      return {
        respect: `${subject} ${things.map((word) => word.stem).join(' ')}`,
        called: `${shortName(subject, library)}, ${things.map((word) => word.lower).join(' ')}`,
        value: String(number.value),
        span: passage.segments.toDraft(number.core),
        sentence: passage.segments.toDraft(sentence).start,
      };
    });
  });
}

const EXACT = new Set<NumberMention['shape']>(['digits', 'words']);

function subjectBefore({ sentence: { words }, references }: Reading, number: NumberMention): string | undefined {
  const verb = number.from - 1;
  if (!HAVING.has(words[verb]?.lower ?? '') || words[number.from].break > 0) return undefined;
  const subject = references.find(
    ({ last, dependent, possessive }) =>
      last < verb && !dependent && !possessive && words.slice(last + 1, verb + 1).every(isAdverb),
  );
  const isOnly = subject && !references.some((other) => other !== subject && other.first <= verb && !other.possessive);
  return isOnly && subject.entities.length === 1 && subject.how === 'named' ? subject.entities[0] : undefined;
}

const isAdverb = ({ lower, break: strength }: SentenceWord, at: number, all: readonly SentenceWord[]) =>
  strength === 0 && (at === all.length - 1 || lower === 'now' || lower === 'currently' || lower === 'today');

/** The nouns that are counted, up to the end of the clause or "and"; nothing where anything narrows them down. */
function thingsAfter(words: readonly SentenceWord[], number: NumberMention): readonly SentenceWord[] {
  let end = number.to + 1;
  while (words[end] && words[end].break === 0 && !FUNCTION.has(words[end].lower)) end++;
  const next = words[end];
  const things = words.slice(number.to + 1, end);
  const isWhole = !next || next.break > 0 || next.lower === 'and';
  return isWhole && things.length <= 4 && !things.some((word) => PARTIAL.has(word.lower) || /\d/.test(word.text)) ? things : [];
}

const PARTIAL = new Set('other more further additional extra such million billion hundred thousand dozen percent per'.split(' '));

/** Whether the sources count these things: then wrong-number decides. */
function isCounted(subject: string, things: readonly SentenceWord[], library: Library): boolean {
  const noun = things[things.length - 1].stem;
  return library.quantitiesOf(subject).some(({ fact }) => fact.unit.some((unit) => stemsOf(unit).at(-1) === noun));
}
