import { describe, expect, test } from 'vitest';
import { folder, over, PACK, run } from './world.ts';

const WRONG = 'The Eiffel Tower was established in 1899.\n';
const RIGHT = 'The Eiffel Tower was established in 1889.\n';

describe('the report for people', () => {
  test('shows the place, the line, what is right, who says so where, and what to write', () => {
    const { exit, out } = over({ 'a.md': WRONG, 'b.md': RIGHT }, 'check');
    expect(out).toBe(`a.md:1:37  warning  wrong-date

  1 │ The Eiffel Tower was established in 1899.
    │                                     ^^^^ expected 1889

  Unexpected 1899: ET was established in 1889 (Atlas Society 1900, p. 12).
  Atlas Society 1900: “the tower was completed in 1889”
  hint: write "1889" instead of "1899"; your editor does it with one quick fix

1 finding in 1 of 2 drafts; 3 facts from 1 source
`);
    expect(exit).toBe(1);
  });

  test('a draft that disagrees with itself is told where, and is no failure', () => {
    const { exit, out } = over({ 'a.md': 'ENISA was set up in 2004.\n\nENISA was set up in 2005.\n' }, 'check');
    expect(out).toContain('a.md:3:21  information  disagrees-with-itself');
    expect(out).toContain('  ENISA, set up: 2005 here, 2004 elsewhere in this draft.\n  see a.md:1:21: ENISA, set up: 2004\n');
    expect(exit).toBe(0);
  });

  test('a clean draft is said to be clean', () => {
    expect(over({ 'a.md': RIGHT }, 'check a.md')).toEqual({
      exit: 0,
      out: 'No findings in 1 draft; 3 facts from 1 source\n',
      err: '',
    });
  });

  test('an empty draft is clean', () => {
    expect(over({ 'a.md': '' }, 'check').exit).toBe(0);
  });

  test('carets stand right after a byte-order mark, CRLF, tabs, emoji and Chinese', () => {
    const { out } = over(
      { 'a.md': `\uFEFFOne.\r\n\r\n-\t👩‍💻 埃菲尔铁塔 The Eiffel Tower was established in 1899.\r\n` },
      'check',
    );
    expect(out).toContain('a.md:3:');
    const [line, carets] = out.split('\n').slice(2);
    // Seven glyphs take two columns each but count as one or more UTF-16 units; the tab is spread to the fourth column.
    const before = line.slice(0, line.indexOf('1899')).replace('👩‍💻', '..').replace('埃菲尔铁塔', '..........');
    expect(carets.indexOf('^')).toBe(before.length);
  });

  test.each([
    ['a terminal', {}, true],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, false],
    ['a dumb terminal', { TERM: 'dumb' }, false],
  ])('%s', (_, env, coloured) => {
    const cwd = folder({ 'a.md': WRONG });
    let out = '';
    run(cwd, ['check'], { env, stdout: { isTTY: true, columns: 80, write: (text) => (out += text) } });
    expect(out.includes('\x1b[')).toBe(coloured);
    out = '';
    run(cwd, ['check', '--no-color'], { env, stdout: { isTTY: true, columns: 80, write: (text) => (out += text) } });
    expect(out).not.toContain('\x1b[');
  });

  test('what a draft holds cannot command the terminal', () => {
    const { out } = over({ 'a.md': `\x1b[31m\0 ${WRONG}` }, 'check');
    expect(out).toContain('␛[31m␀ The Eiffel Tower');
    expect(out).not.toContain('\x1b');
  });
});

describe('the report for programs', () => {
  test('is versioned and complete', () => {
    const { exit, out } = over({ 'a.md': `\uFEFF${WRONG}` }, 'check --format json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          file: 'a.md',
          findings: [
            {
              code: 'wrong-date',
              level: 'warning',
              message: 'Unexpected 1899: ET was established in 1889 (Atlas Society 1900, p. 12).',
              start: 37,
              end: 41,
              line: 1,
              column: 37,
              actual: '1899',
              expected: ['1889'],
              because: [
                {
                  subject: 'tower',
                  property: 'inception',
                  value: '1889',
                  date: '1889',
                  source: 'atlas-1900',
                  locator: { page: 12, exact: 'the tower was completed in 1889' },
                },
              ],
              fixes: [{ title: expect.any(String), preferred: true, edits: [{ start: 37, end: 41, text: '1889' }] }],
            },
          ],
        },
      ],
      problems: [],
      summary: {
        drafts: 1,
        draftsWithFindings: 1,
        findings: 1,
        ignored: 0,
        packMistakes: 0,
        settingsMistakes: 0,
        notChecked: 0,
        facts: 3,
        sources: 1,
      },
    });
  });

  test('names what could not be checked, too', () => {
    const { exit, out } = over({ 'a.md': RIGHT }, 'check a.md gone.md --format json');
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: 'a.md', findings: [] }],
      problems: [{ file: 'gone.md', code: 'no-such-path' }],
      summary: { notChecked: 1 },
    });
  });
});

