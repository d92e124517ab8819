/** Where a CSL file departs from its style's own manual, the record is put before it so that the note comes out right. Each: a work in, other fields out. */
import type { Work } from '../sources/pack.ts';

type Fields = Partial<Work>;

/**
 * The Chicago Manual of Style, 17th edition. A report that stands alone is set like a book (14.220), a working paper keeps its number (14.218),
 * a talk is called one and dated (14.217), the name of a law or treaty stands without quotation marks (14.281, 14.290); what an office has issued
 * under its own name is a document of it.
 */
export function forChicago(work: Work): Fields {
  if (work.type === 'report')
    return work.number === undefined ? { type: 'book' } : { genre: [work.genre, work.number].filter(Boolean).join(' ') };
  if (work.type === 'speech') return { type: 'document', genre: work.genre ?? 'speech' };
  if (work.type === 'legislation') return { type: work.author ? 'document' : 'patent' };
  return work.type === 'treaty' ? { type: 'legal_case' } : {};
}

/**
 * The Publication Manual of the APA, 7th edition. Every author's name is inverted, with a comma, Chinese names in Latin letters, too (9.8); an
 * author who is the publisher is named once (9.29); a talk is described in brackets (10.5).
 */
export function forApa(work: Work): Fields {
  const { author, language, publisher } = work;
  const isLatin = author?.every((name) => /^[\p{Script=Latin}\P{L}]*$/u.test(name.family ?? ''));
  return {
    ...(author && { author: author.map(({ 'static-ordering': _order, ...name }) => name) }),
    ...(isLatin && language !== undefined && { language: 'en' }),
    ...(author?.length === 1 && author[0].literal === publisher && { publisher: undefined }),
    ...(work.type === 'speech' && { type: 'webpage', genre: work.genre ?? 'Speech' }),
    ...(work.type === 'treaty' && { type: 'legislation' }),
  };
}

/** The MLA Handbook, 9th edition, 5.68: a talk is dated. */
export function forMla(work: Work): Fields {
  return work.type === 'speech' ? { type: 'webpage' } : {};
}

/** OSCOLA, 4th edition: who has published a document is named (3.4.1), and the series of a treaty (OSCOLA 2006, international law). */
export function forOscola(work: Work): Fields {
  if (work.type === 'document' && work.publisher !== undefined) return { type: 'report' };
  return work.type === 'treaty' ? { type: 'legal_case' } : {};
}
