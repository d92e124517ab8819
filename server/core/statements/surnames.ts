/** "Liu" after Liu Yunshan was named, and "his" after "Liu" in the same sentence: persons who are referred back to by a part of their name. */
import type { Reading, Reference } from './reading.ts';
import { isDependent, isPossessive } from './references.ts';

const HE = new Set(['he', 'his', 'him', 'she', 'her']);

/** Reads the sentences of a draft in order, and remembers whom they named. */
export function surnames(
  kindOf: (id: string) => string | undefined,
  namesOf: (id: string) => readonly string[],
): (reading: Reading) => Reference[] {
  const known = new Map<string, string>();
  return (reading) => {
    const found: Reference[] = [];
    if (known.size === 0 && !reading.references.some((reference) => kindOf(reference.entities[0]) === 'person')) return found;
    const persons = reading.references.filter(
      (reference) => reference.how === 'named' && kindOf(reference.entities[0]) === 'person',
    );
    const { words } = reading.sentence;
    let latest: string | undefined;
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      while (next < persons.length && persons[next].first <= at) latest = persons[next++].entities[0];
      const isHe = HE.has(word.lower);
      const named = known.get(word.text);
      if ((!isHe && !named) || isNamed(reading, at)) continue;
      const alone = !isCapital(words[at + 1], true) && !isCapital(at > 1 ? words[at - 1] : undefined, at > 0 && word.break === 0);
      const byName = alone ? named : undefined;
      if (byName) latest = byName;
      const entity = byName ?? (isHe ? latest : undefined);
      if (entity) found.push(reference(reading, at, entity));
    }
    for (const person of persons) for (const name of namesOf(person.entities[0])) remember(known, name, person.entities[0]);
    return found;
  };
}

const isNamed = (reading: Reading, at: number) =>
  reading.references.some((reference) => reference.how === 'named' && reference.first <= at && at <= reference.last);

function reference({ sentence }: Reading, at: number, entity: string): Reference {
  const word = sentence.words[at];
  return {
    first: at,
    last: at,
    entities: [entity],
    how: 'referred',
    possessive: isPossessive(sentence, at) || word.lower === 'his' || word.lower === 'her',
    dependent: isDependent(sentence, at),
    span: word,
  };
}

function remember(known: Map<string, string>, name: string, id: string): void {
  const words = name.split(' ');
  if (words.length === 2) for (const word of words) known.set(word, id);
}

const isCapital = (word: { text: string; break: number } | undefined, near: boolean) =>
  word !== undefined && near && /^\p{Lu}/u.test(word.text) && word.break === 0;
