import { describe } from 'vitest';
import { checkFix } from '../harness/check.ts';

describe('fixes', () => {
  checkFix(
    'a year',
    `
CNNIC was founded in 1999.
                     ^^^^ wrong-date: expected 1997
`,
    `
CNNIC was founded in 1997.
`,
  );
  checkFix(
    'one of two findings: the other stays',
    `
CNNIC was founded in 1999. The Internet Society of China was founded in 2003.
                     ^^^^ wrong-date: expected 1997
                                                                        ^^^^ wrong-date: expected 2001
`,
    `
CNNIC was founded in 1997. The Internet Society of China was founded in 2003.
                                                                        ^^^^ wrong-date: expected 2001
`,
  );
  checkFix(
    'two digits stay two digits',
    `
CNNIC was founded in ’99.
                     ^^^ wrong-date: expected ’97
`,
    `
CNNIC was founded in ’97.
`,
  );
  checkFix(
    'a short month stays short',
    `
China proposed its Global Data Security Initiative in Feb. 2020.
                                                      ^^^^ wrong-date: expected Sep. 2020
`,
    `
China proposed its Global Data Security Initiative in Sep. 2020.
`,
  );
  checkFix(
    'a Chinese date stays Chinese',
    `
CNNIC成立于2004年。
           ^^^^ wrong-date: expected 1997年
`,
    `
CNNIC成立于1997年。
`,
  );
  checkFix(
    'a month stays beside its corrected year',
    `
The Cybersecurity Law entered into force in June 2018.
                                                 ^^^^ wrong-date: expected June 2017
`,
    `
The Cybersecurity Law entered into force in June 2017.
`,
  );
  checkFix(
    'a decade becomes the right decade',
    `
CNNIC was founded in the 1980s.
                     ^^^^^^^^^ wrong-date: expected the 1990s or 1997
`,
    `
CNNIC was founded in the 1990s.
`,
  );
  checkFix(
    'a cell of a table',
    `
| Body | Founded |
| --- | --- |
| CNNIC | 1999 |
          ^^^^ wrong-date: expected 1997
`,
    `
| Body | Founded |
| --- | --- |
| CNNIC | 1997 |
`,
  );
  checkFix(
    'emphasis stays around a year',
    `
CNNIC was founded in **1999**.
                       ^^^^ wrong-date: expected 1997
`,
    `
CNNIC was founded in **1997**.
`,
  );
  checkFix(
    'carriage returns stay',
    'CNNIC was\r\nfounded in 1999.\r\n           ^^^^ wrong-date: expected 1997\r\n\r\nEnd.\r\n',
    'CNNIC was\r\nfounded in 1997.\r\n\r\nEnd.\r\n',
  );
  checkFix(
    'a month in digits stays in digits',
    `
The China IGF was launched in 2020年6月.
                                    ^ wrong-date: expected 2020年5月
`,
    `
The China IGF was launched in 2020年5月.
`,
  );
  checkFix(
    'a day stays beside its corrected year',
    `
CNNIC was founded on 3 June 1999.
                            ^^^^ wrong-date: expected 3 June 1997
`,
    `
CNNIC was founded on 3 June 1997.
`,
  );
  checkFix(
    'ISO stays ISO',
    `
CNNIC was founded on 1999-06-03.
                     ^^^^ wrong-date: expected 1997-06-03
`,
    `
CNNIC was founded on 1997-06-03.
`,
  );
  checkFix(
    'a season stays beside its corrected year',
    `
CNNIC was founded in autumn 1999.
                            ^^^^ wrong-date: expected autumn 1997
`,
    `
CNNIC was founded in autumn 1997.
`,
  );
  checkFix(
    'a month of two digits stays so',
    `
The China IGF was set up in 2020-06.
                                 ^^ wrong-date: expected 2020-05
`,
    `
The China IGF was set up in 2020-05.
`,
  );
});
