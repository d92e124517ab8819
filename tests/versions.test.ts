/** A draft that is being written: whatever is typed where, the next version draws just what it would draw if nothing before it had been read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '../server/core/draft.ts';
import { findSupports } from '../server/core/findings/index.ts';
import { scopesOf } from '../server/core/findings/numbers/scopes.ts';
import { judgedRelations } from '../server/core/findings/relation-findings.ts';
import { Library } from '../server/core/sources/library.ts';
import { casesIn } from './harness/labelled.ts';
import { bundledPacks } from './harness/library.ts';

/** What writers type, and what changes how the rest is read: headings, tables, list marks, names, years, words that refer back. */
const TYPED = [
  ...[
    'a',
    ' ',
    '.',
    '\n',
    '\n\n',
    '\n\n# The CAC\n\n',
    '\n\n- ',
    '**',
    '|',
    '(',
    ' not',
    ' In 2015, ',
    'It was founded in 1999. ',
    ' the agency',
  ],
  ...[
    ' CNNIC',
    ' Ministry of Public Security',
    ' the Cyberspace Administration of China (CAC)',
    ' two years later',
    ' Article 24',
    ' 350 clients',
  ],
  ...[
    ' the Committee (“the Committee”)',
    '\n\n| Body | Year |\n|---|---|\n| CAC | 2014 |\n\n',
    ' Xi Jinping chaired',
    '[^1]',
    ' MPS, the Metropolitan Police Service,',
  ],
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 20, max: 160 })),
    text: fc.constantFrom(...TYPED),
  }),
  { minLength: 3, maxLength: 6 },
);

/** Pieces with mistakes of every kind, some dozen in a row, so that much is found and much is carried over. */
const SETS = ['wrong', 'relations-wrong', 'figures-wrong', 'trap'];
const PIECES = 10;
const drafts = SETS.map((set) => {
  const all = casesIn(`${set}.jsonl`).map(({ text }) => text);
  const step = Math.floor(all.length / PIECES);
  return [set, all.filter((_, at) => at % step === 0).join('\n\n')] as const;
});

/** The places, what is found there and what it is held against. */
function told(text: string, library: Library) {
  const draft = checkDraft(text, library);
  const found = draft.findings.map(({ code, span, expected, message, fixes }) => ({ code, span, expected, message, fixes }));
  const supports = findSupports(draft, library).map(({ span, facts, sure }) => [span, facts.map(({ index }) => index), sure]);
  const read = draft.readings.map(({ references, dates, topics }) => [references, dates, topics]);
  const related = judgedRelations(draft, library).map(({ statement: { relation, subject, value, before, passage }, verdict }) => [
    [relation, subject.entities, value, [...before], passage.span],
    verdict,
  ]);
  const counted = scopesOf(draft.readings, library).map(({ told, earlier, labels }) => [told, earlier, labels]);
  return JSON.stringify({ found, supports, read, related, counted });
}

test.each(drafts)(
  '%s, edited here and there',
  (_, text) => {
    const lasting = new Library(bundledPacks());
    fc.assert(
      fc.property(edits, (changes) => {
        let now = text;
        for (const { at, cut, text: typed } of changes) {
          const place = Math.floor(at * now.length);
          now = now.slice(0, place) + typed + now.slice(place + cut);
          expect(told(now, lasting)).toBe(told(now, new Library(bundledPacks())));
        }
      }),
      { numRuns: 2 },
    );
  },
  60_000,
);
