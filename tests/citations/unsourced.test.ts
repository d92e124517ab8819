/** What stands without a source: shown as hints, and cited all at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { footnoteEdits } from '../../server/core/citations/footnote.ts';
import { unsourced } from '../../server/core/citations/unsourced.ts';
import { checkDraft, type Draft } from '../../server/core/draft.ts';
import { unsourcedHints } from '../../server/features/unsourced.ts';
import { applied } from '../harness/edits.ts';
import { bundledLibrary } from '../harness/library.ts';
import { notesIn } from '../harness/notes.ts';
import { notesOf, rendered, textOf } from './gfm.ts';

/** A draft is read once, as editors do. */
const drafts = new Map<string, Draft>();
function read(text: string): Draft {
  const draft = drafts.get(text) ?? checkDraft(text, bundledLibrary());
  drafts.set(text, draft);
  return draft;
}

const hinted = (text: string) => unsourced(read(text), bundledLibrary()).map(({ at }) => text.slice(at.start, at.end));
const citedAll = (text: string) =>
  applied(text, footnoteEdits(read(text), unsourced(read(text), bundledLibrary()), notesIn('chicago')));

test('a hint says who bears it out, where', () => {
  expect(unsourcedHints(read('CNNIC was founded in 1997.'), bundledLibrary())).toMatchObject([
    {
      code: 'unsourced',
      level: 'hint',
      actual: '1997',
      message: 'No source is cited for this. It is borne out by Creemers 2021, “China Internet Network Information Centre”.',
    },
  ]);
});

describe('unsourced is', () => {
  test('each statement that a source bears out, of one sentence and place once', () => {
    expect(
      hinted(
        'CNNIC was founded in 1997. TC260 has seven working groups, and CICIR is overseen by the Ministry of State Security.',
      ),
    ).toEqual(['1997', 'seven', 'Ministry of State Security']);
    expect(hinted('CNNIC was founded in 1997 and has been under the CAC since 2014.')).toEqual(['1997']);
  });
  test.each([
    ['a note', 'CNNIC was founded in 1997.[^1]\n\n[^1]: Seen.\n'],
    ['a note within the sentence', 'CNNIC[^1] was founded in 1997.\n\n[^1]: Seen.\n'],
    ['a note in its row', '| Body | Founded |\n|---|---|\n| CSAC[^1] | 2016 |\n\n[^1]: Seen.\n'],
    ['a link', 'CNNIC was [founded in 1997](https://example.org).'],
    ['a reference', 'CNNIC was [founded in 1997][about].\n\n[about]: https://example.org\n'],
    ['an address', 'CNNIC was founded in 1997 (https://example.org).'],
    ['a pandoc key', 'CNNIC was founded in 1997 [@creemers-2021, p. 5].'],
    ['author and year', 'CNNIC was founded in 1997 (Creemers 2021).'],
  ])('not what has %s', (_what, text) => {
    expect(hinted(text)).toEqual([]);
  });
  test.each([
    ['in a heading', '# CNNIC was founded in 1997'],
    ['in a quotation', '> CNNIC was founded in 1997.'],
    ['in a note', 'Text.[^1]\n\n[^1]: CNNIC was founded in 1997.\n'],
    ['in a list of sources', '## Sources\n\n- CNNIC was founded in 1997.'],
    ['beside a mistake, which no note should cover', 'CNNIC was founded in 1997, and TC260 in 2004.'],
    ['that no source knows', 'The Harbour Board was founded in 1997.'],
  ])('not what stands %s', (_what, text) => {
    expect(hinted(text)).toEqual([]);
  });
});

describe('everything at once', () => {
  test('in order: full notes, short ones, notes called again, those of before left alone', () => {
    const before =
      'CNNIC was founded in 1997. TC260 has seven working groups.[^1] It was set up in 2002.\n\nCNNIC dates from 1997!\n\n[^1]: Seen.\n';
    expect(citedAll(before)).toBe(`CNNIC was founded in 1997.[^2] TC260 has seven working groups.[^1] It was set up in 2002.[^3]

CNNIC dates from 1997![^2]

[^1]: Seen.
[^2]: Rogier Creemers, *China’s Cyber Governance Institutions* (LeidenAsiaCentre, 2021), sec. “China Internet Network Information Centre.”
[^3]: Creemers, *China’s Cyber Governance Institutions*, sec. “National Committee for the Standardization of Information Security (Technical Committee 260).”
`);
  });

  test('briefs by several writers: every note works, nothing else changes, and the second time nothing does', () => {
    let inserted = 0;
    for (const text of briefs()) {
      const once = citedAll(text);
      inserted += notesOf(once).length - notesOf(text).length;
      const calls = [...once.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].length - [...text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].length;
      const links = (of: string) => rendered(of).split('data-footnote-ref').length;
      expect(links(once) - links(text), 'each new call is a link').toBe(calls);
      expect(citedAll(once), 'citing all twice equals citing all once').toBe(once);
      const findings = (of: string) => read(of).findings.map(({ code, actual, expected }) => [code, actual, expected]);
      expect(findings(once)).toEqual(findings(text));
      const body = (of: string) =>
        textOf(
          rendered(of)
            .split('<section')[0]
            .replace(/<sup>[\s\S]*?<\/sup>/g, ''),
        );
      expect(body(once).trim()).toBe(body(text).trim());
    }
    expect(inserted).toBeGreaterThan(40);
  }, 60_000);
});

function briefs(): string[] {
  const lines = ['clean', 'clean2'].flatMap((name) => readFileSync(`tests/cases/${name}.jsonl`, 'utf8').trim().split('\n'));
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text).sort((a, b) => b.length - a.length);
  return [readFileSync('examples/brief.md', 'utf8'), ...texts.slice(0, 6)];
}
