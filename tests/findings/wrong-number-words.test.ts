/** Numbers in other words than the sources'. */
import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('in words of the draft’s own', () => {
  check(
    'what a body could boast of',
    `
By 2003 CNCERT could claim outposts in 21 regions.
                                       ^^ wrong-number: expected 31
`,
  );
  check(
    'what a system answers',
    `
In 2020 the CTID platform answered some 50 million queries a day.
                                        ^^ wrong-number: expected 15 million
`,
  );
  check(
    'with an abbreviated scale',
    `
The CTID platform did 50 Mio. authentications a day in 2020.
                      ^^ wrong-number: expected about 15 Mio
`,
  );
  check(
    'behind a genitive that ends a sentence',
    `
The 16 working groups are the Internet Society’s. TC260 has nine regular ones.
                                                            ^^^^ wrong-number: expected seven
`,
  );
  checkSilent('the right ones', 'By 2003 CNCERT could claim outposts in 31 regions.');
});
