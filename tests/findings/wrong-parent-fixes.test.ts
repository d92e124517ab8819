import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('a name given twice', () => {
  checkFix(
    'in characters, with its acronym in brackets',
    `
CNITSEC is overseen by 公安部 (MPS), so vendors hesitate.
                       ^^^^^^^^^^^^ wrong-parent: expected 国家安全部 (MSS)
`,
    `
CNITSEC is overseen by 国家安全部 (MSS), so vendors hesitate.
`,
  );
  checkFix(
    'in English, with its characters in brackets',
    `
CICIR belongs to the Ministry of Public Security (公安部), which few abroad know.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security (国家安全部)
`,
    `
CICIR belongs to the Ministry of State Security (国家安全部), which few abroad know.
`,
  );
  check(
    'a bracket about something else stays',
    `
CICIR belongs to the Ministry of Public Security (the police), which few abroad know.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
});

describe('an acronym with or without its article', () => {
  checkFix(
    'as the draft has it elsewhere: without',
    `
MIIT runs the networks. CAICT belongs to the CAC.
                                             ^^^ wrong-parent: expected MIIT
`,
    `
MIIT runs the networks. CAICT belongs to MIIT.
`,
  );
  checkFix(
    'as the draft has it elsewhere: with',
    `
CNITSEC is overseen by MPS, which the MSS would dispute.
                       ^^^ wrong-parent: expected MSS
`,
    `
CNITSEC is overseen by the MSS, which the MSS would dispute.
`,
  );
});

describe('who went where', () => {
  checkSilent('who is asked to have gone', 'Who went to the first UN GGE for Beijing? The Ministry of Communications.');
  checkSilent('what was left to somebody', 'The CAC was cut back. It left to MIIT the building of networks.');
});

describe('what is said of somebody besides', () => {
  check(
    'does not bear out where he is said to be first',
    `
The Cybersecurity Association of China has a director, Wang Xiujun. Its director is Zhao Zeliang, who is also a deputy head of the CAC.
                                                                                    ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'a post that is named for its place',
    `
Lu Wei rose to the SIIO from the post of Shanghai propaganda director.
                                         ^^^^^^^^ wrong-person: expected Beijing
`,
  );
  checkSilent('what else a name could be', 'ISC may be a software house in New Hampshire and not the society under MIIT.');
  check(
    'in an apposition',
    `
The Cybersecurity Association of China is old. Its director is Zhao Zeliang, a vice-director of the CAC.
                                                               ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  checkSilent(
    'who says so, in brackets with the date',
    'Firms tie one group to the Ministry of State Security: APT3, alias Gothic Panda (Recorded Future, May 2017).',
  );
  checkSilent(
    'whoever heads a body is not the body',
    'Lu Wei fell. The former Beijing propaganda chief, who had taken over the SIIO by the summer of 2013, lost his post.',
  );
  checkSilent(
    'what another draft had',
    'A colleague’s draft had Zhao Zeliang heading the Cybersecurity Association of China and Wang Xiujun TC260. It is the other way round.',
  );
  checkSilent(
    'what nobody claims',
    'Nobody in Beijing, as far as I can tell, ever claimed that the Ministry of State Security runs CNCERT.',
  );
  checkSilent(
    'whoever heads something that is not known',
    'TC260 was born in 2002; 2006 is the year Fang Binxing left as director of the computer network security centre next door.',
  );
});
