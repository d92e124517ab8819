/** What the build has read is read no more: a library of compiled packs finds just what one of the same packs finds that reads them itself. */
import { expect, test } from 'vitest';
import { checkDraft } from '../../server/core/draft.ts';
import { Library, type LoadedPack } from '../../server/core/sources/library.ts';
import { readPack } from '../../server/core/sources/read.ts';
import { corpusDrafts } from '../corpus/drafts.ts';
import { casesIn } from '../harness/labelled.ts';
import { bundledPacks } from '../harness/library.ts';

const OWN = `
source: { id: own-pack, type: report, title: On the Harbour Board }
entities:
  harbour-board:
    kind: agency
    definition: A board that keeps the harbour.
    names: [Harbour Safety and Pilotage Board, { text: HSPB, as: acronym }]
  cnnic:
    kind: organization
    definition: A registry.
    names: [China’s Network Registry]
facts:
  - { subject: harbour-board, property: inception, value: "1987", where: { section: "1", exact: "was set up in 1987" } }
`;

const indexes = new Library(bundledPacks()).compiled();
const compiled = bundledPacks().map((pack, at): LoadedPack => ({ ...pack, compiled: true, ...(at === 0 && { indexes }) }));
const read = readPack(OWN);
const own = { origin: 'sources/own.facts.yaml', pack: read.pack } as LoadedPack;

const texts = [
  ...corpusDrafts().map(({ text }) => text),
  ...['wrong', 'citations-wrong'].map((set) =>
    casesIn(`${set}.jsonl`)
      .map(({ text }) => text)
      .join('\n\n'),
  ),
  'The Harbour Safety and Pilotage Board (HSPB) was founded in 1986. China’s Network Registry dates from 1996. HSPB is small.',
];

test.each([
  ['alone', []],
  ['with a pack of the user’s own', [own]],
])('%s', (_, more) => {
  const found = (library: Library) => texts.flatMap((text) => checkDraft(text, library).findings);
  const named = (library: Library) =>
    texts.map((text) => checkDraft(text, library).mentions.map(({ kind, span }) => [kind, span]));
  const [fast, slow] = [new Library([...compiled, ...more]), new Library([...bundledPacks(), ...more])];
  expect(found(fast)).toEqual(found(slow));
  expect(named(fast)).toEqual(named(slow));
  expect(found(fast).length).toBeGreaterThan(100);
});

test('what is a user’s own is known beside it', () => {
  expect(read.problems).toEqual([]);
  const { findings, mentions } = checkDraft(texts.at(-1) ?? '', new Library([...compiled, own]));
  expect(findings.map(({ code, expected }) => [code, expected])).toEqual([
    ['wrong-date', ['1987']],
    ['wrong-date', ['1997']],
  ]);
  const named = mentions.flatMap((mention) => (mention.kind === 'name' ? mention.name.name.entity : []));
  expect(named).toEqual(['harbour-board', 'harbour-board', 'cnnic', 'harbour-board']);
});
