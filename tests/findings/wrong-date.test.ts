import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('a year that the sources contradict', () => {
  check(
    'in a question that takes it for granted',
    String.raw`
Remember the registry that the scholars of the Academy founded as CNNIC in 1999?
                                                                           ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'before something else that is put aside',
    String.raw`
CNNIC was founded in 1999 and answered to scholars rather than to officials.
                     ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'after a name and a verb',
    `
CNNIC was founded in 1999.
                     ^^^^ wrong-date: expected 1997
`,
  );
  checkSilent('the right one', 'CNNIC was founded in 1997.');

  check(
    'though something else of which nobody speaks happened then',
    `
The Global Data Security Initiative, which foreign minister Wang Yi put forward in October 2020, says little that is new.
                                                                                   ^^^^^^^ wrong-date: expected September 2020
`,
  );
  check(
    'whatever else the packs call "established in"',
    `
TC260 was established in 2004.
                         ^^^^ wrong-date: expected 2002
`,
  );
  check(
    'before which there was nothing of the kind',
    `
CSAC was not founded until 2018.
                           ^^^^ wrong-date: expected 2016
`,
  );
  checkSilent('the same, right', 'CSAC was not founded until 2016.');
  check(
    'beside what somebody “would have” by it',
    `
CSAC was founded in 2018, so that companies would have somebody to turn to.
                    ^^^^ wrong-date: expected 2016
`,
  );
  check(
    'behind the letter of a list in a sentence',
    `
The chronology is this: (a) 2003 – TC260 is founded; (b) 2018 – CNCERT comes under the CAC.
                            ^^^^ wrong-date: expected 2002
`,
  );
  checkSilent('behind a letter, as an answer on offer', 'TC260 was founded in (a) 2003, (b) 2004?');
  checkSilent('of the same body, right', 'TC260 was established in 2002.');
  check(
    'with a verb of two words',
    `
The Internet Society of China was set up in 2003.
                                            ^^^^ wrong-date: expected 2001
`,
  );
  check(
    'of the end of an office',
    `
Lu Wei was ousted in 2018.
                     ^^^^ wrong-date: expected 2016
`,
  );
  checkSilent('of the end of an office, right', 'Lu Wei was ousted in 2016.');

  check(
    'in an apposition',
    `
CNNIC, founded in 1999, runs the registry for .cn.
                  ^^^^ wrong-date: expected 1997
`,
  );
  checkSilent('in an apposition, right', 'CNNIC, founded in 1997, runs the registry for .cn.');

  check(
    'before its subject',
    `
Founded in 1999, CNNIC runs the registry for .cn.
           ^^^^ wrong-date: expected 1997
`,
  );

  check(
    'behind a name in brackets',
    `
The Internet Society of China (2003) has its own working groups.
                               ^^^^ wrong-date: expected 2001
`,
  );
  checkSilent('behind a name in brackets, right', 'The Internet Society of China (2001) has its own working groups.');

  check(
    'in a noun phrase',
    `
Since the founding of CNNIC in 1995 the web has changed.
                               ^^^^ wrong-date: expected 1997
`,
  );

  check(
    'with another wording of the same event',
    `
The Internet Society of China dates from 2005.
                                         ^^^^ wrong-date: expected 2001
`,
  );

  check(
    'of a renaming',
    `
The Central Leading Group for Cybersecurity and Informatization was renamed in 2016.
                                                                               ^^^^ wrong-date: expected 2018
`,
  );

  check(
    'of a move from one parent body to another',
    `
CNNIC was transferred to the CAC in 2016.
                                    ^^^^ wrong-date: expected 2014
`,
  );
  checkSilent('of a move, right', 'CNNIC was transferred to the CAC in 2014.');

  check(
    'of an overhaul',
    `
The Multi-Level Protection Scheme was overhauled in 2016.
                                                    ^^^^ wrong-date: expected 2018
`,
  );
  checkSilent(
    'of an overhaul beside its beginning, both right',
    'The Multi-Level Protection Scheme of 2007 was overhauled in 2018.',
  );

  check(
    'of a law in force',
    `
The Cybersecurity Law entered into force in June 2018.
                                                 ^^^^ wrong-date: expected June 2017
`,
  );
  checkSilent('of a law in force, right', 'The Cybersecurity Law entered into force in June 2017.');

  check(
    'of a duty',
    `
Since 2012, registration of SIM cards has been mandatory.
      ^^^^ wrong-date: expected 2010
`,
  );

  check(
    'of an attack',
    `
In 2012 the Great Cannon was turned on GitHub.
   ^^^^ wrong-date: expected 2015
`,
  );
  checkSilent('of an attack, right', 'In 2015 the Great Cannon was turned on GitHub.');
});

