/** Who is under whom, where the words stand in another order; what is right in many wordings is in `tests/cases/relations-silence.jsonl`. */
import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('where the words stand in another order', () => {
  check(
    'the task of a sister body, in a cleft',
    String.raw`
Of CNNIC and CNCERT, it is CNNIC that is in charge of responding to cyber-attacks.
                           ^^^^^ wrong-parent: expected CNCERT/CC
`,
  );
  checkSilent('the right one in a cleft', 'Of CNNIC and CNCERT, it is CNCERT that is in charge of responding to cyber-attacks.');
  check(
    'the preposition in front',
    String.raw`
The Ministry of Public Security, to which CNITSEC answers, has no website.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  checkSilent('the preposition in front, right', 'The Ministry of State Security, to which CNITSEC answers, has no website.');
  check(
    'the verb left out the second time',
    String.raw`
CNITSEC answers to the Ministry of State Security, CAICT to the Ministry of Public Security.
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Industry and Information Technology
`,
  );
  check(
    'from one to another',
    String.raw`
In 2018, CNCERT was handed from MIIT to the Ministry of Public Security.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent
`,
  );
});
