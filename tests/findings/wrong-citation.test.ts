import { describe } from 'vitest';
import { check, checkFix, checkSilent } from '../harness/check.ts';

describe('what is fixed is one field, in the writer’s manner', () => {
  checkFix(
    'the year',
    `
Segal, A. (2019). China’s pursuit of cyber power. *Asia Policy*, *15*(2), 60–66.
           ^^^^ wrong-citation: expected 2020
`,
    'Segal, A. (2020). China’s pursuit of cyber power. *Asia Policy*, *15*(2), 60–66.\n',
  );
  checkFix(
    'a day in a German date',
    `
- Gao, Charlotte: Double-Faced Lu Wei Jailed for 14 Years for Bribery, in: The Diplomat, 29.3.2019.
                                                                                         ^^ wrong-citation
`,
    '- Gao, Charlotte: Double-Faced Lu Wei Jailed for 14 Years for Bribery, in: The Diplomat, 27.3.2019.\n',
  );
  checkFix(
    'the day that stands apart from its year',
    `
Gao, C. (2019) ‘Double-faced Lu Wei jailed for 14 years for bribery’, *The Diplomat*, 17 March.
                                                                                      ^^ wrong-citation
`,
    'Gao, C. (2019) ‘Double-faced Lu Wei jailed for 14 years for bribery’, *The Diplomat*, 27 March.\n',
  );
  checkFix(
    'an author by initials',
    `
- Lewis, J. “China’s Pursuit of Cyber Power.” *Asia Policy* 15, no. 2 (2020).
  ^^^^^^^^^ wrong-citation: expected Segal, A.
`,
    '- Segal, A. “China’s Pursuit of Cyber Power.” *Asia Policy* 15, no. 2 (2020).\n',
  );
  checkFix(
    'an author in capitals',
    `
- LEWIS James, « China’s Pursuit of Cyber Power », *Asia Policy*, vol. 15, n° 2, 2020.
  ^^^^^^^^^^^ wrong-citation: expected SEGAL Adam
`,
    '- SEGAL Adam, « China’s Pursuit of Cyber Power », *Asia Policy*, vol. 15, n° 2, 2020.\n',
  );
  checkFix(
    'a given name',
    `
Text.[^1]

[^1]: Susan Chen, “‘Hostile Forces’ in the Digital Age,” China Media Project, November 11, 2021.
      ^^^^^ wrong-citation: expected Stella
`,
    'Text.[^1]\n\n[^1]: Stella Chen, “‘Hostile Forces’ in the Digital Age,” China Media Project, November 11, 2021.\n',
  );
  checkFix(
    'a misspelt family name',
    `
R. Cremers’s *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021) is the fullest account.
   ^^^^^^^ wrong-citation: expected Creemers
`,
    'R. Creemers’s *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021) is the fullest account.\n',
  );
  checkFix(
    'the second of two authors',
    `
Drinhausen, Katja, and Max Zenglein. *Confident Paranoia*. MERICS, 2022.
                       ^^^^^^^^^^^^ wrong-citation: expected Helena Legarda
`,
    'Drinhausen, Katja, and Helena Legarda. *Confident Paranoia*. MERICS, 2022.\n',
  );
  checkFix(
    'a university press, still abbreviated',
    `
Han, Rongbin. *Contesting Cyberspace in China*. Cornell UP, 2018.
                                                ^^^^^^^ wrong-citation: expected Columbia
`,
    'Han, Rongbin. *Contesting Cyberspace in China*. Columbia UP, 2018.\n',
  );
  checkFix(
    'a word of a title in small letters',
    `
Segal, A. (2020). China’s quest for cyber power. *Asia Policy*, *15*(2), 60–66.
                          ^^^^^^^^^ wrong-citation: expected pursuit of
`,
    'Segal, A. (2020). China’s pursuit of cyber power. *Asia Policy*, *15*(2), 60–66.\n',
  );
  checkFix(
    'pages with a hyphen',
    `
Segal, A. 2020. ‘China’s Pursuit of Cyber Power’, *Asia Policy* 15(2): 160-166.
                                                                       ^^^^^^^ wrong-citation: expected 60-66
`,
    'Segal, A. 2020. ‘China’s Pursuit of Cyber Power’, *Asia Policy* 15(2): 60-66.\n',
  );
  checkFix(
    'a Chinese newspaper',
    `
- 谢永江:《后台实名制已成全球性现实 强化个人信息保护成为关键》,《光明日报》2017年9月11日。
                                                                 ^^^^ wrong-citation: expected 人民
`,
    '- 谢永江:《后台实名制已成全球性现实 强化个人信息保护成为关键》,《人民日报》2017年9月11日。\n',
  );
  checkFix(
    'an address',
    `
[Peters](https://foreignpolicy.com/2018/09/16/russia-and-china-are-trying-to-set-the-u-n-s-rules-on-cybercrime/), “Russia and China Are Trying to Set the U.N.’s Rules on Cybercrime”
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-citation: expected https://foreignpolicy.com/2019/09/16/russia-and-china-are-trying-to-set-the-u-n-s-rules-on-cybercrime/
`,
    '[Peters](https://foreignpolicy.com/2019/09/16/russia-and-china-are-trying-to-set-the-u-n-s-rules-on-cybercrime/), “Russia and China Are Trying to Set the U.N.’s Rules on Cybercrime”\n',
  );
});

