import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('a name beside its successor', () => {
  checkSilent('both right', 'MIIT’s Telecommunications Protection Bureau was renamed Cybersecurity Management Bureau.');
  checkSilent('a renaming of something else', 'The Hamburg Inspection Bureau was renamed Harbour Management Bureau.');
  check(
    'the former name',
    `
MIIT’s Telecommunications Inspection Bureau was rechristened Cybersecurity Management Bureau.
                          ^^^^^^^^^^ wrong-name: expected Protection
`,
  );
});

describe('a name in quotation marks', () => {
  checkSilent('right', 'MLPS stands for “multi-level protection system”.');
  checkSilent('denied', 'MLPS does not stand for “multi-layer protection system”.');
  check(
    'after "stands for"',
    `
MLPS stands for “multi-layer protection system”.
                       ^^^^^ wrong-name: expected level
`,
  );
  check(
    'of four words and more',
    `
The Central Commission began in 2014 as the “Central Leading Group for Cybersecurity and Modernization”.
                                                                                         ^^^^^^^^^^^^^ wrong-name: expected Informatization
`,
  );
  check(
    'of a proposal',
    `
What the foreign minister proposed in 2020 goes by the name of “Global Internet Security Initiative”.
                                                                       ^^^^^^^^ wrong-name: expected Data
`,
  );
});

describe('a Chinese name', () => {
  checkSilent('without its last word', 'The MLPS (网络安全等级保护) was introduced in 2007.');
});
