/** What the rules find borne out, and by which fact: enough to cite it. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import { findSupports } from '../../server/core/findings/index.ts';
import { claimText } from '../../server/core/findings/says.ts';
import { bundledLibrary } from '../harness/library.ts';

/** "words: fact" of everything that is surely borne out. */
function borne(text: string): string[] {
  const draft = checkDraft(text, bundledLibrary());
  const sure = findSupports(draft, bundledLibrary()).filter((support) => support.sure);
  return sure.map(({ span, facts }) => `${text.slice(span.start, span.end)}: ${claimText(facts[0], bundledLibrary())}`);
}

describe('borne out', () => {
  test.each([
    ['a date', 'CNNIC was founded in 1997.', '1997: CNNIC was established in 1997'],
    ['a vaguer date', 'CNNIC dates from the late 1990s.', 'the late 1990s: CNNIC was established in 1997'],
    ['a date in a table', '| Body | Founded |\n|---|---|\n| CSAC | 2016 |', '2016: CSAC was established in 2016'],
    ['a relation', 'CICIR is overseen by the Ministry of State Security.', 'Ministry of State Security: CICIR is under MSS'],
    ['an office', 'The CAC serves as the office of the CCCI.', 'CAC: CCCI has as its office CAC'],
    ['a person', 'CSAC is directed by Wang Xiujun.', 'Wang Xiujun: CSAC is headed by Wang Xiujun'],
    ['a count', 'TC260 has seven working groups.', 'seven: TC260 counts 7 working groups'],
    [
      'a share',
      'MIIT claimed in 2016 that 92% of SIM cards were linked to an identity.',
      '92%: share of SIM cards linked to identification information stands at 92% of SIM cards, as of 2016',
    ],
    [
      'an article',
      'Article 24 of the Cybersecurity Law requires network operators to verify the real identity of users.',
      'Article 24 of the Cybersecurity Law: CSL, Article 24: network operators must require users to provide real identity information',
    ],
  ])('%s', (_kind, text, fact) => {
    expect(borne(text)).toContain(fact);
    expect(new Set(borne(text)).size).toBe(borne(text).length);
  });
});

describe('not borne out', () => {
  test.each([
    [
      'what is wrong',
      'CNNIC was founded in 1999. TC260 has nine working groups. CICIR is overseen by the Ministry of Public Security.',
    ],
    ['what is asked', 'Was CNNIC founded in 1997? Does TC260 have seven working groups?'],
    ['what is denied', 'It is not true that CNNIC was founded in 1997.'],
    ['what no source knows', 'The Harbour Board was founded in 1997 and has seven working groups.'],
    ['a date of something else', 'In 2014, a friend of mine visited the CAC.'],
  ])('%s', (_kind, text) => {
    expect(borne(text)).toEqual([]);
  });

  test('who was head once, of today', () => {
    expect(borne('Lu Wei heads the CAC.').filter((line) => line.startsWith('Lu Wei'))).toEqual([]);
  });
});
