/** A phrase in capitals that keeps half of a known name or more, where the sentence shows that this very thing is meant. */

import { countryOf } from '../../mentions/countries.ts';
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { push } from '../../text/lists.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { isEnglishInFull, isPartOf, keepsWord, shared, standsIn } from './alike.ts';
import { hasProperName } from './evidence.ts';
import { spokenOf, weightOf } from './half-weight.ts';
import { FORMER } from './lexicon.ts';
import { CAPITALS, NEXT_CAPITALS } from './phrases.ts';
import { type Signal, signalBefore, signalBehind } from './signals.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';
import { isApartFrom } from './stranger.ts';

const PHRASE = new RegExp(`${CAPITALS}\\+?${NEXT_CAPITALS}{2,}`, 'gu');
const LEAD =
  /^(?:(?:The|A|An|When|While|If|As|In|On|At|By|Since|Until|After|Before|Under|From|For|And|But|Its|Their|This|That)\s+(?:the\s+)?)+/;
const OF = /\s+(?:of|for|in) (?:the )?$/;
const AND = /^\s+and (?:the )?(?=\p{Lu})/u;
/** So much has to speak for it. */
const ENOUGH = 2;

/** @param taken what other slips are found in */
export function halfNames(reading: Reading, taken: readonly Span[], library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  return unknownPhrasesIn(reading, library).flatMap((written): NameSlip[] => {
    const phrase = passage.prose.slice(written.start, written.end);
    if (hasCountry(phrase)) return [];
    // "of Public and of State Security" are two.
    if (taken.some((span) => overlaps(span, written)) || /\b(?:and|or) (?:of|for)\b/.test(phrase)) return [];
    const right = meantBy(phrase, written, reading, library);
    if (!right || stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
    const fix = difference(passage.prose, written, right.text);
    return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

/** The phrases in capitals that name nothing known; what is known before "and the" or behind "of" is not part of them. */
function unknownPhrasesIn({ passage: { prose }, sentence, references }: Reading, library: Library): Span[] {
  if (sentence.words.filter(({ form }) => form.text !== form.lower).length < 3) return [];
  const named = references.filter((one) => one.how === 'named' && hasProperName(one, library)).map(({ span }) => span);
  return matchesOf(PHRASE, prose.slice(sentence.start, sentence.end)).flatMap((match) => {
    const start = sentence.start + match.index + (LEAD.exec(match[0])?.[0].length ?? 0);
    const end = sentence.start + match.index + match[0].length;
    const known = named.filter((span) => overlaps(span, { start, end }));
    if (known.length === 0) return [{ start, end }];
    if (known.length > 1) return [];
    const rest = AND.exec(prose.slice(known[0].end, end));
    if (rest) return [{ start: known[0].end + rest[0].length, end }];
    const owner = OF.exec(prose.slice(start, known[0].start));
    return owner ? [{ start, end: start + owner.index }] : [];
  });
}

const hasCountry = (phrase: string) => phrase.split(/\s+/).some((word) => !['china', undefined].includes(countryOf(word)));

function meantBy(phrase: string, written: Span, reading: Reading, library: Library): Name | undefined {
  const keys = keysOf(phrase);
  if (keys.length < 3) return undefined;
  const signal = signalBefore(textBefore(reading, written)) ?? signalBehind(reading, written)?.signal;
  const spoken = signal ? namesOf(spokenOf(reading, written), library) : [];
  const all = [...new Set([...likelyIn(library, keys), ...spoken])]
    .filter((name) => isAsLong(name, keys, signal))
    .map((name) => ({ name, ...shared(phrase, name.text) }));
  const near = all.filter(({ name, same, of }) => same >= 2 && same * 2 >= of && same < of && keepsWord(phrase, name.text));
  if (all.some(({ same, of }) => same === of) || near.some(({ name }) => isNamed(phrase, name.entity, library))) return undefined;
  const isPast = signal === 'former' || FORMER.test(textBefore(reading, written));
  const ranked = near
    .filter(({ name }) => !isApartFrom(reading, written, name, library) && (name.role === 'former' || !isPast))
    .map((one) => ({ ...one, weight: weightOf(one, written, signal, reading, library) }))
    .sort((a, b) => b.weight - a.weight || b.same / b.of - a.same / a.of);
  const [best] = ranked;
  const rival = ranked.find(({ name }) => name.entity !== best.name.entity);
  if (!best || best.weight < ENOUGH || (rival && rival.weight >= best.weight)) return undefined;
  // Of several names of the thing that with the fewest words to be changed.
  const alike = ranked.filter(({ name, same, of }) => name.entity === best.name.entity && same === best.same && of === best.of);
  const change = ({ name }: { name: Name }) => {
    const { span, text } = difference(phrase, { start: 0, end: phrase.length }, name.text);
    return wordsOf(phrase.slice(span.start, span.end)).length + wordsOf(text).length;
  };
  return alike.sort((a, b) => change(a) - change(b))[0].name;
}

const textBefore = ({ passage, sentence }: Reading, { start }: Span) =>
  passage.prose.slice(Math.max(sentence.start, start - 60), start);

/** Given as a name, it may have a word more or less than the right one. */
const isAsLong = (name: Name, keys: readonly string[], signal: Signal | undefined) =>
  Math.abs(keysOf(name.text).length - keys.length) <= (signal ? 2 : 1);

/** A name of it as it stands, with fewer words or in another order, or within a longer one. */
const isNamed = (phrase: string, entity: string, library: Library) =>
  library.entities
    .get(entity)
    ?.names.some(
      ({ text, lang, role }) => lang === 'en' && role !== 'acronym' && (isPartOf(phrase, text) || standsIn(text, phrase)),
    );

/** The full names of some things. */
const namesOf = (entities: Iterable<string>, library: Library): Name[] =>
  [...entities].flatMap((id) => (library.entities.get(id)?.names ?? []).filter(isProper));

const isProper = (name: Name) =>
  isEnglishInFull(name) && !name.needs && /^\p{Lu}/u.test(name.text) && keysOf(name.text).length > 2;

/** The full names that end or begin as a phrase does. */
const likelyIn = (library: Library, keys: readonly string[]): readonly Name[] =>
  endsOf(keys).flatMap((end) => endingIn(library).get(end) ?? []);

/** The last word, and the first two. */
const endsOf = (keys: readonly string[]) => [keys[keys.length - 1], `${keys[0]} ${keys[1]}`];

/** The full names of bodies, laws, systems and events by their ends. */
const endingIn = rememberingOf((library: Library): ReadonlyMap<string, readonly Name[]> => {
  const found = new Map<string, Name[]>();
  for (const { kind, names } of library.entities.values()) {
    if (kind === 'person' || kind === 'work') continue;
    for (const name of names.filter(isProper)) for (const end of endsOf(keysOf(name.text))) push(found, end, name);
  }
  return found;
});
