import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/command/program.ts';
import { folder, over, run } from './world.ts';

test('help names every command, and each command explains itself', () => {
  const { exit, out } = over({}, '--help');
  expect(exit).toBe(0);
  for (const { name, summary, options } of COMMANDS) {
    expect(out).toContain(summary);
    const help = over({}, `${name} --help`);
    expect(help).toMatchObject({ exit: 0, err: '' });
    expect(help.out).toBe(over({}, `help ${name}`).out);
    for (const option of Object.keys(options)) expect(help.out).toContain(`--${option}`);
  }
});

test('the version', () => {
  expect(over({}, '--version')).toEqual({ exit: 0, out: '1.2.3\n', err: '' });
});

describe('a command line that makes no sense is one sentence with the remedy, and exit code 2', () => {
  test.each([
    ['chekc', '"chekc" is not a command. Did you mean check?'],
    ['--format json', 'There is no option --format. "factnote --help" lists the commands; options come after them.'],
    ['sources', '"sources" is not a command. To check it, run "factnote check sources".'],
    [
      'check --formt json',
      '"factnote check" has no option --formt. Did you mean --format? "factnote check --help" lists its options.',
    ],
    ['check --zzz', '"factnote check" has no option --zzz. "factnote check --help" lists its options.'],
    ['check --format xml', '--format cannot be "xml". Write pretty or json.'],
    ['check --format', '--format needs a value: pretty or json.'],
    ['check --exit-zero=yes', '--exit-zero takes no value: write --exit-zero alone.'],
  ])('factnote %s', (line, sentence) => {
    expect(over({}, line)).toEqual({ exit: 2, out: '', err: `factnote: ${sentence}\n` });
  });

  test('nothing at all', () => {
    const { exit, out, err } = run(folder({}), []);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(/^factnote: Say what to do\.\n\nFactnote checks/);
  });
});

test('a failure of our own is told apart from findings', () => {
  const failing = () => {
    throw new Error('no packs');
  };
  expect(over({}, 'facts', { bundledPacks: failing })).toMatchObject({ exit: 2, err: expect.stringContaining('no packs') });
});
