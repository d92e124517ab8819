import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('two values of one thing', () => {
  check(
    'the date before the wording',
    String.raw`
CICIR was founded in 1980.

In 1983, CICIR was set up.
   ^^^^ disagrees-with-itself
`,
  );
  check(
    'a chronology against a sentence',
    String.raw`
CICIR was founded in 1980.

- **1965** — CICIR is founded
    ^^^^ disagrees-with-itself
- **1970** — the house burns down
`,
  );
  check(
    'a month against a year that does not hold it',
    String.raw`
The MSS was established in July 1983.

The MSS was established in 1984.
                           ^^^^ disagrees-with-itself
`,
  );
  check(
    'a third value that agrees with the first is not named, one that repeats the second not again',
    String.raw`
CICIR was founded in 1980.

CICIR was founded in 1983.
                     ^^^^ disagrees-with-itself
CICIR was founded in 1980.

CICIR was founded in 1983.
`,
  );
  check(
    'a name that nobody knows, short',
    String.raw`
ENISA was set up in 2004.

ENISA, established in 2005, sits in Athens.
                      ^^^^ disagrees-with-itself
`,
  );
  check(
    'two heads at the same time',
    String.raw`
CICIR is headed by Wu Shizhong.

CICIR is headed by Zhao Zeliang.
                   ^^^^^^^^^^^^ disagrees-with-itself
`,
  );
  check(
    'two parents at the same time',
    String.raw`
APNIC answers to ICANN.

APNIC reports to the Ministry of Finance.
                     ^^^^^^^^^^^^^^^^^^^ disagrees-with-itself
`,
  );
  check(
    'a number in words against one in digits',
    String.raw`
CNITSEC has 12 laboratories and a library.

CNITSEC now has fourteen laboratories.
                ^^^^^^^^ disagrees-with-itself
`,
  );
});

describe('values that go together', () => {
  checkSilent('a day inside the year', 'The MSS was established in 1983.\n\nThe MSS was established on 1 July 1983.');
  checkSilent('a decade around the year', 'CICIR was founded in 1980.\n\nCICIR was founded in the 1980s.');
  checkSilent('the same number twice', 'CNITSEC has 12 laboratories.\n\nCNITSEC has twelve laboratories.');
  checkSilent('other nouns', 'CNITSEC has 12 laboratories.\n\nCNITSEC has 14 certified laboratories.');
  checkSilent('a number of a part', 'CNITSEC has 12 laboratories.\n\nCNITSEC has 3 laboratories in Beijing.');
  checkSilent('about so many', 'CNITSEC has 12 laboratories.\n\nCNITSEC has nearly 20 laboratories.');
  checkSilent('so many then', 'CNITSEC has 12 laboratories.\n\nIn 2015, CNITSEC has 9 laboratories.');
});

describe('different events', () => {
  checkSilent('a founding and a renaming', 'CICIR was founded in 1965.\n\nCICIR was renamed in 1980.');
  checkSilent('a founding and an opening', 'CICIR was founded in 1980.\n\nCICIR was launched in 1983.');
  checkSilent('a founding in another form', 'CICIR was founded in 1980.\n\nIn 1965, CICIR was set up as a bureau.');
  checkSilent('a founding again', 'CICIR was founded in 1965.\n\nCICIR was founded again in 1980.');
  checkSilent('formally and in fact', 'CICIR was founded in 1965.\n\nCICIR was formally established in 1980.');
  checkSilent(
    'adoption and entry into force',
    'The Data Security Law was adopted in June 2021.\n\nIt took effect in September 2021.',
  );
  checkSilent(
    'a draft and the law',
    'The Data Security Law was adopted in 2021.\n\nA draft of the Data Security Law was adopted in 2020.',
  );
  checkSilent('a branch', 'CICIR was founded in 1980.\n\nA branch of CICIR was founded in 1994.');
  checkSilent('what belongs to it', 'CICIR was founded in 1980.\n\nCICIR’s journal was founded in 1994.');
  checkSilent('what it founded', 'CICIR was founded in 1980.\n\nCICIR founded a school in 1994.');
  checkSilent('two bodies of one kind', 'CICIR was founded in 1980.\n\nThe MSS was established in 1983.');
  checkSilent(
    'a ministry of another country',
    'The Ministry of Education was founded in 1949.\n\nJapan’s Ministry of Education was founded in 1871.',
  );
  checkSilent(
    'names that are a part of each other',
    'The Barlow Institute was founded in 1987.\n\nThe Barlow Institute for Law was founded in 1999.',
  );
  checkSilent('a sentence that begins with any word', 'Work was created in 1987.\n\nWork was created in 1999.');
});

describe('what is not said plainly', () => {
  checkSilent('a denial', 'CICIR was founded in 1980.\n\nCICIR was not founded in 1983.');
  checkSilent('a question', 'CICIR was founded in 1980.\n\nWas CICIR founded in 1983?');
  checkSilent('a report', 'CICIR was founded in 1980.\n\nAccording to its website, CICIR was founded in 1983.');
  checkSilent('sources that disagree', 'CICIR was founded in 1980.\n\nOther sources hold that CICIR was founded in 1983.');
  checkSilent(
    'a sentence with both',
    'CICIR was founded in 1980.\n\nCICIR was founded in 1980, CNNVD was created in 2009, and CICIR was founded in 1983.',
  );
  checkSilent('a quotation', 'CICIR was founded in 1980.\n\n> CICIR was founded in 1983.');
  checkSilent('since', 'CICIR was founded in 1980.\n\nCICIR has been in operation since 1983.');
  checkSilent('by', 'CICIR was founded in 1980.\n\nCICIR was established by 1983.');
  checkSilent('a range', 'CICIR was founded in 1980.\n\nCICIR was founded between 1982 and 1984.');
  checkSilent('about', 'CICIR was founded in 1980.\n\nCICIR was founded c. 1983.');
  checkSilent('a plan', 'ENISA was set up in 2004.\n\nENISA will be established in 2005.');
  checkSilent('a head of then', 'CICIR is headed by Wu Shizhong.\n\nIn 2009, CICIR was headed by Zhao Zeliang.');
  checkSilent('a former head', 'CICIR is headed by Wu Shizhong.\n\nCICIR was headed by Zhao Zeliang.');
});

describe('what the sources decide', () => {
  check(
    'the wrong value is a wrong date, and the right one nothing',
    String.raw`
TC260 was established in 2002.

TC260 was established in 2004.
                         ^^^^ wrong-date: expected 2002
`,
  );
  checkSilent('two values that the sources both give', 'CNCERT was founded in 1999.\n\nCNCERT was founded in 2001.');
});
