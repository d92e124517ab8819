/** Facts told in other words than the sources'. */
import { describe, expect, test } from 'vitest';
import { Tellings, type Told } from '../../server/core/sources/tellings.ts';
import { stemOf, wordsOf } from '../../server/core/text/words.ts';
import { bundledLibrary } from '../harness/library.ts';

const told = (index: number, ...tellings: string[]): Told => ({ index, tellings, wordings: '', subject: '' });
const stems = (text: string) => wordsOf(text).map((word) => stemOf(word.text));
const FACTS = [
  told(4, 'the harbour office opened its doors', 'the port got an office'),
  told(7, 'the harbour office burnt down'),
];

test('the rarer a word among the facts, the more it tells', () => {
  const weights = new Tellings(FACTS).weigh(stems('When it burnt down, the harbour master fled'));
  expect(weights.of(7)).toBeGreaterThan(0);
  expect(weights.of(4)).toBe(0);
  expect(weights.best(0, 9)).toEqual([7]);
});

test('words that no fact is told with tell of none', () => {
  const weights = new Tellings(FACTS).weigh(stems('A bakery closed'));
  expect(weights.best(0, 9)).toEqual([]);
  expect(weights.of(99)).toBe(0);
});

test('what the build has worked out and what a pack adds are one', () => {
  const added = [told(9, 'the lighthouse keeper retired')];
  const apart = new Tellings(added, new Tellings(FACTS).compiled());
  const weighed = (tellings: Tellings) => {
    const weights = tellings.weigh(stems('the keeper of the harbour'));
    return weights.best(0, 9).map((index) => [index, weights.of(index)]);
  };
  expect(weighed(apart)).toEqual(weighed(new Tellings([...FACTS, ...added])));
  expect(weighed(apart)).toHaveLength(3);
});

test('what some of the words tell can be taken away again', () => {
  const weights = new Tellings(FACTS).weigh(stems('the port office burnt down'));
  expect(weights.best(0, 9)).toHaveLength(2);
  expect(weights.without(new Set(stems('burnt down'))).best(0, 9)).toEqual([4]);
  expect(weights.most((index) => index === 4)).toBe(weights.of(4));
  expect(weights.most(() => false)).toBe(0);
});

test.each([
  ['Who is at the helm of the standards-setters? Some vice-director of the regulator.', 'tc260', 'director'],
  ['The emergency responders began life under somebody’s roof at the turn of the century.', 'cncert', 'founded by'],
])('a relation is told without either end: %s', (text, subject, property) => {
  const library = bundledLibrary();
  const best = library.relationTellings
    .weigh(stems(text))
    .best(0, 9)
    .slice(0, 3)
    .map((index) => library.facts[index]);
  expect(best.map((fact) => `${fact.subject} ${fact.property}`)).toContain(`${subject} ${property}`);
});

describe('a sentence that names neither thing nor event is told by its words', () => {
  const library = bundledLibrary();
  const best = (text: string) => {
    const [index] = library.datedTellings.weigh(stems(text)).best(0, 9);
    const { subject, property, event } = library.facts[index];
    return `${subject} ${event ?? property}`;
  };
  test.each([
    ['Shoppers for a new number had to look into a camera at the counter.', 'facial-scan start time'],
    ['The keepers of the country’s domain names were given a new master.', 'cnnic transfer'],
    ['A diplomat was found to sit across the table from Painter.', 'mfa-coordinator inception'],
  ])('%s', (text, fact) => {
    expect(best(text)).toBe(fact);
  });
});
