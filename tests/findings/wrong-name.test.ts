import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('one wrong word in a long name', () => {
  check(
    'with its acronym in brackets',
    String.raw`
The State Media Information Office (SIIO) had no staff.
          ^^^^^ wrong-name: expected Internet
`,
  );
  check(
    'with its acronym before it',
    String.raw`
CNITSEC, the China Information Technology Service Evaluation Centre, tests software.
                                          ^^^^^^^ wrong-name: expected Security
`,
  );
  check(
    'after a dash',
    String.raw`
APNIC – the Asia-Pacific Telephone Information Centre – assigns addresses.
                         ^^^^^^^^^ wrong-name: expected Network
`,
  );
  check(
    'told by "for short"',
    String.raw`
The National Committee for the Standardization of Industrial Security, or TC260 for short, drafts standards.
                                                  ^^^^^^^^^^ wrong-name: expected Information
`,
  );
  check(
    'in a long name without an acronym',
    String.raw`
Experts of the National Computer Network and Internet Security Management Centre were there.
                                             ^^^^^^^^ wrong-name: expected Information
`,
  );
  check(
    'the first word, with the acronym',
    String.raw`
The Federal Internet Information Office (SIIO) had no staff.
    ^^^^^^^ wrong-name: expected State
`,
  );
  check(
    'the last word',
    String.raw`
The State Administration for Press, Publications, Radio, Film and Theatre has a seat.
                                                                  ^^^^^^^ wrong-name: expected Television
`,
  );
  check(
    'broken over lines and by emphasis',
    String.raw`
The *National Computer Network and
Information Society Management* Centre is in Beijing.
            ^^^^^^^ wrong-name: expected Security
`,
  );
  check(
    'in a table of acronyms',
    String.raw`
| Acronym | Name |
|---|---|
| CACS | Chinese Academy of Computer Studies |
                            ^^^^^^^^ wrong-name: expected Cyberspace
| ISC | Internet Society of China |
`,
  );
  check(
    'in a list of bodies',
    String.raw`
- **CICIR.** The China Institutes of Contemporary Intelligence Relations are a think tank.
                                                  ^^^^^^^^^^^^ wrong-name: expected International
`,
  );
  check(
    'in a heading with what follows',
    String.raw`
## TC260

The National Committee for the Standardization of Internet Security drafts standards.
                                                  ^^^^^^^^ wrong-name: expected Information
`,
  );
  check(
    'told by a body that the sources tie to it',
    String.raw`
CNCERT has been a member of the Forum of Internet Response and Security Teams.
                                         ^^^^^^^^ wrong-name: expected Incident
`,
  );
  check(
    'a missing word that the acronym has',
    String.raw`
The Ministry of Industry and Technology (MIIT) regulates carriers.
                             ^^^^^^^^^^ wrong-name: expected Information Technology
`,
  );
  check(
    'one that the draft names by its acronym elsewhere',
    String.raw`
The NDRC is a planner.

Few ministries outrank the National Development and Finance Commission.
                                                    ^^^^^^^ wrong-name: expected Reform
`,
  );
  checkFix(
    'the fix takes the word only, in the spelling of the writer',
    String.raw`
The Central Commission for Cybersecurity and Industrialisation (CCCI) sets the line.
                                             ^^^^^^^^^^^^^^^^^ wrong-name: expected Informatisation
`,
    String.raw`
The Central Commission for Cybersecurity and Informatisation (CCCI) sets the line.
`,
  );
});

