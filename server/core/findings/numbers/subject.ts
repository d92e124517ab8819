/**
 * Whose number a number is: "TC260's seven groups", "five tiers in the MLPS", "the ISC runs sixteen groups". Where the words leave it open, or
 * something unknown stands nearer, the answer is nothing.
 */
import type { NumberMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import { FUNCTION } from '../../statements/lexicon/grammar.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { countedName, isIntroduced, ownerOf, wholeOf } from './owner.ts';
import type { Counted, NumberScope, Option } from './scope.ts';
import { familiarTo, hasStranger, hasStrangerAnywhere, isOfCountry } from './strangers.ts';

export interface NumberSubject {
  readonly entity: string;
  /** `described`, `told`: by the sentence as a whole; `near`: tied by grammar alone to this very number; `sentence`: named in the sentence; `carried`: from before. */
  readonly how: 'described' | 'told' | 'near' | 'sentence' | 'carried';
}

/** @param options what the number may be held against: facts of the things that it may belong to */
export function subjectOfNumber(
  { reading, earlier, told }: NumberScope,
  { number, words: counted }: Counted,
  options: readonly Option[],
  library: Library,
): NumberSubject | undefined {
  const candidates = new Set(options.map(({ quantity }) => quantity.fact.subject));
  const known = (reference: Reference) => reference.entities.find((entity) => candidates.has(entity));
  const near = (entity: string | undefined): NumberSubject | undefined => (entity ? { entity, how: 'near' } : undefined);
  const whole = counted && wholeOf(reading, counted);
  if (whole === 'unknown') return undefined;
  const described = reading.references.find((reference) => reference.how === 'described' && known(reference));
  if (described) return { entity: known(described) ?? '', how: 'described' };

  const own = counted && countedName(reading, number, counted);
  if (own && known(own)) return near(known(own));
  if (isOfCountry(reading, number)) return undefined;
  const owner = ownerOf(reading, number);
  if (owner && (known(owner) || (owner.how === 'named' && !isTied(owner, candidates, library)))) return near(known(owner));
  if (whole && (known(whole) || whole.how === 'named')) return near(known(whole));

  const { words } = reading.sentence;
  const segment = words[number.first].segment;
  const familiar = familiarTo(options, library);
  if (!hasStranger(reading, number, familiar)) {
    for (const reference of reading.references.toReversed()) {
      if (reference.last >= number.first) continue;
      const entity = known(reference);
      const here = words[reference.last].segment === segment;
      const near = (here && !reference.dependent) || isIntroduced(reading, number, counted, reference);
      if (entity) return { entity, how: near ? 'near' : 'sentence' };
      const other = here && reference.how === 'named' && !reference.dependent && !reference.possessive;
      if (other && !options.some((option) => takesPart(reference, reading, option, library))) return undefined;
    }
    const later = reading.references.find((reference) => reference.first > number.last && known(reference));
    if (later) return { entity: known(later) ?? '', how: 'sentence' };
    const before = carried(reading, number, candidates, earlier);
    if (before) return before;
    const entity = told.find((id) => candidates.has(id));
    // What the fact asks for and a wording of its own leave no doubt, whoever else is named before.
    const isSure = options.some(({ quantity, cued, conditioned }) => quantity.fact.subject === entity && cued && conditioned);
    return entity && (isSure || !hasStrangerAnywhere(reading, number, familiar)) ? { entity, how: 'told' } : undefined;
  }
  return undefined;
}

/** "Lu Wei's seven base lines": what is counted is a thing of its own, and the possessor has to do with it. */
const isTied = ({ entities }: Reference, candidates: ReadonlySet<string>, library: Library) =>
  entities.some((owner) => [...candidates].some((candidate) => library.links.between(owner, candidate).length > 0));

/** "The CAC relieved MIIT of two departments", "the FBI charged two men": a fact about the number speaks of both. */
function takesPart(
  reference: Reference,
  { passage: { prose } }: Reading,
  { quantity: { fact } }: Option,
  library: Library,
): boolean {
  if (reference.entities.some((entity) => fact.with.includes(entity))) return true;
  const isEvent = library.entities.get(fact.subject)?.kind === 'event';
  if (isEvent && reference.entities.some((entity) => library.links.between(entity, fact.subject).length > 0)) return true;
  const written = prose.slice(reference.span.start, reference.span.end).toLowerCase();
  return fact.needs.some((need) => written.includes(need));
}

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
  // "Number of tiers: six."
  const isLabelled = reading.sentence.words[number.from].break >= 2 && reading.sentence.words[number.from].segment <= 1;
  if (isLabelled && topic) return { entity: topic, how: 'near' };
  const refers = reading.references.some((reference) => reference.how === 'referred');
  if (!opens && !refers && reading.passage.kind !== 'item' && reading.passage.kind !== 'cell') return undefined;
  const entity = topic ?? earlier.find((id) => candidates.has(id));
  return entity ? { entity, how: 'carried' } : undefined;
}
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|nearly|almost|roughly|close|half)$/;
