/** The command line's grammar: what a command takes, how it is read, and the help text, all from one description. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../core/text/nearest.ts';
import type { Exit, Io } from './io.ts';

export interface Option {
  readonly help: string;
  /** The values it takes, the default first; absent for a switch. */
  readonly choices?: readonly string[];
}

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  /** What comes after its name: "[PATHS…]". */
  readonly takes: string;
  /** One line. */
  readonly summary: string;
  /** What a user has to know beyond the options. */
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  run(args: Arguments, io: Io): Exit;
}

/** A command line that cannot be carried out; the message says why, and what to do. */
export class Misuse extends Error {}

export const FORMAT: Option = { help: 'for people or for programs', choices: ['pretty', 'json'] };

/** @throws Misuse for an option or a value that the command does not take */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, option] of Object.entries(command.options)) options[name] = { type: option.choices ? 'string' : 'boolean' };
  const { tokens, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) throw new Misuse(unknownOption(command, token.rawName));
    values[token.name] = checkedValue(token.rawName, token.value, command.options[token.name]?.choices);
  }
  for (const [name, { choices }] of Object.entries(command.options)) values[name] ??= choices?.[0];
  return { values, positionals };
}

function checkedValue(name: string, value: string | undefined, choices: readonly string[] | undefined): string | true {
  if (!choices) {
    if (value !== undefined) throw new Misuse(`${name} takes no value: write ${name} alone.`);
    return true;
  }
  if (value === undefined) throw new Misuse(`${name} needs a value: ${choices.join(' or ')}.`);
  if (!choices.includes(value)) throw new Misuse(`${name} cannot be "${value}". Write ${choices.join(' or ')}.`);
  return value;
}

function unknownOption(command: Command, name: string): string {
  const known = ['help', ...Object.keys(command.options)].map((option) => `--${option}`);
  const [meant] = nearest(name, known, 1);
  const hint = meant ? `Did you mean ${meant}? ` : '';
  return `"factnote ${command.name}" has no option ${name}. ${hint}"factnote ${command.name} --help" lists its options.`;
}

export function commandHelp(command: Command): string {
  const options: [string, string][] = Object.entries(command.options).map(([name, { help, choices }]) => [
    choices ? `--${name} ${choices.join('|')}` : `--${name}`,
    choices ? `${help} (${choices[0]} unless you say otherwise)` : help,
  ]);
  const usage = `factnote ${command.name} ${command.takes}${Object.keys(command.options).length > 0 ? ' [options]' : ''}`;
  return `${command.summary}\n\nUsage: ${usage}\n\n${command.details}\n\nOptions:\n${table([...options, ['-h, --help', 'show this help']])}\n`;
}

/** Two columns, indented. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
