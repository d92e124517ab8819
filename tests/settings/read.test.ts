/** `.factnote.yaml` as it is written by hand: what is good is in force, every mistake has its place and its remedy. */
import { describe, expect, test } from 'vitest';
import { RULE_RECORDS } from '../../server/core/findings/index.ts';
import { addition } from '../../server/core/settings/add.ts';
import { readSettings } from '../../server/core/settings/read.ts';
import { entryRemoval } from '../../server/core/settings/remove.ts';
import { jsonOf } from '../harness/repository.ts';

/** Mistakes with the text at their place. */
const mistakes = (text: string) =>
  readSettings(text).problems.map(({ message, span }) => `${text.slice(span.start, span.end).trim()} | ${message}`);

describe('reading', () => {
  test('levels and entries', () => {
    const text = `rules:
  wrong-weekday: off
  wrong-date: information
ignore:
  - rule: wrong-date
    words: 2004
    context: established in 2004
    file: ./briefs\\a.md
    reason: The ministry's own chronicle has it.
`;
    const { settings, problems } = readSettings(text);
    expect(problems).toEqual([]);
    expect(settings.rules).toEqual({ 'wrong-weekday': 'off', 'wrong-date': 'information' });
    expect(settings.ignore).toEqual([
      {
        rule: 'wrong-date',
        words: '2004',
        context: 'established in 2004',
        file: 'briefs/a.md',
        reason: "The ministry's own chronicle has it.",
        span: expect.anything(),
      },
    ]);
    const [{ span }] = settings.ignore;
    expect(text.slice(span.start, span.end)).toMatch(/^rule: wrong-date[\s\S]*has it\.\n?$/);
  });

  test.each(['', '# nothing yet\n', 'rules:\nignore:\n', 'ignore: []\n'])('nothing: %j', (text) => {
    expect(readSettings(text)).toEqual({ settings: { rules: {}, ignore: [] }, problems: [] });
  });

  test('each mistake stands at its place, and the rest is in force', () => {
    const text = `rule: {}
rules:
  wrong-dates: off
  wrong-date: loud
  wrong-name: hint
ignore:
  - { rule: wrong-nam, words: x, reason: y }
  - { rule: wrong-name, words: x }
  - { rule: wrong-name, words: '…', reason: y }
  - { rule: wrong-name, words: x, reson: y, reason: z }
  - only words
  - { rule: wrong-date, words: x, reason: y }
`;
    expect(mistakes(text)).toEqual([
      '{} | Unknown key "rule". This file has rules and ignore.',
      'off | There is no rule "wrong-dates". Did you mean wrong-date?',
      'loud | This is not right: must be off, hint, information or warning.',
      'wrong-nam | There is no rule "wrong-nam". Did you mean wrong-name?',
      '{ rule: wrong-name, words: x } | "reason" is not right: must be words.',
      '\'…\' | "words" must hold words of the draft.',
      '{ rule: wrong-name, words: x, reson: y, reason: z } | This is not right: there is no key "reson" in an entry.',
      'only words | This is not right: must be an entry with rule, words and reason.',
    ]);
    const { settings } = readSettings(text);
    expect(settings.rules).toEqual({ 'wrong-name': 'hint' });
    expect(settings.ignore.map(({ rule }) => rule)).toEqual(['wrong-date']);
  });

  test.each([
    ['- a\n', 'This file needs "rules:" or "ignore:" at its top level.'],
    ['rules: off\n', 'Write rules and their levels here, such as "wrong-weekday: off".'],
    ['ignore: {}\n', 'Write a list here, each entry with rule, words and reason.'],
    ['rules: {\n', 'This is not valid YAML'],
  ])('%j', (text, message) => {
    expect(readSettings(text).problems[0].message).toContain(message);
  });

  test('"idle-ignore" can be switched off and not ignored', () => {
    const { settings, problems } = readSettings(
      'rules: { idle-ignore: off }\nignore: [{ rule: idle-ignore, words: x, reason: y }]',
    );
    expect([settings.rules, settings.ignore, problems.length]).toEqual([{ 'idle-ignore': 'off' }, [], 1]);
  });

  test('the schema for editors knows every rule', () => {
    const schema = jsonOf<{ properties: { rules: unknown; ignore: unknown } }>('docs/settings.schema.json');
    for (const { code } of RULE_RECORDS) expect(JSON.stringify(schema.properties.rules)).toContain(`"${code}"`);
    expect(JSON.stringify(schema.properties.ignore)).toContain('"wrong-date"');
  });
});

