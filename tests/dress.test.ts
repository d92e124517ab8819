/** A mistake is the same mistake in whatever dress it comes: numbered, quoted, cited, in a cell, broken over lines. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../server/core/draft.ts';
import { accuses } from './harness/labelled.ts';
import { bundledLibrary } from './harness/library.ts';

const SENTENCES: readonly [text: string, wrong: string][] = [
  ['CNNIC was founded in 1999.', '1999'],
  ['The Cybersecurity Law took effect in June 2018.', '2018'],
  ['The account-name rules of February 2014 brought in the back-end real name.', '2014'],
  ['Lu Wei was removed from office in 2017.', '2017'],
  ['The Internet Society of China works in 26 working groups.', '26'],
  ['Under the MLPS every information system is assigned to one of four tiers.', 'four'],
  ['By 2003 CNCERT/CC had branches in 27 provincial-level regions.', '27'],
  ['A spokesperson of MIIT said in 2016 that 96% of SIM cards were linked to an identity.', '96'],
  ['CNITSEC is overseen by the Ministry of Public Security.', 'Ministry of Public Security'],
  ['The secretariat of TC260 is run by CAICT.', 'CAICT'],
  ['Zhao Zeliang, a vice-director of the CAC, leads CSAC.', 'Zhao Zeliang'],
  ['The SIIO was set up in 2011 by the Central Propaganda Department.', 'Central Propaganda Department'],
  ['MOHRSS stands for the Ministry of Human Resources and Social Services.', 'Services'],
  ['Article 42 of the Cybersecurity Law obliges network operators to ask users for their real identity.', '42'],
  ['Article 24 of the Cybersecurity Law obliges network operators to keep data in China.', 'keep data in China'],
];

const end = (text: string, more: string) => text.replace(/\.$/, `${more}.`);
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'a numbered paragraph': (text) => `4.2 ${text}`,
  'a lettered paragraph': (text) => `(a) ${text}`,
  'a Roman number': (text) => `(iv) ${text}`,
  'a number in brackets': (text) => `[12] ${text}`,
  'a section sign': (text) => `§ 3.1 ${text}`,
  'an item of a list': (text) => `- ${text}`,
  'a quotation': (text) => `> ${text}`,
  'a label': (text) => `**Background.** ${text}`,
  'a cell of a table': (text) => `| No. | Remark |\n|---|---|\n| 1 | ${text} |`,
  'a second sentence of a cell': (text) => `| No. | Remark |\n|---|---|\n| 1 | More on this below. ${text} |`,
  'a citation by author and year': (text) => end(text, ' (Creemers 2021, p. 12)'),
  'two of them': (text) => end(text, ' (see Creemers 2021; Segal 2014, 7)'),
  'a citation for pandoc': (text) => end(text, ' [@creemers2021, p. 12]'),
  'a footnote': (text) => `${text}[^1]\n\n[^1]: Creemers 2021.`,
  'an address': (text) => end(text, ' (https://example.org/2019/page)'),
  'an aside at its end': (text) => end(text, ' – which matters'),
  emphasis: (text) => text.replace(/\b(?:CNNIC|CNITSEC|MLPS|TC260|CSAC|CNCERT\/CC|SIIO|MOHRSS|Cybersecurity Law)\b/, '**$&**'),
  'bold years': (text) => text.replace(/\b(?:19|20)\d\d\b/g, '**$&**'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'short lines': (text) => text.replace(/(.{18,30}?) /g, '$1\n'),
  'Windows line ends': (text) => text.replace(/(.{18,30}?) /g, '$1\r\n'),
  'lines of a quotation': (text) => `> ${text.replace(/(.{18,30}?) /g, '$1\n> ')}`,
};

const flat = (text: string) =>
  text
    .replace(/[\s>]+/g, ' ')
    .replaceAll('*', '')
    .trim();

describe.each(Object.entries(DRESSES))('%s', (_, dress) => {
  test.each(SENTENCES)('%s', (text, wrong) => {
    const found = checkDraft(dress(text), bundledLibrary()).findings.filter(accuses);
    expect(found.map(({ actual }) => flat(actual))).toEqual([expect.stringContaining(wrong)]);
  });
});
