/** Adds an entry to the text of `.factnote.yaml`, and takes one out, leaving all else as it is written. */
import { isMap, isSeq, type Pair, parseDocument, type Scalar, stringify, type YAMLMap } from 'yaml';
import type { Edit } from '../findings/finding.ts';
import type { Entry } from './settings.ts';

const HEAD = '# What Factnote is to ignore in this workspace, and why: see docs/ignoring.md of Factnote.\n';

/** Nothing where the text is not one that an entry can be added to; its mistakes are reported when it is read. */
export function addition(text: string, { rule, words, context, file, reason }: Entry): Edit | undefined {
  const entry = { rule, words, ...(context !== undefined && { context }), ...(file !== undefined && { file }), reason };
  const document = parseDocument(text);
  const top = document.contents;
  if (document.errors.length > 0 || (top !== null && !isMap(top))) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const insert = (start: number, yaml: string, end = start): Edit => ({ span: { start, end }, text: yaml.replaceAll('\n', eol) });

  const pair = top && pairOf(top, 'ignore');
  if (!pair) {
    const before = text.trim() === '' ? HEAD : text.endsWith('\n') ? '\n' : '\n\n';
    return insert(text.length, `${before}ignore:\n${items([entry], 2)}`);
  }
  const { value } = pair;
  if (isSeq(value) && !value.flow && value.items.length > 0 && value.range) {
    const end = value.range[1];
    const column = value.range[0] - (text.lastIndexOf('\n', value.range[0] - 1) + 1);
    return insert(end, `${text.slice(0, end).endsWith('\n') ? '' : '\n'}${items([entry], column)}`);
  }
  const old = isSeq(value) ? (value.toJSON() as unknown[]) : [];
  const start = (pair.key as Scalar).range?.[1] ?? text.length;
  const end = isSeq(value) ? (value.range?.[1] ?? start) : start + (text.slice(start).indexOf(':') + 1);
  return insert(start, `:\n${items([...old, entry], 2)}`.trimEnd(), end);
}

function items(entries: readonly unknown[], indent: number): string {
  return stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(indent));
}

const pairOf = (map: YAMLMap, key: string) =>
  map.items.find((pair) => (pair.key as Scalar | null)?.value === key) as Pair | undefined;