describe('exit codes', () => {
  test('--exit-zero forgives findings, but not a file that was not checked', () => {
    const cwd = folder({ 'a.md': WRONG });
    expect(run(cwd, ['check', '--exit-zero']).exit).toBe(0);
    expect(run(cwd, ['check', '--exit-zero', 'a.md', 'gone.md']).exit).toBe(2);
  });

  test('a path that does not exist is one sentence, and the others are still checked', () => {
    const { exit, out, err } = over({ 'a.md': WRONG }, 'check a.md drafts/gone.md');
    expect(exit).toBe(2);
    expect(err).toBe('factnote: drafts/gone.md does not exist. Check the spelling, or run the command from another folder.\n');
    expect(out).toContain('a.md:1:37');
    expect(out).toContain('1 finding in 1 of 1 draft, 1 not checked; ');
  });

  test('a folder without drafts is not called clean', () => {
    const { exit, err } = over({ 'notes/todo.txt': 'x' }, 'check notes');
    expect(exit).toBe(2);
    expect(err).toMatch(/^factnote: notes holds no drafts to check: .*\.md/);
  });

  test.each([
    ['Latin-1', Buffer.from('caf\xe9', 'latin1'), 'is not UTF-8 text. Save it as UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFtext', 'utf16le'), 'is not UTF-8 text but UTF-16. Save it as UTF-8'],
    ['too long', Buffer.alloc(7_200_000, 'a '), 'is 7.2 MB long; drafts of up to 6 MB are checked. Split it'],
  ])('a file that is %s is not checked, and it is said why', (_, content, reason) => {
    const { exit, out, err } = over({ 'bad.md': content, 'good.md': RIGHT }, 'check');
    expect(exit).toBe(2);
    expect(err).toMatch(`factnote: bad.md ${reason}`);
    expect(out).toMatch(/^No findings in 1 draft, 1 not checked; /);
  });

  test('a NUL is text like any other', () => {
    expect(over({ 'a.md': `\0${WRONG}` }, 'check').exit).toBe(1);
  });
});

describe('footnotes', () => {
  test('a missing note fails the check, and the report says what an editor can do', () => {
    const { exit, out } = over({ 'a.md': 'Built early.[^1]\n' }, 'check');
    expect(out).toContain('a.md:1:13  warning  undefined-footnote\n');
    expect(out).toContain('  There is no note [^1].\n  hint: your editor can add a note [^1] or remove the call\n');
    expect(exit).toBe(1);
  });

  test('an unused note is reported, and fails nothing', () => {
    const { exit, out } = over({ 'a.md': 'Built early.\n\n[^1]: Of old.\n' }, 'check');
    expect(out).toContain('a.md:3:1  hint  unused-footnote\n');
    expect(exit).toBe(0);
  });
});

describe('which files are drafts', () => {
  test('folders are searched, without packages and build results', () => {
    const files = { 'a.md': WRONG, 'deep/er/b.markdown': WRONG, 'c.txt': WRONG, 'node_modules/d.md': WRONG, '.git/e.md': WRONG };
    const { out } = over(files, 'check --format json');
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(['a.md', 'deep/er/b.markdown']);
  });

  test('a file that is named is checked whatever its ending, and only once', () => {
    const { out } = over({ 'a.txt': WRONG }, 'check a.txt ./a.txt --format json');
    expect(JSON.parse(out).files).toHaveLength(1);
  });
});

