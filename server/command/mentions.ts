/** `factnote mentions`: everything that is recognised in drafts, with its place and what it means. */

import type { Mention } from '../core/mentions/recognise.ts';
import { recognise } from '../core/mentions/recognise.ts';
import { readProse } from '../core/prose/read.ts';
import type { Library } from '../core/sources/library.ts';
import { columnsOf, printable } from '../features/frame.ts';
import { EXIT, type Io } from './io.ts';
import { load, type TextFile } from './load.ts';
import { type Command, FORMAT, Misuse } from './options.ts';

export interface MentionJson {
  /** The kind of the entity (agency, organization, law, system, concept, event, person, work), or date, or provision. */
  readonly kind: string;
  /** UTF-16 offsets of the file as read, a byte-order mark counted. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The id of the entity; of a provision, its law. */
  readonly entity?: string | undefined;
  /** What a date means; absent where its form does not tell. */
  readonly edtf?: string | undefined;
}

export const mentions: Command = {
  name: 'mentions',
  takes: 'FILES…',
  summary: 'Lists the agencies, laws, people, dates … that drafts mention.',
  details: `FILES are markdown files, or folders that are searched for them. Sources are found as for "factnote check".
Offsets in JSON are UTF-16 offsets of the file as it is on the disk; lines and columns in the table count from 1.

Exit code: 0, or 2 if a file could not be read.`,
  options: { format: FORMAT },
  run({ values, positionals }, io) {
    if (positionals.length === 0)
      throw new Misuse('"factnote mentions" needs the files to read, such as "factnote mentions brief.md".');
    const { drafts, library, unread } = load(positionals, io);
    const found = drafts.map((file) => ({ file, mentions: mentionsOf(file.text, library) }));
    if (values.format === 'json') {
      const json = found.map(({ file, mentions }) => ({ file: file.name, mentions }));
      io.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    } else for (const { file, mentions } of found) writeTable(file, mentions, io);
    for (const { message } of unread) io.stderr.write(`factnote: ${message}\n`);
    return unread.length > 0 ? EXIT.notChecked : EXIT.clean;
  },
};

function mentionsOf(text: string, library: Library): MentionJson[] {
  return recognise(readProse(text).passages, library.names)
    .flatMap((passage) => passage.mentions)
    .map((mention) => {
      const { start, end } = mention.span;
      return { ...meaning(mention, library), start, end, text: text.slice(start, end) };
    })
    .map(({ kind, start, end, text, entity, edtf }) => ({ kind, start, end, text, entity, edtf }));
}

function meaning(mention: Mention, library: Library): Pick<MentionJson, 'kind' | 'entity' | 'edtf'> {
  if (mention.kind === 'date') return { kind: 'date', edtf: mention.date.edtf };
  if (mention.kind === 'provision') return { kind: 'provision', entity: mention.provision.law?.name.entity };
  const { entity } = mention.name.name;
  return { kind: library.entities.get(entity)?.kind ?? 'concept', entity };
}

function writeTable(file: TextFile, list: readonly MentionJson[], io: Io): void {
  const rows = list.map(({ kind, start, text, entity, edtf }) => {
    const { line, column } = file.lines.placeOf(start);
    return [`${line}:${column}`, kind, edtf ?? entity ?? '', printable(text.replace(/\s+/g, ' '))];
  });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column]))));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell)))).join('  ');
  const times = `${list.length} mention${list.length === 1 ? '' : 's'}`;
  io.stdout.write(`${printable(file.name)}: ${times}\n${rows.map((row) => `  ${line(row)}\n`).join('')}\n`);
}
