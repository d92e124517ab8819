/** The names before a title, after "by" or before a genitive, beside the authors of the work. */
import type { Work } from '../../sources/pack.ts';
import { valuesOf } from '../../sources/works.ts';
import { heldBy, overlaps } from '../../text/span.ts';
import { CORPORATE } from './lexicon.ts';
import {
  familyKeys,
  givenKeys,
  inStyleOf,
  isInitial,
  isNameOf,
  likeness,
  namesIn,
  type Person,
  type Written,
} from './persons.ts';
import type { Reference } from './reference.ts';
import { SILENT, type Slip, type Verdict } from './slip.ts';

/** Given names less alike than this are of two persons; the short forms of a name share more. */
const UNLIKE = 0.3;
/** Family names more alike than this are one name, misspelt. */
const ALIKE = 0.55;

export function compareAuthors(reference: Reference, work: Work): Verdict {
  const authors = authorsOf(work);
  if (authors.length === 0) return SILENT;
  const { prose } = reference.in.passage;
  const { context, title } = reference;
  const around = heldBy(context, reference.in.words, (word) => word).filter((word) => !overlaps(word, title.span));
  const keys = new Set(around.map((word) => word.key));
  const seen = authors.filter((author) => familyKeys(author).some((key) => keys.has(key)));
  const agrees = Math.min(2, seen.length + (namesOtherwise(reference, work) ? 1 : 0));
  const names = statedNames(reference).filter((name) => !isKnownOtherwise(name, work));
  return { agrees, slips: mistakes(names, authors, seen, work, prose).map((slip) => toDraft(slip, reference)) };
}

interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function mistakes(
  names: readonly Written[],
  authors: readonly Person[],
  seen: readonly Person[],
  work: Work,
  prose: string,
): Mistake[] {
  const open = names.filter((name) => !authors.some((author) => isNamed(name, author)));
  const missing = authors.filter((author) => !seen.includes(author));
  if (open.length === 0) return names.flatMap((name) => otherGiven(name, authors, prose) ?? []);
  const misspelt = open.flatMap((name) => missing.flatMap((author) => spelling(name, author) ?? [])).slice(0, 1);
  if (misspelt.length > 0) return misspelt;
  if (work.custom?.['more-authors'] === true || names.length > authors.length) return [];
  if (open.some((name) => CORPORATE.test(prose.slice(name.span.start, name.span.end)))) return [];
  if (open.length === names.length) {
    if (names.some((name) => /\p{Script=Han}/u.test(prose.slice(name.span.start, name.span.end)))) return [];
    return [{ start: names[0].span.start, end: names[names.length - 1].span.end, text: listOf(names, authors, prose) }];
  }
  if (names.length !== authors.length || open.length !== 1 || missing.length !== 1) return [];
  return [{ ...open[0].span, text: inStyleOf(open[0], missing[0], prose) }];
}

const isNamed = (name: Written, author: Person) => name.words.some((word) => familyKeys(author).includes(word.key));

/** The right family name with somebody else's given name. */
function otherGiven(name: Written, authors: readonly Person[], prose: string): Mistake | undefined {
  const author = authors.filter((one) => isNamed(name, one));
  if (author.length !== 1 || !author[0].given) return undefined;
  const given = name.words.filter((word) => !familyKeys(author[0]).includes(word.key));
  if (given.length === 0 || given.some((word) => isInitial(word) || word.text.length < 3)) return undefined;
  const right = givenKeys(author[0]);
  if (given.some((word) => right.some((key) => likeness(word.key, key) >= UNLIKE || key.startsWith(word.key)))) return undefined;
  if (/\p{Script=Han}/u.test(prose.slice(name.span.start, name.span.end))) return undefined;
  return { start: given[0].start, end: given[given.length - 1].end, text: author[0].given };
}

/** A family name nearly right, or right but for it: "Cremers", "Daniel Craine". */
function spelling(name: Written, author: Person): Mistake | undefined {
  const [family] = familyKeys(author);
  if (!family || familyKeys(author).length > 1) return undefined;
  const full = (word: { key: string; text: string }) => word.text.length > 2 && givenKeys(author).includes(word.key);
  const rest = name.words.filter((word) => !isInitial(word));
  const wrong =
    rest.find((word) => likeness(word.key, family) >= ALIKE) ??
    (rest.length === 2 ? rest.find((word) => !full(word)) : undefined);
  if (!wrong || (!rest.some(full) && likeness(wrong.key, family) < ALIKE)) return undefined;
  const capitals = wrong.text.length > 2 && wrong.text === wrong.text.toUpperCase();
  return { start: wrong.start, end: wrong.end, text: capitals ? (author.family ?? '').toUpperCase() : (author.family ?? '') };
}

