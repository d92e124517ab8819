import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('a name beside its successor', () => {
  check(
    'of a part of something',
    `
The Telecommunications Protection Bureau of MIIT got the new name “Cybersecurity Coordination Bureau”.
                                                                                 ^^^^^^^^^^^^ wrong-name: expected Management
`,
  );
  check(
    'in another language',
    `
The 11th Bureau of the MPS, in English the Cybersecurity Management Bureau, works with the FBI.
                                                         ^^^^^^^^^^ wrong-name: expected Protection
`,
  );
  checkSilent(
    'in another language, right',
    'The 11th Bureau of the MPS, in English the Cybersecurity Protection Bureau, works with the FBI.',
  );
  checkSilent('both right', 'MIIT’s Telecommunications Protection Bureau was renamed Cybersecurity Management Bureau.');
  checkSilent('a law with its month', '“The CSL” means the Cybersecurity Law of November 2016.');
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

describe('names that are said to be its names', () => {
  checkSilent('fewer words of it', 'CNNIC, the China Network Information Centre (CNNIC), is a registry.');
  checkSilent('the words in another order', 'The National Information Security Standardization Committee (TC260) meets.');
  checkSilent('told apart', 'The 11th Bureau of the Ministry of Public Security is one thing. Its 18th Bureau does other work.');
  checkSilent('a word of the sentence', 'State Internet Information Office here, Cyberspace Administration there: one body.');
  checkSilent('names that share their rest', '“MPS” and “MSS” are the ministries of Public and of State Security.');
  checkSilent(
    'what it belongs to, in brackets',
    'The Cybersecurity Protection Bureau (Ministry of Public Security, no. 11) is old.',
  );
  check(
    'what it became',
    `
MIIT’s Telecommunications Protection Bureau woke up one day as the Data Security Management Bureau.
                                                                   ^^^^^^^^^^^^^ wrong-name: expected Cybersecurity
`,
  );
  check(
    'what an acronym stands for',
    `
CNITSEC is the China Information Technology Security Certification Committee (CNITSEC) in full.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^ wrong-name: expected Evaluation Centre
`,
  );
  check(
    'another name in a table',
    `
| Group | Other label  |
|-------|--------------|
| APT3  | Gothic Panda |
| APT10 | Putter Panda |
          ^^^^^^ wrong-name: expected Stone
`,
  );
  check(
    'another number of a bureau',
    `
The Cybersecurity Protection Bureau is the 13th Bureau of the Ministry of Public Security.
                                           ^^^^ wrong-name: expected 11th
`,
  );
  check(
    'another number of a meeting',
    `
Lu Wei addressed the 52nd ICANN meeting in London.
                     ^^^^ wrong-name: expected 57th
`,
  );
  checkSilent(
    'half a name, of nothing that is spoken of',
    'The Computer Crime Investigation Bureau of the county reports weekly.',
  );
  check(
    'half a name, of what is dated so and tied to what is named',
    `
In 1983 the Ministry of Public Security opened the Computer Crime Investigation Bureau, which now runs the multi-level protection system.
                                                            ^^^^^^^^^^^^^^^^^^^ wrong-name: expected Management and Supervision
`,
  );
});
