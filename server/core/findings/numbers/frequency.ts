/** How often something comes out, held against how often it does. */
import { findFrequencies } from '../../mentions/numbers/frequency.ts';
import type { FrequencyMention } from '../../mentions/numbers/types.ts';
import type { Library } from '../../sources/library.ts';
import type { Quantity } from '../../sources/quantities.ts';
import { stanceOf } from '../../statements/stance.ts';
import { stemOf } from '../../text/words.ts';
import { numbersOf } from './found.ts';
import type { NumberScope } from './scope.ts';

export interface WrongFrequency {
  readonly frequency: FrequencyMention;
  readonly known: readonly Quantity[];
}

const stems = (words: string) => new Set(words.split(' ').map(stemOf));
const PUBLISH = stems('publish issue release put produce compile appear come present print bring provide update send');
const PUBLICATIONS = stems(
  'report bulletin statistic survey series issue digest review update newsletter figure blue book yearbook',
);

/** What may follow "monthly" where it is how often something comes out. */
const ADVERBIAL = new Set(['basis', 'on', 'about', 'to', 'in', 'and']);

export function wrongFrequencies({ reading, quantities }: NumberScope, library: Library): WrongFrequency[] {
  const often = quantities.filter((quantity) => quantity.perYear !== undefined);
  if (often.length === 0) return [];
  const { words } = reading.sentence;
  const own = new Set([...reading.references.flatMap((reference) => reference.entities), ...reading.topics]);
  const said = findFrequencies(words);
  return said.flatMap((frequency) => {
    const known = often.filter(
      ({ fact }) =>
        own.has(fact.subject) && isOfPublication(reading, frequency, library.entities.get(fact.subject)?.kind === 'work'),
    );
    const met = known.filter(
      ({ fact }) => fact.needs.length === 0 || fact.needs.some((need) => words.some((word) => word.stem === stemOf(need))),
    );
    // "Two of its reports come out each year."
    if (met.some(({ perYear = 0 }) => numbersOf(reading).some(({ value }) => value === perYear * frequency.perYear))) return [];
    if (met.length === 0 || met.some(({ perYear = 0 }) => said.some((one) => Math.abs(perYear - one.perYear) <= perYear * 0.1)))
      return [];
    if (stanceOf(reading.passage.prose, reading.sentence, frequency) !== 'asserted') return [];
    return [{ frequency, known: [...new Map(met.map((quantity) => [quantity.perYear, quantity])).values()] }];
  });
}

/** "comes out twice a year", "publishes statistics every six months", "quarterly reports"; not "meets twice a year". */
function isOfPublication({ sentence: { words } }: NumberScope['reading'], frequency: FrequencyMention, isWork: boolean): boolean {
  const segment = words[frequency.first].segment;
  const here = words.filter((word) => word.segment === segment);
  const published = here.some((word) => PUBLISH.has(word.stem));
  const noun = here.some((word) => PUBLICATIONS.has(word.stem));
  if (frequency.shape !== 'adverb')
    return published ? noun || isWork || words.some((word) => PUBLICATIONS.has(word.stem)) : noun && isWork;
  const next = words.slice(frequency.last + 1, frequency.last + 4).filter((word) => word.break === 0);
  const modified = next.filter((word) => PUBLICATIONS.has(word.stem));
  if (modified.length > 0) return words.some((word) => PUBLISH.has(word.stem)) && modified.some((word) => /s$/.test(word.lower));
  const adverbial = next.length === 0 || words[frequency.last + 1].break > 0 || ADVERBIAL.has(next[0].lower);
  return published && (noun || isWork) && adverbial;
}
