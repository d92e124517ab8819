/** Pandoc's citation syntax, form by form, after its manual and its reader. Each citation is shown as its keys with all that belongs to them. */
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../server/core/bibliography/citation.ts';
import { readCitations } from '../../server/core/bibliography/pandoc.ts';
import { readProse } from '../../server/core/prose/read.ts';

const read = (text: string): Citation[] => readCitations(text, readProse(text));

/** "(see) -key{page 3}[, p. 3]"; a citation in the text begins with @. */
function shown({ kind, keys }: Citation): string {
  const parts = keys.map(({ key, prefix, suffix, suppressed, place }) => {
    const before = `${prefix === '' ? '' : `(${prefix}) `}${suppressed ? '-' : ''}`;
    const where = place ? `{${place.label} ${place.value}}` : '';
    return `${before}${key}${where}${suffix === '' ? '' : `[${suffix}]`}`;
  });
  return `${kind === 'in-text' ? '@' : ''}${parts.join(' | ')}`;
}

const cites = (text: string, ...expected: string[]) =>
  test(text.replaceAll('\n', '⏎'), () => {
    const found = read(text);
    expect(found.map(shown)).toEqual(expected);
    for (const { span, keys } of found)
      for (const cited of keys) {
        expect(text.slice(cited.span.start, cited.span.end)).toBe(cited.key);
        expect(span.start <= cited.span.start && cited.span.end <= span.end).toBe(true);
      }
  });

describe('in brackets', () => {
  cites('So it is [@creemers-2021].', 'creemers-2021');
  cites('So it is [-@creemers-2021].', '-creemers-2021');
  cites('[@a; @b;@c]', 'a | b | c');
  cites('[see @a, pp. 33-35; also @b, p. 3]', '(see) a{page 33-35}[, pp. 33-35] | (also) b{page 3}[, p. 3]');
  cites('[see @a, pp. 33-35 and *passim*; @b, ch. 1]', '(see) a{page 33-35}[, pp. 33-35 and *passim*] | b{chapter 1}[, ch. 1]');
  cites('[@a, 12]', 'a{page 12}[, 12]');
  cites('[@a, sec. "The agencies"]', 'a{section The agencies}[, sec. "The agencies"]');
  cites('[@a, §§ 3, 5]', 'a{section 3, 5}[, §§ 3, 5]');
  cites('[@a n. 24]', 'a{note 24}[n. 24]');
  cites('[@a, xiv–xvi]', 'a{page xiv–xvi}[, xiv–xvi]');
  cites('[@a{ii, A, D-Z}, with a suffix]', 'a{page ii, A, D-Z}[{ii, A, D-Z}, with a suffix]');
  cites(
    '[@a, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
    'a{page iv, vi-xi, (xv)-(xvii)}[, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
  );
  cites('[@a, with no place]', 'a[, with no place]');
  cites('[e.g. -@a; cf. @b]', '(e.g.) -a | (cf.) b');
  cites('[see [the note] in @a]', '(see [the note] in) a');
  cites('two lines [see @a,\np. 3; @b].', '(see) a{page 3}[,\np. 3] | b');
  cites('[@a][@b]', 'a', 'b');
  cites('网络安全法于二〇一七年生效[@张-2017，第三页]。', '张-2017[，第三页]');
});

describe('in the text', () => {
  cites('@creemers-2021 says so.', '@creemers-2021');
  cites('As @creemers-2021 [p. 5] says.', '@creemers-2021{page 5}[p. 5]');
  cites('As @a [sec. 2; see also @b] says.', '@a{section 2}[sec. 2] | (see also) b');
  cites('As @a [@b, p. 3] says.', '@a', 'b{page 3}[, p. 3]');
  cites('As -@a says.', '@-a');
  cites('As @a.', '@a');
  cites('(@a, and @b)', '@a', '@b');
  cites('> A quotation\n> by @a [p. 3].', '@a{page 3}[p. 3]');
  cites('An inline note.^[See @a, p. 3.]', '@a');
  cites('As @a [the agency](https://example.org) says.', '@a');
});

describe('keys', () => {
  cites('[@Foo_bar.baz:2000/x]', 'Foo_bar.baz:2000/x');
  cites('[@foo--bar]', 'foo[--bar]');
  cites(
    '[@{https://example.com/bib?name=foobar&date=2000}, p.  33]',
    'https://example.com/bib?name=foobar&date=2000{page 33}[, p.  33]',
  );
  cites('@{a{b}c} says.', '@a{b}c');
  cites('[@{a;b}; @c]', 'a;b | c');
  cites('[@https://example.com//x]', 'https://example.com//x');
  cites('[@a_b_c] and [@d_e_]', 'a_b_c', 'd_e_');
});

describe('no citations', () => {
  cites('Write to jane.doe@example.org or <jane@example.org>.');
  cites('Code: `[@a]`, `@b`.\n\n```\n[@c]\n```\n\n    [@d]');
  cites('See https://example.org/@a and [mail](mailto:x@example.org).');
  cites('Escaped: \\@a and \\[\\@b].');
  cites('A [link to @a](https://example.org/@a), ![@b](x.png), <!-- [@c] -->.');
  cites('[@a](https://example.org)');
  cites('One @ two, @, @! and @-x.');
  cites('Figure @fig:one, @fig-two, [@tbl:three; @eq:four], @sec-five.');
  cites('(@good) This is an example.\n\nAs (@good) shows.');
  cites('---\ntitle: "@a"\nnocite: "[@b]"\n---\n\nText.');
  cites('[^@a]\n\n[^@a]: A note.');
});

describe('what is no whole citation', () => {
  cites('[@b]{.class}', '@b');
  cites('[see this; @a]', '@a');
  cites('[@a; no key]', '@a');
  cites('[@a, p. 3', '@a');
  cites('a@b [x@y; @c]', '@c');
});

test('a table cell, a heading, a footnote', () => {
  expect(read('# On @a\n\n| x |\n|---|\n| [@b, p. 1] |\n\nText.[^1]\n\n[^1]: See [@c].\n').map(shown)).toEqual([
    '@a',
    'b{page 1}[, p. 1]',
    'c',
  ]);
});

test.each(['[@a; ', '[', '@a [', '[@a]'])('many of %s take no longer than their number', (piece) => {
  const text = piece.repeat(2_000);
  const prose = readProse(text);
  const start = performance.now();
  for (let times = 0; times < 20; times++) readCitations(text, prose);
  expect(performance.now() - start).toBeLessThan(2_000);
});