describe('where references stand', () => {
  check(
    'two in one note, the second wrong',
    `
Text.[^1]

[^1]: Adam Segal, “China’s Pursuit of Cyber Power,” *Asia Policy* 15, no. 2 (2020): 60–66; Lily Kuo, “China Brings in Mandatory Facial Recognition for Mobile Phone Users,” *The Guardian*, December 2, 2018.
                                                                                                                                                                                                        ^^^^ wrong-citation: expected December 2, 2019
`,
  );
  check(
    'in a table',
    `
| Author | Title | Where |
|--------|-------|-------|
| –      | “China’s Pursuit of Cyber Power” (Adam Segal, *Asian Survey*, 2020) | library |
                                                          ^^^^^^^^^^^^ wrong-citation: expected Asia Policy
`,
  );
  check(
    'over a line break and with references of characters',
    `
Samm Sacks &amp; Manyi Kathy Li, “How Chinese Cybersecurity
Standards Impact Doing Business in China”, CSIS, August 2, 2017.
                                                           ^^^^ wrong-citation: expected August 2, 2018
`,
  );
  check(
    'the page itself, by the day of its last change',
    `
Text.[^1]

[^1]: “Efforts to Preserve China’s Cyber Ideological Security,” last updated September 12, 2023.
                                                                                           ^^^^ wrong-citation: expected September 12, 2024
`,
  );
});

describe('nothing is said of', () => {
  checkSilent(
    'another work of the same author and year',
    'Segal, Adam. 2020. “The Coming Tech Cold War.” *Foreign Affairs*, September 9.',
  );
  checkSilent('another book of the same title', 'Kennedy, Paul. *The Third Revolution*. London: Verso, 1994.');
  checkSilent(
    'a review',
    'Lee, Ann. Review of *Contesting Cyberspace in China*, by Rongbin Han. *Asian Affairs* 50 (2019): 12–14.',
  );
  checkSilent('another edition', 'Saich, Tony. *Governance and Politics of China*. 3rd ed. Palgrave Macmillan, 2011.');
  checkSilent(
    'where the sources give two years',
    'Sacks, S., & Li, M. K. (2020, August 2). How Chinese cybersecurity standards impact doing business in China. CSIS.',
  );
  checkSilent(
    'a law by its title',
    'Text.[^1]\n\n[^1]: National Cyberspace Security Strategy, in *Gazette of the State Council*, 2019.',
  );
  checkSilent(
    'prose that happens to say a title',
    'In 2017 the surveillance state became an industry, and confident paranoia its mood.',
  );
  checkSilent(
    'an address that a page break cut off',
    'Text.[^1]\n\n[^1]: “Double-Faced Lu Wei Jailed for 14 Years for Bribery,” *The Diplomat*, https://thediplomat.com/2019/03/double-faced-lu-',
  );
  checkSilent('code', '`Segal, A. (2019). China’s pursuit of cyber power. Asia Policy, 15(2).`');
  checkSilent(
    'a year in the text of one author alone, whose other works the list need not hold',
    'As always (Han 2015).\n\n## References\n\n- Han, Rongbin. 2018. *Contesting Cyberspace in China*. New York: Columbia University Press.',
  );
  checkSilent(
    'the year of the title before it in a list',
    'On the shelf: Josh Chin and Liza Lin’s *Surveillance State* (2022), Rongbin Han’s *Contesting Cyberspace in China* (2018).',
  );
});
