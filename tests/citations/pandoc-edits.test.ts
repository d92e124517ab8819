/** Citing by keys: the draft before and after, and once more to show that nothing is said twice. The place to be sourced is marked by $0. */
import { describe, expect, test } from 'vitest';
import { NO_BIBLIOGRAPHY } from '../../server/core/bibliography/bibliography.ts';
import { readCiting } from '../../server/core/bibliography/cited.ts';
import { keyedPlace, pandocEdits } from '../../server/core/citations/pandoc-edits.ts';
import { readProse } from '../../server/core/prose/read.ts';
import type { Locator } from '../../server/core/sources/pack.ts';
import { bundledLibrary } from '../harness/library.ts';

const SECTION: Locator = { section: 'The agencies', exact: '' };

function cited(text: string, at: number, where: Locator = SECTION): string {
  const prose = readProse(text);
  const draft = { text, prose, citing: readCiting(text, prose, NO_BIBLIOGRAPHY, bundledLibrary()) };
  const work = bundledLibrary().works.get('creemers-2021')!;
  const edits = pandocEdits(draft, { start: at, end: at + 1 }, keyedPlace(work, where)) ?? [];
  return edits.reduceRight((before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end), text);
}

const cites = (before: string, after: string, where?: Locator) =>
  test(before.replaceAll('\n', '⏎'), () => {
    const at = before.indexOf('$0');
    const once = cited(before.replace('$0', ''), at, where);
    expect(once).toBe(after);
    expect(cited(once, at, where), 'twice is once').toBe(after);
  });

const C = '[@creemers-2021, sec. "The agencies"]';

describe('at the end of the sentence, before its full stop', () => {
  cites('It was founded in $01997. Then more.', `It was founded in 1997 ${C}. Then more.`);
  cites('First this. It was founded in $01997.', `First this. It was founded in 1997 ${C}.`);
  cites('Was it founded in $01997?', `Was it founded in 1997 ${C}?`);
  cites('(It was founded in $01997.) More.', `(It was founded in 1997 ${C}.) More.`);
  cites('**It was founded in $01997.** More.', `**It was founded in 1997 ${C}.** More.`);
  cites('It was founded in **$01997**. More.', `It was founded in **1997** ${C}. More.`);
  cites('He said: “It was founded in $01997.” More.', `He said: “It was founded in 1997.” ${C} More.`);
  cites('- founded in $01997\n- closed in 2001', `- founded in 1997 ${C}\n- closed in 2001`);
  cites('In $01997 came these:\n\n- one', `In 1997 came these ${C}:\n\n- one`);
  cites('它成立于$01997年。后来。', '它成立于1997年[@creemers-2021, sec. "The agencies"]。后来。');
  cites('| a | b |\n|---|---|\n| x | in $01997. It is. |', `| a | b |\n|---|---|\n| x | in 1997. It is ${C}. |`);
  cites('It was founded in $01997.[^1]\n\n[^1]: A note.', `It was founded in 1997 ${C}.[^1]\n\n[^1]: A note.`);
  cites('Text.[^1]\n\n[^1]: Founded in $01997.', `Text.[^1]\n\n[^1]: Founded in 1997 ${C}.`);
  cites('Line one\nfounded in $01997.\r\nMore.', `Line one\nfounded in 1997 ${C}.\r\nMore.`);
});

describe('the place', () => {
  cites('In $01997.', 'In 1997 [@creemers-2021, p. 12].', { page: 12, exact: '' });
  cites('In $01997.', 'In 1997 [@creemers-2021, n. 24].', { note: 24, exact: '' });
  cites('In $01997.', 'In 1997 [@creemers-2021].', { exact: '' });
  cites('In $01997.', 'In 1997 [@creemers-2021, sec. "Why, ‘how’ \\[and\\] what?"].', {
    section: 'Why; “how” [and] what?',
    exact: '',
  });
});

describe('beside what is cited already', () => {
  cites(
    'It was founded in $01997 [@smith2020, p. 3].',
    'It was founded in 1997 [@smith2020, p. 3; @creemers-2021, sec. "The agencies"].',
  );
  cites('It was [@smith2020] founded in $01997.', `It was [@smith2020] founded in 1997 ${C}.`);
  cites('As @smith2020 says, in $01997.', `As @smith2020 says, in 1997 ${C}.`);
  cites('In $01997 [@creemers-2021, p. 3].', 'In 1997 [@creemers-2021, p. 3; @creemers-2021, sec. "The agencies"].');
  cites('In $01997 [@creemers-2021].', 'In 1997 [@creemers-2021].');
  cites('As @creemers-2021 says, in $01997.', 'As @creemers-2021 says, in 1997.');
});

test('a heading is not cited', () => expect(cited('# In 1997', 5)).toBe('# In 1997'));
