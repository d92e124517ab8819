import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('years between two events that the sources date', () => {
  check(
    'after a thing',
    `
CSAC was founded five years after CACS.
                 ^^^^ wrong-date: expected one year
`,
  );
  check(
    'before a thing',
    `
TC260 was set up two years before CNITSEC.
                 ^^^ wrong-date: expected seven years
`,
  );
  check(
    'after another event of the same body',
    `
The CAC took over CNCERT two years after it had gained authority over CNNIC.
                         ^^^ wrong-date: expected four years
`,
  );
  check(
    'in ages',
    `
CNITSEC is three years younger than TC260.
           ^^^^^ wrong-date: expected seven years
`,
  );
  checkFix(
    'in the wrong order',
    `
The Internet Society of China was founded two years before the CNNIC.
                                          ^^^ wrong-date: expected four years after
`,
    `
The Internet Society of China was founded four years after the CNNIC.
`,
  );
  checkFix(
    'with digits',
    `
CSAC was founded 5 years after CACS.
                 ^ wrong-date: expected 1 year
`,
    `
CSAC was founded 1 year after CACS.
`,
  );
  check(
    'from an event that the draft dates',
    `
The Foreign Ministry has had a coordinator for cyber affairs since 2013, three years before the Leading Group first met.
                                                                         ^^^^^ wrong-date: expected one year
`,
  );
  checkFix(
    'none where there are some',
    `
The MLPS was overhauled in the same year as CSAC was founded.
                        ^^^^^^^^^^^^^^^^ wrong-date: expected two years after
`,
    `
The MLPS was overhauled two years after CSAC was founded.
`,
  );
  checkSilent(
    'from a right date',
    'CACS was founded in 2015, one year before CSAC. CNNIC left the Academy in the same year as CACS moved.',
  );
  checkSilent('of one event as much as of another', 'CNCERT’s reassignment to the CAC came four years after that of CNNIC.');
  checkSilent(
    'later than another event, not than the date before',
    'It was known in 2003 and came to the CAC four years later than CNNIC.',
  );
  checkSilent('right', 'CSAC was founded a year after CACS. CNITSEC is seven years younger than TC260.');
  checkSilent('about', 'CSAC was founded about five years after CACS.');
  checkSilent('denied', 'CSAC was not founded five years after CACS.');
  checkSilent('asked', 'Was CSAC founded five years after CACS?');
  checkSilent('of something unknown', 'The Harbour Board was founded five years after CACS.');
  checkSilent('after something unknown', 'CACS was founded five years after the Harbour Board.');
  checkSilent('of another event', 'CSAC published its first report five years after CACS.');
  checkSilent('where the sources give a span', 'CNITSEC was founded ten years after CNCERT.');
});
