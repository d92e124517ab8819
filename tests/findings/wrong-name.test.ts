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
  checkSilent(
    'an acronym of the writer’s own',
    'The State Council Information Office (SCI Office) and the Ministry of Industry and Information Technology (MIT) were asked.',
  );
  checkSilent('a ministry’s other acronym', 'The Ministry of Foreign Affairs (MOFA) was asked.');
  checkSilent('a host in brackets', 'The registry (CNNIC) is on the campus of the Chinese Academy of Sciences (CAS).');
  checkSilent(
    'both right',
    'The Cybersecurity Association of China (CSAC) and the Chinese Academy of Cyberspace Studies (CACS) share a street.',
  );
  checkSilent('in lower case', 'The Ministry of Public Security (police) was asked.');
});

describe('second, former and original names of something else', () => {
  check(
    'a nickname',
    String.raw`
Reports speak of APT3, also known as “Stone Panda”.
                                      ^^^^^ wrong-name: expected Gothic
`,
  );
  check(
    'a nickname in brackets',
    String.raw`
APT10 (“Gothic Panda”) is one of them.
        ^^^^^^ wrong-name: expected Stone
`,
  );
  check(
    'of the latter',
    String.raw`
There are APT3 and APT10, the latter better known as Gothic Panda.
                                                     ^^^^^^ wrong-name: expected Stone
`,
  );
  check(
    'of the former',
    String.raw`
There are APT3 and APT10, the former better known as Stone Panda.
                                                     ^^^^^ wrong-name: expected Gothic
`,
  );
  check(
    'after "or", in quotation marks',
    String.raw`
The hackers of APT10, or “Gothic Panda”, were not caught.
                          ^^^^^^ wrong-name: expected Stone
`,
  );
  checkSilent('nicknames that fit', 'APT3, dubbed “Gothic Panda”, and APT10, alias “Stone Panda”, are tied to one ministry.');
  checkSilent('two groups with "or"', 'It may have been APT3 or Stone Panda.');
  checkSilent('told apart', 'APT3 should not be confused with “Stone Panda”.');
  check(
    'an official name',
    String.raw`
The 11th Bureau of the Ministry of Public Security is officially the Cybersecurity Management Bureau.
                                                                                   ^^^^^^^^^^ wrong-name: expected Protection
`,
  );
  check(
    'a new name',
    String.raw`
The Telecommunications Protection Bureau was renamed the Cybersecurity Protection Bureau.
                                                                       ^^^^^^^^^^ wrong-name: expected Management
`,
  );
  check(
    'a former name',
    String.raw`
The Cyberspace Administration of China, formerly the State Council Information Office, has its own staff.
                                                           ^^^^^^^ wrong-name: expected Internet
`,
  );
  check(
    'a former name that nothing has',
    String.raw`
CAICT was once called the Chinese Academy for Broadcasting Research.
                                              ^^^^^^^^^^^^ wrong-name: expected Telecommunications
`,
  );
  check(
    'a former name of a bureau',
    String.raw`
MIIT’s Cybersecurity Management Bureau used to be the Telecommunications Safety Bureau.
                                                                         ^^^^^^ wrong-name: expected Protection
`,
  );
  check(
    'pinyin of something else',
    String.raw`
A central commission (*zhongyang lingdao xiaozu*) coordinates.
                                 ^^^^^^^^^^^^^^ wrong-name: expected weiyuanhui
`,
  );
  check(
    'Chinese of something else',
    String.raw`
The red zone (黑色地带) is to be widened.
              ^^ wrong-name: expected 红
`,
  );
  checkSilent(
    'the right original',
    'The red zone (红色地带) is to be widened, and a central commission (*zhongyang weiyuanhui*) coordinates.',
  );
  checkSilent('another original of the same thing', 'The Cybersecurity Protection Bureau (公安部十一局) is busy.');
});

describe('Chinese names', () => {
  check(
    'the type of a document',
    String.raw`
征求意见的是《国家网络身份认证公共服务管理条例》。
                                          ^^^^ wrong-name: expected 办法
`,
  );
  check(
    'a body beside its acronym',
    String.raw`
中国网络空间安全学会(CSAC)有四个委员会。
                ^^ wrong-name: expected 协
`,
  );
  checkSilent('the right name', '中国网络空间安全协会(CSAC)有四个委员会。');
  checkSilent('a later document', '《互联网用户账号信息管理规定》于2022年8月施行。');
  checkSilent('a local office', '北京市互联网信息办公室与国家互联网信息办公室联合发布通知。');
  checkSilent('another administration', '国家药品监督管理局与国家市场监督管理总局不同。');
});
