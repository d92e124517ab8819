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

describe('what stands near a body and belongs elsewhere', () => {
  checkSilent(
    'the row’s thing, not the body in its cell',
    `
| Body  | Home |
|-------|------|
| CNNIC | CAC today; begun under the Chinese Academy of Sciences |
`,
  );
  checkSilent('what a ministry kept', 'The CAC wanted it all. It got less: the Ministry of Public Security kept what it had.');
  checkSilent('where its people came from', 'Take the standards committee TC260. Its clerks came from MIIT and the MPS.');
  checkSilent(
    'what it holds',
    'The Internet Society of China meets often, holds ITU membership and launched a “China IGF” in 2020.',
  );
  checkSilent(
    'a denial behind an aside',
    'CACS is the think tank of the CAC and not, as the handout has it, a branch of the Chinese Academy of Sciences.',
  );
  checkSilent(
    'an authority that is a power',
    'CNNIC went to the CAC in 2014. Who licenses domain names is another matter: that authority remained with MIIT.',
  );
  checkSilent(
    'departments, and a clause behind them',
    'TC260 grew up under MIIT. When it was moved, along with MIIT’s departments, the CAC had Lu Wei for a director.',
  );
  checkSilent('departments and another body', 'In 2014 the CAC was given some MIIT departments and CNNIC.');
  checkSilent(
    'a head and a second in command',
    'CSAC opened in 2016, with Wang Xiujun at its head and Li Yuxiao as legal representative.',
  );
  checkSilent('two that are at odds', 'The MLPS is old, and it has fuelled a long feud between the police and the CAC.');
  checkSilent('who linked it to whom', 'The MSS says little. One firm, Recorded Future, linked it to APT3 in 2017.');
  checkSilent(
    'who wrote about whom',
    'Crowdstrike wrote about Stone Panda, and two persons near the ministry were indicted in 2020.',
  );
  checkSilent(
    'the owner of something else',
    'China’s cyber coordinator sits with the arms controllers, since the UN’s GGE met under the First Committee.',
  );
  checkSilent('the heading of a text', 'The heading of Creemers reads “Internet Society of Things”; ISC is meant.');
  checkSilent(
    'two groups tied to one ministry',
    'About the MSS little is known. Firms have attributed the groups APT3 and APT10 to it.',
  );
  checkSilent(
    'who is not meant',
    'We do not mean the men charged over APT10. Two persons tied to the MSS were indicted in 2020.',
  );
  checkSilent(
    'another clause behind a cleft',
    'Who runs the Sino-Europe Cyber Dialogue? It is CICIR that conducts it; CNITSEC collects vulnerabilities for the CNNVD.',
  );
  checkSilent('what the office was told', 'Our Seoul office was told that CNITSEC is an MIIT laboratory.');
  checkSilent(
    'what overlaps with theirs',
    'At MIIT a bureau is now called the Cybersecurity Protection Bureau, and its duties overlap with those of the police and of the CAC.',
  );
  checkSilent(
    'two of many',
    'One member of the Leading Group was new, the People’s Bank of China. The others, from the Ministry of Finance to the PLA General Staff, had sat on the groups that it replaced.',
  );
  checkSilent(
    'another one’s author',
    'The National Cyberspace Security Strategy was drafted by the CAC, whereas the international one had the foreign ministry as its author.',
  );
  checkSilent(
    'what is not true, though many say so',
    'It is not true, though some reports say so, that CSAC was behind the Great Cannon attack.',
  );
});
