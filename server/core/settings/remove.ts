/** Takes an entry out of the text of `.factnote.yaml`, leaving all else as it is written. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Edit } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';

/** @returns nothing where the entry does not stand on lines of its own */
export function entryRemoval(text: string, entry: Span): Edit | undefined {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('ignore') : undefined;
  if (!isSeq(list) || list.flow) return undefined;
  const at = list.items.findIndex((item) => isMap(item) && item.range?.[0] === entry.start);
  if (at < 0) return undefined;
  const start = text.lastIndexOf('\n', entry.start - 1) + 1;
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(start, entry.start))) return undefined;
  const next = list.items[at + 1];
  // What stands between this entry and the next, such as a comment, goes with the entry before it.
  const end = isMap(next) && next.range ? text.lastIndexOf('\n', next.range[0] - 1) + 1 : entry.end;
  return { span: { start, end: Math.max(end, entry.end) }, text: '' };
}
