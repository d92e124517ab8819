/** The place in a work that a citation's suffix names: `p. 5`, `pp. 33-35`, `sec. “The agencies”`, `{ii, A}`, after pandoc's manual. */

/** CSL's name of the locator, and its value as it is written. */
export interface CitedPlace {
  readonly label: string;
  readonly value: string;
}

/** CSL's locators by the terms that a writer may use, without full stop; a term may be plural. */
const TERMS = new Map(
  Object.entries({
    page: 'p pp page',
    chapter: 'ch chap chapter',
    section: 'sec sect section § §§',
    note: 'n nn note fn',
    paragraph: 'para paragraph ¶ ¶¶',
    article: 'art article',
    volume: 'vol volume',
    figure: 'fig figure',
    line: 'l line',
    column: 'col column',
    book: 'bk book',
    part: 'pt part',
  }).flatMap(([label, terms]) => terms.split(' ').map((term) => [term, label] as const)),
);

const NUMBER = String.raw`(?:\d+[\p{L}]?|[ivxlcdm]+)\b`;
const VALUE = String.raw`(?:${NUMBER}(?:\s*(?:[-–—]+|,)\s*${NUMBER})*|"[^"]+"|“[^”]+”)`;
const LOCATOR = new RegExp(String.raw`^,?\s*(?:\{([^{}]*)\}|(?:(\p{L}+)(?:\.\s*|\s+)|(§§?|¶¶?)\s*)?(${VALUE}))`, 'iu');

/** Nothing where the suffix does not begin with a place. */
export function readLocator(suffix: string): CitedPlace | undefined {
  const [, braced, word, sign, value] = LOCATOR.exec(suffix) ?? [];
  if (braced !== undefined) {
    const [, term, rest] = BRACED.exec(braced) ?? [];
    const label = term && labelOf(term);
    return label && rest ? { label, value: rest } : braced.trim() === '' ? undefined : { label: 'page', value: braced.trim() };
  }
  const label = labelOf(word ?? sign ?? '');
  return value === undefined || label === undefined ? undefined : { label, value: value.replace(/^["“]|["”]$/g, '') };
}

/** Between braces, everything behind the term is the value. */
const BRACED = /^\s*(\p{L}+|§§?|¶¶?)\.?\s+(.*\S)/u;

/** A number without a term is a page. */
const labelOf = (term: string) =>
  term === '' ? 'page' : (TERMS.get(term.toLowerCase()) ?? TERMS.get(term.toLowerCase().replace(/s$/, '')));