describe('a month that the sources contradict', () => {
  check(
    'in a right year',
    `
The China IGF was launched in June 2020.
                              ^^^^ wrong-date: expected May 2020
`,
  );
  checkSilent('the right one', 'The China IGF was launched in May 2020.');
  checkSilent('left out', 'The China IGF was launched in 2020.');
  checkSilent('a day inside the known month', 'The China IGF was launched on 12 May 2020.');
});

describe('a value that is vaguer and right', () => {
  checkSilent('a decade', 'CNNIC was founded in the 1990s.');
  checkSilent('a part of a decade', 'CNNIC was founded in the late 1990s.');
  checkSilent('a century', 'CNNIC was founded in the twentieth century.');
  checkSilent('a range that holds it', 'CNNIC was founded between 1996 and 1998.');
  checkSilent('before', 'CNNIC was founded before 2000.');
  checkSilent('by', 'CNNIC was founded by 2000.');
  checkSilent('after', 'CNNIC was founded after 1995.');
  checkSilent('since: it held from then on', 'CNNIC has had its seat in Beijing since 1999.');
  checkSilent('about', 'CNNIC was founded around 1997.');

  check(
    'a decade that does not hold it',
    `
CNNIC was founded in the 1980s.
                     ^^^^^^^^^ wrong-date: expected the 1990s or 1997
`,
  );
  check(
    'a bound that leaves it out',
    `
CNNIC was founded before 1990.
                         ^^^^ wrong-date: expected 1997
`,
  );
});

describe('where the sources disagree, any of their values is right', () => {
  checkSilent('the one', 'CNCERT was established in 1999.');
  checkSilent('the other', 'CNCERT was established in 2001.');
  check(
    'none of them',
    `
CNCERT, founded in 2005, counts attacks.
                   ^^^^ wrong-date
`,
  );
});

describe('tables', () => {
  check(
    'a column with a heading that says what it holds',
    `
| Body | Founded | Seat |
| --- | --- | --- |
| CNNIC | 1999 | Beijing |
          ^^^^ wrong-date: expected 1997
| Internet Society of China | 2001 | Beijing |
`,
  );
  checkSilent('right cells', '| Body | Founded |\n| --- | --- |\n| CNNIC | 1997 |\n| CSAC | 2016 |\n');
  checkSilent('a column of something else', '| Body | Last visited |\n| --- | --- |\n| CNNIC | 1999 |\n');
});

describe('chronologies', () => {
  check(
    'a list of years',
    `
Key dates:

- 1999: CNNIC founded
  ^^^^ wrong-date: expected 1997
- 2001: Internet Society of China founded
- 2014: CSAC founded
  ^^^^ wrong-date: expected 2016
`,
  );
  check(
    'with dashes and emphasis',
    `
* **1999** – CNNIC is founded
    ^^^^ wrong-date: expected 1997
* **2016** – CSAC is founded
`,
  );
});

describe('context carried over', () => {
  check(
    'from the sentence before, by a pronoun',
    `
CNNIC runs the registry for .cn. It was founded in 1999.
                                                   ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'from the sentence before, by a noun',
    `
CNNIC runs the registry for .cn. The centre was founded in 1999.
                                                           ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'from a heading',
    `
## CNNIC

Founded in 1999, it runs the registry for .cn.
           ^^^^ wrong-date: expected 1997
`,
  );
});
