/** The command line and `.factnote.yaml`: found, obeyed, listed on request, and its mistakes reported. */
import { describe, expect, test } from 'vitest';
import { folder, over, run } from './world.ts';

const WRONG = 'The Eiffel Tower was established in 1899.\n';
const RIGHT = 'The Eiffel Tower was established in 1889.\n';
const ENTRY = 'ignore:\n  - { rule: wrong-date, words: 1899, file: a.md, reason: so they say }\n';

describe('what is ignored', () => {
  const files = { 'a.md': WRONG, 'b.md': `<!-- factnote-ignore wrong-date: a joke -->\n${WRONG}`, '.factnote.yaml': ENTRY };

  test('is not reported, but counted', () => {
    expect(over(files, 'check')).toEqual({
      exit: 0,
      out: 'No findings in 2 drafts, 2 ignored; 3 facts from 1 source\n',
      err: '',
    });
  });

  test('is listed with its reasons on request', () => {
    const { exit, out } = over(files, 'check --show-ignored');
    expect(exit).toBe(0);
    expect(out).toBe(`a.md:1:37  ignored  wrong-date

  1 │ The Eiffel Tower was established in 1899.
    │                                     ^^^^

  Unexpected 1899: ET was established in 1889 (Atlas Society 1900, p. 12).
  ignored: so they say

b.md:2:37  ignored  wrong-date

  2 │ The Eiffel Tower was established in 1899.
    │                                     ^^^^

  Unexpected 1899: ET was established in 1889 (Atlas Society 1900, p. 12).
  ignored: a joke

No findings in 2 drafts, 2 ignored; 3 facts from 1 source
`);
  });

  test('is there for programs, too', () => {
    const report = JSON.parse(over(files, 'check --show-ignored --format json').out);
    expect(report.files.map(({ findings, ignored }: { findings: unknown[]; ignored: unknown[] }) => [findings, ignored])).toEqual(
      [
        [[], [expect.objectContaining({ code: 'wrong-date', line: 1, reason: 'so they say', expected: ['1889'] })]],
        [[], [expect.objectContaining({ code: 'wrong-date', line: 2, reason: 'a joke' })]],
      ],
    );
    const plain = JSON.parse(over(files, 'check --format json').out);
    expect([plain.files[0].ignored, plain.summary.ignored]).toEqual([undefined, 2]);
  });
});

test('only warnings count for the exit code', () => {
  const exit = (level: string) => over({ 'a.md': WRONG, '.factnote.yaml': `rules: { wrong-date: ${level} }` }, 'check').exit;
  expect([exit('off'), exit('hint'), exit('information'), exit('warning')]).toEqual([0, 0, 0, 1]);
});

test('the file of the nearest folder counts, up to the current folder or the one named', () => {
  const cwd = folder({
    '.factnote.yaml': 'rules: { wrong-date: off }',
    'a.md': WRONG,
    'deep/er/b.md': WRONG,
    'deep/own/.factnote.yaml': 'rules: { wrong-date: hint }',
    'deep/own/c.md': WRONG,
  });
  const levels = (at: string, ...argv: string[]) =>
    JSON.parse(run(at, ['check', '--format', 'json', ...argv]).out).files.map(
      ({ file, findings }: { file: string; findings: { level: string }[] }) => `${file} ${findings.map(({ level }) => level)}`,
    );
  expect(levels(cwd)).toEqual(['a.md ', 'deep/er/b.md ', 'deep/own/c.md hint']);
  expect(levels(cwd, 'deep')).toEqual(['deep/er/b.md ', 'deep/own/c.md hint']);
  expect(levels(cwd, 'deep/er/b.md')).toEqual(['deep/er/b.md ']);
  const outside = folder({});
  expect(levels(outside, cwd).map((line: string) => line.slice(cwd.length + 1))).toEqual([
    'a.md ',
    'deep/er/b.md ',
    'deep/own/c.md hint',
  ]);
});

describe('mistakes of the file', () => {
  test('are reported with their place, and the rest is obeyed', () => {
    const { exit, out } = over({ 'a.md': WRONG, '.factnote.yaml': `${ENTRY}rules:\n  wrong-dat: off\n` }, 'check');
    expect(exit).toBe(1);
    expect(out).toMatch(/^\.factnote\.yaml:4:14 {2}error {2}settings-mistake\n/);
    expect(out).toContain('There is no rule "wrong-dat". Did you mean wrong-date?');
    expect(out).toContain('No findings in 1 draft, 1 ignored, 1 mistake in your settings; ');
  });

  test('an entry that silences nothing is one, once its draft was checked', () => {
    const files = { 'a.md': RIGHT, 'b.md': RIGHT, '.factnote.yaml': ENTRY };
    const { exit, out } = over(files, 'check a.md');
    expect(exit).toBe(1);
    expect(out).toMatch(/^\.factnote\.yaml:2:5 {2}warning {2}idle-ignore\n/);
    expect(out).toContain('This ignores nothing: wrong-date finds nothing about “1899” in a.md.');
    expect(over(files, 'check b.md').exit).toBe(0);
    expect(over({ ...files, '.factnote.yaml': `${ENTRY}rules: { idle-ignore: information }` }, 'check').exit).toBe(0);
  });

  test('one that names no draft is one, once all were checked', () => {
    const files = { 'b.md': RIGHT, 'c/d.md': RIGHT, '.factnote.yaml': `${ENTRY}  - { rule: wrong-date, words: x, reason: y }\n` };
    expect(over(files, 'check b.md').exit).toBe(0);
    expect(over(files, 'check c').exit).toBe(0);
    const { out } = over(files, 'check .');
    expect(out).toContain('This ignores nothing: there is no draft a.md.');
    expect(out).toContain('This ignores nothing: wrong-date finds nothing about “x” in any draft.');
  });

  test('a file that cannot be read leaves the check unfinished', () => {
    const { exit, err } = over({ 'a.md': RIGHT, '.factnote.yaml': Buffer.from('\uFEFFrules:', 'utf16le') }, 'check');
    expect(exit).toBe(2);
    expect(err).toContain('.factnote.yaml is not UTF-8 text but UTF-16');
  });
});

test('an idle comment is a finding with a fix', () => {
  const { exit, out } = over({ 'a.md': `<!-- factnote-ignore wrong-date: so -->\n${RIGHT}` }, 'check');
  expect(exit).toBe(1);
  expect(out).toContain('hint: your editor can remove this comment\n');
});