function listOf(names: readonly Written[], authors: readonly Person[], prose: string): string {
  const texts = authors.map((author, at) => inStyleOf(names[Math.min(at, names.length - 1)], author, prose));
  if (texts.length === 1 || names.length === 1) return texts.length > 3 ? `${texts[0]} et al.` : joined(texts, ' and ');
  const last = prose.slice(names[names.length - 2].span.end, names[names.length - 1].span.start);
  return joined(texts, last);
}

const joined = (texts: readonly string[], last: string) =>
  texts.length === 1 ? texts[0] : `${texts.slice(0, -1).join(', ')}${last}${texts[texts.length - 1]}`;

/** The authors in the other script that the sources give. */
function namesOtherwise({ context, in: { passage } }: Reference, work: Work): boolean {
  const records = (work.custom?.variants ?? []) as readonly Pick<Work, 'author'>[];
  const around = passage.prose.slice(context.start, context.end);
  return records.some(({ author }) => author?.some(({ literal }) => literal !== undefined && around.includes(literal)));
}

/** Persons alone: a body's name has too many shapes. */
const authorsOf = (work: Work) => {
  const authors = work.author ?? [];
  const records = (work.custom?.variants ?? []) as readonly Pick<Work, 'author'>[];
  const others = records.flatMap(({ author }) =>
    (author ?? []).filter((person) => person.family && !authors.some((own) => own.family === person.family)),
  );
  return authors.every((author) => author.family) ? [...authors, ...others] : [];
};

/** Editors, and houses that stand where an author would. */
function isKnownOtherwise(name: Written, work: Work): boolean {
  const houses = [...valuesOf(work, 'container-title'), ...valuesOf(work, 'publisher')].join(' ').toLowerCase();
  return (
    name.words.some((word) => (work.editor ?? []).some((editor) => isNameOf(word, editor))) ||
    name.words.every((word) => houses.includes(word.text.toLowerCase()))
  );
}

const spanOf = (from: number, match: RegExpExecArray) => ({
  start: from + match.index,
  end: from + match.index + match[0].length,
});

/** How far before a title the name stands whose genitive leads to it. */
const REACH = 120;

/** Names that are said to be the authors. */
function statedNames({ head, listed, tail, title, in: { passage } }: Reference): Written[] {
  const { prose } = passage;
  const names = namesIn(prose, head).filter(isPersonal);
  if (listed && names.length > 0) return names;
  const before = Math.max(0, title.span.start - REACH);
  // A full stop stands in initials only.
  const genitive =
    /(?:\p{Lu}(?:[\p{L}’'-]*|\p{L}?\.(?:-?\p{L}\.)*)\s){0,3}\p{Lu}[\p{L}-]+?(?=['’]s?\s(?:\p{Ll}+\s){0,4}["“‘«„*]?$)/u.exec(
      prose.slice(before, title.span.start),
    );
  if (genitive) return namesIn(prose, spanOf(before, genitive)).filter(isPersonal);
  const by =
    /^["”’»*)\]\s,.]*(?:by|von|par)\s((?:\p{Lu}[\p{L}.’'-]*|and|&|,|\s)+?)(?=\s?[(,.;–—]|\s(?!(?:and|et|und)\s)\p{Ll}|$)/u.exec(
      prose.slice(title.span.end, tail.end),
    );
  if (!by) return [];
  const end = title.span.end + by[0].length;
  return namesIn(prose, { start: end - by[1].length, end }).filter(isPersonal);
}

const isPersonal = ({ words }: Written) =>
  words.length <= 4 && words.some((word) => word.text.length > 2 || /\p{Script=Han}/u.test(word.text));

function toDraft({ start, end, text }: Mistake, reference: Reference): Slip {
  const span = reference.in.passage.segments.toDraft({ start, end });
  return { field: 'author', span, expected: text, edits: [{ span, text }] };
}
