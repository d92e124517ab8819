/** Where notes go and what they are called: the draft before and after, read back as GitHub renders it, and done twice. */
import { describe, expect, test } from 'vitest';
import { type Citing, canCite, footnoteEdits } from '../../server/core/citations/footnote.ts';
import type { StyleName } from '../../server/core/citations/styles.ts';
import { checkDraft } from '../../server/core/draft.ts';
import type { Fact } from '../../server/core/sources/fact.ts';
import { applied } from '../harness/edits.ts';
import { bundledLibrary } from '../harness/library.ts';
import { notesIn } from '../harness/notes.ts';
import { notesOf, rendered, textOf } from './gfm.ts';
import { invented } from './works.ts';

const CHARTS = 'Ada Roe, *Old Charts* (Quay Press, n.d.), sec. “Tides.”';
const READER = 'Ada Roe and Per Lind, eds., *The Harbour Reader*, 2nd ed. (Oslo: Quay Press, 2011), 5.';

const fact = (work: string, where: object) =>
  ({ source: invented.get(work), where: [{ exact: '', ...where }] }) as unknown as Fact;
const TIDES = fact('no-date', { section: 'Tides' });
const WINDS = fact('no-date', { section: 'Winds' });
const PAGE_5 = fact('edited-book', { page: 5 });

