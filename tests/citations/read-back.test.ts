/** What Factnote writes, Factnote reads: no note of its own is found to be wrong, in whatever style. */
import { expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import type { Locator, Work } from '../../server/core/sources/pack.ts';
import { bundledLibrary } from '../harness/library.ts';
import { notesIn } from '../harness/notes.ts';

const library = bundledLibrary();
const places = new Map(
  library.facts.flatMap(({ source, where }) =>
    where.map((place) => [`${source.id} ${place.section} ${place.note}`, { source, place }]),
  ),
);

test.each(['chicago', 'apa', 'mla', 'oscola', 'bluebook'] as const)('%s', (style) => {
  const note = (work: Work, where?: Locator, earlier?: number) => {
    const text = notesIn(style).note(work, where, earlier);
    return checkDraft(`Text.[^1]\n\n[^1]: ${text}\n`, library).findings.map(({ code, actual }) => `${text}: ${code}, ${actual}`);
  };
  expect([...library.works.values()].flatMap((work) => note(work))).toEqual([]);
  expect([...places.values()].flatMap(({ source, place }) => [...note(source, place), ...note(source, place, 1)])).toEqual([]);
});
