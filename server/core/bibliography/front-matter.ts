/** What a draft's YAML front matter says of its bibliography, as pandoc reads it: `bibliography:` and `references:`. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';

export interface FrontMatter {
  /** The files that it names, each with its place in the draft. */
  readonly bibliography: readonly { readonly path: string; readonly span: Span }[];
  /** The ids of the records that it holds itself. */
  readonly references: readonly string[];
}

const NONE: FrontMatter = { bibliography: [], references: [] };
const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TELLING = /^(?:bibliography|references)[ \t]*:/m;

/** Never fails: what cannot be read as YAML says nothing. Spans are UTF-16 offsets of the draft. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (!block || !TELLING.test(block[1])) return NONE;
  const start = block[0].indexOf(block[1]);
  const { contents } = parseDocument(block[1], { prettyErrors: false, logLevel: 'silent' });
  if (!isMap(contents)) return NONE;
  const items = (key: string) => {
    const value = contents.get(key, true) as Node | undefined;
    return isSeq(value) ? (value.items as Node[]) : value ? [value] : [];
  };
  const bibliography = items('bibliography').flatMap((node) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    return { path: node.value, span: { start: start + node.range[0], end: start + node.range[1] } };
  });
  const references = items('references').flatMap((node) => {
    const id: unknown = isMap(node) ? node.get('id') : undefined;
    return id === undefined || id === null ? [] : String(id);
  });
  return { bibliography, references };
}
