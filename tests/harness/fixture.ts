/**
 * Marked text: a draft as a person reads it, with what is expected of it beneath the words.
 *
 * - A line of carets marks the words above it and is taken out before anything is parsed: `^^^^ wrong-date: expected 2002`. Several values
 *   are parted by " or "; without ": expected …" only the code and the place count. A Chinese character is two columns wide, as on screen.
 * - `//- /name.md` alone on a line begins a file of that name; what comes before the first one must be empty. Without any, all is `/draft.md`.
 * - `$0` is the cursor.
 * - The line break after the opening backtick does not count.
 */
import type { Span } from '../../server/core/text/span.ts';

export interface Mark {
  readonly code: string;
  readonly span: Span;
  /** Absent where the mark does not say. */
  readonly expected?: readonly string[];
}

export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The offset of `$0`. */
  readonly cursor?: number;
}

export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** The first file that is no pack and no bibliography. */
  readonly draft: FixtureFile;
  readonly packs: readonly FixtureFile[];
  readonly bibliographies: readonly FixtureFile[];
}

const HEADER = /^\/\/- (\/\S+)\r?\n?$/;
const CARETS = /^(\s*)(\^+)[ \t]+([a-z][a-z-]*)(?::[ \t]+expected[ \t]+(.+?))?[ \t]*\r?\n?$/;
const CURSOR = '$0';

export function parseFixture(marked: string): Fixture {
  const files = filesOf(marked.replace(/^\r?\n/, '')).map(([name, lines]) => parseFile(name, lines));
  const packs = files.filter(isPack);
  const bibliographies = files.filter(isBibliography);
  const draft = files.find((file) => !isPack(file) && !isBibliography(file));
  if (!draft) throw new Error('This fixture has no draft, only packs.');
  return { files, draft, packs, bibliographies };
}

const isPack = (file: FixtureFile) => /\.facts\.ya?ml$/.test(file.name);
const isBibliography = (file: FixtureFile) => /\.(?:bib|json)$/.test(file.name);

function filesOf(marked: string): [name: string, lines: string[]][] {
  const files: [string, string[]][] = [['/draft.md', []]];
  for (const line of marked.split(/(?<=\n)/)) {
    const header = HEADER.exec(line);
    if (header) files.push([header[1], []]);
    else files[files.length - 1][1].push(line);
  }
  if (files.length === 1) return files;
  if (files[0][1].join('').trim() !== '') throw new Error(`Text before the first file: ${files[0][1][0]}`);
  return files.slice(1);
}

function parseFile(name: string, lines: readonly string[]): FixtureFile {
  let text = '';
  let line = { start: 0, written: '' };
  let cursor: number | undefined;
  const marks: Mark[] = [];
  for (const written of lines) {
    const carets = CARETS.exec(written);
    if (!carets) {
      line = { start: text.length, written };
      const at = written.indexOf(CURSOR);
      if (at >= 0) cursor = text.length + at;
      text += written.replace(CURSOR, '');
      continue;
    }
    const [, indent, signs, code, values] = carets;
    const start = line.start + offsetIn(line.written, indent.length);
    const end = line.start + offsetIn(line.written, indent.length + signs.length);
    marks.push({ code, span: { start, end }, ...(values && { expected: values.split(' or ') }) });
  }
  return { name, text, marks: marks.sort((a, b) => a.span.start - b.span.start), ...(cursor !== undefined && { cursor }) };
}

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;

/** The offset, cursor taken out, of what stands in a column of a written line. */
function offsetIn(written: string, column: number): number {
  let columns = 0;
  let offset = 0;
  while (columns < column) {
    if (offset >= written.length) throw new Error(`The carets reach beyond the line: ${written}`);
    columns += WIDE.test(written[offset]) ? 2 : 1;
    offset++;
  }
  const cursor = written.indexOf(CURSOR);
  return cursor >= 0 && cursor < offset ? offset - CURSOR.length : offset;
}

/** Draws a place as marked text does: its line, carets beneath it, and what there is to say. */
export function draw(text: string, span: Span, says: string): string {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const to = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const lines = text.slice(from, to < 0 ? text.length : to);
  const width = (part: string) => [...part].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : sign.length), 0);
  const last = text.lastIndexOf('\n', span.end - 1) + 1;
  const start = Math.max(span.start, last);
  return `${lines.replace(/\r/g, '')}\n${' '.repeat(width(text.slice(Math.max(from, last), start)))}${'^'.repeat(Math.max(1, width(text.slice(start, span.end))))} ${says}`;
}
