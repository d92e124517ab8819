import { describe } from 'vitest';
import { checkSilent } from '../harness/check.ts';

describe('a parent that may stand', () => {
  checkSilent('the one of today', 'CNNIC answers to the Cyberspace Administration of China.');
  checkSilent('the one of its time', 'Until 2018, CNCERT was subordinate to MIIT.');
  checkSilent('the old one and the new one', 'TC260 was once under MIIT and is now under the Cyberspace Administration.');
  checkSilent('a parent of the parent', 'The 13th Bureau belongs to the Ministry of State Security.');
  checkSilent('in a question', 'Does CNNIC answer to the Ministry of Public Security?');
  checkSilent('when it is denied', 'CICIR is not part of the Ministry of Foreign Affairs.');
  checkSilent('when it is somebody’s mistake', 'It is a common mistake to place CNNIC under MIIT.');
  checkSilent(
    'when it is told by their order which belongs to which',
    'CNNIC and CNCERT were subordinate to the Chinese Academy of Sciences and the MII respectively.',
  );
  checkSilent(
    'of something of which nothing is said',
    'The Global Data Security Initiative was proposed by the Ministry of Foreign Affairs.',
  );
  checkSilent(
    'of an offshoot that the sources do not know',
    'CNCERT must not be confused with US-CERT, an emanation of the Department of Homeland Security formed in 2003.',
  );
  checkSilent(
    'of its own in a clause of its own',
    'CNCERT was moved to the CAC in 2018, while MIIT moved its own people to the Ministry of Commerce.',
  );
  checkSilent(
    'of who writes about it',
    'Last week’s pick: Paul Triolo and Graham Webster on China’s Global Data Security Initiative.',
  );
  checkSilent(
    'a country where a person belongs',
    'In 2020 we got the Global Data Security Initiative. It was the work of Wang Yi, and its audience was the Global South as much as the United States.',
  );
  checkSilent(
    'in what is left open',
    'The sources say nothing on when CICIR was founded, or on how many people work at the MPS.',
  );
  checkSilent('in a longer Chinese word', '公安部十一局的前身是1983年成立的计算机管理监察部门。');
  checkSilent('when somebody’s slide lists it there', 'A slide in the deck listed CNNIC under MIIT.');
  checkSilent('when it stands close to another’s building', 'CICIR is housed close to the Ministry of Foreign Affairs.');
  checkSilent(
    'in what is only supposed',
    'Suppose CNCERT had been handed to the Ministry of Public Security in 2015. Nobody knows what would have followed.',
  );
  checkSilent(
    'with any other tie between the two',
    'MIIT has deputy commissioners at TC260, and so has the Ministry of Public Security.',
  );
  checkSilent(
    'when the sentence ties it to something else',
    'The Cyberspace Administration works with the Ministry of Public Security, and CNCERT is under its control.',
  );
  checkSilent(
    'of a body that the sources do not know',
    'The Office of Lost Property answers to the Ministry of Public Security.',
  );
  checkSilent(
    'of a term that the draft defines',
    'The Cyberspace Administration of China (“the Administration”) leads. CNNIC is run by the Administration.',
  );
  checkSilent('and numbers of parts', 'Sixteen working groups meet at the Internet Society of China, eight at TC260.');
  checkSilent(
    'in a table',
    `
| Body  | Overseen by |
|-------|-------------|
| CNNIC | Cyberspace Administration of China |
| CICIR | Ministry of State Security |
`,
  );
});
