import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import { check, checkSilent } from '../harness/check.ts';
import { bundledLibrary } from '../harness/library.ts';

const LEIDEN = 'Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021), 12.';
const WEB = '“Efforts to Preserve China’s Cyber Ideological Security,” 2024.';

describe('a note on the wrong source', () => {
  check(
    'of one date among two in a sentence',
    `
TC260 was established in 2002,[^1] and CNNIC in 1997.[^2]
                              ^^^^ wrong-source

[^1]: ${WEB}
[^2]: ${LEIDEN}
`,
  );
  check(
    'of what only the web page says',
    `
The idea of a network trust system was first conceived in August 2008.[^a]
                                                                      ^^^^ wrong-source

[^a]: ${LEIDEN}
`,
  );
});

describe('a note on the wrong source of something else than a date', () => {
  const cases = [
    ['a count', 'CTID had 350 institutional clients in 2022.[^1]', LEIDEN],
    ['tiers', 'The MLPS has five tiers.[^1]', WEB],
    ['who made it, told twice over', 'WeChat is a product of Tencent.[^1]', LEIDEN],
    ['whose secretariat', 'TC260 has its secretariat at the China Electronics Standardization\nInstitute.[^1]', WEB],
    ['an article', 'Article 24 of the Cybersecurity Law requires real-name registration.[^1]', LEIDEN],
  ] as const;
  test.each(cases)('%s', (_, text, note) => {
    const found = (source: string) =>
      checkDraft(`${text}\n\n[^1]: ${source}`, bundledLibrary()).findings.map(({ code, actual }) => [code, actual]);
    expect(found(note)).toEqual([['wrong-source', '[^1]']]);
    expect(found(note === WEB ? LEIDEN : WEB)).toEqual([]);
  });
});

describe('a note that may be right', () => {
  checkSilent('the right source', `TC260 was established in 2002.[^1]\n\n[^1]: ${LEIDEN}`);
  checkSilent('one of two notes is right', `TC260 was established in 2002.[^1][^2]\n\n[^1]: ${WEB}\n[^2]: ${LEIDEN}`);
  checkSilent(
    'it cites an unknown work, too',
    `TC260 was established in 2002.[^1]\n\n[^1]: ${WEB} See also J. Smith, *Standards*.`,
  );
  checkSilent(
    'it cites only a work known by name',
    `TC260 was established in 2002.[^1]\n\n[^1]: Adam Segal, “China’s Pursuit of Cyber Power,” *Asia Policy* 15, no. 2 (2020).`,
  );
  checkSilent(
    'it says “Ibid.”',
    `CNNIC was founded in 1997.[^1] TC260 was established in 2002.[^2]\n\n[^1]: ${LEIDEN}\n[^2]: Ibid.`,
  );
  checkSilent(
    'it belongs to the sentence behind',
    `TC260 was established in 2002. Identity is checked at the counter.[^1]\n\n[^1]: ${WEB}`,
  );
  checkSilent('what is counted stands in the sentence before', `The MLPS has five tiers. So it is said.[^1]\n\n[^1]: ${WEB}`);
  checkSilent('the statement is denied', `TC260 was not founded in 2002.[^1]\n\n[^1]: ${WEB}`);
});
