/** What is ignored, by directives and by entries: exactly that, and nothing beside it. */
import { describe, expect, test } from 'vitest';
import { checkDraft, type Draft } from '../../server/core/draft.ts';
import { RULES } from '../../server/core/findings/index.ts';
import { entryFor } from '../../server/core/ignoring/order.ts';
import { readSettings } from '../../server/core/settings/read.ts';
import { NO_SETTINGS, type Settings, settingsFor } from '../../server/core/settings/settings.ts';
import { fixAll } from '../../server/features/actions.ts';
import { ignorings } from '../../server/features/ignoring.ts';
import { check, checkFix, checkSilent } from '../harness/check.ts';
import { bundledLibrary } from '../harness/library.ts';

const WRONG = 'TC260 was established in 2004.';
const read = (text: string, settings?: Settings) => checkDraft(text, bundledLibrary(), settings && { settings });
/** Findings, then what is ignored and why. */
const told = ({ findings, ignored }: Draft) => [
  findings.map(({ code, actual }) => `${code} ${actual}`),
  ignored.map(({ finding, reason }) => `${finding.code} ${finding.actual}: ${reason}`),
];

describe('a directive silences', () => {
  checkSilent('its rule in the next block', `<!-- factnote-ignore wrong-date: so -->\n\n${WRONG} CNNIC was founded in 1999.`);

  check(
    'no other rule, and no other block',
    String.raw`
<!-- factnote-ignore wrong-date: so -->
TC260 was established in 2004. The group met on Friday, 27 February 2014.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^ wrong-weekday

TC260 was established in 2004.
                         ^^^^ wrong-date
`,
  );

  check(
    'with quoted words what is found in them alone',
    String.raw`
<!-- factnote-ignore wrong-date "1999": so -->
TC260 was established in 2004, CNNIC in 1999.
                         ^^^^ wrong-date
`,
  );

  checkSilent(
    'whatever emphasis, quotation marks and lines the words have',
    `<!-- factnote-ignore wrong-date “established in 2004”: so -->\nTC260 was *established*\nin **2004**.`,
  );
  checkSilent(
    'in the block it stands in',
    `| Body | Founded |\n| --- | --- |\n| TC260 | 2004 <!-- factnote-ignore wrong-date: so --> |\n`,
  );
  checkSilent(
    'in a table before which it stands',
    `<!-- factnote-ignore wrong-date "TC260 2004": so -->\n\n| Body | Founded |\n| --- | --- |\n| TC260 | 2004 |\n`,
  );
  checkSilent(
    'beside others',
    `<!-- factnote-ignore wrong-date "2004": so -->\n<!-- factnote-ignore wrong-weekday: so -->\n${WRONG} The group met on Friday, 27 February 2014.`,
  );
});

describe('idle is a directive that', () => {
  check(
    'quotes what is not there',
    String.raw`
<!-- factnote-ignore wrong-date "2005": so -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore
TC260 was established in 2004.
                         ^^^^ wrong-date
`,
  );
  check(
    'does not say what it ignores',
    String.raw`
<!-- factnote-ignore wrong-date 2004: so -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore
TC260 was established in 2004.
                         ^^^^ wrong-date

<!-- factnote-disable wrong-date: so -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore

<!-- factnote-ignore -->
^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore
`,
  );
  check(
    'has only the word "reason" for one',
    String.raw`
<!-- factnote-ignore wrong-date: reason -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore
TC260 was established in 2004.
`,
  );
  checkSilent(
    'no other comment',
    '<!-- factnote is good --> \n\n<!-- TODO: wrong-date -->\n\nText <!-- see factnote-ignore --> goes on.',
  );

  checkFix(
    'its fix takes it out',
    String.raw`
- <!-- factnote-ignore wrong-date: so -->
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ idle-ignore
  TC260 was established in 2002.
- More.
`,
    String.raw`
- TC260 was established in 2002.
- More.
`,
  );

  test('not one for a rule that is off, or where idle-ignore is', () => {
    const text = '<!-- factnote-ignore wrong-date: so -->\nNothing.';
    expect(told(read(text))).toEqual([[expect.stringMatching(/^idle-ignore/)], []]);
    for (const code of ['wrong-date', 'idle-ignore'])
      expect(told(read(text, { ...NO_SETTINGS, rules: { [code]: 'off' } }))).toEqual([[], []]);
  });
});