describe('packs of the user’s own', () => {
  const canal = PACK.replace('atlas-1900', 'atlas-1901').replace(/ {2}- \{ subject: (?:tower|et)[^\n]*\n/g, '');

  test('come from the current folder, from the folders named, and from beside the files named, each once', () => {
    const cwd = folder({
      'a.md': RIGHT,
      'x/sources/canal.facts.yaml': canal,
      'x/b.md': 'The Suez Canal was established in 1870.\n',
    });
    const facts = (...argv: string[]) => JSON.parse(run(cwd, ['check', ...argv, '--format', 'json']).out).summary.facts;
    expect(facts('a.md')).toBe(3);
    expect(facts('x')).toBe(4);
    expect(facts('x/b.md', 'x', 'a.md', '.')).toBe(4);
  });

  test('a mistake is a finding of the pack, with its place and remedy, and the good facts still count', () => {
    const bad = PACK.replace("value: '1869-11-17'", "value: 'one day'");
    const { exit, out } = over({ 'sources/atlas.facts.yaml': bad, 'a.md': WRONG }, 'check');
    expect(exit).toBe(1);
    expect(out).toMatch(/^sources\/atlas\.facts\.yaml:19:\d+ {2}error {2}pack-mistake\n/);
    expect(out).toContain('"one day" is not a date that EDTF knows. Write "2014"');
    expect(out).toContain('a.md:1:37  warning  wrong-date');
    expect(out).toContain('1 finding in 1 of 1 draft, 1 mistake in your source packs; 2 facts from 1 source');
  });

  test('a pack that is no pack at all fails the check and stops nothing else', () => {
    const { exit, out } = over({ 'sources/broken.facts.yaml': '- a\n- b\n', 'a.md': RIGHT }, 'check --format json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: 'a.md' }],
      problems: [{ file: 'sources/broken.facts.yaml', code: 'pack-mistake', line: 1 }],
    });
  });

  test('a pack that cannot be read leaves the check unfinished', () => {
    const { exit, err } = over({ 'sources/utf16.facts.yaml': Buffer.from('\uFEFFsource: x', 'utf16le'), 'a.md': RIGHT }, 'check');
    expect(exit).toBe(2);
    expect(err).toContain('sources/utf16.facts.yaml is not UTF-8 text but UTF-16');
  });

  test('a pack alone can be checked by its name', () => {
    expect(over({}, 'check sources/atlas.facts.yaml').out).toBe('No findings in 0 drafts; 3 facts from 1 source\n');
  });
});

describe('citation keys', () => {
  const BIB = '@book{smith2020, title = {On Keys}}\n';
  const DRAFT = 'So [@smith2020; @smith2021].\n';

  test('are checked against the bibliography beside the draft, or the one that it names', () => {
    const beside = over({ 'deep/brief.md': DRAFT, 'deep/references.bib': BIB }, 'check deep');
    expect(beside.exit).toBe(1);
    expect(beside.out).toContain('Unknown citation key “smith2021”: it is not in references.bib');
    const named = over({ 'brief.md': `---\nbibliography: lib.bib\n---\n\n${DRAFT}`, 'lib.bib': BIB }, 'check brief.md');
    expect(named.out).toContain('it is not in lib.bib');
    expect(over({ 'brief.md': DRAFT }, 'check brief.md').exit).toBe(0);
  });

  test('a bibliography that cannot be read is not clean', () => {
    const missing = over({ 'brief.md': `---\nbibliography: lib.bib\n---\n\n${DRAFT}` }, 'check brief.md');
    expect(missing.exit).toBe(2);
    expect(missing.err).toMatch(/^factnote: The bibliography of brief\.md could not be read.*no such \.bib or \.json file/);
    const broken = over({ 'brief.md': `---\nbibliography: lib.json\n---\n\n${DRAFT}`, 'lib.json': '[{' }, 'check brief.md');
    expect([broken.exit, broken.err]).toEqual([2, expect.stringContaining('lib.json: This is not valid JSON')]);
  });
});

describe('what stands without a source', () => {
  const TEXT = 'The Eiffel Tower was established in 1889. The Suez Canal was opened in 1869.[^1]\n\n[^1]: Seen.\n';

  test('is listed only for who asks, and leaves a draft clean', () => {
    expect(over({ 'a.md': TEXT }, 'check').out).toMatch(/^No findings/);
    const { exit, out } = over({ 'a.md': TEXT }, 'check --unsourced');
    expect(out).toContain('a.md:1:37  hint  unsourced');
    expect(out).toContain('No source is cited for this. It is borne out by Atlas Society 1900, p. 12.');
    expect(out).not.toContain('1:72');
    expect(exit).toBe(0);
  });
});
