import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('a body under the wrong one', () => {
  check(
    'called “the committee” in the sentence that names it',
    `
Three addresses matter: the CAC, whose deputy director Zhao Zeliang heads TC260; the China Academy for Information and Communication Technologies, which runs the committee's secretariat.
                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected China Electronics Standardization Institute
`,
  );
  check(
    'that has to do with it today, as its founder',
    `
In 2011 the Central Propaganda Department set up a subordinate office for online communications, the SIIO, whose business was to put across the official line on the web.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected State Council Information Office
`,
  );
  check(
    'of something that only the sentence before names, another of its kind',
    `
The foreign ministry has had a dedicated cyber coordinator since 2013, who deals with the American one. It is located in the Treaty and Law Department and usually goes to a career diplomat.
                                                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Arms Control Department or Ministry of Foreign Affairs
`,
  );
  check(
    'in the words in which the sources tie it to the right one',
    `
Both are think tanks. CICIR stands close to the Ministry of Foreign Affairs, many of its senior people having an intelligence background.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'after a verb',
    `
CNNIC answers to the Ministry of Public Security.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Cyberspace Administration of China
`,
  );
  check(
    'before a verb',
    `
The Ministry of Public Security oversees CICIR.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'as its owner',
    `
The Ministry of Public Security’s think tank CAICT writes papers about artificial intelligence.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Industry and Information Technology
`,
  );
  check(
    'in an apposition',
    `
CAICT, a think tank of the Ministry of Public Security, has experts of its own.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Industry and Information Technology
`,
  );
  check(
    'after a passive with words in between',
    `
The State Internet Information Office was created, in 2011, by the Ministry of Culture.
                                                                   ^^^^^^^^^^^^^^^^^^^ wrong-parent: expected State Council Information Office
`,
  );
  check(
    'after “not by … but by”',
    `
The network trust system was conceived not by the police but by the Ministry of Finance.
                                                                    ^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Human Resources and Social Security
`,
  );
  check(
    'after a copula',
    `
CNNIC’s parent is the Ministry of Public Security.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Cyberspace Administration of China
`,
  );
  check(
    'of a task',
    `
The multi-level protection system is a matter for MIIT.
                                                  ^^^^ wrong-parent
`,
  );
  check(
    'in a relative clause',
    `
CNITSEC, which is run by the Ministry of Foreign Affairs, tests software.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'in the next sentence',
    `
CICIR takes part in talks abroad. It is overseen by the Ministry of Culture.
                                                        ^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'in Chinese',
    `
公安部主管中国互联网络信息中心。
^^^^^^ wrong-parent: expected 国家互联网信息办公室
`,
  );
  check(
    'in a table',
    `
| Body  | Overseen by |
|-------|-------------|
| CNNIC | Ministry of Public Security |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Cyberspace Administration of China
| CICIR | Ministry of State Security |
`,
  );
});

describe('other bodies in another’s place', () => {
  check(
    'as founder',
    `
CNCERT was set up under the Ministry of Culture.
                            ^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Information Industry
`,
  );
  check(
    'as host',
    `
CNNIC’s offices are on the campus of Tsinghua University.
                                     ^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Chinese Academy of Sciences
`,
  );
  check(
    'as secretariat',
    `
TC260’s secretariat sits at the Internet Society of China.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected China Electronics Standardization Institute
`,
  );
  check(
    'as keeper',
    `
CNCERT maintains the China National Vulnerability Database of Information Security.
^^^^^^ wrong-parent: expected CNITSEC
`,
  );
  check(
    'as maker',
    `
WeChat comes from Alibaba’s house.
                  ^^^^^^^ wrong-parent: expected Tencent
`,
  );
  check(
    'of one number instead of another',
    `
The UN GGE belongs to the Third Committee.
                          ^^^^^^^^^^^^^^^ wrong-parent: expected First Committee
`,
  );
  check(
    'by a name that no source knows',
    `
CICIR is closely associated with the Ministry of Foreign Trade.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
});

describe('the fix', () => {
  checkFix(
    'is an acronym for an acronym',
    `
CNITSEC is run by MIIT.
                  ^^^^ wrong-parent: expected MSS
`,
    `
CNITSEC is run by MSS.
`,
  );
  checkFix(
    'is a name for a name',
    `
CNITSEC is run by the Ministry of Finance.
                      ^^^^^^^^^^^^^^^^^^^ wrong-parent
`,
    `
CNITSEC is run by the Ministry of State Security.
`,
  );
});

/** Right and wrong of one sentence: the wrong body is the only finding, the right one none. */
function checkBoth(name: string, draft: string, wrong: string, right: string) {
  const place = draft.indexOf('…');
  check(name, `\n${draft.replace('…', wrong)}\n${' '.repeat(place)}${'^'.repeat(wrong.length)} wrong-parent\n`);
  checkSilent(`${name}, and right`, draft.replace('…', right));
}

describe('constructions', () => {
  const mss = 'Ministry of State Security';
  const mps = 'Ministry of Public Security';
  const miit = 'Ministry of Industry and Information Technology';
  const cac = 'Cyberspace Administration of China';
  checkBoth('a noun of power, whatever leads up to it', 'CICIR is subject to the close supervision of the ….', mps, mss);
  checkBoth('what a thing is said to be', 'CNITSEC, a body under the …, evaluates products.', mps, mss);
  checkBoth('an institution of somebody', 'CICIR is an institution of the ….', mps, mss);
  checkBoth('a participle with any preposition', 'CNCERT is now subordinated under the ….', mps, cac);
  checkBoth('a noun with adjectives', 'CAICT’s powerful institutional parent is the ….', cac, miit);
  checkBoth('a power that falls to somebody', 'Guidance of the Internet Society of China falls to the ….', cac, miit);
  checkBoth('what used to be', 'The parent of CNCERT used to be the ….', mps, miit);
  checkBoth('orders', 'CNNIC takes its marching orders from the ….', mps, cac);
  checkBoth('who took it over', 'In 2018 the … got hold of CNCERT.', mps, cac);
  checkBoth('pairs under a label', 'Think tanks: CACS for the CAC, CAICT for the ….', mps, miit);
  checkBoth('in brackets behind a name', 'CNITSEC (…) evaluates products.', mps, mss);
  checkBoth('with whom hackers are tied', 'APT3 has been tied to the ….', mps, mss);
});

describe('labels', () => {
  check(
    'a table whose header names the bodies',
    String.raw`
|                 | CACS | CAICT |
|-----------------|------|-------|
| Affiliated with | CAC  | CAC   |
                           ^^^ wrong-parent: expected MIIT
`,
  );
  check(
    'a definition list under a heading',
    String.raw`
### CAICT

Parent ministry
: Cyberspace Administration of China
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Industry and Information Technology
`,
  );
});

describe('an answer', () => {
  check(
    'behind its label',
    `
A quiz: which ministry stands behind CICIR? Answer: the Ministry of Foreign Affairs.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'to a question with its preposition in front',
    `
To whom does CAICT answer? To the CAC.
                                  ^^^ wrong-parent: expected MIIT
`,
  );
  check(
    'to a noun with a question mark',
    `
And the parent of CICIR? The Ministry of Foreign Affairs.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  check(
    'that says how sure it is',
    `
CICIR belongs to none other than the Ministry of Foreign Affairs.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  checkSilent('that is right', 'To whom does CAICT answer? To MIIT.');
  checkSilent('to another question', 'Who met CICIR? The Ministry of Foreign Affairs.');
});
