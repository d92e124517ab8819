/** CSL's types as entries of BibLaTeX. */

export interface BibtexType {
  readonly csl: string;
  readonly type: string;
  /** `entrysubtype`, which tells apart what BibLaTeX has one type for; Better BibTeX and pandoc use the same for newspapers and magazines. */
  readonly subtype?: string;
}

export const SUBTYPES: readonly BibtexType[] = [
  { csl: 'article-newspaper', type: 'article', subtype: 'newspaper' },
  { csl: 'article-magazine', type: 'article', subtype: 'magazine' },
  { csl: 'post-weblog', type: 'online', subtype: 'blog' },
  { csl: 'post', type: 'online', subtype: 'post' },
  { csl: 'speech', type: 'unpublished', subtype: 'speech' },
  { csl: 'interview', type: 'misc', subtype: 'interview' },
  { csl: 'broadcast', type: 'misc', subtype: 'broadcast' },
  { csl: 'regulation', type: 'legislation', subtype: 'regulation' },
  { csl: 'bill', type: 'legislation', subtype: 'bill' },
  { csl: 'entry-encyclopedia', type: 'inreference', subtype: 'encyclopedia' },
  { csl: 'entry-dictionary', type: 'inreference', subtype: 'dictionary' },
];

const PLAIN: readonly BibtexType[] = [
  { csl: 'article-journal', type: 'article' },
  { csl: 'book', type: 'book' },
  { csl: 'chapter', type: 'incollection' },
  { csl: 'dataset', type: 'dataset' },
  { csl: 'entry', type: 'inreference' },
  { csl: 'legal_case', type: 'jurisdiction' },
  { csl: 'legislation', type: 'legislation' },
  { csl: 'manuscript', type: 'unpublished' },
  { csl: 'motion_picture', type: 'movie' },
  { csl: 'paper-conference', type: 'inproceedings' },
  { csl: 'patent', type: 'patent' },
  { csl: 'report', type: 'report' },
  { csl: 'software', type: 'software' },
  { csl: 'standard', type: 'standard' },
  { csl: 'thesis', type: 'thesis' },
  { csl: 'treaty', type: 'legal' },
  { csl: 'webpage', type: 'online' },
];

/** `@misc` where BibLaTeX has no type for it. */
export function bibtexType(csl: string): BibtexType {
  return [...SUBTYPES, ...PLAIN].find((one) => one.csl === csl) ?? { csl, type: 'misc' };
}