const read = (text: string) => checkDraft(text, bundledLibrary());
const citing = (text: string, [words, from]: Cite): Citing => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The draft does not say "${words}".`);
  return { at: { start, end: start + words.length }, fact: from };
};

type Cite = readonly [words: string, fact: Fact];

/** Cites, compares, and holds what every insertion must: each call finds its note, and doing it again changes nothing. */
function expectCited(before: string, cites: readonly Cite[], after: string, style: StyleName = 'chicago'): void {
  const insert = (text: string) =>
    applied(
      text,
      footnoteEdits(
        read(text),
        cites.map((cite) => citing(text, cite)),
        notesIn(style),
      ),
    );
  const once = insert(before);
  expect(once).toBe(after);
  expect(insert(once), 'citing twice equals citing once').toBe(once);
  for (const cite of cites) expect(canCite(read(once), citing(once, cite)), 'it is not offered again').toBe(false);
  expect(rendered(once), 'no call is left as text').not.toContain('[^');
}

const at = (title: string, before: string, words: string, after: string) =>
  test(title, () => expectCited(before, [[words, TIDES]], after.replace('{note}', CHARTS)));

describe('the call stands at the end of the sentence', () => {
  at('behind the full stop', 'High at noon. Low at dusk.\n', 'noon', 'High at noon.[^1] Low at dusk.\n\n[^1]: {note}\n');
  at('without one, at the end', 'High at noon', 'High', 'High at noon[^1]\n\n[^1]: {note}');
  at(
    'behind closing quotation marks',
    'She said: “High at noon.” He left.\n',
    'noon',
    'She said: “High at noon.”[^1] He left.\n\n[^1]: {note}\n',
  );
  at(
    'behind straight ones and a bracket',
    'It rose ("high at noon.") He left.\n',
    'noon',
    'It rose ("high at noon.")[^1] He left.\n\n[^1]: {note}\n',
  );
  at('behind emphasis', '**High at noon.** Low at dusk.\n', 'noon', '**High at noon.**[^1] Low at dusk.\n\n[^1]: {note}\n');
  at(
    'behind a link',
    'It is [high at noon](https://example.org/a_(b)) there.\n',
    'noon',
    'It is [high at noon](https://example.org/a_(b)) there.[^1]\n\n[^1]: {note}\n',
  );
  at(
    'behind a link that ends it',
    'It is [high at noon](https://example.org/tides)\n',
    'noon',
    'It is [high at noon](https://example.org/tides)[^1]\n\n[^1]: {note}\n',
  );
  at(
    'behind a link to a reference',
    'It is [high at noon][tides]\n\n[tides]: https://example.org\n',
    'noon',
    'It is [high at noon][tides][^1]\n\n[tides]: https://example.org\n\n[^1]: {note}\n',
  );
  at(
    'behind an address in brackets',
    'It is high at noon (https://example.org).\n',
    'noon',
    'It is high at noon (https://example.org). [^1]\n\n[^1]: {note}\n',
  );
  at('behind code that ends it', 'It is high at `noon`\n', 'high', 'It is high at `noon`[^1]\n\n[^1]: {note}\n');
  at('in a list item', '- High at noon\n- Low at dusk\n', 'noon', '- High at noon[^1]\n- Low at dusk\n\n[^1]: {note}\n');
  at('in a quotation over two lines', '> High\n> at noon.\n', 'High', '> High\n> at noon.[^1]\n\n[^1]: {note}\n');
  at(
    'at the end of a table cell',
    '| a | b |\n|---|---|\n| High at noon. Low at dusk | x |\n',
    'noon',
    '| a | b |\n|---|---|\n| High at noon. Low at dusk[^1] | x |\n\n[^1]: {note}\n',
  );
  at('in Chinese', '中午高潮。傍晚低潮。\n', '中午', '中午高潮。[^1]傍晚低潮。\n\n[^1]: {note}\n');
  at('behind a question mark', 'High at noon? Low.\n', 'noon', 'High at noon?[^1] Low.\n\n[^1]: {note}\n');
  at(
    'not behind an abbreviation',
    'High at noon, says Dr. Lind. Low.\n',
    'noon',
    'High at noon, says Dr. Lind.[^1] Low.\n\n[^1]: {note}\n',
  );
  at(
    'behind an escaped mark and a reference',
    'Gain &amp; loss at noon\\!\n',
    'noon',
    'Gain &amp; loss at noon\\![^1]\n\n[^1]: {note}\n',
  );
});

describe('the definition', () => {
  at(
    'under the last',
    'High at noon. Low.[^a]\n\n[^a]: Seen.\n\nMore.\n',
    'noon',
    'High at noon.[^no-date] Low.[^a]\n\n[^a]: Seen.\n[^no-date]: {note}\n\nMore.\n'.replaceAll('no-date', 'roe'),
  );
  at(
    'under the last that has two paragraphs',
    'High at noon. Low.[^1]\n\n[^1]: Seen.\n\n    Twice.\n',
    'noon',
    'High at noon.[^2] Low.[^1]\n\n[^1]: Seen.\n\n    Twice.\n[^2]: {note}\n',
  );
  at(
    'with an empty line between, where the others have one',
    'High at noon. A.[^1] B.[^2]\n\n[^1]: A.\n\n[^2]: B.\n',
    'noon',
    'High at noon.[^3] A.[^1] B.[^2]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: {note}\n',
  );
  at('with Windows line ends', 'High at noon.\r\nLow.\r\n', 'noon', 'High at noon.[^1]\r\nLow.\r\n\r\n[^1]: {note}\r\n');
  at('behind a byte-order mark', '\uFEFFHigh at noon.\n', 'noon', '\uFEFFHigh at noon.[^1]\n\n[^1]: {note}\n');
});

describe('labels', () => {
  at(
    'the next number',
    'High at noon. Low.[^7]\n\n[^7]: Seen.\n',
    'noon',
    'High at noon.[^8] Low.[^7]\n\n[^7]: Seen.\n[^8]: {note}\n',
  );
  at(
    'a number where numbers and names are mixed',
    'High at noon. A.[^2] B.[^x]\n\n[^2]: A.\n[^x]: B.\n',
    'noon',
    'High at noon.[^3] A.[^2] B.[^x]\n\n[^2]: A.\n[^x]: B.\n[^3]: {note}\n',
  );
  test('a short name where notes are named, and another for another place', () => {
    expectCited(
      'High. Windy. Wide. Low.[^seen]\n\n[^seen]: Seen.\n',
      [
        ['High', TIDES],
        ['Windy', WINDS],
        ['Wide', PAGE_5],
      ],
      `High.[^roe] Windy.[^roe-2] Wide.[^the-harbour-reader-2011] Low.[^seen]\n\n[^seen]: Seen.\n[^roe]: ${CHARTS}\n[^roe-2]: Roe, *Old Charts*, sec. “Winds.”\n[^the-harbour-reader-2011]: ${READER}\n`,
    );
  });
  at(
    'not one that is taken in other letters',
    'High at noon. Low.[^Roe]\n\n[^Roe]: Seen.\n',
    'noon',
    'High at noon.[^roe-2] Low.[^Roe]\n\n[^Roe]: Seen.\n[^roe-2]: {note}\n',
  );
});

describe('notes that are there', () => {
  test('one on the same place is called again', () => {
    expectCited(`High. Low.[^1]\n\n[^1]: ${CHARTS}\n`, [['High', TIDES]], `High.[^1] Low.[^1]\n\n[^1]: ${CHARTS}\n`);
  });
  test('however it is formatted', () => {
    for (const note of [
      'Roe, A., Old Charts, section "Tides"',
      'A. Roe: *Old charts* (Quay). See under ‘Tides’.',
      'Roe, sec. “Tides”',
    ])
      expectCited(`High. Low.[^1]\n\n[^1]: ${note}\n`, [['High', TIDES]], `High.[^1] Low.[^1]\n\n[^1]: ${note}\n`);
  });
  test('not one that cites other sources, too', () => {
    const both = 'Ada Roe, *Old Charts*, sec. “Tides”; Per Lind, *Ships*, 5.';
    expectCited(
      `Low.[^1] High.\n\n[^1]: ${both}\n`,
      [['High', TIDES]],
      `Low.[^1] High.[^2]\n\n[^1]: ${both}\n[^2]: Roe, *Old Charts*, sec. “Tides.”\n`,
    );
  });
  test('not one on another place: the second takes the short form', () => {
    expectCited(
      'High. Windy.\n',
      [
        ['High', TIDES],
        ['Windy', WINDS],
      ],
      `High.[^1] Windy.[^2]\n\n[^1]: ${CHARTS}\n[^2]: Roe, *Old Charts*, sec. “Winds.”\n`,
    );
  });
  test('before the first note on a source, a new one is written in full', () => {
    expectCited(
      `High. Windy.[^1]\n\n[^1]: Roe, *Old Charts*, sec. “Winds.”\n`,
      [['High', TIDES]],
      `High.[^2] Windy.[^1]\n\n[^1]: Roe, *Old Charts*, sec. “Winds.”\n[^2]: ${CHARTS}\n`,
    );
  });
  test('a short form names the first note by the number that is read', () => {
    expectCited(
      'A.[^9] High. Windy.\n\n[^9]: Seen.\n',
      [
        ['High', TIDES],
        ['Windy', WINDS],
      ],
      'A.[^9] High.[^10] Windy.[^11]\n\n[^9]: Seen.\n[^10]: Ada Roe, *Old Charts* (Quay Press) s ‘Tides’.\n[^11]: Roe (n 2) s ‘Winds’.\n',
      'oscola',
    );
  });
  test('two sources in one sentence are two calls, and a sentence that has one keeps it', () => {
    expectCited(
      'High and wide.\n',
      [
        ['High', TIDES],
        ['wide', PAGE_5],
      ],
      `High and wide.[^1][^2]\n\n[^1]: ${CHARTS}\n[^2]: ${READER}\n`,
    );
    expectCited(
      `High and wide.[^1]\n\n[^1]: ${CHARTS}\n`,
      [['wide', PAGE_5]],
      `High and wide.[^1][^2]\n\n[^1]: ${CHARTS}\n[^2]: ${READER}\n`,
    );
  });
  test('in every style, what was inserted is known again', () => {
    for (const style of ['chicago', 'apa', 'mla', 'oscola', 'bluebook'] as const) {
      const cites = ['High', 'Windy', 'Wide'].map((words, at) =>
        citing('High. Windy. Wide. High.', [words, [TIDES, WINDS, PAGE_5][at]]),
      );
      const once = applied('High. Windy. Wide. High.', footnoteEdits(read('High. Windy. Wide. High.'), cites, notesIn(style)));
      expect(notesOf(once).map(textOf)).toHaveLength(3);
      expect(
        footnoteEdits(
          read(once),
          cites.map(({ fact }, at) => citing(once, [['High', 'Windy', 'Wide'][at], fact])),
          notesIn(style),
        ),
        once,
      ).toEqual([]);
    }
  });
});

test('no note in headings, in notes and outside prose', () => {
  const text = '# High\n\nText.[^1]\n\n```\nWindy\n```\n\n[^1]: Low.\n';
  for (const words of ['High', 'Windy', 'Low']) {
    expect(canCite(read(text), citing(text, [words, TIDES]))).toBe(false);
    expect(footnoteEdits(read(text), [citing(text, [words, TIDES])], notesIn('chicago'))).toEqual([]);
  }
});
