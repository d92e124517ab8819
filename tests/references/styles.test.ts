/** Every known work in every style: as it is known, nothing is found; with one field changed, that field is found and put right. */
import { describe, expect, test } from 'vitest';
import { noteText } from '../../server/core/citations/note.ts';
import type { Work } from '../../server/core/sources/pack.ts';
import { read } from '../harness/check.ts';
import { bundledLibrary } from '../harness/library.ts';
import { STYLES } from './styles.ts';

const works = [...bundledLibrary().works.values()].filter((work) => work.title !== undefined);
const citations = (text: string) => read(text).findings.filter(({ code }) => code === 'wrong-citation');

describe('right references draw nothing', () => {
  const styles = Object.entries({ ...STYLES, 'our own note': (work: Work) => `Text.[^1]\n\n[^1]: ${noteText(work)}` });
  test.each(styles)('%s', (_, style) => {
    const alarms = works.flatMap((work) => citations(style(work)).map(({ message }) => `${work.id}: ${message}\n${style(work)}`));
    expect(alarms, alarms.join('\n')).toEqual([]);
  });
});

test('a reference that is still being written is read without failing', () => {
  for (const work of works.slice(0, 40)) {
    const text = STYLES['Chicago note'](work);
    for (let end = 12; end < text.length; end += 9) citations(text.slice(0, end));
  }
});

test('quotation marks that never close take no time', () => {
  const opened = '“China’s Pursuit of ‘Cyber Power ‘a’b “x '.repeat(400);
  expect(citations(`Segal, *${opened}`)).toEqual([]);
});

type Change = (work: Work) => Partial<Work>;
const later = (value: unknown, by: number) => String(value).replace(/\d+/g, (digits) => String(Number(digits) + by));
const byPersons = ({ author }: Work) => author?.every(({ family }) => family !== undefined) === true;
const allAuthors = (work: Work) => byPersons(work) && work.custom?.['more-authors'] !== true;
const inPeriodical = (work: Work) => byPersons(work) && !work.publisher && work['container-title'] !== undefined;

const earlier: Change = ({ issued }) => {
  const [year, ...rest] = issued?.['date-parts']?.[0] ?? [];
  return { issued: { 'date-parts': [[Number(year) - 4, ...rest]] } };
};

/** A field, what is found of it at least, the works that the rest of a reference tells, and how it is changed. */
const CHANGES: readonly [string, number, (work: Work) => boolean, Change][] = [
  ['date', 0.95, (work) => byPersons(work) && work.issued !== undefined, earlier],
  ['author', 0.95, allAuthors, () => ({ author: [{ family: 'Mulvenon', given: 'James' }] })],
  ['periodical', 0.9, inPeriodical, () => ({ 'container-title': 'The Economist' })],
  ['publisher', 0.8, (work) => byPersons(work) && work.publisher !== undefined, () => ({ publisher: 'Routledge' })],
  ['volume', 0.8, (work) => work.volume !== undefined, ({ volume }) => ({ volume: later(volume, 9) })],
  ['issue', 0.8, (work) => work.issue !== undefined, ({ issue }) => ({ issue: later(issue, 9) })],
  ['pages', 0.95, (work) => work.page !== undefined, ({ page }) => ({ page: later(page, 200) })],
];
/** The styles that give all of a work's data. */
const FULL = ['Chicago note', 'APA', 'MLA', 'IEEE'];

describe.each(CHANGES)('a wrong %s is found and put right', (_, floor, fits, change) => {
  test.each(FULL)('%s', (name) => {
    const style = STYLES[name];
    const cases = works
      .filter(fits)
      .map((work) => ({ id: work.id, right: style(work), text: style({ ...work, ...change(work) }) }))
      .filter(({ right, text }) => text !== right);
    const missed = cases.filter(({ text }) => !isPutRight(text)).map(({ id }) => id);
    expect(cases.length).toBeGreaterThan(3);
    expect(1 - missed.length / cases.length, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(floor);
  });
});

/** Whether one thing is found, and nothing after its fix. */
function isPutRight(text: string): boolean {
  const [finding, ...more] = citations(text);
  if (!finding || more.length > 0) return false;
  const edits = [...finding.fixes[0].edits].sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce((result, { span, text: put }) => result.slice(0, span.start) + put + result.slice(span.end), text);
  return citations(fixed).length === 0;
}
