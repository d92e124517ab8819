import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

describe('what a draft does not assert', () => {
  checkSilent('a denial', 'CNNIC was not founded in 1999.');
  checkSilent('a denial with the right value behind it', 'CNNIC was founded not in 1999 but in 1997.');
  checkSilent('a question', 'Was CNNIC founded in 1999?');
  checkSilent('a question after the memory', 'Remember: was CNNIC founded in 1999?');
  checkSilent('a question whether somebody remembers', 'Do you recall if CNNIC was founded in 1999?');
  checkSilent('what is put aside', 'CNNIC was founded in 1997 rather than, as many believe, in 1999.');
  checkSilent('a supposition', 'Had CNNIC been founded in 1999, it would be younger than the web.');
  checkSilent('a condition', 'If CNNIC were founded in 1999, its archive would begin there.');
  checkSilent('what would have been', 'CNNIC would have been founded in 1999 but for the scholars.');
  checkSilent('a mistake of somebody', 'One newsletter wrongly dates the founding of CNNIC to 1999.');
  checkSilent(
    'what a witness said, taken back at once',
    'A witness had the Internet Society of China starting in 1995. Nope: it was 2001.',
  );
  checkSilent(
    'what a text under discussion says',
    'The manuscript dates the Leading Group to 2012. The author should look that up.',
  );
  checkSilent('a myth', 'It is a myth that CNNIC was founded in 1999.');
});

describe('what is said of something else', () => {
  checkSilent('of something that the sources do not know', 'The Ministry of Silly Walks was founded in 1999.');
  checkSilent('of something unknown beside a known name', 'A journal close to CNNIC was founded in 1999.');
  checkSilent('of another country’s body of the same name', 'Vietnam’s Ministry of Public Security was founded in 1945.');
  checkSilent(
    'of another country’s thing under a description',
    'Vietnam’s domain registry, unlike the Chinese one, was set up in 2000.',
  );
  checkSilent('of something the sources give no date for', 'CNNIC moved into a new building in 1999.');
  checkSilent(
    'of something unknown, in a clause of its own',
    'CSAC (Beijing, 2016) must be told from Singapore’s CSA, which hung out its shingle in 2015.',
  );
  checkSilent(
    'of what is not there, whose day and month it happens to have',
    'Unlike the United Kingdom, for which the Budapest Convention entered into force on 1 September 2011, China is not a party to it.',
  );
  checkSilent(
    'of what the year is said to be of',
    'TC260 was not born in 2009, as a slide claims, but seven years before. The 2009 foundation is that of CNITSEC.',
  );
  checkSilent(
    'of a piece of reading, of which the list says no more',
    '**On the SIM rule**\n\n1. Ann Writer, *The Daily Post*, September 1, 2010, on the first day of ID checks\n2. Bob Author, Web Project, September 7, 2010',
  );
  checkSilent(
    'of a paragraph that is put right',
    'Para 12 gave 2015 as the year in which the CSAC was founded. That is the year of CACS.',
  );
  checkSilent(
    'of a second comparison of the same thing',
    'CSAC is one year younger than the Chinese Academy of Cyberspace Studies and fifteen years younger than the Internet Society of China.',
  );
  checkSilent('of a later version', 'The revised account-name rules of 2022 are outside this list.');
  checkSilent('of a number that is no year', 'CNNIC, founded in 1997, has 1999 members.');
});

describe('what the sentence itself explains', () => {
  checkSilent('years counted from the known date', 'TC260 got a new secretariat in 2009, seven years after it had been set up.');
  checkSilent('a year counted backwards', 'The ministry’s laboratory opened in 1996, the year before CNNIC was founded.');
  checkSilent('summers', 'In 2014, two summers after a conference on CSAC’s plans, the building was sold.');
  checkSilent('a year that the wording of a relation takes as its own', 'In Chinese the agency is still the office of 2011.');
  checkSilent('what there was not', 'CAC had no director of its own in 2012.');
  checkSilent(
    'a later year counted from what the sentence is about',
    'The SCIO, spokesperson since 1991, opened the SIIO in 2011. Three years later it got its English name, Cyberspace Administration of China.',
  );
});

describe('what is no prose', () => {
  checkSilent('inline code', 'Run `CNNIC was founded in 1999` again.');
  checkSilent('a code block', '```\nCNNIC was founded in 1999.\n```\n');
  checkSilent('an indented code block', 'Text.\n\n    CNNIC was founded in 1999.\n');
  checkSilent('an address', 'See <https://example.org/cnnic-was-founded-in-1999> or https://example.org/CNNIC/founded/1999.');
  checkSilent('the target of a link', 'See [CNNIC](https://example.org/founded-in-1999 "CNNIC was founded in 1999").');
  checkSilent('a comment', 'CNNIC runs .cn.\n\n<!-- CNNIC was founded in 1999. -->\n');
  checkSilent('front matter', '---\nsummary: CNNIC was founded in 1999.\n---\n\nText.\n');
  checkSilent('left open', 'The first question is whether the Internet Society of China was founded in 1997.');
  checkSilent('told by somebody', 'A colleague told me CNNIC was founded in 2014.');
});

