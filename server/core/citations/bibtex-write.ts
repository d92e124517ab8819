/** A CSL-JSON record as an entry of BibLaTeX, in Unicode, for biber and pandoc. */

import { bibtexType } from '../bibliography/bibtex-types.ts';
import type { Work } from '../sources/pack.ts';

type Kind = 'title' | 'text' | 'list' | 'names' | 'date' | 'pages' | 'verbatim';
interface Field {
  readonly csl: string;
  readonly bib: string | ((type: string) => string);
  readonly kind: Kind;
}

const PERIODICAL = /^article/;
/** In the order in which they are written. */
const FIELDS: readonly Field[] = [
  { csl: 'author', bib: 'author', kind: 'names' },
  { csl: 'title', bib: 'title', kind: 'title' },
  { csl: 'title-short', bib: 'shorttitle', kind: 'title' },
  { csl: 'container-title', bib: (type) => (PERIODICAL.test(type) ? 'journaltitle' : 'booktitle'), kind: 'title' },
  { csl: 'container-title-short', bib: 'shortjournal', kind: 'text' },
  { csl: 'collection-title', bib: 'series', kind: 'text' },
  { csl: 'editor', bib: 'editor', kind: 'names' },
  { csl: 'translator', bib: 'translator', kind: 'names' },
  { csl: 'edition', bib: 'edition', kind: 'text' },
  { csl: 'volume', bib: 'volume', kind: 'text' },
  { csl: 'issue', bib: 'number', kind: 'text' },
  { csl: 'number', bib: 'number', kind: 'text' },
  { csl: 'genre', bib: 'type', kind: 'text' },
  { csl: 'page', bib: 'pages', kind: 'pages' },
  { csl: 'publisher', bib: (type) => PUBLISHER.get(type) ?? 'publisher', kind: 'list' },
  { csl: 'publisher-place', bib: 'location', kind: 'list' },
  { csl: 'issued', bib: 'date', kind: 'date' },
  { csl: 'DOI', bib: 'doi', kind: 'verbatim' },
  { csl: 'ISBN', bib: 'isbn', kind: 'verbatim' },
  { csl: 'ISSN', bib: 'issn', kind: 'verbatim' },
  { csl: 'URL', bib: 'url', kind: 'verbatim' },
  { csl: 'accessed', bib: 'urldate', kind: 'date' },
  { csl: 'language', bib: 'language', kind: 'text' },
  { csl: 'note', bib: 'note', kind: 'text' },
];
/** BibLaTeX calls the publisher by another name in some types. */
const PUBLISHER = new Map([
  ['report', 'institution'],
  ['thesis', 'institution'],
  ['paper-conference', 'organization'],
  ['webpage', 'organization'],
]);

/** The entry without a final line end; fields that BibLaTeX has no name for are left out. */
export function writeBibtex(work: Work): string {
  const { type, subtype } = bibtexType(work.type);
  const taken = new Set<string>();
  const lines = FIELDS.flatMap(({ csl, bib, kind }) => {
    const name = typeof bib === 'string' ? bib : bib(work.type);
    const value = work[csl] === undefined || taken.has(name) ? '' : WRITE[kind](work[csl]);
    if (value === '') return [];
    taken.add(name);
    return `  ${name} = {${value}},`;
  });
  if (subtype) lines.push(`  entrysubtype = {${subtype}},`);
  return [`@${type}{${work.id},`, ...lines, '}'].join('\n');
}

const WRITE: Record<Kind, (value: unknown) => string> = {
  // In a second pair of braces, so that no style changes its capitals.
  title: (value) => `{${escaped(value)}}`,
  text: escaped,
  list: (value) => (/\sand\s/.test(String(value)) ? `{${escaped(value)}}` : escaped(value)),
  names: (value) => (Array.isArray(value) ? (value as CslName[]).map(nameOf).filter(Boolean).join(' and ') : ''),
  date: dateOf,
  pages: (value) => escaped(value).replace(/(?<=\d)[-–](?=\d)/g, '--'),
  verbatim: (value) => String(value),
};

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Two of these in a row would be read as one sign. */
const LIGATURE = /([-'`])(?=\1)/g;

function escaped(value: unknown): string {
  return String(value)
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}');
}

interface CslName {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

/** "von Last, Jr, First"; a body's name in braces, so that no comma or "and" parts it. */
function nameOf(name: CslName): string {
  if (name.literal !== undefined || !name.given) {
    const whole = escaped(name.literal ?? name.family ?? '');
    return whole === '' ? '' : `{${whole}}`;
  }
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  const family = [particle, guarded(name.family ?? '')].filter(Boolean).join(' ');
  return [family, name.suffix, guarded(name.given)].filter(Boolean).join(', ');
}

/** A part that holds a comma or the word "and", or begins like a particle, would be taken apart. */
function guarded(part: string): string {
  return /,|\sand\s|^\p{Ll}/u.test(part) ? `{${escaped(part)}}` : escaped(part);
}

interface CslDate {
  readonly 'date-parts'?: readonly (readonly (string | number)[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/** EDTF, as BibLaTeX has it: `2021-01`, `2019/2020`. */
function dateOf(value: unknown): string {
  const { 'date-parts': dates, literal, raw } = value as CslDate;
  if (!dates) return String(literal ?? raw ?? '');
  return dates.map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')).join('/');
}
