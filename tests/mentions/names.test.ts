import { describe, expect, test } from 'vitest';
import { mentioned } from './mentioned.ts';

/** A text and each name in it: as it stands there, and what is meant. */
type Row = readonly [text: string, ...names: string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', (text, ...names) => {
      expect(mentioned(text, 'name')).toEqual(names);
    });
  });
}

table('a name however it is written', [
  ['The China Internet Network Information Centre.', 'China Internet Network Information Centre → cnnic'],
  ['the china internet network information centre', 'china internet network information centre → cnnic'],
  ['THE CHINA INTERNET NETWORK INFORMATION CENTRE', 'CHINA INTERNET NETWORK INFORMATION CENTRE → cnnic'],
  ['The China Internet Network Information Center', 'China Internet Network Information Center → cnnic'],
  ['China Internet Network Information Centre’s data', 'China Internet Network Information Centre → cnnic'],
  ['Two Ministries of Public Security.', 'Ministries of Public Security → mps'],
  ['China Internet-Network Information Centre', 'China Internet-Network Information Centre → cnnic'],
  ['the Cyber Security Law, the Cyber-Security Law', 'Cyber Security Law → csl', 'Cyber-Security Law → csl'],
  ['China  Internet\u00A0Network Information Centre', 'China  Internet\u00A0Network Information Centre → cnnic'],
]);

table('a name turned round', [
  ['The Administration of Cyberspace decides.', 'Administration of Cyberspace → cac'],
  ['the Administration of the Cyberspace of China', 'Administration of the Cyberspace of China → cac'],
  ['the Academy of studies on the cyberspace', 'Academy of studies on the cyberspace → cacs'],
  ['the Department for the Arms Control', 'Department for the Arms Control → arms-control-department'],
  ['the Office of Information of the State Council', 'Office of Information of the State Council → scio'],
  ['an administration of cyberspace'],
  ['the Association of Cybersecurity Professionals'],
  ['the Administrations of Cyberspace'],
  ['the Administration, of Cyberspace'],
]);

table('an acronym that the draft gives another meaning', [
  ['In this bundle “CAC” at tab 3 is Nigeria’s Corporate Affairs Commission; the CAC keeps the register.'],
  ['“CAC” means the Cyberspace Administration of China.', 'CAC → cac', 'Cyberspace Administration of China → cac'],
]);

table('a name however it is set', [
  ['China Internet Network\nInformation Centre', 'China Internet Network\nInformation Centre → cnnic'],
  ['China Internet Network\r\nInformation Centre', 'China Internet Network\r\nInformation Centre → cnnic'],
  ['> China Internet\n> Network Information\n> Centre', 'China Internet\n> Network Information\n> Centre → cnnic'],
  ['**Ministry of Public** Security', 'Ministry of Public** Security → mps'],
  ['*Ministry* of __Public__ Security', 'Ministry* of __Public__ Security → mps'],
  ['Ministry of&nbsp;Public Security', 'Ministry of&nbsp;Public Security → mps'],
  ['[Ministry of](https://a.example) Public Security', 'Ministry of](https://a.example) Public Security → mps'],
  ['| Body |\n| - |\n| Ministry of Public Security |', 'Ministry of Public Security → mps'],
  ['`Ministry of Public Security`'],
  ['[it](https://a.example "Ministry of Public Security")'],
  ['Ministry of. Public Security, Ministry of (Public) Security'],
]);

table('acronyms are written as they are', [
  ['CNNIC, CNNIC’s and CNNICs', 'CNNIC → cnnic', 'CNNIC → cnnic', 'CNNICs → cnnic'],
  ['cnnic, Cnnic and CNNICX'],
  ['TC260, TC 260 and TC-260', 'TC260 → tc260', 'TC 260 → tc260', 'TC-260 → tc260'],
  ['CNCERT/CC and CNCERT', 'CNCERT/CC → cncert', 'CNCERT → cncert'],
]);

table('Chinese', [
  ['国家互联网信息办公室与中国互联网络信息中心。', '国家互联网信息办公室 → cac', '中国互联网络信息中心 → cnnic'],
  ['由国家网信办发布', '国家网信办 → cac'],
  ['《网络安全法》', '网络安全法 → csl'],
]);

table('the longest name wins', [
  ['Cyberspace Administration of China', 'Cyberspace Administration of China → cac'],
  ['CACS is not the CAC of Beijing.', 'CACS → cacs', 'CAC → cac'],
  ['Chinese Academy of Cyberspace Studies', 'Chinese Academy of Cyberspace Studies → cacs'],
]);

table('a name that means other things, too, needs its context', [
  ['The CAC met on Tuesday.'],
  ['The CAC met in Beijing.', 'CAC → cac'],
  ['The Cyberspace Administration of China met. Later the CAC voted.', 'Cyberspace Administration of China → cac', 'CAC → cac'],
  ['The first Codex session, the CAC of 1963.'],
  ['First of all, the FIRST league begins.'],
]);

table('the same name, another thing', [
  ['Vietnam’s Ministry of Public Security'],
  ['the Vietnamese Ministry of Public Security'],
  ['the Ministry of Public Security of Vietnam'],
  ['the Ministry of Public Security in Hanoi'],
  ['China’s Ministry of Public Security', 'Ministry of Public Security → mps'],
  ['In China the CAC 40 fell.'],
  ['In China ISO/TC 260 met.'],
  ['In China the Metropolitan Police Service (MPS) is unknown; the MPS is in London.'],
  ['In China MPS stands for Metropolitan Police Service nowhere.'],
]);

describe('packs of a fixture', () => {
  const pack = `
//- /x.facts.yaml
source: { id: x, type: book }
entities:
  guild:
    kind: organization
    definition: A guild.
    names: [Guild of Tea, { text: Guild, needs: [tea] }, { text: GT, as: acronym }]
`;
  test.each<[text: string, ...names: string[]]>([
    ['The guild of teas, the GT and the Gt.', 'guild of teas → guild', 'GT → guild'],
    ['A Guild met.'],
    ['A Guild met over tea.', 'Guild → guild'],
    ['A Guild met over steaks.'],
    ['CNNIC'],
  ])('%s', (text, ...names) => {
    expect(mentioned(`//- /draft.md\n${text}\n${pack}`, 'name')).toEqual(names);
  });
});
