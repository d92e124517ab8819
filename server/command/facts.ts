/** `factnote facts`: what the sources say, of everything or of one thing. */
import { claimText, sourceText } from '../core/findings/says.ts';
import type { Entity } from '../core/sources/entity.ts';
import type { Fact } from '../core/sources/fact.ts';
import type { Library } from '../core/sources/library.ts';
import { nearest } from '../core/text/nearest.ts';
import { printable } from '../features/frame.ts';
import { factJson } from './facts-json.ts';
import { EXIT, type Io } from './io.ts';
import { load } from './load.ts';
import { type Command, FORMAT } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

export const facts: Command = {
  name: 'facts',
  takes: '[NAME]',
  summary: 'Shows what the sources say, and where they say it.',
  details: `NAME is the name, the acronym or the id of an agency, law, person …; all facts are shown if there is none.
Sources are the bundled packs and yours: sources/**/*.facts.yaml in the current folder.

Exit code: 0, 1 if nothing has this name, 2 if a pack could not be read.`,
  options: { format: FORMAT, 'no-color': { help: 'no colours; so does NO_COLOR, and output that is not a terminal' } },
  run({ values, positionals }, io) {
    const { library, unread, packs } = load([], io);
    const name = positionals.join(' ');
    const subjects = name === '' ? allSubjects(library) : named(name, library);
    if (values.format === 'json') writeJson(subjects, library, io);
    else writeList(subjects, library, io, paintFor(io, values['no-color'] === true));
    for (const { message } of unread) io.stderr.write(`factnote: ${message}\n`);
    const faulty = packs.filter(({ problems }) => problems.length > 0);
    for (const { file } of faulty)
      io.stderr.write(`factnote: ${file.name} has mistakes, its good facts are shown. "factnote check" lists them.\n`);
    if (unread.length > 0) return EXIT.notChecked;
    if (subjects.length > 0) return EXIT.clean;
    io.stderr.write(`factnote: ${nothing(name, library)}\n`);
    return EXIT.findings;
  },
};

/** Subjects in the order of the packs, those without an entity included. */
function allSubjects(library: Library): string[] {
  return [...new Set([...library.entities.keys(), ...library.facts.map((fact) => fact.subject)])];
}

/** Ids and names written just so come before those that differ in case: "FIRST" is the forum, whatever else is called first. */
function named(name: string, library: Library): string[] {
  const matching = (same: (text: string) => boolean) =>
    allSubjects(library).filter((id) => same(id) || library.entities.get(id)?.names.some(({ text }) => same(text)));
  const exact = matching((text) => text === name);
  return exact.length > 0 ? exact : matching((text) => folded(text) === folded(name));
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();

function nothing(name: string, library: Library): string {
  if (name === '') return 'The packs hold no facts.';
  const names = [...library.entities.values()].flatMap((entity) => entity.names.map(({ text }) => text));
  const close = nearest(name, names, 5).map((text) => `"${text}"`);
  return `No source speaks of "${name}". ${close.length > 0 ? `Nearest: ${close.join(', ')}.` : '"factnote facts" lists everything.'}`;
}

function writeJson(subjects: readonly string[], library: Library, io: Io): void {
  const list = subjects.flatMap((id) => {
    const names = library.entities.get(id)?.names.map(({ text }) => text) ?? [];
    return library.factsOf(id).map((fact) => {
      const { subject, ...rest } = factJson(fact);
      return { subject, names, ...rest };
    });
  });
  io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
}

function writeList(subjects: readonly string[], library: Library, io: Io, paint: Paint): void {
  for (const id of subjects) {
    const entity = library.entities.get(id);
    const lines = library.factsOf(id).map((fact) => factLine(fact, library, paint));
    io.stdout.write(`${[...heading(id, entity, paint), ...lines].map((line) => `${line}\n`).join('')}\n`);
  }
}

function heading(id: string, entity: Entity | undefined, paint: Paint): string[] {
  if (!entity) return [paint.bold(id)];
  const [official, ...others] = entity.names;
  const short = others.filter((name) => name.role === 'acronym' || name.lang.startsWith('zh-Han')).map((name) => name.text);
  const names = [...new Set(short)].slice(0, 4).map((name) => ` · ${name}`);
  const title = `${paint.bold(printable(official.text))}${printable(names.join(''))}${paint.dim(`  (${id}, ${entity.kind})`)}`;
  return [title, `  ${printable(entity.definition.trim())}`];
}

function factLine(fact: Fact, library: Library, paint: Paint): string {
  const superseded = fact.deprecated ? ' (superseded or misprinted)' : '';
  return `  – ${printable(claimText(fact, library) + superseded)}  ${paint.dim(printable(`[${sourceText(fact)}]`))}`;
}
