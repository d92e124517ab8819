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
  checkSilent('right', 'CSAC was founded a year after CACS. CNITSEC is seven years younger than TC260.');
  checkSilent('about', 'CSAC was founded about five years after CACS.');
  checkSilent('denied', 'CSAC was not founded five years after CACS.');
  checkSilent('asked', 'Was CSAC founded five years after CACS?');
  checkSilent('of something unknown', 'The Harbour Board was founded five years after CACS.');
  checkSilent('after something unknown', 'CACS was founded five years after the Harbour Board.');
  checkSilent('of another event', 'CSAC published its first report five years after CACS.');
  checkSilent('where the sources give a span', 'CNITSEC was founded ten years after CNCERT.');
});
