import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

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
  checkSilent('the statement is denied', `TC260 was not founded in 2002.[^1]\n\n[^1]: ${WEB}`);
});
