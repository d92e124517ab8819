/**
 * Notes on works of many kinds, in three styles, the first time and again, as the manuals want them: The Chicago Manual of Style (17th edition, chapter 14),
 * the Publication Manual of the APA (7th edition, chapters 9 and 10; in a note, the entry of its list of references the first time), OSCOLA (4th edition).
 * The number of the first note is 3. Titles keep the capitals that the records have where a style asks for sentence case, since nothing can tell names.
 */
import type { Locator } from '../../server/core/sources/pack.ts';

export interface Row {
  /** Of the packs, or invented. */
  readonly work: string;
  readonly at?: Omit<Locator, 'exact'>;
  readonly chicago: string;
  readonly chicagoAgain: string;
  readonly apa: string;
  /** Where the rows above do not show it already. */
  readonly apaAgain?: string;
  readonly oscola: string;
  readonly oscolaAgain?: string;
}

export const NOTES: Record<string, Row> = {
  'a book': {
    work: 'saich-2015',
    at: { page: 5 },
    chicago: 'Tony Saich, *Governance and Politics of China* (New York: St Martin’s Press, 2015), 5.',
    chicagoAgain: 'Saich, *Governance and Politics of China*, 5.',
    apa: 'Saich, T. (2015). *Governance and Politics of China*. St Martin’s Press, p. 5.',
    apaAgain: 'Saich, 2015, p. 5.',
    oscola: 'Tony Saich, *Governance and Politics of China* (St Martin’s Press 2015) 5.',
    oscolaAgain: 'Saich (n 3) 5.',
  },
  'a book by two, with a subtitle': {
    work: 'chin-2022',
    at: { page: 5 },
    chicago:
      'Josh Chin and Liza Lin, *Surveillance State: Inside China’s Quest to Launch a New Era of Social Control* (St. Martin’s Press, 2022), 5.',
    chicagoAgain: 'Chin and Lin, *Surveillance State*, 5.',
    apa: 'Chin, J., & Lin, L. (2022). *Surveillance State: Inside China’s Quest to Launch a New Era of Social Control*. St. Martin’s Press, p. 5.',
    apaAgain: 'Chin & Lin, 2022, p. 5.',
    oscola:
      'Josh Chin and Liza Lin, *Surveillance State: Inside China’s Quest to Launch a New Era of Social Control* (St Martin’s Press 2022) 5.',
    oscolaAgain: 'Chin and Lin (n 3) 5.',
  },
  'an edited book, second edition': {
    work: 'edited-book',
    at: { page: 5 },
    chicago: 'Ada Roe and Per Lind, eds., *The Harbour Reader*, 2nd ed. (Oslo: Quay Press, 2011), 5.',
    chicagoAgain: 'Roe and Lind, *The Harbour Reader*, 5.',
    apa: 'Roe, A., & Lind, P. (Eds.). (2011). *The Harbour Reader* (2nd ed.). Quay Press, p. 5.',
    oscola: 'Ada Roe and Per Lind (eds), *The Harbour Reader* (2nd edn, Quay Press 2011) 5.',
  },
  'a book without a date': {
    work: 'no-date',
    at: { page: 5 },
    chicago: 'Ada Roe, *Old Charts* (Quay Press, n.d.), 5.',
    chicagoAgain: 'Roe, *Old Charts*, 5.',
    apa: 'Roe, A. (n.d.). *Old Charts*. Quay Press, p. 5.',
    apaAgain: 'Roe, n.d., p. 5.',
    oscola: 'Ada Roe, *Old Charts* (Quay Press) 5.',
    oscolaAgain: 'Roe (n 3) 5.',
  },
  'a chapter': {
    work: 'liu-2023',
    at: { page: 5 },
    chicago:
      'Jinhe Liu, “Rethinking Chinese Multistakeholder Governance of Cybersecurity,” in *Building an International Cybersecurity Regime*, ed. Ian Johnston (Elgar Online, 2023), 5.',
    chicagoAgain: 'Liu, “Rethinking Chinese Multistakeholder Governance of Cybersecurity,” 5.',
    apa: 'Liu, J. (2023). Rethinking Chinese multistakeholder governance of cybersecurity. In I. Johnston (Ed.), *Building an International Cybersecurity Regime*. Elgar Online, p. 5.',
    oscola:
      'Jinhe Liu, ‘Rethinking Chinese Multistakeholder Governance of Cybersecurity’ in Ian Johnston (ed), *Building an International Cybersecurity Regime* (Elgar Online 2023) 5.',
  },
  'a chapter by three, one name in Chinese order': {
    work: 'deng-2024',
    at: { page: 160 },
    chicago:
      'Deng Kai, David Demes, and Chih-Jou Jay Chen, “Xi Jinping’s Surveillance State-Merging Digital Technology and Grassroots Organizations,” in *The Xi Jinping Effect*, ed. Ashley Esarey and Rongbin Han (University of Washington Press, 2024), 160.',
    chicagoAgain:
      'Deng, Demes, and Chen, “Xi Jinping’s Surveillance State-Merging Digital Technology and Grassroots Organizations,” 160.',
    apa: 'Deng, K., Demes, D., & Chen, C.-J. J. (2024). Xi Jinping’s Surveillance State-Merging Digital Technology and Grassroots Organizations. In A. Esarey & R. Han (Eds.), *The Xi Jinping Effect* (pp. 153–180). University of Washington Press, p. 160.',
    apaAgain: 'Deng et al., 2024, p. 160.',
    oscola:
      'Deng Kai, David Demes and Chih-Jou Jay Chen, ‘Xi Jinping’s Surveillance State-Merging Digital Technology and Grassroots Organizations’ in Ashley Esarey and Rongbin Han (eds), *The Xi Jinping Effect* (University of Washington Press 2024) 160.',
    oscolaAgain: 'Deng, Demes and Chen (n 3) 160.',
  },
  'an entry in an encyclopedia': {
    work: 'encyclopedia',
    at: { page: 78 },
    chicago: 'Per Lind, “Harbour,” in *Encyclopaedia of Ports* (Quay Press, 1999), 78.',
    chicagoAgain: 'Lind, “Harbour,” 78.',
    apa: 'Lind, P. (1999). Harbour. In *Encyclopaedia of Ports* (pp. 77–80). Quay Press, p. 78.',
    oscola: 'Per Lind, ‘Harbour’, *Encyclopaedia of Ports* (Quay Press 1999) 77 78.',
  },
  'a journal article': {
    work: 'segal-2020',
    at: { page: 62 },
    chicago: 'Adam Segal, “China’s Pursuit of Cyber Power,” *Asia Policy* 15, no. 2 (2020): 62.',
    chicagoAgain: 'Segal, “China’s Pursuit of Cyber Power,” 62.',
    apa: 'Segal, A. (2020). China’s Pursuit of Cyber Power. *Asia Policy*, *15*(2), 60–66, p. 62.',
    oscola: 'Adam Segal, ‘China’s Pursuit of Cyber Power’ (2020) 15 Asia Policy 60, 62.',
  },
  'a journal article by eleven': {
    work: 'many-authors',
    at: { page: 12 },
    chicago: 'Ann Abel et al., “Tides of the North,” *Harbour Studies* 7, no. 2 (2020): 12, https://doi.org/10.1000/182.',
    chicagoAgain: 'Abel et al., “Tides of the North,” 12.',
    apa: 'Abel, A., Baker, A., Cole, A., Dunn, A., Evans, A., Ford, A., Gray, A., Hill, A., Ibsen, A., Jones, A., & King, A. (2020). Tides of the North. *Harbour Studies*, *7*(2), 10–31. https://doi.org/10.1000/182, p. 12.',
    apaAgain: 'Abel et al., 2020, p. 12.',
    oscola: 'Ann Abel and others, ‘Tides of the North’ (2020) 7 Harbour Studies 10, 12.',
    oscolaAgain: 'Abel and others (n 3) 12.',
  },
  'a report that stands alone': {
    work: 'creemers-2021',
    at: { section: 'The Cyberspace Administration of China' },
    chicago:
      'Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021), sec. “The Cyberspace Administration of China.”',
    chicagoAgain: 'Creemers, *China’s Cyber Governance Institutions*, sec. “The Cyberspace Administration of China.”',
    apa: 'Creemers, R. (2021). *China’s Cyber Governance Institutions*. LeidenAsiaCentre, sec. “The Cyberspace Administration of China.”',
    oscola:
      'Rogier Creemers, ‘China’s Cyber Governance Institutions’ (LeidenAsiaCentre 2021) s ‘The Cyberspace Administration of China’.',
  },
  'a report of a body, which is its publisher': {
    work: 'body-as-author',
    at: { page: 5 },
    chicago: 'Harbour Board, *Annual Report 2018* (Harbour Board, 2019), 5, https://example.org/report_2018.pdf.',
    chicagoAgain: 'Harbour Board, *Annual Report 2018*, 5.',
    apa: 'Harbour Board. (2019). *Annual Report 2018*. https://example.org/report_2018.pdf, p. 5.',
    apaAgain: 'Harbour Board, 2019, p. 5.',
    oscola: 'Harbour Board, ‘Annual Report 2018’ (Harbour Board 2019) 5 <https://example.org/report_2018.pdf>.',
    oscolaAgain: 'Harbour Board (n 3) 5.',
  },
  'a working paper in a series': {
    work: 'segal-2017',
    at: { page: 5 },
    chicago:
      'Adam Segal, “Chinese Cyber Diplomacy in a New Era of Uncertainty,” Aegis Paper 1703, June 2, 2017, 5, https://www.hoover.org/sites/default/files/research/docs/segal_chinese_cyber_diplomacy.pdf.',
    chicagoAgain: 'Segal, “Chinese Cyber Diplomacy in a New Era of Uncertainty,” 5.',
    apa: 'Segal, A. (2017). *Chinese Cyber Diplomacy in a New Era of Uncertainty* (Aegis Paper No. 1703). https://www.hoover.org/sites/default/files/research/docs/segal_chinese_cyber_diplomacy.pdf, p. 5.',
    oscola:
      'Adam Segal, ‘Chinese Cyber Diplomacy in a New Era of Uncertainty’ (2017) Aegis Paper 1703 5 <https://www.hoover.org/sites/default/files/research/docs/segal_chinese_cyber_diplomacy.pdf>.',
  },
  'a thesis': {
    work: 'thesis',
    at: { page: 5 },
    chicago: 'Ada Roe, “Ports and Tariffs” (PhD thesis, University of Groningen, 2019), 5.',
    chicagoAgain: 'Roe, “Ports and Tariffs,” 5.',
    apa: String.raw`Roe, A. (2019). *Ports and Tariffs* \[PhD thesis\]. University of Groningen, p. 5.`,
    oscola: 'Ada Roe, ‘Ports and Tariffs’ (PhD thesis, University of Groningen 2019) 5.',
  },
  'a conference paper without a date': {
    work: 'marczak-2015',
    at: { page: 5 },
    chicago:
      'Bill Marczak, “An Analysis of China’s ‘Great Cannon’” (USENIX), 5, accessed November 2020, https://www.usenix.org/system/files/conference/foci15/foci15-paper-marczak.pdf.',
    chicagoAgain: 'Marczak, “An Analysis of China’s ‘Great Cannon,’” 5.',
    apa: 'Marczak, B. (n.d.). *An Analysis of China’s “Great Cannon.”* Retrieved November 2020, from https://www.usenix.org/system/files/conference/foci15/foci15-paper-marczak.pdf, p. 5.',
    apaAgain: 'Marczak, n.d., p. 5.',
    oscola:
      'Bill Marczak, ‘An Analysis of China’s “Great Cannon”’ (USENIX) 5 <https://www.usenix.org/system/files/conference/foci15/foci15-paper-marczak.pdf> accessed November 2020.',
    oscolaAgain: 'Marczak (n 3) 5.',
  },
  'a document of an organization': {
    work: 'itu-2008-isc-reply',
    chicago:
      '“Council Working Group of the Resolution 141” (International Telecommunication Union, June 10, 2008), https://www.itu.int/council/groups/stakeholders/consultation2008/ms/replies/Entity-ISC.pdf.',
    chicagoAgain: '“Council Working Group of the Resolution 141.”',
    apa: '*Council Working Group of the Resolution 141*. (2008, June 10). International Telecommunication Union. https://www.itu.int/council/groups/stakeholders/consultation2008/ms/replies/Entity-ISC.pdf.',
    oscola:
      '‘Council Working Group of the Resolution 141’ (International Telecommunication Union 2008) <https://www.itu.int/council/groups/stakeholders/consultation2008/ms/replies/Entity-ISC.pdf>.',
  },
  'a newspaper article with a Chinese title': {
    work: 'wang-2017-inspection-report',
    chicago:
      'Wang Shengjun, “全国人民代表大会常务委员会执法检查组关于检查《中华人民共和国网络安全法》、《全国人民代表大会常务委员会关于加强网络信息保护的决定》实施情况的报告,” *NPC People*, December 25, 2017, http://npc.people.com.cn/n1/2017/1225/c14576-29726949.html.',
    chicagoAgain:
      'Wang, “全国人民代表大会常务委员会执法检查组关于检查《中华人民共和国网络安全法》、《全国人民代表大会常务委员会关于加强网络信息保护的决定》实施情况的报告.”',
    apa: 'Wang, S. (2017, December 25). 全国人民代表大会常务委员会执法检查组关于检查《中华人民共和国网络安全法》、《全国人民代表大会常务委员会关于加强网络信息保护的决定》实施情况的报告. *NPC People*. http://npc.people.com.cn/n1/2017/1225/c14576-29726949.html.',
    oscola:
      'Wang Shengjun, ‘全国人民代表大会常务委员会执法检查组关于检查《中华人民共和国网络安全法》、《全国人民代表大会常务委员会关于加强网络信息保护的决定》实施情况的报告’ *NPC People* (25 December 2017) <http://npc.people.com.cn/n1/2017/1225/c14576-29726949.html>.',
  },
  'a news item without an author': {
    work: 'xinhua-2018-reform-plan',
    chicago:
      '“中共中央印发《深化党和国家机构改革方案》,” *Xinhuanet*, March 21, 2018, http://www.xinhuanet.com/zgjx/2018-03/21/c_137054755.htm.',
    chicagoAgain: '“中共中央印发《深化党和国家机构改革方案》.”',
    apa: '中共中央印发《深化党和国家机构改革方案》. (2018, March 21). *Xinhuanet*. http://www.xinhuanet.com/zgjx/2018-03/21/c_137054755.htm.',
    apaAgain: '“中共中央印发《深化党和国家机构改革方案》,” 2018.',
    oscola:
      '‘中共中央印发《深化党和国家机构改革方案》’ *Xinhuanet* (21 March 2018) <http://www.xinhuanet.com/zgjx/2018-03/21/c_137054755.htm>.',
    oscolaAgain: '‘中共中央印发《深化党和国家机构改革方案》’ (n 3).',
  },
  'a magazine article': {
    work: 'gao-2019',
    chicago:
      'Charlotte Gao, “Double-Faced Lu Wei Jailed for 14 Years for Bribery,” *The Diplomat*, March 27, 2019, https://thediplomat.com/2019/03/double-faced-lu-wei-jailed-for-14-years-for-bribery/.',
    chicagoAgain: 'Gao, “Double-Faced Lu Wei Jailed for 14 Years for Bribery.”',
    apa: 'Gao, C. (2019, March 27). Double-Faced Lu Wei Jailed for 14 Years for Bribery. *The Diplomat*. https://thediplomat.com/2019/03/double-faced-lu-wei-jailed-for-14-years-for-bribery/.',
    oscola: String.raw`Charlotte Gao, ‘Double-Faced Lu Wei Jailed for 14 Years for Bribery’ \[2019\] *The Diplomat* <https://thediplomat.com/2019/03/double-faced-lu-wei-jailed-for-14-years-for-bribery/>.`,
  },
  'a blog post': {
    work: 'cheng-2017',
    chicago:
      'Ron Cheng, “Prospects for U.S.-China Cybercrime Cooperation: The Road Thus Far,” *The Lawfare Blog* (blog), March 9, 2017, https://www.lawfareblog.com/prospects-us-china-cyber-crime-cooperation-road-thus-far.',
    chicagoAgain: 'Cheng, “Prospects for U.S.-China Cybercrime Cooperation: The Road Thus Far.”',
    apa: 'Cheng, R. (2017, March 9). Prospects for U.S.-China Cybercrime Cooperation: The Road Thus Far. *The Lawfare Blog*. https://www.lawfareblog.com/prospects-us-china-cyber-crime-cooperation-road-thus-far.',
    oscola:
      'Ron Cheng, ‘Prospects for U.S.-China Cybercrime Cooperation: The Road Thus Far’ (*The Lawfare Blog*, 9 March 2017) <https://www.lawfareblog.com/prospects-us-china-cyber-crime-cooperation-road-thus-far>.',
  },
  'a web page without author, publisher and address': {
    work: 'cyber-ideological-security-2024',
    at: { note: 12 },
    chicago: '“Efforts to Preserve China’s Cyber Ideological Security,” September 12, 2024, n. 12.',
    chicagoAgain: '“Efforts to Preserve China’s Cyber Ideological Security,” n. 12.',
    apa: '*Efforts to Preserve China’s Cyber Ideological Security*. (2024, September 12).',
    apaAgain: '*Efforts to Preserve China’s Cyber Ideological Security*, 2024, Note 12.',
    oscola: '‘Efforts to Preserve China’s Cyber Ideological Security’ (12 September 2024) n 12.',
    oscolaAgain: '‘Efforts to Preserve China’s Cyber Ideological Security’ (n 3) n 12.',
  },
  'a web page without a date': {
    work: 'tc260-about',
    chicago:
      '“全国信息安全标准化技术委员会,” accessed November 2020, https://www.tc260.org.cn/front/tiaozhuan.html?page=/front/gywm/ldsz_Detail.',
    chicagoAgain: '“全国信息安全标准化技术委员会.”',
    apa: '*全国信息安全标准化技术委员会*. (n.d.). Retrieved November 2020, from https://www.tc260.org.cn/front/tiaozhuan.html?page=/front/gywm/ldsz_Detail.',
    apaAgain: '全国信息安全标准化技术委员会, n.d.',
    oscola:
      '‘全国信息安全标准化技术委员会’ <https://www.tc260.org.cn/front/tiaozhuan.html?page=/front/gywm/ldsz_Detail> accessed November 2020.',
    oscolaAgain: '‘全国信息安全标准化技术委员会’ (n 3).',
  },
  'a law': {
    work: 'cybersecurity-law-2016',
    chicago:
      'Cybersecurity Law of the People’s Republic of China, issued November 7, 2016, http://www.cac.gov.cn/2016-11/07/c_1119867116.htm.',
    chicagoAgain: 'Cybersecurity Law of the People’s Republic of China.',
    apa: 'Cybersecurity Law of the People’s Republic of China (2016). http://www.cac.gov.cn/2016-11/07/c_1119867116.htm.',
    apaAgain: 'Cybersecurity Law of the People’s Republic of China, 2016.',
    oscola: 'Cybersecurity Law of the People’s Republic of China 2016.',
    oscolaAgain: 'Cybersecurity Law of the People’s Republic of China.',
  },
  'a regulation and who issued it': {
    work: 'cac-2015-account-names',
    chicago: 'Cyberspace Administration of China, “Internet User Account Name Management Regulations,” February 4, 2015.',
    chicagoAgain: 'Cyberspace Administration of China, “Internet User Account Name Management Regulations.”',
    apa: 'Internet User Account Name Management Regulations (2015).',
    oscola: 'Internet User Account Name Management Regulations 2015.',
  },
  'a treaty': {
    work: 'treaty',
    at: { page: 58 },
    chicago: 'Convention on the Law of the Harbour, 1234 United Nations Treaty Series 56, 58 (1998).',
    chicagoAgain: 'Convention on the Law of the Harbour, 1234 United Nations Treaty Series at 58.',
    apa: 'Convention on the Law of the Harbour, 1234 United Nations Treaty Series 56 (1998), p. 58.',
    oscola: '*Convention on the Law of the Harbour* (1998) 1234 United Nations Treaty Series 56, 58.',
  },
  'a judgment': {
    work: 'judgment',
    at: { page: 15 },
    chicago: 'Harbour Board v Lind, 2 AC 14, 15 (House of Lords 2003).',
    chicagoAgain: 'Harbour Board v Lind, 2 AC at 15.',
    apa: 'Harbour Board v Lind, 2 AC 14 (House of Lords 2003), p. 15.',
    oscola: '*Harbour Board v Lind* (2003) 2 AC 14 (House of Lords) 15.',
  },
  'a talk': {
    work: 'huang-2012',
    chicago:
      'Huang Huikang, “Statement at Budapest Conference on Cyber Issues,” speech, *Chinese Mission Vienna*, October 10, 2012, http://www.chinesemission-vienna.at/eng/zgbd/t977627.htm.',
    chicagoAgain: 'Huang, “Statement at Budapest Conference on Cyber Issues.”',
    apa: String.raw`Huang, H. (2012, October 10). *Statement at Budapest Conference on Cyber Issues* \[Speech\]. Chinese Mission Vienna. http://www.chinesemission-vienna.at/eng/zgbd/t977627.htm.`,
    oscola:
      'Huang Huikang, ‘Statement at Budapest Conference on Cyber Issues’ (10 October 2012) <http://www.chinesemission-vienna.at/eng/zgbd/t977627.htm>.',
  },
  'a title with marks that markdown would read': {
    work: 'marks',
    chicago: String.raw`Ada Roe, *Snake\_case, \*stars\* and \[Brackets\] at 5 \< 6* (Q&A \&amp; Co, 2001).`,
    chicagoAgain: String.raw`Roe, *Snake\_case, \*stars\* and \[Brackets\] at 5 \< 6*.`,
    apa: String.raw`Roe, A. (2001). *Snake\_case, \*stars\* and \[brackets\] at 5 \< 6*. Q&A \&amp; Co.`,
    oscola: String.raw`Ada Roe, *Snake\_case, \*stars\* and \[Brackets\] at 5 \< 6* (Q&A \&amp; Co 2001).`,
  },
};
