/** A phrase in capitals that keeps half of a known name or more, where the sentence shows that this very thing is meant. */

import { countryOf } from '../../mentions/countries.ts';
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { push } from '../../text/lists.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isEnglishInFull, isMostly, isPartOf, shared } from './alike.ts';
import { agreesOnDates } from './dates.ts';
import { profileAround } from './evidence.ts';
import { FORMER } from './lexicon.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';
import { isNamedInFull, isOfStranger } from './stranger.ts';

const PHRASE = /\p{Lu}[\p{L}-]+(?:\s+(?:(?:of|for|and|the|on)\s+)*\p{Lu}[\p{L}-]+){2,}/gu;
const LEAD =
  /^(?:(?:The|A|An|When|While|If|As|In|On|At|By|Since|Until|After|Before|Under|From|For|And|But|Its|Their|This|That)\s+(?:the\s+)?)+/;
/** So much has to speak for it; of a name of which only half is kept, more, and most where no date stands there. */
const ENOUGH = 2;

/** @param taken what other slips are found in */
export function halfNames(reading: Reading, taken: readonly Span[], library: Library): NameSlip[] {
  const { passage, sentence, references } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  return [...text.matchAll(PHRASE)].flatMap((match): NameSlip[] => {
    const phrase = match[0].replace(LEAD, '');
    const end = sentence.start + match.index + match[0].length;
    const written = { start: end - phrase.length, end };
    if (references.some(({ how, span }) => how === 'named' && overlaps(span, written)) || hasCountry(phrase)) return [];
    // "of Public and of State Security" are two.
    if (taken.some((span) => overlaps(span, written)) || /\b(?:and|or) (?:of|for)\b/.test(phrase)) return [];
    const right = meantBy(phrase, written, reading, library);
    if (!right || stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
    const fix = difference(passage.prose, written, right.text);
    return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

const hasCountry = (phrase: string) => phrase.split(/\s+/).some((word) => !['china', undefined].includes(countryOf(word)));

function meantBy(phrase: string, written: Span, reading: Reading, library: Library): Name | undefined {
  const keys = keysOf(phrase);
  if (keys.length < 3) return undefined;
  const near = (endingIn(library).get(keys[keys.length - 1]) ?? [])
    .map((name) => ({ name, ...shared(phrase, name.text) }))
    .filter(
      ({ name, same, of }) => same >= 2 && same * 2 >= of && same < of && Math.abs(keysOf(name.text).length - keys.length) <= 1,
    );
  if (near.some(({ name }) => isNamed(phrase, name.entity, library))) return undefined;
  const isApart = (name: Name) => isOfStranger(reading, written, name.entity, library) || isNamedInFull(reading, written, name);
  const isPast = FORMER.test(reading.passage.prose.slice(Math.max(reading.sentence.start, written.start - 60), written.start));
  const half = reading.dates.length > 0 ? -1 : -1.75;
  const ranked = near
    .filter(({ name }) => !isApart(name) && (name.role === 'former' || !isPast))
    .map((one) => ({
      ...one,
      weight:
        weightOf(one.name.entity, written, reading, library) +
        (isMostly(one) ? Math.min(1, profileAround(one.name.entity, written, reading, library)) : half),
    }))
    .sort((a, b) => b.weight - a.weight || b.same / b.of - a.same / a.of);
  const [best] = ranked;
  const rival = ranked.find(({ name }) => name.entity !== best.name.entity);
  return best && best.weight >= ENOUGH && (!rival || rival.weight < best.weight) ? best.name : undefined;
}

/** A name of it as it stands, with fewer words, in another order, or with more. */
const isNamed = (phrase: string, entity: string, library: Library) =>
  library.entities
    .get(entity)
    ?.names.some(
      ({ text, lang, role }) => lang === 'en' && role !== 'acronym' && (isPartOf(phrase, text) || isPartOf(text, phrase)),
    );

/** What shows that a thing is meant: it is spoken of, its date stands there, and others that are tied to it. */
function weightOf(entity: string, written: Span, reading: Reading, library: Library): number {
  const others = new Set(reading.references.filter(({ span }) => !overlaps(span, written)).flatMap(({ entities }) => entities));
  const tied = [...others, ...reading.topics].filter(
    (other) => other !== entity && library.links.between(entity, other).length > 0,
  );
  return (
    (others.has(entity) || reading.topics[0] === entity || reading.frame?.subjects.includes(entity) ? 1.5 : 0) +
    (agreesOnDates(reading, entity, library) ? 1.5 : 0) +
    Math.min(2, new Set(tied).size)
  );
}

/** The full names of bodies, laws, systems and events by their last word. */
const endingIn = rememberingOf((library: Library): ReadonlyMap<string, readonly Name[]> => {
  const found = new Map<string, Name[]>();
  for (const { kind, names } of library.entities.values()) {
    if (kind === 'person' || kind === 'work') continue;
    for (const name of names) {
      const keys = keysOf(name.text);
      if (isEnglishInFull(name) && !name.needs && keys.length > 2 && /^\p{Lu}/u.test(name.text))
        push(found, keys[keys.length - 1], name);
    }
  }
  return found;
});
