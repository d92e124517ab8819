/** Reads a bibliography of CSL-JSON records, as Zotero and pandoc write it. Never fails; every mistake has its place and a remedy. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Work } from '../sources/pack.ts';
import type { Span } from '../text/span.ts';
import { type BibliographyProblem, type Entry, type ReadBibliography, repeated } from './bibliography.ts';
import { checkRecord } from './csl-record.ts';

export function readCslJson(text: string): ReadBibliography {
  const { list, errors } = cslItems(text);
  const problems = errors.map(({ error, offset, length }): BibliographyProblem => {
    const said = printParseErrorCode(error)
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase();
    return { message: `This is not valid JSON: ${said}.`, span: { start: offset, end: offset + length } };
  });
  if (!list) {
    if (problems.length === 0)
      problems.push({
        message: 'A CSL-JSON bibliography is a list of records: [ { "id": …, "type": … } ].',
        span: firstLine(text),
      });
    return { entries: [], problems, complete: false };
  }
  const entries = (list.children ?? []).flatMap((node) => entryOf(text, node, problems) ?? []);
  return { entries, problems: [...problems, ...repeated(text, entries)], complete: errors.length === 0 };
}

/** The list of records of a CSL-JSON file, with their places; pandoc also reads an object that holds them as `references`. */
export function cslItems(text: string): { list: Node | undefined; errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const list = root?.type === 'object' ? (findNodeAtLocation(root, ['references']) ?? findNodeAtLocation(root, ['items'])) : root;
  return { list: list?.type === 'array' ? list : undefined, errors };
}

function entryOf(text: string, node: Node, problems: BibliographyProblem[]): Entry | undefined {
  const span = spanOf(node);
  const id = node.type === 'object' ? findNodeAtLocation(node, ['id']) : undefined;
  if (!id || (typeof id.value !== 'string' && typeof id.value !== 'number') || String(id.value) === '') {
    problems.push({ message: 'This record has no key. Give it an "id", a word or a number.', span });
    return undefined;
  }
  const key = String(id.value);
  const value = recordAt(text, node);
  let work: Work | undefined;
  if (value) {
    const checked = checkRecord(value, key);
    work = checked.work;
    for (const { path, remedy } of checked.mistakes) {
      const place = findNodeAtLocation(node, [...path]) ?? findNodeAtLocation(node, path.slice(0, 1)) ?? node;
      problems.push({
        message: `"${path.join('.')}" of "${key}" is not as CSL-JSON has it. Write ${remedy}.`,
        span: spanOf(place),
      });
    }
  }
  const keySpan = typeof id.value === 'string' ? { start: id.offset + 1, end: id.offset + id.length - 1 } : spanOf(id);
  return { key, span, keySpan, work: () => work };
}

/** The record that stands at a node; nothing where its JSON is broken. */
export function recordAt(text: string, node: Node): object | undefined {
  try {
    const value: unknown = JSON.parse(text.slice(node.offset, node.offset + node.length));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

function firstLine(text: string): Span {
  const line = text.indexOf('\n');
  return { start: 0, end: line < 0 ? text.length : line };
}
