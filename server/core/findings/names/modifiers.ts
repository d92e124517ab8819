/** One of a closed set of names that share their last word: of "the red, the black and the white zone" the third is the grey one. */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { rememberingOf } from '../../text/memory.ts';
import { wordsOf } from '../../text/words.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** Words of one class, one of which may be written for another: colours. */
const CLASS = new Set('red black grey gray white blue green yellow brown pink purple orange golden silver'.split(' '));
/** So much of the words around has to tell of the set, where neither it nor anything tied to it is named. */
const ENOUGH = 1.5;

interface Member {
  readonly name: Name;
  /** "red" and "zone". */
  readonly modifier: string;
  readonly head: string;
}

/** @param before the sentences before: the others of the set may stand there */
export function wrongModifiers(reading: Reading, before: readonly Reading[], library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  const here = sentence.words.filter(({ lower }) => CLASS.has(lower));
  if (here.length === 0) return [];
  const earlier = before.filter((other) => other.passage === passage);
  const told = earlier.flatMap((other) => other.sentence.words).filter(({ lower }) => CLASS.has(lower));
  const colours = here.length === 1 ? [...told, ...here] : here;
  if (colours.length < 2) return [];
  return setsIn(library).flatMap(({ whole, members }): NameSlip[] => {
    const said = new Set(colours.flatMap(({ lower }) => members.find(({ modifier }) => modifier === lower)?.name.entity ?? []));
    const odd = colours.filter(({ lower }) => !members.some(({ modifier }) => modifier === lower));
    const missing = members.filter(({ name }) => !said.has(name.entity));
    const left = new Set(missing.map(({ name }) => name.entity));
    if (
      odd.length !== 1 ||
      !here.includes(odd[0]) ||
      (here.length === 1 && !isHeaded(reading, odd[0], members)) ||
      left.size !== 1 ||
      said.size < 2 ||
      ![reading, ...earlier].some((one) => isAbout(one, whole, members, library))
    )
      return [];
    if (stanceOfName(reading, wordsIn(sentence, odd[0])) !== 'asserted') return [];
    const { name, modifier } = missing[0];
    const span = { start: odd[0].start, end: odd[0].end };
    return [{ passage, entity: name.entity, name: name.text, span, fixes: [{ span, text: modifier }] }];
  });
}

/** "the white zone": alone in its sentence, it stands before the word that the set shares. */
function isHeaded({ sentence: { words } }: Reading, word: SentenceWord, members: readonly Member[]): boolean {
  const at = words.indexOf(word);
  return words[at - 1]?.lower === 'the' && words[at + 1]?.lower === members[0].head;
}

/** The set, one of its members or something tied to it is spoken of, or the words around tell of it. */
function isAbout(reading: Reading, whole: string, members: readonly Member[], library: Library): boolean {
  const { sentence, references, topics } = reading;
  const all = new Set([whole, ...members.map(({ name }) => name.entity)]);
  const spoken = [...references.flatMap(({ entities }) => entities), ...topics];
  if (spoken.some((entity) => all.has(entity) || library.links.between(whole, entity).length > 0)) return true;
  const others = sentence.words.filter(({ lower }) => !CLASS.has(lower)).map(({ stem }) => stem);
  return [...all].some((entity) => library.profiles.weightOf(entity, others) >= ENOUGH);
}

/** The closed sets of three parts or more that differ in one word of the class. */
const setsIn = rememberingOf((library: Library) =>
  [...library.entities.keys()].flatMap((whole) => {
    const parts = library
      .factsOf(whole)
      .flatMap((fact) => (fact.closed && fact.property === 'has part' ? [String(fact.value)] : []));
    const members = parts.flatMap((part) => (library.entities.get(part)?.names ?? []).flatMap(memberOf));
    const isSet = new Set(members.map(({ name }) => name.entity)).size === parts.length && parts.length > 2;
    return isSet && new Set(members.map(({ head }) => head)).size === 1 ? [{ whole, members }] : [];
  }),
);

function memberOf(name: Name): Member[] {
  const words = wordsOf(name.text);
  const [modifier, head] = words.map(({ text }) => text.toLowerCase());
  return words.length === 2 && CLASS.has(modifier) ? [{ name, modifier, head }] : [];
}