describe('dates of something else', () => {
  checkSilent('what came before it', 'The city’s internet office opened in 2012, before Lu Wei had come to the SIIO.');
  checkSilent(
    'another version',
    'The National People’s Congress decided in 2012 that users be verified; the 2017 version says more.',
  );
  checkSilent('papers', 'The MPS kept the MLPS, and papers published in 2020 suggest that it will run the CII scheme too.');
  checkSilent('its own events', 'CSAC says nothing on what its 2019 competitions cost.');
  checkSilent('its own pilot', 'Xiamen set up its own trusted-identity pilot in 2016.');
  checkSilent(
    'another country’s coordinator',
    'The State Department’s first cyber coordinator, Christopher Painter, was named in 2011.',
  );
  checkSilent(
    'the same letters, explained later in the sentence',
    'In Abuja the CAC keeps the register of companies (Corporate Affairs Commission, founded in 1990).',
  );
  checkSilent('what is to be supposed', 'If the list is to start in 2015, CSAC comes second.');
  checkSilent('a reading that the next sentence takes back', 'Slide 4 reads “TC260, founded 2009”. This is not correct.');
  checkSilent(
    'years after what was dated before',
    'In August 2008 MOHRSS had the idea. In 2014 the police got the mandate for a network trust system, three years after that the CTID work began.',
  );
  check(
    'but not that of a committee’s own beginnings',
    `
TC260 writes the standards. The committee dates to 2004 and spent its early years under MIIT.
                                                   ^^^^ wrong-date: expected 2002
`,
  );
  checkSilent('documents', 'The MPS kept the MLPS, and documents from 2020 suggest that it will run the CII scheme too.');
  checkSilent(
    'what the row calls false',
    `
| Heard at the desk | Verdict |
|-------------------|---------|
| CSAC is from 2015 | false, 2016 |
| MLPS has three tiers | false, five |
`,
  );
  checkSilent(
    'another country’s law',
    'Article 26 of the Cybersecurity Law is another matter: it is in the Vietnamese law of 12 June 2018, in force on 1 January 2019.',
  );
  checkSilent('a province’s office', 'The Jiangsu provincial cyberspace administration opened a hotline in 2016.');
  checkSilent(
    'days after it',
    'Sophie Wu wrote of the SIM rule for the Internet Governance Project on 7 September 2010, six days after it began.',
  );
  checkSilent(
    'what was told from two sides',
    'In 2013 Fujian wrote to its dealers about SIM cards, three years after the rule of 2010 and six before buyers had to show their faces.',
  );
  checkSilent(
    'years counted and dated',
    'Japan’s act is of November 2014. China’s Cybersecurity Law came two years after, in November 2016.',
  );
  checkSilent(
    'years counted in two words',
    'Hanoi opened its bureau in 2018, thirty-five years after the police in Beijing had set up theirs, the Computer Management and Supervision Bureau.',
  );
  checkSilent('what is sworn', 'One speaker swore to 2013 for the founding of the Leading Group; the documents have 2014.');
  checkSilent(
    'a transfer that is younger',
    'Few standards in force at the end of 2020 are older than TC260’s transfer to the CAC.',
  );
  checkSilent(
    'what explains it best',
    'The MLPS belongs to the 11th Bureau. The ministry kept the system that it had created in 2007.',
  );
  checkSilent(
    'a new name in English',
    'Lu Wei ran the SIIO from 2013, and in 2014 it emerged in English as the Cyberspace Administration of China.',
  );
  check(
    'but not where only rumours come after it',
    `
Lu Wei lost his post in 2017, amid rumours that he had reached for the MLPS.
                        ^^^^ wrong-date: expected 2016
`,
  );
  check(
    'nor where the writer corrects himself wrongly',
    `
CSAC was not founded in 2014, as we wrote, but in 2015.
                                                  ^^^^ wrong-date: expected 2016
`,
  );
  check(
    'nor behind an article',
    `
A Central Leading Group for Cybersecurity and Informatization was set up in 2013.
                                                                            ^^^^ wrong-date: expected 2014
`,
  );
  check(
    'the likelier of two',
    `
The police first tried out such a database in 2014, officially began work on CTID in 2015, and had 26 clients in 2020.
                                                                                     ^^^^ wrong-date: expected 2017
`,
  );
  checkSilent(
    'a contract',
    'The English name is the Cyberspace Administration of China, in use since 2014. A lease of 2016 with the older name is valid.',
  );
  checkSilent('what was written once', 'In our April letter we wrote that CACS was founded in 2012. It was founded in 2015.');
  checkSilent(
    'the writer’s own country',
    'Article 24 of China’s Cybersecurity Law is strict. In our Law on Cybersecurity of 2018 it is Article 26.',
  );
  checkSilent('what is not true', 'It is not true, as one clerk thought, that TC260 was founded in 2009.');
});
