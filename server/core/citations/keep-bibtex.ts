/** Entries put into a BibLaTeX file and taken out of it. */
import { readBibtex } from '../bibliography/bibtex.ts';
import { bibtexWork } from '../bibliography/bibtex-work.ts';
import { writeBibtex } from './bibtex-write.ts';
import type { BibliographyForm } from './keep.ts';

const read = (text: string) => readBibtex(text, bibtexWork);

export const bibtexForm: BibliographyForm = {
  read,
  write: writeBibtex,
  readBack: (work) => read(writeBibtex(work)).entries[0]?.work(),
  edits(text, out, records) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const removals = out.map(({ span }) => {
      const behind = /^[ \t]*(?:\r?\n)*/.exec(text.slice(span.end))?.[0].length ?? 0;
      return { span: { start: span.start, end: span.end + behind }, text: '' };
    });
    if (records.length === 0) return removals;
    const before = text === '' ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`;
    const entries = records.map((record) => `${record.replaceAll('\n', eol)}${eol}`).join(eol);
    return [...removals, { span: { start: text.length, end: text.length }, text: before + entries }];
  },
};
