/** “Write bibliography”: what is put in and taken out, and that nothing else of the file changes by a single sign. */
import { describe, expect, test } from 'vitest';
import { type BibliographyForm, keep } from '../../server/core/citations/keep.ts';
import { bibtexForm } from '../../server/core/citations/keep-bibtex.ts';
import { cslJsonForm } from '../../server/core/citations/keep-json.ts';
import { bundledLibrary } from '../harness/library.ts';

const { works } = bundledLibrary();
const source = (key: string) => works.get(key);

function kept(form: BibliographyForm, text: string, cited: readonly string[]) {
  const result = keep(form, text, {
    works: cited.flatMap((key) => works.get(key) ?? []),
    source,
    isCited: (key) => cited.includes(key),
  });
  if (!result) return undefined;
  const edits = [...result.edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  const written = edits.reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
  return { ...result, text: written };
}

const FORMS = [
  ['CSL-JSON', cslJsonForm, `[\n\t{ "id": "mine",   "type":"book", "title": "Mine — 我的", "x": [1,2] }\n]\n`],
  ['BibLaTeX', bibtexForm, `% My books.\n@Book{mine,\n   title = "Mine — 我的" , x = {1}}\n\n@comment{kept}\n`],
] as const;

describe.each(FORMS)('%s', (_, form, mine) => {
  const A = 'creemers-2021';
  const B = 'segal-2020';
  const keys = (text: string) => form.read(text).entries.map(({ key }) => key);

  test('what is cited is put in, once', () => {
    const once = kept(form, mine, [A, B])!;
    expect(once).toMatchObject({ added: [A, B], removed: [], changed: [] });
    expect(keys(once.text)).toEqual(['mine', A, B]);
    expect(once.text.startsWith(mine.replace(/\s*\]?\s*$/, ''))).toBe(true);
    expect(form.read(once.text).problems).toEqual([]);
    expect(kept(form, once.text, [A, B])).toMatchObject({ edits: [], added: [], text: once.text });
  });

  test.each(['', '\n', ...(form === cslJsonForm ? ['[]', '[ ]\n', '{"references": []}'] : ['% nothing yet'])])(
    'into a file that says %j',
    (empty) => {
      const { text } = kept(form, empty, [A])!;
      expect(keys(text)).toEqual([A]);
      expect(form.read(text)).toMatchObject({ problems: [], complete: true });
      expect(kept(form, text, [A])?.edits).toEqual([]);
    },
  );

  test('taken out again, it is as it was', () => {
    const { text } = kept(form, mine, [A, B])!;
    const without = kept(form, text, [])!;
    expect(without).toMatchObject({ added: [], removed: [A, B] });
    expect(without.text.trimEnd()).toBe(mine.trimEnd());
  });

  test('one of several is taken out, another put in', () => {
    const { text } = kept(form, mine, [A, B])!;
    const other = kept(form, text, [B, 'saich-2015'])!;
    expect(other).toMatchObject({ added: ['saich-2015'], removed: [A] });
    expect(keys(other.text)).toEqual(['mine', B, 'saich-2015']);
    const last = kept(form, text, [A])!;
    expect(keys(last.text)).toEqual(['mine', A]);
    expect(form.read(last.text).problems).toEqual([]);
  });

  test('an entry that the user has changed is the user’s, cited or not', () => {
    const { text } = kept(form, mine, [A])!;
    const changed = text.replace('LeidenAsiaCentre', 'Leiden');
    expect(kept(form, changed, [A])).toMatchObject({ edits: [], changed: [A], text: changed });
    expect(kept(form, changed, [])).toMatchObject({ edits: [], removed: [], text: changed });
  });

  test('an entry that only looks different is still Factnote’s', () => {
    const { text } = kept(form, '', [A])!;
    const respaced = text.replace(/\n +/g, '\n');
    expect(kept(form, respaced, [])).toMatchObject({ removed: [A] });
  });

  test('Windows line ends stay', () => {
    const { text } = kept(form, mine.replaceAll('\n', '\r\n'), [A])!;
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a file with mistakes is left alone', () => {
    expect(kept(form, `${mine}${form === cslJsonForm ? '[' : '@book{a, title = {x}\n'}`, [A])).toBeUndefined();
  });
});

test('a file on one line stays JSON', () => {
  const { text } = kept(cslJsonForm, '[{"id":"a","type":"book"},{"id":"b","type":"book"}]', ['creemers-2021'])!;
  expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'creemers-2021']);
});
