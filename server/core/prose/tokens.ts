/** The tokens of micromark, as far as prose is made of them. */

/** Tokens whose inside is not prose; those of the second list leave a mark in it, so that words do not run together. */
export const SILENT = new Set([
  'resource',
  'reference',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'definition',
  'htmlFlow',
  'taskListCheck',
  'yaml',
]);
export const MARKED = new Set(['codeText', 'image', 'autolink', 'literalAutolink', 'htmlText']);
/** Tokens that hold running text. */
export const CONTAINERS = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableContent']);

/** What is used of a token. */
export interface Place {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}
export interface Stretch extends Place {
  readonly type: string;
}
