/** CSL-JSON as Zotero and pandoc write it. */
import { expect, test } from 'vitest';
import { readCslJson } from '../../server/core/bibliography/csl-json.ts';
import { recordOf } from '../../server/core/bibliography/csl-record.ts';
import { bundledLibrary } from '../harness/library.ts';

const shown = (text: string) => {
  const { entries, problems, complete } = readCslJson(text);
  return {
    keys: entries.map(({ key, work }) => `${key}: ${work()?.title ?? '?'}`),
    mistakes: problems.map(({ message, span }) => `${text.slice(0, span.start).split('\n').length}: ${message}`),
    complete,
  };
};

test('records by their keys, which may be numbers; other programs’ fields are no mistakes', () => {
  const text = '[{"id":"smith2020","type":"book","title":"A","custom":5,"author":[]},\n{"id":7,"type":"book","title":"B"}]';
  expect(shown(text)).toEqual({ keys: ['smith2020: A', '7: B'], mistakes: [], complete: true });
  const { entries } = readCslJson(text);
  expect(entries.map(({ keySpan }) => text.slice(keySpan.start, keySpan.end))).toEqual(['smith2020', '7']);
  expect(entries.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.slice(1, -1).split(',\n'));
});

test('an object that holds them as references', () => {
  expect(shown('{"references": [{"id": "a", "type": "book", "title": "A"}]}').keys).toEqual(['a: A']);
});

test('mistakes have their place and a remedy, and the rest of the record counts', () => {
  expect(
    shown(`[
  {"id": "a", "type": "book", "title": "A", "author": "Ann Smith"},
  {"type": "book", "title": "B"},
  {"id": "c", "type": "book", "title": "C"},
  {"id": "c", "type": "book", "title": "D"}
]`),
  ).toEqual({
    keys: ['a: A', 'c: C', 'c: D'],
    mistakes: [
      '2: "author" of "a" is not as CSL-JSON has it. Write [{ "family": "Smith", "given": "Ann" }, { "literal": "A Ministry" }].',
      '3: This record has no key. Give it an "id", a word or a number.',
      '5: The key "c" stands in line 4 already; only that record counts. Give this one another key.',
    ],
    complete: true,
  });
});

test('broken JSON: what can be read counts, and it is known that there may be more', () => {
  const text = '[\n  {"id": "a", "type": "book", "title": "A"}\n  {"id": "b", "type": "book", "title": "B"},\n]';
  expect(shown(text)).toEqual({
    keys: ['a: A', 'b: B'],
    mistakes: ['3: This is not valid JSON: comma expected.', '4: This is not valid JSON: value expected.'],
    complete: false,
  });
  for (const other of ['', '{', '[', '[{"id": "a"', 'words', '\0', '[{"id": "a", "title": "x'])
    expect(readCslJson(other).complete, other).toBe(false);
});

test('JSON that is no bibliography says what one is', () => {
  expect(shown('{"name": "x"}').mistakes).toEqual([
    '1: A CSL-JSON bibliography is a list of records: [ { "id": …, "type": … } ].',
  ]);
});

test('every source’s record is read back equal', () => {
  const works = [...bundledLibrary().works.values()].map(recordOf);
  const { entries, problems } = readCslJson(JSON.stringify(works));
  expect(problems).toEqual([]);
  expect(entries.map((entry) => entry.work())).toEqual(works);
  expect(works.filter((work) => 'custom' in work)).toEqual([]);
});
