/** BibTeX and BibLaTeX as Zotero, Better BibTeX and people write it; what is written is read back equal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../server/core/bibliography/bibtex.ts';
import { bibtexWork } from '../../server/core/bibliography/bibtex-work.ts';
import { recordOf } from '../../server/core/bibliography/csl-record.ts';
import { writeBibtex } from '../../server/core/citations/bibtex-write.ts';
import type { Work } from '../../server/core/sources/pack.ts';
import { bundledLibrary } from '../harness/library.ts';

const read = (text: string) => readBibtex(text, bibtexWork);
const works = (text: string) => read(text).entries.map((entry) => entry.work());

describe('reading', () => {
  test('a report as Better BibTeX exports it', () => {
    const [work] = works(`@report{creemersGovernance2021,
  title = {China’s {{Cyber Governance Institutions}}},
  author = {Creemers, Rogier and {Ministry of Trade and Industry} and family=Berg, given=Jan, prefix=van der, useprefix=true},
  date = {2021-01},
  institution = {LeidenAsiaCentre},
  url = {https://example.org/a_b?x=1&y=%20#z},
  urldate = {2024-02-27},
  langid = {english},
  file = {C\\:\\\\Users\\\\x\\\\a.pdf}
}`);
    expect(work).toMatchObject({
      id: 'creemersGovernance2021',
      type: 'report',
      title: 'China’s Cyber Governance Institutions',
      author: [
        { family: 'Creemers', given: 'Rogier' },
        { literal: 'Ministry of Trade and Industry' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      ],
      issued: { 'date-parts': [[2021, 1]] },
      accessed: { 'date-parts': [[2024, 2, 27]] },
      publisher: 'LeidenAsiaCentre',
      URL: 'https://example.org/a_b?x=1&y=%20#z',
    });
  });

  test('old BibTeX: TeX for letters, quotation marks, abbreviations, months, cross-references', () => {
    const text = String.raw`% a comment with @article{nobody,
@string{acm = "ACM"}
@comment{ @book{nobody2, title={x}} }
@inproceedings{k84, crossref = {proc}, author = "M{\"u}ller, J{\'o}zef and {\v S}imek, Jr., Petr", title = "S{\o}n \& 50\% -- a ${'`'}${'`'}test''", pages = {1--12}}
@proceedings(proc, title = {Proceedings}, year = 1984, month = jan, publisher = acm # " Press")
`;
    expect(read(text).problems).toEqual([]);
    expect(works(text)[0]).toMatchObject({
      type: 'paper-conference',
      title: 'Søn & 50% – a “test”',
      author: [
        { family: 'Müller', given: 'Józef' },
        { family: 'Šimek', given: 'Petr', suffix: 'Jr.' },
      ],
      'container-title': 'Proceedings',
      page: '1-12',
    });
    expect(works(text)[1]).toMatchObject({ id: 'proc', publisher: 'ACM Press', issued: { 'date-parts': [[1984, 1]] } });
  });

  test('newspapers and magazines are told apart', () => {
    const of = (subtype: string) => `@article{a, title = {T}, journaltitle = {J}, entrysubtype = {${subtype}}}`;
    expect(['newspaper', 'magazine', 'other'].map((subtype) => works(of(subtype))[0]?.type)).toEqual([
      'article-newspaper',
      'article-magazine',
      'article-journal',
    ]);
  });

  test('entries and keys have their exact places', () => {
    const text = '\r\n@book{a:1/x, title={X}}\r\njunk\r\n@book{ b2 ,\r\n}';
    const { entries } = read(text);
    expect(
      entries.map(({ span, keySpan }) => [text.slice(span.start, span.end), text.slice(keySpan.start, keySpan.end)]),
    ).toEqual([
      ['@book{a:1/x, title={X}}', 'a:1/x'],
      ['@book{ b2 ,\r\n}', 'b2'],
    ]);
  });
});

describe('mistakes have their place and a remedy, and nothing else is lost', () => {
  const mistakes = (text: string) =>
    read(text).problems.map(({ message, span }) => `${text.slice(0, span.start).split('\n').length}: ${message}`);
  const keys = (text: string) => read(text).entries.map((entry) => `${entry.key}${entry.work() ? '' : '?'}`);

  test('a brace that is missing', () => {
    const text = '@book{a, title = {A}}\n@book{b, title = {B},\n@book{c, title = {C}}\n';
    expect(keys(text)).toEqual(['a', 'b?', 'c']);
    expect(mistakes(text)).toEqual(['2: This entry never ends: a brace is missing. Close it with "}".']);
  });

  test('a field without a sign of equality', () => {
    const text = '@book{a, title = {A}}\n@book{b, title {B}}\n@book{c, title = {C}}\n';
    expect(keys(text)).toEqual(['a', 'b?', 'c']);
    expect(mistakes(text)).toEqual([
      '2: This entry could not be read, so only its key is known. Write each field as "name = {value}," and check the braces: expected "equals", got "lbrace".',
    ]);
  });

  test('an entry without a key', () => {
    const text = '@book{title = {A}}\n@book{b, title = {B}}';
    expect(keys(text)).toEqual(['b']);
    expect(mistakes(text)).toEqual(['1: This entry has no key. Write "@book{key," and then its fields.']);
  });

  test('a key that is there twice', () => {
    const text = '@book{a, title = {A}}\n\n@book{a, title = {B}}';
    expect(mistakes(text)).toEqual([
      '3: The key "a" stands in line 1 already; only that record counts. Give this one another key.',
    ]);
  });

  test('text that is no BibTeX at all', () => {
    expect(read('Just words, and an address: a@b.c')).toEqual({ entries: [], problems: [], complete: true });
    for (const text of ['@', '@book', '@book{', '@book{a', '@book{a,', '@string{', '@book{a, x = "', '\0@{}', '@comment{'])
      expect(read(text).complete, text).toBe(true);
  });
});

test('no text makes it fail, and every place is in the text', () => {
  const pieces = [
    '@',
    'book',
    '{',
    '}',
    '(',
    ')',
    ',',
    '=',
    '"',
    '\\',
    '#',
    'a',
    ' ',
    '\n',
    '%',
    'title',
    'and',
    '$',
    '\\"',
    '1',
    '\u{1F600}',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => `@book{k, ${parts.join('')}`);
  fc.assert(
    fc.property(texts, (text) => {
      const { entries, problems } = read(text);
      for (const { span } of [...entries, ...problems]) expect(span.start < span.end && span.end <= text.length).toBe(true);
      for (const { key, keySpan } of entries) expect(text.slice(keySpan.start, keySpan.end)).toBe(key);
    }),
  );
});

test('a library of ten thousand entries: keys at once, records when they are asked for', () => {
  const text = Array.from(
    { length: 10_000 },
    (_, at) => `@article{key${at},\n  title = {Title {No.} ${at}},\n  author = {A, B},\n}`,
  ).join('\n\n');
  const start = performance.now();
  const { entries } = read(text);
  expect(entries).toHaveLength(10_000);
  expect(entries[9_999].work()?.title).toBe('Title No. 9999');
  expect(performance.now() - start).toBeLessThan(1_500);
});

const PARTICLES: Work = {
  id: 'particles',
  type: 'book',
  title: "100% of A & B_C, $5, #1, {x}, ~, ^, \\, <b>: “q” — – -- \"x\" 'y' ''z'' `w`",
  author: [
    { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    { literal: 'Ministry of Industry, Trade and Labour' },
    { literal: 'de Volkskrant' },
    { family: 'O’Neil', given: 'Mary-Jane' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'García Márquez', given: 'Gabriel' },
    { family: '習', given: '近平' },
  ],
  editor: [{ literal: '中央网络安全和信息化委员会办公室' }],
  issued: { 'date-parts': [[2019, 3, 5], [2020]] },
  accessed: { 'date-parts': [[2024, 12, 31]] },
  URL: 'https://example.org/a_b%20c?x=1&y=2#z~',
  page: '1-2, 5-7',
  volume: 'XII',
  publisher: 'Black and White & Co.',
  'publisher-place': 'Den Haag',
  language: 'zh-Hans',
};

describe('round trip: what is written is read back equal', () => {
  // BibLaTeX has no word for these; CSL-JSON has.
  const LOST = new Set(['static-ordering', 'container-title-short']);
  const kept = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (field, inner) => (LOST.has(field) ? undefined : inner)));
  const all = [...bundledLibrary().works.values()];

  test.each([PARTICLES, ...all].map((work) => [work.id, work] as const))('%s', (_, work) => {
    const { problems, entries } = read(`${writeBibtex(work)}\n`);
    expect(problems).toEqual([]);
    expect(entries[0].work()).toEqual(kept(recordOf(work)));
  });

  test('all in one file', () => {
    const { entries, problems } = read(all.map(writeBibtex).join('\n\n'));
    expect(problems).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(all.map(({ id }) => id));
  });

  test('how it looks', () => {
    expect(writeBibtex(bundledLibrary().works.get('creemers-2021')!)).toBe(`@report{creemers-2021,
  author = {Creemers, Rogier},
  title = {{China’s Cyber Governance Institutions}},
  institution = {LeidenAsiaCentre},
  date = {2021-01},
  language = {en},
}`);
  });
});
