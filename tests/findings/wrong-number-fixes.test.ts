/** What a corrected number looks like: it keeps to the writer's manner. */
import { describe } from 'vitest';
import { checkFix } from '../harness/check.ts';

describe('the fix of a number', () => {
  checkFix(
    'words stay words',
    String.raw`
The ISC of China, or Internet Society of China, has twelve working groups.
                                                    ^^^^^^ wrong-number
`,
    'The ISC of China, or Internet Society of China, has sixteen working groups.\n',
  );
  checkFix(
    'digits stay digits',
    String.raw`
The Internet Society of China has 12 working groups.
                                  ^^ wrong-number
`,
    'The Internet Society of China has 16 working groups.\n',
  );
  checkFix(
    'the capital stays',
    String.raw`
Fourteen working groups make up the Internet Society of China.
^^^^^^^^ wrong-number
`,
    'Sixteen working groups make up the Internet Society of China.\n',
  );
  checkFix(
    'only the scale',
    String.raw`
CTID has gathered five million pieces of identification information.
                       ^^^^^^^ wrong-number
`,
    'CTID has gathered five billion pieces of identification information.\n',
  );
  checkFix(
    'the percent sign stays',
    String.raw`
In 2016, 82 % of SIM cards had been linked to identification data.
         ^^ wrong-number
`,
    'In 2016, 92 % of SIM cards had been linked to identification data.\n',
  );
  checkFix(
    'per cent stays',
    String.raw`
In 2016, 82 per cent of SIM cards had been linked to identification data.
         ^^ wrong-number
`,
    'In 2016, 92 per cent of SIM cards had been linked to identification data.\n',
  );
  checkFix(
    '"some" stays',
    String.raw`
TC260 has some 500 standards in force.
               ^^^ wrong-number
`,
    'TC260 has some 300 standards in force.\n',
  );
  checkFix(
    '"more than" goes where the source says "nearly"',
    String.raw`
More than 500 standards of TC260 are in force.
^^^^^^^^^^^^^ wrong-number
`,
    'Nearly 300 standards of TC260 are in force.\n',
  );
  checkFix(
    '"nearly" comes',
    String.raw`
TC260 has 500 standards in force.
          ^^^ wrong-number
`,
    'TC260 has nearly 300 standards in force.\n',
  );
  checkFix(
    'an article before a vowel',
    String.raw`
An eight-tier multi-level protection system is in place.
^^^^^^^^ wrong-number
`,
    'A five-tier multi-level protection system is in place.\n',
  );
  checkFix(
    '"of" goes',
    String.raw`
Each year the CCCI turns out hundreds of documents.
                             ^^^^^^^^^^^ wrong-number
`,
    'Each year the CCCI turns out a few dozen documents.\n',
  );
  checkFix(
    '"of" comes',
    String.raw`
In 2016 one in three SIM cards had been linked to identification data.
        ^^^^^^^^^^^^ wrong-number
`,
    'In 2016 92 per cent of SIM cards had been linked to identification data.\n',
  );
  checkFix(
    'times a year',
    String.raw`
CNNIC releases statistics on the Chinese internet four times a year.
                                                  ^^^^^^^^^^ wrong-number
`,
    'CNNIC releases statistics on the Chinese internet twice a year.\n',
  );
  checkFix(
    'Chinese numerals',
    String.raw`
中国网络空间安全协会下设六个工作委员会。
                        ^^ wrong-number
`,
    '中国网络空间安全协会下设四个工作委员会。\n',
  );
  checkFix(
    'under emphasis',
    String.raw`
The *Internet Society of China* has **twelve** working groups.
                                      ^^^^^^ wrong-number
`,
    'The *Internet Society of China* has **sixteen** working groups.\n',
  );
});
