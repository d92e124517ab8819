import type { Work } from '../sources/pack.ts';

/** A short name for the label of a note, "creemers-2021": the first author, or else the first words of the title, and the year. */
export function shortLabel(work: Work): string {
  const author = work.author?.[0];
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const words = slug(author?.family ?? author?.literal ?? work.title ?? work.id).split('-');
  return [...words.slice(0, 3), ...(year === undefined ? [] : [year])].join('-');
}

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'source';
}
