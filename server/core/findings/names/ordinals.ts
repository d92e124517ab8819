/** A body or an event with a number in its name, and another number written: "the 13th Bureau" of a ministry whose cyber bureau is the 11th. */

import type { Name } from '../../mentions/mention.ts';
import { inMannerOf, numberInWords, ORDINAL_WORDS } from '../../mentions/ordinals.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { agreesOnDates } from './dates.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const NUMBERED = new RegExp(`^(?<number>${ORDINAL_WORDS}) (?<rest>.+)$`, 'i');
const WRITTEN = new RegExp(`\\b(?<number>${ORDINAL_WORDS})\\s`, 'dgi');
const ANY = new RegExp(`\\b(?<number>${ORDINAL_WORDS})\\b`, 'gi');
/** What ends as ordinals do, before a name: cheaper to see than all of them. */
const BEFORE_NAME = /(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])\s+\p{Lu}/u;
/** So much has to show which one is meant. */
const ENOUGH = 2;

interface Numbered {
  readonly name: Name;
  readonly number: number;
  readonly rest: string;
}

/** @param before the sentences before */
export function wrongOrdinals(reading: Reading, before: readonly Reading[], library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  if (!BEFORE_NAME.test(text)) return [];
  return matchesOf(WRITTEN, text).flatMap((match): NameSlip[] => {
    const [from, to] = match.indices!.groups!.number;
    const span = { start: sentence.start + from, end: sentence.start + to };
    const written = passage.prose.slice(span.start, span.end);
    const after = passage.prose.slice(span.end, sentence.end).replace(/^\s+/, '');
    const rivals = numberedNames(library).filter(
      ({ rest }) => after.startsWith(rest) && !/^\p{L}/u.test(after.slice(rest.length)),
    );
    const value = numberInWords(written);
    if (isRightOf(reading, span, library)) return [];
    const meant = rivals
      .filter(
        ({ name, number }) =>
          !rivals.some((other) => other.name.entity === name.entity && other.number === value) && !isToldApart(text, number),
      )
      .map((rival) => ({ rival, weight: weightOf(rival.name.entity, reading, before, span, library) }))
      .sort((a, b) => b.weight - a.weight)[0];
    if (!meant || meant.weight < ENOUGH) return [];
    if (stanceOfName(reading, wordsIn(sentence, span)) !== 'asserted') return [];
    const right = inMannerOf(written, meant.rival.number);
    const { name } = meant.rival;
    return right ? [{ passage, entity: name.entity, name: name.text, span, fixes: [{ span, text: right }] }] : [];
  });
}

/** The number is that of something which belongs to what the sentence speaks of. */
function isRightOf({ references, topics }: Reading, span: Span, library: Library): boolean {
  const named = references.filter((reference) => reference.how === 'named' && overlaps(reference.span, span));
  const others = new Set([...references.filter((one) => !named.includes(one)).flatMap(({ entities }) => entities), ...topics]);
  return named.some(({ entities }) => entities.some((entity) => [...library.links.above(entity)].some((one) => others.has(one))));
}

/** The right number stands in the sentence, too. */
const isToldApart = (text: string, number: number) =>
  matchesOf(ANY, text).some((match) => numberInWords(match.groups?.number ?? '') === number);

const numberedNames = rememberingOf((library: Library): readonly Numbered[] =>
  [...library.entities.values()].flatMap(({ names }) =>
    names.flatMap((name) => {
      const parts = NUMBERED.exec(name.text)?.groups;
      return parts && /^\p{Lu}/u.test(parts.rest) ? [{ name, number: numberInWords(parts.number), rest: parts.rest }] : [];
    }),
  ),
);

/** How much shows that a thing is meant: it is spoken of otherwise, or what it belongs to and somebody else who is tied to it. */
function weightOf(entity: string, reading: Reading, before: readonly Reading[], span: Span, library: Library): number {
  const here = reading.references.filter((reference) => !overlaps(reference.span, span));
  if (here.some(({ entities, how, possessive }) => how !== 'referred' && !possessive && entities.includes(entity))) return ENOUGH;
  const earlier = before.filter(({ passage }) => passage === reading.passage).flatMap(({ references }) => references);
  const isEarlier = [...earlier.flatMap(({ entities }) => entities), ...reading.topics].includes(entity);
  const isEquated = EQUATED.test(reading.passage.prose.slice(reading.sentence.start, span.start));
  const others = new Set([...here.flatMap(({ entities }) => entities), ...reading.topics]);
  const above = library.links.above(entity);
  const parent = [...others].some((other) => above.has(other));
  const tied = [...others].some((other) => !above.has(other) && library.links.between(entity, other).length > 0);
  const dated = reading.dates.length === 1 && agreesOnDates(reading, entity, library);
  return (isEarlier && isEquated ? 1.25 : 0) + (parent ? 0.75 : 0) + (tied ? 1.25 : 0) + (dated ? 1 : 0);
}

const EQUATED =
  /(?:\b(?:is|was|became|called|as)|['’]s) (?:now |today |also |really |in fact |none other than )?(?:called )?the $/;
