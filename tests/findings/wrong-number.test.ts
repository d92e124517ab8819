/** Numbers that the sources contradict, in many wordings and places. */
import { describe } from 'vitest';
import { check } from '../harness/check.ts';

describe('a wrong number', () => {
  check(
    'a count before its noun',
    String.raw`
The Internet Society of China runs fourteen working groups.
                                   ^^^^^^^^ wrong-number: expected sixteen
`,
  );
  check(
    'a count after a colon',
    String.raw`
The Internet Society of China (ISC): 61 working groups, dozens of pledges.
                                     ^^ wrong-number: expected 16
`,
  );
  check(
    'a count behind "there are"',
    String.raw`
There are six tiers in the multi-level protection system.
          ^^^ wrong-number: expected five
`,
  );
  check(
    'a compound',
    String.raw`
An eight-tier multi-level protection system has been in place since 2007.
^^^^^^^^ wrong-number: expected five
`,
  );
  check(
    'a possessor',
    String.raw`
CSAC’s seven work committees meet in Beijing.
       ^^^^^ wrong-number: expected four
`,
  );
  check(
    'a pronoun',
    String.raw`
The Cybersecurity Association of China (CSAC) unites companies. Its five work committees meet every year.
                                                                    ^^^^ wrong-number: expected four
`,
  );
  check(
    'the longest unit wins',
    String.raw`
TC260 has eight regular working groups.
          ^^^^^ wrong-number: expected seven
`,
  );
  check(
    'two totals are right',
    String.raw`
TC260 is made up of nine working groups.
                    ^^^^ wrong-number: expected seven or eight
`,
  );
  check(
    'with a word of tolerance that stays true',
    String.raw`
CSAC counts some 3,000 member organizations.
                 ^^^^^ wrong-number: expected 300
`,
  );
  check(
    'with a word of tolerance that is untrue',
    String.raw`
By now TC260 has more than 1,200 standards in force.
                 ^^^^^^^^^^^^^^^ wrong-number: expected nearly 300
`,
  );
  check(
    'part of a whole, by its wording',
    String.raw`
Of the seven regular working groups of TC260, two are open to foreign members.
                                              ^^^ wrong-number: expected four
`,
  );
  check(
    'part of a whole, with an ordinal',
    String.raw`
TC260 has seven regular groups; the first five are closed to foreign members.
                                          ^^^^ wrong-number: expected three
`,
  );
  check(
    'part of a whole, in the next sentence',
    String.raw`
TC260 has seven regular working groups. Five of them are closed to foreign members.
                                        ^^^^ wrong-number: expected Three
`,
  );
  check(
    'part of a whole, carried unit',
    String.raw`
Of the nearly 300 standards of TC260 in force, fewer than 100 were introduced after the move to the CAC.
                                               ^^^^^^^^^^^^^^ wrong-number: expected over 200
`,
  );
  check(
    'growth, the second value',
    String.raw`
The number of CTID’s clients rose from 26 in 2020 to 3,500 in 2022.
                                                     ^^^^^ wrong-number: expected 350
`,
  );
  check(
    'growth, the first value',
    String.raw`
Institutional clients of the CTID rose from 36 in 2020 to 350 in 2022.
                                            ^^ wrong-number: expected 26
`,
  );
  check(
    'the scale',
    String.raw`
CTID has gathered 5 million pieces of identification information.
                    ^^^^^^^ wrong-number: expected 5 billion
`,
  );
  check(
    'a decimal',
    String.raw`
In 2020 the CTID platform conducted about 1.5 million authentications every day.
                                          ^^^ wrong-number: expected 15 million
`,
  );
  check(
    'a share in digits',
    String.raw`
In 2016, 29% of SIM cards in China had been linked to identification data, an MIIT spokesperson claimed.
         ^^^ wrong-number: expected 92%
`,
  );
  check(
    'a share in words',
    String.raw`
An MIIT spokesperson said in 2016 that ninety-seven per cent of SIM cards were tied to identification information.
                                       ^^^^^^^^^^^^ wrong-number: expected ninety-two per cent
`,
  );
  check(
    'a ratio',
    String.raw`
In 2016, according to MIIT, two in three SIM cards had been linked to identification data.
                            ^^^^^^^^^^^^ wrong-number: expected 92 per cent of
`,
  );
  check(
    'a fraction',
    String.raw`
In 2011 Windows XP powered a third of the computers in China.
                           ^^^^^^^ wrong-number: expected over two thirds
`,
  );
  check(
    'a sentence of years',
    String.raw`
Lu Wei got a 20-year prison sentence for bribery.
             ^^ wrong-number: expected 14
`,
  );
  check(
    'a number of long ago',
    String.raw`
By 2003 CNCERT had branches in 13 provinces.
                               ^^ wrong-number: expected 31
`,
  );
  check(
    'described and not named',
    String.raw`
In 2020, the FBI indicted twelve individuals associated with the Ministry of State Security.
                          ^^^^^^ wrong-number: expected two
`,
  );
  check(
    'a vague number',
    String.raw`
Each year the CCCI turns out thousands of documents, hardly any of them public.
                             ^^^^^^^^^^^^ wrong-number: expected a few dozen
`,
  );
  check(
    'a table with a header',
    String.raw`
| Body | Working groups |
|---|---|
| TC260 | 9 |
          ^ wrong-number: expected 7 or 8
| Internet Society of China (ISC) | 14 |
                                    ^^ wrong-number: expected 16
`,
  );
  check(
    'a table of properties',
    String.raw`
## Internet Society of China

| Item | Value |
|---|---|
| Founded | 2001 |
| Working groups | 61 |
                   ^^ wrong-number: expected 16
`,
  );
  check(
    'a list under a heading',
    String.raw`
### The multi-level protection system

- Tiers: 4
         ^ wrong-number: expected 5
- Overseer: the police
`,
  );
  check(
    'a number of something',
    String.raw`
The number of working groups in the Internet Society of China (ISC) is 26.
                                                                       ^^ wrong-number: expected 16
`,
  );
  check(
    'a numbered memo',
    String.raw`
1. The CSAC was founded in 2016.
2. The Cybersecurity Association of China has around three hundred member organisations. It works through seven committees.
                                                                                                          ^^^^^ wrong-number: expected four
`,
  );
  check(
    'Chinese digits',
    String.raw`
TC260现有近500项标准。
           ^^^ wrong-number: expected 300
`,
  );
  check(
    'Chinese numerals',
    String.raw`
中国网络空间安全协会下设六个工作委员会。
                        ^^ wrong-number: expected 四
`,
  );
  check(
    'Chinese tens of thousands',
    String.raw`
截至2020年,CTID平台每天完成约500万次认证。
                             ^^^^^ wrong-number: expected 1500万
`,
  );
  check(
    'how often, in times',
    String.raw`
CNNIC releases statistics on the Chinese internet once a year.
                                                  ^^^^ wrong-number: expected twice a year
`,
  );
  check(
    'how often, in months',
    String.raw`
CNNIC publishes its statistical reports every three months.
                                              ^^^^^ wrong-number: expected every six months
`,
  );
  check(
    'how often, in one word',
    String.raw`
CNCERT publishes monthly reports on its activities.
                 ^^^^^^^ wrong-number: expected weekly
`,
  );
});
