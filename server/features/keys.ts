/** Citation keys: what they can be completed to, what a key means, and where its record stands. */
import type { Found } from '../core/bibliography/bibliography.ts';
import type { CitedKey } from '../core/bibliography/citation.ts';
import { isForPandoc, keyAt, workOf } from '../core/bibliography/cited.ts';
import { keyText } from '../core/bibliography/key-text.ts';
import { noteText } from '../core/citations/note.ts';
import type { Draft } from '../core/draft.ts';
import { shortSource } from '../core/findings/says.ts';
import type { Library } from '../core/sources/library.ts';
import type { Locator, Work } from '../core/sources/pack.ts';
import type { Completion } from './completion.ts';
import type { Hover } from './hover.ts';
import { escaped } from './markdown.ts';

const MOST = 40;
const IN_BRACKETS = /\[[^[\]\n]*@(\{?)([^\s;,{}[\]@]*)$/u;
const IN_TEXT = /(?:^|[^\p{L}\p{N}_@])@(\{?)([^\s;,{}[\]@]*)$/u;

/**
 * The keys that what is typed behind `@` may become, found by key, author, year or title.
 * @returns nothing where no key can stand: outside brackets in a draft that does not cite by keys
 */
export function keyCompletions(draft: Draft, library: Library, offset: number): Completion[] | undefined {
  const line = draft.text.slice(draft.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = IN_BRACKETS.exec(line) ?? (isForPandoc(draft.citing, library) ? IN_TEXT.exec(line) : null);
  if (!typed) return undefined;
  const wanted = typed[2].toLowerCase();
  const span = { start: offset - typed[2].length, end: offset };
  const { bibliography, frontMatter } = draft.citing;
  const found: Completion[] = [];
  for (const key of new Set([...bibliography.keys, ...frontMatter.references, ...library.works.keys()])) {
    const inKey = key.toLowerCase().includes(wanted);
    const work = inKey || wanted.length > 2 ? workOf(key, bibliography, library) : undefined;
    if (!inKey && !(work && said(work).includes(wanted))) continue;
    const text = typed[1] === '' ? keyText(key) : key;
    found.push({
      label: key,
      text,
      detail: work ? shortSource(work) : '',
      documentation: work ? plainNote(work) : '',
      kind: 'work',
      span,
    });
    if (found.length === MOST) break;
  }
  return found;
}

const said = (work: Work) => `${shortSource(work)} ${work.title ?? ''}`.toLowerCase();

/** The note that a key under the cursor stands for, with its place; nothing for a key that is not known. */
export function keyHover({ citing }: Draft, library: Library, offset: number): Hover | undefined {
  const cited = keyAt(citing.citations, offset);
  const found = cited && citing.bibliography.get(cited.key);
  const work = cited && workOf(cited.key, citing.bibliography, library);
  if (!cited || (!found && !work)) return undefined;
  const note = work ? escaped(plainNote(work, whereOf(cited))) : 'Its record has a mistake and could not be read.';
  return { span: cited.span, markdown: `${note}\n\n*${escaped(found ? found.file.name : 'Among Factnote’s sources')}*` };
}

/** The record that a key under the cursor means: in the user's bibliography, or else a source's. */
export function keyDefinition({ citing }: Draft, library: Library, offset: number): { found?: Found; work?: Work } | undefined {
  const cited = keyAt(citing.citations, offset);
  if (!cited) return undefined;
  const found = citing.bibliography.get(cited.key);
  const work = library.works.get(cited.key);
  return { ...(found && { found }), ...(work && { work }) };
}

/** A note without markup: what it says comes from files of many hands. */
const plainNote = (work: Work, where?: Locator) => noteText(work, where).replace(/\\(.)|\*/g, '$1');

function whereOf({ place }: CitedKey): Locator | undefined {
  if (place?.label === 'page') return { page: place.value, exact: '' };
  if (place?.label === 'section') return { section: place.value, exact: '' };
  return place?.label === 'note' && /^\d+$/.test(place.value) ? { note: Number(place.value), exact: '' } : undefined;
}
