import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('whose number it is', () => {
  check(
    'not that of who reports it',
    `
Lu Wei lost his post in 2016, and *The Diplomat* later reported a 12-year sentence for bribery.
                                                                  ^^ wrong-number: expected 14
`,
  );
  checkSilent(
    'that of somebody else in the clause',
    'Lu Wei lost his post in 2016, and *Bo Example* got a 12-year sentence for bribery.',
  );
  check(
    'in the end',
    `
Lu Wei eventually got 12 years for bribery.
                      ^^ wrong-number: expected 14
`,
  );
  check(
    'on everything there is',
    `
The Internet Society of China has 26 working groups on everything from spam to copyright.
                                  ^^ wrong-number: expected 16
`,
  );
  checkSilent(
    'of another clause',
    'TC260 has close to 300 standards in force, two thirds of them recent; more than nine SIM cards in ten had names by 2016.',
  );
  checkSilent(
    'of what an old edition had',
    'The March edition of this note gave the Internet Society of China 61 working groups.',
  );
  checkSilent('of a label that narrows it', 'Standards on encryption at TC260: 12');
  checkSilent('of others of the same sort', 'Four hackers of the PLA were indicted by the FBI in 2020.');
  checkSilent('right behind a name, of something else', 'CSAC: twelve committees of the party school attended its launch.');
  checkSilent('carriers that are not all carriers', 'The pilot ran with two telecom providers in Shenzhen.');
  checkSilent('companies named before their number', 'China Mobile and China Unicom, two carriers, took part.');
  check(
    'of what another number of the sentence is right about',
    `
CTID is run by the police. By 2022 its operators spoke of 350 institutions in 80 industries.
                                                                              ^^ wrong-number: expected 50
`,
  );
  check(
    'behind a colon',
    `
The police run the multi-level protection system: seven tiers, revised in 2018.
                                                  ^^^^^ wrong-number: expected five
`,
  );
  check(
    'in brackets',
    `
The multi-level protection system (four tiers) belongs to the police.
                                   ^^^^ wrong-number: expected five
`,
  );
  check(
    'under a label',
    `
- Standards in force at TC260: nearly 700
                                      ^^^ wrong-number: expected 300
`,
  );
  check(
    'of things that have a name themselves',
    `
The duty lies with the country’s five state-owned telecom providers.
                                 ^^^^ wrong-number: expected three
`,
  );
  check(
    'of what another body oversees',
    `
The MSS oversees four institutions, CICIR and CNITSEC among them.
                 ^^^^ wrong-number: expected two
`,
  );
});

describe('when it held', () => {
  checkSilent('of a period', 'TC260 published 27 standards last year and 340 since 2002.');
  checkSilent('at a time that a clause names', 'CSAC had 257 member organizations when it was founded in 2016.');
  checkSilent('how long', 'The three benchmarks are unevenly spaced: five years lie between the first and the second.');
  checkSilent('a year and no count', 'As at 2020 the MLPS had been in place for thirteen years.');
  checkSilent('spread over', 'By 2022 the clients of CTID were spread over 50 industries.');
  check(
    'the later of two',
    `
The number of institutional clients of CTID rose from 26 in 2020 to 530 institutions by 2022.
                                                                    ^^^ wrong-number: expected 350
`,
  );
  check(
    'the earlier of two',
    `
The clients of CTID grew from 40 in 2020 to 350 in 2022.
                              ^^ wrong-number: expected 26
`,
  );
  checkFix(
    '"over" of "spread over" is no tolerance',
    `
By 2022 the customers of CTID were spread over 90 industries.
                                               ^^ wrong-number
`,
    'By 2022 the customers of CTID were spread over 50 industries.\n',
  );
});

describe('whose it is, told by what else is said', () => {
  checkSilent('of a body that is not known', 'The steering committee has nine regular working groups and a canteen.');
  checkSilent('of an unknown body beside the known one', 'Like TC260, the Fintech Alliance has nine regular working groups.');
  checkSilent(
    'reckoned from others',
    'Seven plus one makes eight groups in TC260, five of which have foreigners among their members.',
  );
  checkSilent('of the country', 'By 2003 CNCERT had branches in all but three of China’s 34 provincial-level regions.');
  checkSilent('of one user alone', 'In one bank alone CTID ran 2 million authentications a day.');
  checkSilent('a bare noun that another number counts', 'TC260 has eight groups, and foreigners may join most of them.');
  check(
    'named in the next sentence',
    `
The Association is young. It has six work committees. CSAC also runs competitions.
                                 ^^^ wrong-number: expected four
`,
  );
  check(
    'told by another number that is right',
    `
By 2022, say its operators, 350 institutions from 15 industries were connected to the trusted identity platform.
                                                  ^^ wrong-number: expected 50
`,
  );
  check(
    'taken from another that is named, too',
    `
The CAC relieved MIIT of three departments.
                         ^^^^^ wrong-number: expected two
`,
  );
  check(
    'of the topic, behind a label',
    `
## CTID

Industries: 15. Year: 2022.
            ^^ wrong-number: expected 50
`,
  );
  check(
    'at a date that is wrong itself',
    `
Remember Windows XP? In 2013 Microsoft announced the end of support; a third of the country’s computers ran on it.
                        ^^^^ wrong-date: expected 2011
                                                                     ^^^^^^^ wrong-number: expected over two thirds
`,
  );
  check(
    'the rest of a whole',
    `
In 2016, by MIIT’s reckoning, a quarter of all SIM cards were still without an identity.
                              ^^^^^^^^^ wrong-number: expected 8 per cent
`,
  );
  check(
    'the number before, without a date',
    `
In 2022 the operators of CTID counted 350 institutions, up from 62 institutions two years before.
                                                                ^^ wrong-number: expected 26
`,
  );
  check(
    'again in brackets',
    `
About nine in ten (72%) of all SIM cards were tied to an identity by 2016.
                   ^^^ wrong-number: expected 92%
`,
  );
});

describe('what is denied and what is bounded', () => {
  checkSilent(
    'the denial of the other part',
    'TC260 has seven regular working groups, and three of them don’t take foreign members.',
  );
  check(
    'as many as the other part, denied',
    `
TC260 has seven regular working groups, and two of them don’t take foreign members.
                                            ^^^ wrong-number: expected three
`,
  );
  check(
    'over half of what is over',
    `
Over 100 of TC260’s standards were issued since it came under the CAC.
     ^^^ wrong-number: expected 200
`,
  );
  checkSilent('over less of a number that is known', 'TC260 has more than a hundred standards in force.');
  check(
    'a part beside its wording, though the rest is spoken of',
    `
Of the seven regular working groups of TC260, four are closed to foreigners, although the special group on big data is open.
                                              ^^^^ wrong-number: expected three
`,
  );
  check(
    'years of a term',
    `
In the end Lu Wei was given a twelve-year prison sentence for bribery.
                              ^^^^^^ wrong-number: expected fourteen
`,
  );
});