describe('what is no wrong word in a name', () => {
  checkSilent('the name itself', 'The Central Commission for Cybersecurity and Informatization (CCCI) sets the line.');
  checkSilent(
    'British spelling, plural, another preposition',
    'The Central Commission on Cybersecurity and Informatisation and the China Academy of Information and Communications Technologies publish plans.',
  );
  checkSilent(
    'an adjective in front',
    'The powerful Chinese Ministry of Industry and Information Technology (MIIT) regulates carriers.',
  );
  checkSilent('a shorter form', 'The China Network Information Centre (CNNIC) is in Beijing.');
  checkSilent(
    'another order of the words',
    'The National Committee for Information Security Standardization (TC260) drafts standards.',
  );
  checkSilent(
    'another translation of a word',
    'The National Informatization Leading Group and the State Network and Information Security Coordinating Group are gone.',
  );
  checkSilent(
    'a ministry and an acronym after it',
    'Comment was sought by the Ministry of Public Security and the CAC; the identifiers come from the Ministry itself.',
  );
  checkSilent('a body of the same country with a similar name', 'The Central Foreign Affairs Commission and the CCCI met.');
  checkSilent(
    'an academy with a similar name',
    'The Chinese Academy of Social Sciences (CASS) is no part of the Chinese Academy of Sciences.',
  );
  checkSilent(
    'another office of the State Council',
    'The State Council Research Office wrote the speech for the CAC, the cyberspace regulator.',
  );
  checkSilent(
    'another country’s ministry',
    'India’s Ministry of Electronics and Information Technology and the MIIT signed a paper.',
  );
  checkSilent('another country’s centre', 'The Vietnam Internet Network Information Centre and the CNNIC met.');
  checkSilent(
    'a later law with a similar name',
    'In 2022 the regulator issued the Internet User Account Information Management Provisions.',
  );
  checkSilent('a predecessor with a similar name', 'The NDRC was formerly the National Development and Planning Commission.');
  checkSilent(
    'a name that goes on',
    'The Central Commission for Cybersecurity and Information Technology Standards of the province is local.',
  );
  checkSilent('denied', 'The CCCI is not the Central Commission for Cybersecurity and Industrialization.');
  checkSilent('asked', 'Is the CCCI a Central Commission for Cybersecurity and Industrialization?');
  checkSilent(
    'reported as a mistake',
    'A much-copied slide calls the CCCI the Central Commission for Cybersecurity and Industrialization.',
  );
  checkSilent('told apart', 'The Cybersecurity *Protection* Bureau is one, the Cybersecurity *Management* Bureau another.');
  checkSilent('the Data Protection Act and the like', 'The Data Protection Law of the island and the Data Security Law differ.');
  checkSilent('in code', 'Keep `Central Commission for Cybersecurity and Industrialization (CCCI)` in the test file.');
});

describe('acronyms that belong to something else', () => {
  check(
    'letters in the wrong order',
    String.raw`
The Cybersecurity Association of China (CASC) has members.
                                        ^^^^ wrong-name: expected CSAC
`,
  );
  check(
    'a wrong letter',
    String.raw`
The National Development and Reform Commission (NDRB) was asked.
                                                ^^^^ wrong-name: expected NDRC
`,
  );
  check(
    'of another ministry',
    String.raw`
Its overseer is the Ministry of State Security (MPS).
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-name: expected MSS or Ministry of Public Security
`,
  );
  check(
    'an acronym with another body’s name',
    String.raw`
CSAC (Chinese Academy of Cyberspace Studies) is active.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-name: expected CACS or Cybersecurity Association of China
`,
  );
  check(
    'a letter that a word of the name asks for is left out',
    String.raw`
The Ministry of Industry and Information Technology (MIT) was asked.
                                                     ^^^ wrong-name: expected MIIT
`,
  );
  check(
    'an unknown acronym before the name',
    String.raw`
CNCRT (the National Computer Network Emergency Response Technical Team) was asked.
^^^^^ wrong-name: expected CNCERT
`,
  );
  checkSilent(
    'the alliance of another acronym',
    'TC28, the National Information Technology Standardization Committee, is older.',
  );
  checkSilent(
    'an acronym of the writer’s own',
    'The State Council Information Office (SCI Office) and the Ministry of Industry and Information Technology (MOIIT) were asked.',
  );
  checkSilent('a ministry’s other acronym', 'The Ministry of Foreign Affairs (MOFA) was asked.');
  checkSilent('a host in brackets', 'The registry (CNNIC) is on the campus of the Chinese Academy of Sciences (CAS).');
  checkSilent(
    'both right',
    'The Cybersecurity Association of China (CSAC) and the Chinese Academy of Cyberspace Studies (CACS) share a street.',
  );
  checkSilent('in lower case', 'The Ministry of Public Security (police) was asked.');
  checkSilent(
    'of another country, like a known one',
    'By way of comparison, the United Kingdom, whose National Cyber Security Centre was opened in 2016, has no such duty.',
  );
});

describe('a name with its country in it, where another country is spoken of', () => {
  check(
    'is of its own country',
    `
Tokyo and Washington know the China Institutes of Contemporary International Studies well.
                                                                             ^^^^^^^ wrong-name: expected Relations
`,
  );
});

describe('an academy for standards', () => {
  check(
    'is an academy, and no standard',
    `
CAICT was once named the China Academy for Telecommunications Standards.
                                                              ^^^^^^^^^ wrong-name: expected Research
`,
  );
});
