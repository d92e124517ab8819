import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('places that are hard to count', () => {
  check('behind a byte-order mark', `\uFEFFCNNIC was founded in 1999.\n ${' '.repeat(21)}^^^^ wrong-date: expected 1997`);
  check(
    'after carriage returns',
    'First line.\r\n\r\nCNNIC was\r\nfounded in 1999.\r\n           ^^^^ wrong-date: expected 1997\r\n',
  );
  check(
    'behind emoji and right-to-left text',
    `
😀 שלום: CNNIC was founded in 1999.
                              ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'behind character references and escapes',
    String.raw`
R&amp;D costs \$5 there. CNNIC was founded in&nbsp;1999.
                                                   ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'in a quotation that goes on',
    `
> CNNIC was
> founded in
> 1999.
  ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'in a footnote that goes on',
    `
Text.[^1]

[^1]: CNNIC was founded
    in 1999.
       ^^^^ wrong-date: expected 1997
`,
  );
  check(
    'in emphasis',
    `
CNNIC was founded in **19*99***.
                       ^^^^^ wrong-date: expected 1997
`,
  );
});

describe('one of two things', () => {
  check(
    'the former and the latter',
    `
Two bodies stand out, CACS and CSAC. The former was founded in 2015, the latter in 2014.
                                                                                   ^^^^ wrong-date: expected 2016
`,
  );
  check(
    'a body named beside another, but not together with it',
    `
CNNIC runs the .cn registry. The body was set up in 1999.
                                                    ^^^^ wrong-date: expected 1997
`,
  );
  checkSilent('of three', 'CNNIC, CNCERT and TC260 moved. The latter was founded in 2004.');
});

describe('a pack of the writer’s own', () => {
  const pack = `
//- /sources/tea.facts.yaml
source: { id: tea-book, type: book, title: The Book of Tea, issued: { date-parts: [[1906]] } }
entities:
  tea-guild:
    kind: organization
    definition: A guild of tea merchants.
    names: [Guild of Tea Merchants, { text: GTM, as: acronym }]
facts:
  - { subject: tea-guild, property: inception, value: '1843', where: { page: 12, exact: the guild dates from 1843 } }
`;
  check(
    'is all there is',
    `//- /draft.md\nThe Guild of Tea Merchants was founded in 1834.\n${' '.repeat(42)}^^^^ wrong-date: expected 1843\n${pack}`,
  );
  checkSilent('knows nothing of the bundled ones', `//- /draft.md\nCNNIC was founded in 1999.\n${pack}`);
});

describe('dates of two clauses', () => {
  check(
    'that changed places, each told by its own clause',
    `
CNNIC, a child of the Academy of Sciences from 1997, was handed over in 2018; CNCERT/CC, formerly under MIIT, was reassigned in 2014.
                                                                        ^^^^ wrong-date: expected 2014
                                                                                                                                ^^^^ wrong-date: expected 2018
`,
  );
  check(
    'counted and told at once',
    `
The ministry got its cyber coordinator in 2013. Seven years later, in September 2019, Wang Yi put forward the Global Data Security Initiative.
                                                                                ^^^^ wrong-date: expected September 2020
`,
  );
  check(
    'in one breath, one of them with the wrong month',
    `
Two comprehensive sets of rules, of March 2021 and November 2022, made nearly every service collect identification.
                                                   ^^^^^^^^ wrong-date: expected September 2022
`,
  );
  checkSilent('of two things that are not known', 'The association met its members in March 2021 and November 2022.');
  check(
    'of a thing that somebody proposed, without an article before it',
    `
In 2020年11月 China proposed 《全球数据安全倡议》.
         ^^ wrong-date: expected 2020年09月
`,
  );
  checkFix(
    'counted up to what is told next',
    `
The network trust system was first thought of in August 2008. It took three more years until, in 2014, the MPS was mandated to build it.
                                                                      ^^^^^ wrong-date: expected six more years
`,
    `
The network trust system was first thought of in August 2008. It took six more years until, in 2014, the MPS was mandated to build it.
`,
  );
  check(
    'a day whose year another date of the sentence gives',
    `
The 2019 editions of the two yearly reports of CACS were released on 20 August of that year.
                                                                        ^^^^^^ wrong-date: expected 20 October
`,
  );
});
