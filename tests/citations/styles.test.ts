/** The text of notes, style by style. */
import { describe, expect, test } from 'vitest';
import type { StyleName } from '../../server/core/citations/styles.ts';
import type { Work } from '../../server/core/sources/pack.ts';
import { bundledLibrary } from '../harness/library.ts';
import { notesIn } from '../harness/notes.ts';
import { notesOf, textOf } from './gfm.ts';
import { NOTES, type Row } from './notes-table.ts';
import { invented } from './works.ts';

const workOf = (id: string): Work => {
  const work = bundledLibrary().works.get(id) ?? invented.get(id);
  if (!work) throw new Error(`There is no work ${id}.`);
  return work;
};
const note = (style: StyleName, { work, at }: Pick<Row, 'work' | 'at'>, earlier?: number) =>
  notesIn(style).note(workOf(work), at && { ...at, exact: '' }, earlier);

describe.each(['chicago', 'apa', 'oscola'] as const)('%s', (style) => {
  test.each(Object.entries(NOTES))('%s', (_kind, row) => {
    expect(note(style, row)).toBe(row[style]);
    const again = row[`${style}Again`];
    if (again !== undefined) expect(note(style, row, 3)).toBe(again);
  });
});

test('at least twenty kinds of works are in the table, most of them from the packs', () => {
  const works = Object.values(NOTES).map(({ work }) => work);
  expect(new Set(works).size).toBe(works.length);
  expect(works.length).toBeGreaterThanOrEqual(25);
  expect(works.filter((id) => bundledLibrary().works.has(id)).length).toBeGreaterThan(works.length / 2);
});

const BOOK = { work: 'saich-2015', at: { page: 5 } };
const REPORT = { work: 'creemers-2021', at: { section: 'Conclusion' } };
const PAGE = { work: 'cyber-ideological-security-2024', at: { note: 12 } };

test('MLA: the entry of the list of works, then the author', () => {
  expect(note('mla', BOOK)).toBe('Saich, Tony. *Governance and Politics of China*. St Martin’s Press, 2015, p. 5.');
  expect(note('mla', BOOK, 1)).toBe('Saich 5.');
  expect(note('mla', REPORT)).toBe(
    'Creemers, Rogier. *China’s Cyber Governance Institutions*. LeidenAsiaCentre, Jan. 2021, sec. “Conclusion.”',
  );
  expect(note('mla', REPORT, 1)).toBe('Creemers, sec. “Conclusion.”');
  expect(note('mla', PAGE, 1)).toBe('*Efforts to Preserve China’s Cyber Ideological Security*, n. 12.');
});

test('Bluebook: supra to the first note, and places with what they are', () => {
  expect(note('bluebook', BOOK)).toBe('Tony Saich, Governance and Politics of China 5 (2015).');
  expect(note('bluebook', BOOK, 2)).toBe('Saich, *supra* note 2 at 5.');
  expect(note('bluebook', REPORT)).toBe('Rogier Creemers, *China’s Cyber Governance Institutions*, under “Conclusion” (2021).');
  expect(note('bluebook', PAGE)).toBe('Efforts to Preserve China’s Cyber Ideological Security, n. 12 (2024).');
});

test('who is not named is not invented', () => {
  for (const style of ['chicago', 'apa', 'mla', 'oscola', 'bluebook'] as const)
    expect(note(style, { work: PAGE.work })).toMatch(
      /^[*“‘]?Efforts to Preserve China’s Cyber Ideological Security[^a-z]*(?:September|Sept\.?)?[^a-z]*$/,
    );
});

test('a style that has no room for a place gets it at the end', () => {
  const work: Work = {
    id: 'news',
    type: 'article-newspaper',
    title: 'Ships',
    'container-title': 'The Quay',
    issued: { 'date-parts': [[2001, 2, 3]] },
  };
  expect(notesIn('bluebook').note(work, { page: 7, exact: '' })).toBe('Ships, The Quay, Feb. 3, 2001, p. 7.');
});

test('every note on every work of the packs is one line, and is read as it was meant', () => {
  for (const style of ['chicago', 'apa', 'mla', 'oscola', 'bluebook'] as const)
    for (const work of [...bundledLibrary().works.values(), ...invented.values()]) {
      const text = notesIn(style).note(work, { section: 'On *these* [two]', exact: '' });
      expect(text).toMatch(/^\S[^\n]*\S$/);
      const [html] = notesOf(`Text.[^1]\n\n[^1]: ${text}\n`);
      const said = textOf(html);
      expect(said, text).toContain('On *these* [two]');
      expect(said, text).toBe(
        text
          .replace(/<(https?:[^>]+)>/g, '$1')
          .replace(/(?<!\\)\*/g, '')
          .replace(/\\([^A-Za-z0-9\s])/g, '$1'),
      );
      expect(said).toMatch(/\.[”’]?$/);
      const address = typeof work.DOI === 'string' ? `https://doi.org/${work.DOI}` : work.URL;
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
      expect(links, text).toEqual(text.includes('://') ? [String(address).replaceAll('&', '&amp;')] : []);
    }
});
