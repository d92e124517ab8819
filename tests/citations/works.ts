/** Works of kinds that the packs do not have, invented. */
import type { Work } from '../../server/core/sources/pack.ts';

const year = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });
const roe = { family: 'Roe', given: 'Ada' };
const lind = { family: 'Lind', given: 'Per' };
const press = { publisher: 'Quay Press', 'publisher-place': 'Oslo' };

const all: readonly Work[] = [
  {
    id: 'thesis',
    type: 'thesis',
    genre: 'PhD thesis',
    title: 'Ports and Tariffs',
    author: [roe],
    publisher: 'University of Groningen',
    ...year(2019),
  },
  {
    id: 'treaty',
    type: 'treaty',
    title: 'Convention on the Law of the Harbour',
    'container-title': 'United Nations Treaty Series',
    volume: '1234',
    page: '56',
    ...year(1998, 5, 4),
  },
  {
    id: 'many-authors',
    type: 'article-journal',
    title: 'Tides of the North',
    author: ['Abel', 'Baker', 'Cole', 'Dunn', 'Evans', 'Ford', 'Gray', 'Hill', 'Ibsen', 'Jones', 'King'].map((family) => ({
      family,
      given: 'Ann',
    })),
    'container-title': 'Harbour Studies',
    volume: '7',
    issue: '2',
    page: '10-31',
    DOI: '10.1000/182',
    ...year(2020),
  },
  { id: 'edited-book', type: 'book', title: 'The Harbour Reader', editor: [roe, lind], edition: '2', ...press, ...year(2011) },
  { id: 'no-date', type: 'book', title: 'Old Charts', author: [roe], publisher: 'Quay Press' },
  {
    id: 'body-as-author',
    type: 'report',
    title: 'Annual Report 2018',
    author: [{ literal: 'Harbour Board' }],
    publisher: 'Harbour Board',
    URL: 'https://example.org/report_2018.pdf',
    ...year(2019, 3),
  },
  {
    id: 'encyclopedia',
    type: 'entry-encyclopedia',
    title: 'Harbour',
    author: [lind],
    'container-title': 'Encyclopaedia of Ports',
    publisher: 'Quay Press',
    page: '77-80',
    ...year(1999),
  },
  {
    id: 'judgment',
    type: 'legal_case',
    title: 'Harbour Board v Lind',
    authority: 'House of Lords',
    volume: '2',
    'container-title': 'AC',
    page: '14',
    ...year(2003),
  },
  {
    id: 'marks',
    type: 'book',
    title: 'Snake_case, *stars* and [brackets] at 5 < 6',
    author: [roe],
    publisher: 'Q&A &amp; Co',
    ...year(2001),
  },
];

export const invented = new Map(all.map((work) => [work.id, work]));
