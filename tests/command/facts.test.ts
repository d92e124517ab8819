import { describe, expect, test } from 'vitest';
import { over } from './world.ts';

const json = (line: string) => JSON.parse(over({}, `${line} --format json`).out);

test('all facts, with names, dates and places', () => {
  expect(json('facts')).toEqual([
    {
      subject: 'tower',
      names: ['Eiffel Tower', 'ET', '埃菲尔铁塔'],
      property: 'inception',
      value: '1889',
      date: '1889',
      source: 'atlas-1900',
      locator: { page: 12, exact: 'the tower was completed in 1889' },
    },
    {
      subject: 'tower',
      names: ['Eiffel Tower', 'ET', '埃菲尔铁塔'],
      property: 'operator',
      value: 'canal',
      date: '1900/1901',
      source: 'atlas-1900',
      locator: { section: 'Strange Years', exact: 'run by the canal' },
    },
    {
      subject: 'canal',
      names: ['Suez Canal'],
      property: 'inception',
      value: '1869-11-17',
      date: '1869-11-17',
      source: 'atlas-1900',
      locator: { note: 3, exact: 'opened on 17 November' },
      furtherLocators: [{ page: 4, exact: 'November 1869' }],
    },
  ]);
});

describe('facts of one thing', () => {
  const subjects = (line: string) => [...new Set(json(line).map(({ subject }: { subject: string }) => subject))];

  test.each(['facts tower', 'facts Eiffel Tower', 'facts the eiffel tower', 'facts 埃菲尔铁塔', 'facts EIFFEL TOWER'])(
    '%s',
    (line) => {
      expect(subjects(line)).toEqual(['tower']);
    },
  );

  test('an acronym written as it is comes before an id that differs in case', () => {
    expect(over({}, 'facts ET').out).toContain('(tower, system)');
    expect(over({}, 'facts et').out).toContain('(et, concept)');
  });

  test('for people', () => {
    expect(over({}, 'facts Suez Canal')).toEqual({
      exit: 0,
      err: '',
      out: `Suez Canal  (canal, system)
  A waterway.
  – Suez Canal was established on 17 November 1869  [Atlas Society 1900, note 3]

`,
    });
  });

  test('an unknown name: the nearest ones, and exit code 1', () => {
    expect(over({}, 'facts Eifel Towers --format json')).toEqual({
      exit: 1,
      out: '[]\n',
      err: 'factnote: No source speaks of "Eifel Towers". Nearest: "Eiffel Tower".\n',
    });
    expect(over({}, 'facts xyz').err).toBe('factnote: No source speaks of "xyz". "factnote facts" lists everything.\n');
  });
});

test('a faulty pack is pointed at, and its good facts are shown', () => {
  const { exit, out, err } = over({ 'sources/bad.facts.yaml': 'source: x\ntypo: 1\n' }, 'facts canal');
  expect(exit).toBe(0);
  expect(out).toContain('1869');
  expect(err).toContain('sources/bad.facts.yaml has mistakes');
});
