/** Records put into a CSL-JSON file and taken out of it, in the file's own manner. */

import { cslItems, readCslJson } from '../bibliography/csl-json.ts';
import { recordOf } from '../bibliography/csl-record.ts';
import type { Edit } from '../findings/finding.ts';
import type { BibliographyForm } from './keep.ts';

export const cslJsonForm: BibliographyForm = {
  read: readCslJson,
  write: (work) => JSON.stringify(recordOf(work), null, 2),
  readBack: recordOf,
  edits(text, out, records) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const { list } = cslItems(text);
    if (!list) return [{ span: { start: 0, end: text.length }, text: `[${eol}${joined(records, '  ', eol)}${eol}]${eol}` }];
    const nodes = list.children ?? [];
    const gone = new Set(out.map(({ span }) => span.start));
    const last = nodes.findLastIndex(({ offset }) => !gone.has(offset));
    const edits = nodes
      .slice(0, last)
      .flatMap(({ offset }, at): Edit[] =>
        gone.has(offset) ? [{ span: { start: offset, end: nodes[at + 1].offset }, text: '' }] : [],
      );
    const open = list.offset + 1;
    const start = last < 0 ? open : nodes[last].offset + nodes[last].length;
    const end =
      nodes.length === 0 ? list.offset + list.length - 1 : nodes[nodes.length - 1].offset + nodes[nodes.length - 1].length;
    const indent = nodes[0] ? (/[ \t]*$/.exec(text.slice(0, nodes[0].offset))?.[0] ?? '') : '  ';
    const block = records.length === 0 ? '' : `${eol}${joined(records, indent, eol)}`;
    const tail = nodes.length === 0 && block ? eol : '';
    const insert = { span: { start, end: Math.max(start, end) }, text: `${last >= 0 && block ? ',' : ''}${block}${tail}` };
    return insert.text === '' && insert.span.start === insert.span.end ? edits : [...edits, insert];
  },
};

const joined = (records: readonly string[], indent: string, eol: string) =>
  records.map((record) => record.replace(/^/gm, indent).replaceAll('\n', eol)).join(`,${eol}`);
