/** The names of persons as bibliographies write them. */
import type { Work } from '../../sources/pack.ts';
import { rememberingOf } from '../../text/memory.ts';
import type { Span } from '../../text/span.ts';
import { isCapital, keyOf, type Word, wordsOf } from '../../text/words.ts';
import { HEAD_WORDS } from './lexicon.ts';

export type Person = NonNullable<Work['author']>[number];

/** A name in a list of names: its words, and how it is written. */
export interface Written {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Family name first: "Segal, Adam", "Segal A". */
  readonly inverted: boolean;
}

const JOINTS = /\s*(?:;|\/|&|,?\s(?:and|et|und|y|with)\s)\s*(?!al\b|others\b)/gu;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,3}$/u;

/** The names in a list of names, in order: "Chin, Josh, and Liza Lin", "A. Segal", "Drinhausen, K., & Legarda, H.". */
export function namesIn(prose: string, span: Span): Written[] {
  const text = prose
    .slice(span.start, span.end)
    .replace(
      /\([^)]*\)|\b(?:19|20)\d\d[a-z]?\b|\bet al\.?|\band others\b|\bu\. ?a\.|\b[Ee]ds?\.?(?![\p{L}])|\bHrsg\.|:/gu,
      (gone) => ' '.repeat(gone.length),
    );
  const names: Written[] = [];
  let from = 0;
  for (const joint of [...text.matchAll(JOINTS), undefined]) {
    const end = joint?.index ?? text.length;
    takeNames(text.slice(from, end), span.start + from, names);
    if (joint) from = joint.index + joint[0].length;
  }
  return names;
}

function takeNames(piece: string, offset: number, names: Written[]): void {
  const parts = [...piece.matchAll(/[^,，]+/g)].filter((part) => /\p{L}/u.test(part[0]));
  for (let at = 0; at < parts.length; at++) {
    const next = parts[at + 1];
    const inverted = next !== undefined && isFamily(parts[at][0]) && isGiven(next[0], parts.length);
    const last = inverted ? next : parts[at];
    const name = written(piece, offset, parts[at].index, last.index + last[0].length, inverted);
    if (name) names.push(name);
    if (inverted) at++;
  }
}

const isFamily = (part: string) => wordsOf(part).filter((word) => !HEAD_WORDS.has(word.text)).length === 1;
const isGiven = (part: string, parts: number) => INITIALS.test(part.trim()) || wordsOf(part).length === 1 || parts === 2;

function written(piece: string, offset: number, from: number, to: number, inverted: boolean): Written | undefined {
  const text = piece.slice(from, to);
  const words = wordsOf(text).filter((word) => /^[\p{Lu}\p{Script=Han}]/u.test(word.text));
  if (words.length === 0 || words.length > 6) return undefined;
  const [first] = words;
  const last = words[words.length - 1];
  const dotted = text[last.end] === '.' && last.text.length <= 2 ? 1 : 0;
  const start = offset + from;
  return {
    span: { start: start + first.start, end: start + last.end + dotted },
    words: words.map((word) => ({ ...word, start: start + word.start, end: start + word.end })),
    inverted: inverted || (words.length > 1 && !dotted && opensWithFamily(first, last)),
  };
}

/** "Segal A", "SEGAL Adam". */
const opensWithFamily = (first: Word, last: Word) =>
  first.text.length > 2 && (/^\p{Lu}{1,2}$/u.test(last.text) || (/^\p{Lu}+$/u.test(first.text) && !/^\p{Lu}+$/u.test(last.text)));

export const isInitial = (word: Word) =>
  /^\p{Lu}{1,3}$/u.test(word.text) && word.text.length < 4 && !/[aeiou]/i.test(word.text.slice(1));
const keysOf = (text: string | undefined) => wordsOf(text ?? '').map((word) => word.key);

/** The words of a person's family name, and of all the rest. */
export const familyKeys = rememberingOf((person: Person) => keysOf(person.family ?? person.literal));
export const givenKeys = rememberingOf((person: Person) => keysOf(person.given));
export const isNameOf = (word: Word, person: Person) =>
  word.key.length > 1 && (familyKeys(person).includes(word.key) || (givenKeys(person).includes(word.key) && isCapital(word)));

/** A person's name in the manner of another: its order, its initials, its capitals. */
export function inStyleOf(model: Written, person: Person, prose: string): string {
  const text = prose.slice(model.span.start, model.span.end);
  const rest = model.inverted ? model.words.slice(1) : model.words.slice(0, -1);
  const head = model.inverted ? model.words[0] : model.words[model.words.length - 1];
  const capitals = /^\p{Lu}{3,}$/u.test(head.text);
  const family = capitals ? (person.family ?? '').toUpperCase() : (person.family ?? '');
  if (rest.length === 0 || !person.given) return family;
  const short = rest.every((word) => word.text.length <= 2);
  const dot = short && text.includes('.') ? '.' : '';
  const given = short
    ? person.given
        .split(/\s+/)
        .map((part) => part[0] + dot)
        .join(dot ? ' ' : '')
    : person.given;
  if (model.inverted) return `${family}${text.includes(',') ? ',' : ''} ${given}`;
  return person['static-ordering'] === true && !short ? `${family} ${given}` : `${given} ${family}`;
}

/** How alike two words are, 0 to 1, by their pairs of letters: nicknames and spellings share some. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(keyOf(a));
  const right = pairs(keyOf(b));
  return (2 * left.filter((pair) => right.includes(pair)).length) / Math.max(1, left.length + right.length);
}