describe('an entry of the settings', () => {
  const settings = (entry: string, name = 'a.md') => settingsFor(readSettings(`ignore:\n  - ${entry}\n`).settings, name);
  const TEXT = `${WRONG} Much later it was said that the committee named TC260 was founded in 2004.`;

  test('silences its words everywhere, in its file, or in its context alone', () => {
    const both = ['wrong-date 2004: so', 'wrong-date 2004: so'];
    const entry = '{ rule: wrong-date, words: 2004, reason: so';
    expect(told(read(TEXT, settings(`${entry} }`)))).toEqual([[], both]);
    expect(told(read(TEXT, settings(`${entry}, file: a.md }`)))).toEqual([[], both]);
    expect(told(read(TEXT, settings(`${entry}, file: b.md }`)))).toEqual([['wrong-date 2004', 'wrong-date 2004'], []]);
    expect(told(read(TEXT, settings(`${entry}, context: established in 2004 }`)))).toEqual([['wrong-date 2004'], both.slice(1)]);
    expect(told(read(TEXT, settings(`${entry}, context: established in 2005 }`)))[1]).toEqual([]);
    expect(told(read(TEXT, settings('{ rule: wrong-name, words: 2004, reason: so }')))[1]).toEqual([]);
  });

  test('a level is that of the settings', () => {
    const level = (value: string) =>
      read(WRONG, readSettings(`rules: { wrong-date: ${value} }`).settings).findings.map((finding) => finding.level);
    expect([level('off'), level('hint'), level('information'), level('warning')]).toEqual([
      [],
      ['hint'],
      ['information'],
      ['warning'],
    ]);
    expect(RULES.map((rule) => rule.level)).not.toContain('error');
  });
});

test('fix all leaves alone what is ignored', () => {
  const draft = read(`<!-- factnote-ignore wrong-date: so -->\n${WRONG}\n\nCNNIC was founded in 1999.`);
  expect(fixAll(draft)?.edits.map(({ text }) => text)).toEqual(['1997']);
});

/** Drafts with several findings of which each is to be ignored alone. */
const DRAFTS: Record<string, string> = {
  'a sentence': WRONG,
  'the same words twice in a paragraph': `${WRONG} Much later it was said that the committee named TC260 was founded in 2004.`,
  'the same words in two blocks': `# TC260 was founded in 2004\n\n${WRONG}\n\n> ${WRONG} Or so.\n\n1. ${WRONG} Or not.\n`,
  'a table': '| Body | Founded |\n| --- | --- |\n| TC260 | 2004 |\n| CNNIC | 2004 |\n',
  'a footnote': `A claim.[^1]\n\n[^1]: ${WRONG}\n`,
  'emphasis and quotation marks': 'The “so-called” **TC260** -- a *committee* -- was established in 2004.',
  'Windows line ends': `${WRONG}\r\n\r\n- ${WRONG} So.\r\n`,
};

describe('each finding can be ignored alone', () => {
  for (const [name, text] of Object.entries(DRAFTS)) {
    test(name, () => {
      const draft = read(text);
      expect(draft.findings.length).toBeGreaterThan(0);
      for (const finding of draft.findings) {
        const ways = ignorings(draft, finding, { text: '', draft: 'a.md' }, 'It -- is\nso -->');
        expect(ways.map(({ way }) => way)).toEqual(
          name === 'a table' || name === 'a footnote' ? ['entry'] : ['comment', 'entry'],
        );
        const left = draft.findings.filter((other) => other !== finding).map(({ actual, code }) => `${code} ${actual}`);
        for (const { way, edit } of ways) {
          const after =
            way === 'comment'
              ? read(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end))
              : read(text, settingsFor(readSettings(edit.text).settings, 'a.md'));
          const reason = way === 'comment' ? 'It – is so –>' : 'It -- is so -->';
          expect(told(after), `${way}: ${edit.text}`).toEqual([left, [`${finding.code} ${finding.actual}: ${reason}`]]);
        }
      }
    });
  }
});

test('an entry holds on when the draft is edited elsewhere, and lets go when its sentence is', () => {
  const draft = read(`${WRONG}\n\n${WRONG} Or so.`);
  const entry = entryFor(draft, draft.findings[1], 'a.md', 'so') ?? expect.fail();
  const settings = { ...NO_SETTINGS, ignore: [{ ...entry, span: { start: 0, end: 0 } }] };
  const edited = read(`New.\n\n- **TC260** was\n  established in *2004*. Or so.\n\n${WRONG}`, settings);
  expect(told(edited)).toEqual([['wrong-date 2004'], ['wrong-date 2004: so']]);
  expect(told(read('TC260 was set up in 2004. Or so.', settings))).toEqual([['wrong-date 2004'], []]);
});
