/** The program: finds the command, and turns whatever goes wrong into one sentence and an exit code. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../core/text/nearest.ts';
import { check } from './check.ts';
import { facts } from './facts.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { mentions } from './mentions.ts';
import { type Command, commandHelp, Misuse, readArguments, table } from './options.ts';

export const COMMANDS: readonly Command[] = [check, mentions, facts];

/** Runs one command line (without node and the script) and says how it ended. Never throws. */
export function main(argv: readonly string[], io: Io): Exit {
  try {
    return dispatch(argv, io);
  } catch (error) {
    const message =
      error instanceof Misuse
        ? error.message
        : `This should not have happened: ${error instanceof Error ? error.stack : String(error)}`;
    io.stderr.write(`factnote: ${message}\n`);
    return EXIT.notChecked;
  }
}

function dispatch([first, ...rest]: readonly string[], io: Io): Exit {
  if (first === undefined) throw new Misuse(`Say what to do.\n\n${programHelp()}`.trimEnd());
  if (first === '--version' || first === '-v') return say(`${io.version}\n`, io);
  if (first === '--help' || first === '-h') return say(programHelp(), io);
  if (first === 'help') return say(rest[0] === undefined ? programHelp() : commandHelp(commandNamed(rest[0], io)), io);
  const command = commandNamed(first, io);
  const args = readArguments(command, rest);
  return args.values.help ? say(commandHelp(command), io) : command.run(args, io);
}

function say(text: string, io: Io): Exit {
  io.stdout.write(text);
  return EXIT.clean;
}

function commandNamed(name: string, io: Io): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  if (name.startsWith('-'))
    throw new Misuse(`There is no option ${name}. "factnote --help" lists the commands; options come after them.`);
  if (existsSync(path.resolve(io.cwd, name)))
    throw new Misuse(`"${name}" is not a command. To check it, run "factnote check ${name}".`);
  const names = COMMANDS.map((command) => command.name);
  const [meant] = nearest(name, names, 1);
  throw new Misuse(`"${name}" is not a command. ${meant ? `Did you mean ${meant}?` : `Commands are ${names.join(', ')}.`}`);
}

function programHelp(): string {
  const commands = COMMANDS.map(({ name, takes, summary }) => [`${name} ${takes}`, summary] as const);
  return `Factnote checks markdown drafts against your own sources.

Usage: factnote COMMAND [options]

Commands:
${table(commands)}

Options:
${table([
  ['-h, --help', 'show this help; "factnote check --help" shows that of a command'],
  ['-v, --version', 'show the version'],
])}
`;
}
