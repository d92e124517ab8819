/** Right, or not to be judged: drafts about who is under whom, in which no relation may be called wrong. */
import { describe } from 'vitest';
import { check, checkSilent } from '../harness/check.ts';

const RIGHT = [
  'What the CAC absorbed: authority over the domain name registry CNNIC, and oversight of TC260.',
  'CNNIC reports to the CAC these days, though it was born in the Chinese Academy of Sciences.',
  'CAICT, the think tank of the Ministry of Industry and Information Technology, publishes white papers; CACS does the same for the CAC.',
  'The MPS and the CAC both want to run the multi-level protection system, but it is the police who oversee it.',
  'The CAC would like to oversee the multi-level protection system.',
  'Zhuang Rongwen, director of the CAC since 2018, succeeded Xu Lin.',
  'Xu Lin, who took over from Lu Wei, headed the CAC after him.',
  'The CCCI is chaired by President Xi Jinping; Premier Li Keqiang is one of its deputy chairs.',
  'The Leading Group, chaired by Xi and flanked by Premier Li Keqiang, met in 2014.',
  'The National Committee for the Standardization of Information Security is headed by Zhao Zeliang, who is a deputy director of the CAC.',
  'MIIT officials said CNCERT, run by the CAC since 2018, keeps its weekly reports.',
  'CNITSEC works with the MPS on reviews, although it is overseen by the Ministry of State Security.',
  'The MPS supervises the 11th Bureau, which runs the multi-level protection system.',
  'TC260’s members include the MPS, MIIT and CNITSEC.',
  'Microsoft worked with the CAC on a version of Windows.',
  'The CAC’s rival, the MPS, has its own bureau, the Cybersecurity Protection Bureau.',
  'The CAC is not under the MPS.',
  'Is CNNIC under MIIT? It is not.',
  'Some authors say that CNITSEC is overseen by the MPS; they are mistaken.',
  'Alipay was developed by Ant Group, an affiliate of Alibaba; WeChat was developed by Tencent.',
  'The CAC and Tencent developed a joint programme.',
  'Tencent’s WeChat and Ant Group’s Alipay form the third layer.',
  'The Great Firewall was designed by Fang Binxing, who headed the National Computer Network and Information Security Management Centre from 2002 to 2006.',
  'The National Computer Network and Information Security Management Centre has since been led by others.',
  'Wang Yi proposed the Global Data Security Initiative in September 2020.',
  'The foreign minister, Wang Yi, tabled the initiative; Li Keqiang supported it.',
  'The Global Data Security Initiative was proposed by the Ministry of Foreign Affairs.',
  'The CAC, office of the Central Commission for Cybersecurity and Informatization, drafts its papers.',
  'The Central Propaganda Department oversees the CAC’s sister organs; CAC directors double as its vice-directors.',
  'CICIR is closely linked to the MSS; CAICT answers to MIIT.',
  'The ISC, whose director is Shang Bing, is guided by MIIT.',
  'Shang Bing was vice-minister of MIIT before he became CEO of China Mobile.',
  'The ISC set up the China IGF; CSAC organises sessions at the IGF.',
  'ICANN’s Beijing office sits on the premises of CNNIC, which has its seat on the campus of the Chinese Academy of Sciences.',
  'The UN GGE is part of the First Committee; the MFA’s coordinator works in the Arms Control Department.',
  'The MFA’s Treaty and Law Department and its Arms Control Department divide the work.',
  'The CAC issued the account name rules; the NPC adopted the decision of 2012.',
  'The MPS, together with the CAC, proposed a national internet ID, to be issued by the CAC.',
  'The State Council set up the CAC in 2011 as the State Internet Information Office under the State Council Information Office.',
  'The CAC is an agency of the State Council.',
  'CNNIC, an agency under the CAC, works with MIIT, which regulates the domain name system.',
  'The domain name system is regulated by MIIT and operated by CNNIC.',
  'Under the MPS, the fight against cybercrime has grown, and CNCERT has helped.',
  'CNCERT maintains the CNVD, CNITSEC the CNNVD.',
  'CNVD is maintained by CNCERT and CNNVD by CNITSEC, which belongs to the MSS.',
  'The MSS, which oversees CICIR and CNITSEC, has no website.',
  'In 2014 the CAC took over CNNIC from the Chinese Academy of Sciences, and four years later CNCERT from MIIT.',
  'CNCERT was founded under the Ministry of Information Industry, passed to MIIT and was handed to the CAC in 2018.',
  'The bureau, under the MPS since 1983, fights cybercrime.',
  'He headed the CAC.',
  'Lu Wei, who had headed Beijing’s propaganda department, ran the CAC until 2016. Lu was succeeded by Xu Lin.',
  'Wang Huning succeeded Liu Yunshan as deputy chair.',
  'Liu’s successor, Wang Huning, sits beside Li Keqiang.',
  'Members of the CCCI include the MPS, MIIT, the MFA and the People’s Bank of China.',
  'The CCCI’s members, among them the Ministry of Finance and the PLA General Staff, meet in private.',
  'Li Yuxiao, vice-director of CACS, is the legal representative of CSAC, whose director is Wang Xiujun of the CAC.',
  'Wang Xiujun, a deputy director at the CAC, heads CSAC.',
  `| Name | Affiliation |
|---|---|
| Li Yuxiao | CACS |
| Wang Xiujun | CAC; CSAC |
| Tian Li | Peking University |`,
  `| Body | Parent | Head |
|---|---|---|
| TC260 | CAC (before 2014: MIIT) | Zhao Zeliang |
| ISC | MIIT | Shang Bing |
| CNNIC | CAC | – |`,
  'TC260, now with the CAC, was once under MIIT.',
  'The China Electronics Standardization Institute runs TC260’s secretariat and houses its offices.',
  'TC260’s secretariat, run by the China Electronics Standardization Institute, serves seven groups.',
  'National Computer Network Emergency Response Technical Team, run by the CAC, is a member of FIRST.',
  'The Ministry of Public Security’s CTID and the CAC’s principle go together.',
  'The MPS built CTID; the idea came from the Ministry of Human Resources and Social Security.',
  'The Ministry of Human Resources and Social Security conceived the network trust system, which the MPS developed further.',
  'Data security is managed by the CAC and the MPS.',
  'The draft Data Security Law gives the leading role to the MPS, with the CAC’s assistance.',
  'The CSL made the CAC responsible for cybersecurity review, which CNITSEC and CAICT are certified to conduct.',
  'Critical information infrastructure protection is being brought under the MPS, although the CSL gives it to the CAC.',
  'CAC vice-director Yang Xiaowei met EU officials.',
  'MIIT’s Cybersecurity Management Bureau is led by Zhao Zhiguo.',
  'Professor Xie Yongjiang of the Beijing University of Posts and Telecommunications defends the rules.',
  'Xie Yongjiang, a legal expert and deputy director of the Internet Governance Research Center, agrees.',
  'Rogier Creemers, assistant professor at Leiden University, wrote the report, which LeidenAsiaCentre published.',
  'The report was funded by the Netherlands Ministry of Foreign Affairs.',
  'China’s Cybersecurity Law was drafted by the NPC’s Legislative Affairs Commission.',
  'The Central Cyberspace Affairs Commission, headed by Xi Jinping, oversees the CAC.',
  'CNNIC is overseen by the CCCI through its office.',
  'The MPS oversees cybersecurity companies; CNNIC is not among them.',
  'MIIT, which used to oversee CNCERT, kept the 5G roll-out.',
  'The CAC is led by the Party’s propaganda chief’s deputy.',
  'The 13th Bureau of the Ministry of State Security is responsible for science and technology; the 11th Bureau of the Ministry of Public Security for networks.',
  '中国互联网络信息中心隶属于国家互联网信息办公室。',
];

describe('relations that are right, denied, asked, wished for or unknown', () => {
  for (const draft of RIGHT) checkSilent(draft.slice(0, 90), draft);
});

describe('where the words stand in another order', () => {
  check(
    'the task of a sister body, in a cleft',
    String.raw`
Of CNNIC and CNCERT, it is CNNIC that is in charge of responding to cyber-attacks.
                           ^^^^^ wrong-parent: expected CNCERT/CC
`,
  );
  checkSilent('the right one in a cleft', 'Of CNNIC and CNCERT, it is CNCERT that is in charge of responding to cyber-attacks.');
  check(
    'the preposition in front',
    String.raw`
The Ministry of Public Security, to which CNITSEC answers, has no website.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of State Security
`,
  );
  checkSilent('the preposition in front, right', 'The Ministry of State Security, to which CNITSEC answers, has no website.');
  check(
    'the verb left out the second time',
    String.raw`
CNITSEC answers to the Ministry of State Security, CAICT to the Ministry of Public Security.
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent: expected Ministry of Industry and Information Technology
`,
  );
  check(
    'from one to another',
    String.raw`
In 2018, CNCERT was handed from MIIT to the Ministry of Public Security.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-parent
`,
  );
});
