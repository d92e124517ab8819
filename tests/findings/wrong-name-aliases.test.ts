import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

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
    'a nickname that nothing has',
    String.raw`
APT3 (a.k.a. “Emissary Panda”) is one of them.
              ^^^^^^^^ wrong-name: expected Gothic
`,
  );
  check(
    'two wrong words of a long name',
    String.raw`
CNCERT joined FIRST (that’s the Federation of Internet Response and Security Teams).
                                ^^^^^^^^^^^^^^^^^^^^^^ wrong-name: expected Forum of Incident
`,
  );
  check(
    'a wrong end of a Chinese name in brackets',
    String.raw`
The SIIO (国家互联网信息中心) is the regulator.
                        ^^^^ wrong-name: expected 办公室
`,
  );
  check(
    'an acronym behind “or”',
    String.raw`
The Cyber Trust Identity platform, or CITD, belongs to the police.
                                      ^^^^ wrong-name: expected CTID
`,
  );
  check(
    'what it was called in English',
    String.raw`
Before 2014 the English name of the CAC, China’s regulator, was the State Internet Affairs Office.
                                                                                   ^^^^^^^ wrong-name: expected Information
`,
  );
  checkSilent('a translation of the writer’s own', 'MIIT (Ministry of Industry and Information Technologies) is one of them.');
  checkSilent(
    'another thing of those letters',
    'FIRST (Foundation for Inspiration and Recognition of Science) holds robot contests.',
  );
  checkSilent('what belongs to it, in brackets', 'The CAC (and the Central Propaganda Department) set the line.');
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
  checkSilent('a short form of it', 'Deputies came from the State Cryptography Administration (国家密码局) as well.');
  checkSilent('the Party, by its English noun', 'It came from the General Office of the Party’s Central Committee in 2017.');
  checkSilent(
    'a bureau told apart from another by its number',
    'The MLPS belongs to the 11th Bureau of the Ministry of Public Security; the 13th, another one, is the technical arm of the MSS.',
  );
  checkSilent(
    'a former name of what was named before',
    'CACS works for the CAC, CAICT for MIIT. It went by Chinese Academy for Telecommunications Research at first.',
  );
  checkSilent(
    'what its maker called it',
    'It was created by the State Council Information Office (国务院新闻办公室) under the name of State Internet Information Office.',
  );
  checkSilent(
    'an agency abroad',
    'Singapore’s act is applied by a commissioner at the Cyber Security Agency; in China CSAC has no such part.',
  );
});
