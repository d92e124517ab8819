/** Numbers that are right, or that the sources say nothing about. */
import { describe } from 'vitest';
import { checkSilent } from '../harness/check.ts';

describe('no wrong number', () => {
  checkSilent(
    'right, and in other words',
    String.raw`
TC260 has just under 300 standards in force, and well over 200 of these came after the move to the CAC.
`,
  );
  checkSilent(
    'vaguer',
    String.raw`
The ISC has over a dozen working groups, TC260 several hundred standards, CSAC hundreds of member organizations.
`,
  );
  checkSilent(
    'rounded',
    String.raw`
In 2016 nine out of ten SIM cards had been linked to identification data.
`,
  );
  checkSilent(
    'between two numbers',
    String.raw`
CCCI produces between 30 and 50 documents a year.
`,
  );
  checkSilent(
    'the rest of a whole',
    String.raw`
Only eight percent of SIM cards were not linked to identification data in 2016, the MIIT spokesperson said.
`,
  );
  checkSilent(
    'the rest in "all but"',
    String.raw`
All but eight in a hundred SIM cards had been linked to identification data in 2016, the MIIT spokesperson said.
`,
  );
  checkSilent(
    'a part that no source counts',
    String.raw`
TC260 has set up two working groups on cryptography. Another three working groups deal with standards for 5G.
`,
  );
  checkSilent(
    'another body',
    String.raw`
The W3C has more than 40 working groups; TC260 has seven.
`,
  );
  checkSilent(
    'another known body',
    String.raw`
Unlike the Internet Society of China with its sixteen working groups, CAICT has nine institutes and 20 working groups.
`,
  );
  checkSilent(
    'another country’s',
    String.raw`
Vietnam’s five state-owned carriers follow China’s three state-owned carriers.
`,
  );
  checkSilent(
    'another scheme',
    String.raw`
The EU scheme knows three levels; the MLPS has five.
`,
  );
  checkSilent(
    'another law',
    String.raw`
The Data Security Law knows three classes of data and the MLPS five tiers.
`,
  );
  checkSilent(
    'another time',
    String.raw`
In 2008 the Internet Society of China had nine working groups. TC260 adopted 36 standards in 2019.
`,
  );
  checkSilent(
    'a plan',
    String.raw`
The committee TC260 hopes for 500 standards by 2030. At first, the ISC planned ten working groups.
`,
  );
  checkSilent(
    'a beginning',
    String.raw`
At its founding in 2002, TC260 had four working groups.
`,
  );
  checkSilent(
    'other things of the same noun',
    String.raw`
The CSAC’s founding meeting was attended by 257 organizations. CTID has been used by three institutions in Guangdong.
`,
  );
  checkSilent(
    'a calculation',
    String.raw`
CTID handled roughly 15 million authentications daily in 2020, or nearly 5.5 billion a year.
`,
  );
  checkSilent(
    'a sum',
    String.raw`
Taken together, CSAC has some 600 members, companies and individuals combined.
`,
  );
  checkSilent(
    'a difference',
    String.raw`
Within two years the number of CTID’s institutional clients rose by 324.
`,
  );
  checkSilent(
    'names in apposition',
    String.raw`
China Mobile and China Unicom, two state-owned carriers, hold the ID data.
`,
  );
  checkSilent(
    'durations',
    String.raw`
Lu Wei was removed in 2016; three years later he was jailed. Four years after his removal Lu Wei was still in prison.
`,
  );
  checkSilent(
    'an earlier career',
    String.raw`
After 25 years in the propaganda system, Lu Wei was jailed.
`,
  );
  checkSilent(
    'numbers of things, levels and pages',
    String.raw`
Level 2 systems under the MLPS need no test (page 12, Article 21). TC260’s Working Group 7 has 40 members.
`,
  );
  checkSilent(
    'ordinals',
    String.raw`
The ISC’s 17th working group is being planned, and a sixth tier would be added to the MLPS.
`,
  );
  checkSilent(
    'a verb with "over"',
    String.raw`
The CAC took over two departments from MIIT and hired 200 people.
`,
  );
  checkSilent(
    'a question',
    String.raw`
Did TC260 ever have twelve working groups?
`,
  );
  checkSilent(
    'a denial',
    String.raw`
The MLPS does not have three tiers.
`,
  );
  checkSilent(
    'a mistake of others',
    String.raw`
It is wrong that the MLPS has three tiers.
`,
  );
  checkSilent(
    'a supposition',
    String.raw`
If the MLPS had six tiers, firms would complain.
`,
  );
  checkSilent(
    'a meeting twice a year',
    String.raw`
The council of CNNIC meets four times a year. CNNIC’s report is read twice a week in every ministry.
`,
  );
  checkSilent(
    'one report among others',
    String.raw`
CNCERT’s annual report for 2019 counts 2,000 incidents. CNCERT publishes weekly reports, monthly bulletins and annual surveys.
`,
  );
  checkSilent(
    'a right table',
    String.raw`
| Body | Working groups | Founded |
|---|---|---|
| TC260 | 7 | 2002 |
| Internet Society of China (ISC) | 16 | 2001 |
`,
  );
  checkSilent(
    'right in Chinese',
    String.raw`
等级保护制度分为五级,其中第三级以上每年测评一次。TC260现有近300项标准。
`,
  );
  checkSilent(
    'of another of the same name, by its acronym',
    String.raw`
|                | Internet Society of China | Internet Society (ISOC) |
|----------------|---------------------------|-------------------------|
| Foundation     | 2001                      | 1992                    |
| Working groups | 16                        | more than 100           |
| Guided by      | MIIT                      | nobody                  |
`,
  );
  checkSilent(
    'of something else, by how far off it is',
    'The way there is CTID, for the three carriers hold the matching records.',
  );
});