describe('adding an entry', () => {
  const ENTRY = { rule: 'wrong-date', words: '2004', context: 'set up in 2004: again', file: 'a b.md', reason: 'so # it "is"' };
  const added = (text: string) => {
    const edit = addition(text, ENTRY);
    return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  };
  const OTHER = { rule: 'wrong-name', words: 'x', reason: 'y' };

  test('to a file that is not there', () => {
    expect(added('')).toBe(`# What Factnote is to ignore in this workspace, and why: see docs/ignoring.md of Factnote.
ignore:
  - rule: wrong-date
    words: "2004"
    context: "set up in 2004: again"
    file: a b.md
    reason: 'so # it "is"'
`);
  });

  test.each([
    ['rules only', 'rules:\n  wrong-date: off # for now\n'],
    ['no end of line', 'rules: {}'],
    ['entries', '# mine\nignore:\n  - rule: wrong-name # why\n    words: x\n    reason: y\n\n# after\nrules: {}\n'],
    ['entries not indented', 'ignore:\n- rule: wrong-name\n  words: x\n  reason: y'],
    ['Windows line ends', 'ignore:\r\n  - rule: wrong-name\r\n    words: x\r\n    reason: y\r\nrules:\r\n  wrong-date: off\r\n'],
    ['an empty key', 'ignore:\nrules:\n  wrong-date: off\n'],
    ['an empty key at the end', 'ignore:'],
    ['an empty list', 'ignore: []\n'],
    ['a list in one line', 'ignore: [{ rule: wrong-name, words: x, reason: y }]\nrules: {}\n'],
    ['only a comment', '# mine\n'],
  ])('to one with %s', (_, text) => {
    const after = added(text) ?? '';
    const read = readSettings(after);
    expect(read.problems, after).toEqual([]);
    const [last, ...others] = [...read.settings.ignore].reverse();
    expect(last).toMatchObject(ENTRY);
    expect(others.length > 0).toBe(text.includes('wrong-name'));
    for (const other of others) expect(other).toMatchObject(OTHER);
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment);
    if (text.includes('\r')) expect(after).not.toMatch(/[^\r]\n/);
  });

  test('not to one that is none', () => {
    expect([added('- a\n'), added('rules: {\n'), added('words')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('taking an entry out', () => {
  const first = '  - rule: wrong-name\n    words: x\n    reason: y\n';
  const second = '  - rule: wrong-date # why\n    words: z\n    reason: >-\n      y\n';
  const without = (text: string, at: number) => {
    const edit = entryRemoval(text, readSettings(text).settings.ignore[at].span);
    return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  };

  test('leaves the others as they are', () => {
    const text = `# a\nignore:\n${first}${second}rules: {}\n`;
    expect(without(text, 0)).toBe(`# a\nignore:\n${second}rules: {}\n`);
    expect(without(text, 1)).toBe(`# a\nignore:\n${first}rules: {}\n`);
    expect(without(`ignore:\n${first}`, 0)).toBe('ignore:\n');
    expect(without(`ignore:\r\n${(first + second).replaceAll('\n', '\r\n')}`, 0)).toBe(
      `ignore:\r\n${second.replaceAll('\n', '\r\n')}`,
    );
  });

  test('not out of a line with others', () => {
    expect(without('ignore: [{ rule: wrong-name, words: x, reason: y }]', 0)).toBeUndefined();
  });
});
