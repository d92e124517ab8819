/** Full dates whose day of the week does not exist. */
import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('a wrong day of the week', () => {
  check(
    'before the date',
    String.raw`
On Friday, 27 February 2014, Xi Jinping chaired the meeting.
   ^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Thursday or Friday, 28 February 2014
`,
  );
  check(
    'before an American date',
    String.raw`
It began on Sunday, February 27, 2014, in Beijing.
            ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Thursday or Sunday, March 2, 2014
`,
  );
  check(
    'abbreviated',
    String.raw`
Released Wed, 26 Jan 2021 in Leiden.
         ^^^^^^^^^^^^^^^^ wrong-weekday: expected Tue or Wed, 27 Jan 2021
`,
  );
  check(
    'in brackets behind the date',
    String.raw`
The speech was held on 27 February 2014 (Friday) in Beijing.
                       ^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Thursday or 28 February 2014
`,
  );
  check(
    'in apposition',
    String.raw`
The speech was held on 27 February 2014, a Friday.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Thursday or 28 February 2014
`,
  );
  check(
    'Chinese',
    String.raw`
会议于2014年2月27日(星期五)召开。
      ^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected 星期四 or 2014年2月28日
`,
  );
  check(
    'capitals',
    String.raw`
FRIDAY, 27 FEBRUARY 2014
^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected THURSDAY or FRIDAY, 28 FEBRUARY 2014
`,
  );
  check(
    'across a month',
    String.raw`
**Date:** Sunday, January 1st, 2000
          ^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Saturday or Sunday, January 2nd, 2000
`,
  );
  check(
    'of nothing that a source knows',
    String.raw`
The bakery opens on Tuesday, 30 August 2021.
                    ^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday: expected Monday or Tuesday, 31 August 2021
`,
  );
  checkFix(
    'the day of the week is offered first, neither is preferred',
    String.raw`
Released Wed, 26 Jan 2021 in Leiden.
         ^^^^^^^^^^^^^^^^ wrong-weekday
`,
    'Released Tue, 26 Jan 2021 in Leiden.\n',
  );
});

describe('no wrong day of the week', () => {
  checkSilent(
    'right before the date',
    String.raw`
On Thursday, 27 February 2014, Xi Jinping chaired the meeting.
`,
  );
  checkSilent(
    'right behind the date',
    String.raw`
会议于2014年2月27日星期四召开。 The speech was on 27 February 2014 (a Thursday).
`,
  );
  checkSilent(
    'no year',
    String.raw`
On Friday, 27 February, the talks began.
`,
  );
  checkSilent(
    'another sentence',
    String.raw`
We met on Monday. 27 February 2014 was a sunny day.
`,
  );
  checkSilent(
    'an old calendar',
    String.raw`
On Sunday 10 March 1793 the riot began.
`,
  );
  checkSilent(
    'reported as a mistake',
    String.raw`
It is a myth that the talks began on Friday, 27 February 2014.
`,
  );
  checkSilent(
    'two days',
    String.raw`
On Thursday and Friday, 27 and 28 February 2014, they met.
`,
  );
  checkSilent(
    'a name',
    String.raw`
On 3 May 2021, Sun Microsystems said nothing. On 27 February 2014, Mon Repos closed.
`,
  );
});
