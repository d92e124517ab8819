/** Every fact of the packs that a message can cite reads as a sentence: a subject, a verb, and its value. */
import { expect, test } from 'vitest';
import { claimText, shortName } from '../../server/core/findings/says.ts';
import { bundledLibrary } from '../harness/library.ts';

const library = bundledLibrary();
const CITED = ['time', 'item', 'quantity'];
/** The first word behind the subject. */
const VERBS = new Set(
  `is was were has had held saw began ended took got gained lost came come comes put addressed announced absorbed released replaced replaces
   include includes counts stands employs belongs falls handles publishes reports speaks`.split(/\s+/),
);

test.each(library.facts.filter((fact) => CITED.includes(fact.type)).map((fact) => [claimText(fact, library), fact] as const))(
  '%s',
  (text, fact) => {
    const subject = shortName(fact.subject, library);
    expect(text.startsWith(`${subject} `)).toBe(true);
    const [verb, ...rest] = text.slice(subject.length + 1).split(' ');
    expect(VERBS.has(verb), `“${verb}” is no verb`).toBe(true);
    expect(rest.length).toBeGreaterThan(0);
  },
);

test.each([
  ['gain', /^CAC gained control of CNCERT\/CC in 2018$/],
  ['translation', /^PIPL was translated on 21 October 2020$/],
  ['benchmark', /^three benchmarks of real-name registration include one in 2015$/],
])('the event “%s” is said', (event, sentence) => {
  const said = library.facts.filter((fact) => fact.event === event).map((fact) => claimText(fact, library));
  expect(said).toContainEqual(expect.stringMatching(sentence));
});
