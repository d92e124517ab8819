/** YAML that people write: read as far as it can be, every mistake with its place and what to do about it. Never fails. */
import { type Document, isNode, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';

/** A mistake in a file. The span counts UTF-16 units of the file. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];
export type Report = (path: Path, message: string) => void;

export interface YamlFile {
  /** What the file holds, as plain values; nothing where it is empty or cannot be read. */
  readonly data: unknown;
  /** Grows with every report. */
  readonly problems: Problem[];
  readonly report: Report;
  /** The place of a path, or of the nearest thing around it that is there. */
  spanOf(path: Path): Span;
}

export function readYaml(text: string): YamlFile {
  const document = parseDocument(text, { prettyErrors: false });
  const problems = document.errors.map(
    (error): Problem => ({
      message: `This is not valid YAML: ${error.message.split('\n')[0]}`,
      span: { start: error.pos[0], end: error.pos[1] },
    }),
  );
  const spanOf = (path: Path) => placeOf(document, path, text);
  const report = (path: Path, message: string) => void problems.push({ message, span: spanOf(path) });
  return { data: safely(() => document.toJS() as unknown), problems, report, spanOf };
}

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
}

/** A value that a schema accepts; of any other, what is wrong with it is reported. */
export function good(schema: Schema, value: unknown, path: Path, report: Report): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const place = issue.path.filter((part) => typeof part !== 'symbol') as (string | number)[];
    report([...path, ...place], `${place.length > 0 ? `"${place.join('.')}" ` : 'This '}is not right: ${issue.message}.`);
  }
  return undefined;
}

function safely<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function placeOf(document: Document, path: Path, text: string): Span {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  const line = text.indexOf('\n');
  return { start: 0, end: line < 0 ? text.length : line };
}
