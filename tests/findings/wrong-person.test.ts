import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('a person who may stand', () => {
  checkSilent('as head', 'Zhao Zeliang chairs TC260.');
  checkSilent('with two posts', 'Zhao Zeliang, who chairs TC260, is a deputy director of the Cyberspace Administration.');
  checkSilent(
    'with posts in two sentences',
    'Wang Xiujun heads CSAC. She is also a deputy director of the Cyberspace Administration.',
  );
  checkSilent('as deputy', 'The Leading Group was chaired by Xi Jinping, with Li Keqiang and Liu Yunshan as deputies.');
  checkSilent('as successor', 'Liu Yunshan’s seat later went to Wang Huning.');
  checkSilent('in years past', 'Fang Binxing ran NCNISMC between 2002 and 2006.');
  checkSilent(
    'with a post of long ago',
    'Shang Bing leads the Internet Society of China; earlier he was a vice-minister at MIIT.',
  );
  checkSilent('as maker', 'The Great Firewall was designed by Fang Binxing.');
  checkSilent('as teacher', 'Tian Li teaches at Peking University.');
  checkSilent('in a question', 'Is TC260 headed by Wang Xiujun?');
  checkSilent('when it is denied', 'TC260 is not headed by Wang Xiujun.');
  checkSilent('when he only visits', 'Lu Wei spoke to the members of CSAC.');
  checkSilent('at a body of which the sources name no head', 'The Ministry of Public Security is led by Zhao Kezhi.');
  checkSilent(
    'under a short name that the draft defines',
    'The Cyberspace Administration of China (“the Administration”) is big. Wang Xiujun, who heads CSAC, is a vice-director of the Administration.',
  );
  checkSilent(
    'in a table',
    `
| Body  | Head |
|-------|------|
| TC260 | Zhao Zeliang |
| CSAC  | Wang Xiujun |
`,
  );
});

describe('the wrong person at a body', () => {
  check(
    'after a passive',
    `
The Internet Society of China is led by Zhao Zeliang.
                                        ^^^^^^^^^^^^ wrong-person: expected Shang Bing
`,
  );
  check(
    'before a verb',
    `
Zhao Zeliang heads CSAC.
^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'in the chair',
    `
The Leading Group was chaired by Li Keqiang.
                                 ^^^^^^^^^^ wrong-person: expected Xi Jinping
`,
  );
  check(
    'after a noun',
    `
The director of CSAC is Fang Binxing.
                        ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'in an apposition',
    `
The head of TC260, Lu Wei, thanked the members.
                   ^^^^^^ wrong-person: expected Zhao Zeliang
`,
  );
  check(
    'who proposed a thing',
    `
In September 2020 Lu Wei proposed a Global Data Security Initiative.
                  ^^^^^^ wrong-person: expected Wang Yi
`,
  );
  check(
    'with the title before the name',
    `
The Global Data Security Initiative was presented by premier Li Keqiang.
                                                     ^^^^^^^^^^^^^^^^^^ wrong-person: expected Wang Yi
`,
  );
  check(
    'by office only',
    `
The State Informatization Leading Group was chaired by the head of state.
                                                           ^^^^^^^^^^^^^ wrong-person: expected prime minister
`,
  );
  check(
    'whom no source knows',
    `
CSAC is headed by Walter Brown.
                  ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'in a table',
    `
| Body  | Head |
|-------|------|
| TC260 | Wang Xiujun |
          ^^^^^^^^^^^ wrong-person: expected Zhao Zeliang
| CSAC  | Wang Xiujun |
`,
  );
});

describe('a person at the wrong body', () => {
  check(
    'of an expert',
    `
Tian Li teaches at Tsinghua University.
                   ^^^^^^^^^^^^^^^^^^^ wrong-person: expected Peking University
`,
  );
  check(
    'of a deputy',
    `
Wang Xiujun, director of CSAC, is also a deputy director of the Ministry of Public Security.
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-person
`,
  );
  check(
    'after a colon',
    `
Wang Xiujun wears two hats: director of CSAC and vice-director of the Ministry of Public Security.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-person
`,
  );
  check(
    'of a chief executive',
    `
Shang Bing, director of the Internet Society of China, is the CEO of Alibaba.
                                                                     ^^^^^^^ wrong-person: expected China Mobile
`,
  );
  check(
    'of a legal representative',
    `
Li Yuxiao is legal representative of TC260.
                                     ^^^^^ wrong-person
`,
  );
});

describe('the fix', () => {
  checkFix(
    'names the right one',
    `
CSAC is headed by Zhao Zeliang.
                  ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
    `
CSAC is headed by Wang Xiujun.
`,
  );
  checkFix(
    'takes the title with the name',
    `
The Global Data Security Initiative was presented by security chief Meng Jianzhu.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-person: expected Wang Yi
`,
    `
The Global Data Security Initiative was presented by Wang Yi.
`,
  );
});

describe('which of two is wrong', () => {
  check(
    'what is told of a person',
    String.raw`
Shang Bing, who directs the Cybersecurity Association of China, was once a vice-minister.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-person: expected Internet Society of China or China Mobile
`,
  );
  check(
    'a person, and not what is right of the person',
    String.raw`
The leader of CSAC is Shang Bing, vice-director of the CAC.
                      ^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'somebody who took over',
    String.raw`
Wang Huning, formerly a professor, took over as the SIIO’s first independent head.
^^^^^^^^^^^ wrong-person: expected Lu Wei
`,
  );
  check(
    'a seat that passed on',
    String.raw`
Liu Yunshan’s seat as deputy chair later went to Lu Wei.
                                                 ^^^^^^ wrong-person: expected Wang Huning
`,
  );
  check(
    'a title that is right stays',
    String.raw`
The Global Data Security Initiative was put forward by foreign minister Yang Jiechi.
                                                                        ^^^^^^^^^^^ wrong-person: expected Wang Yi
`,
  );
});

describe('another holder of a post', () => {
  checkSilent(
    'where only a former one is known, and “former” is said of somebody else',
    'Zhuang Rongwen – CAC director since 2018; not a former CNITSEC man (that is Wu Shizhong).',
  );
  checkSilent(
    'deputies beside the chair',
    'Xi took the chair of the Leading Group himself, with Li Keqiang and Liu Yunshan as his deputies.',
  );
  check(
    'in an entry of a register',
    `
CSAC, entry in the register: founded 2016; director Zhao Zeliang; legal representative Li Yuxiao.
                                                    ^^^^^^^^^^^^ wrong-person: expected Wang Xiujun
`,
  );
  check(
    'in whose slot somebody came',
    `
Xi chairs the Leading Group, with Li Keqiang and Liu Yunshan as his deputies. Liu’s slot has since gone to Wang Qishan.
                                                                                                           ^^^^^^^^^^^ wrong-person: expected Wang Huning
`,
  );
});
