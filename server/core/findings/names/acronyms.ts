/** A name and an acronym that do not belong together: "Cybersecurity Association of China (CASC)", "CSAC (Chinese Academy of Cyberspace Studies)". */

import type { Name, NameMention } from '../../mentions/mention.ts';
import { contentOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { wordsOf } from '../../text/words.ts';
import { isEnglishInFull } from './alike.ts';
import { factForName } from './evidence.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const AFTER =
  /^[”"’'*]*(?:\s*\(\s*(?:hereafter |hereinafter |the |or )?|,\s*(?:or|abbreviated|abbreviated as|in short|for short)\s+(?:the\s+)?|\s+[–—]\s+)[“"‘'*]*(?<acronym>\p{Lu}[\p{Lu}\d/-]{1,9})[”"’'*]*\s*[,;)–—]/du;
const BEFORE =
  /^[”"’'*]*\s*(?:\(\s*(?:the )?|[:–—]\s+(?:the )?|(?:,? which)? (?:stands for|is short for|means) (?:the )?)[“"‘'*]*$/;
const INTRODUCED =
  /(?<![\p{L}\p{N}-])(?<acronym>\p{Lu}[\p{Lu}\d/-]{2,9})[”"’'*]*\s*(?:\(\s*(?:the )?|\)?,\s+(?:formally|officially|short for|that is|in full|i\.e\.)[\s,]+(?:the )?|[–—=:]\s+(?:the )?|(?:stands for|is short for|means) (?:the )?)[“"‘'*]*$/du;
const HIERARCHY = new Set([
  'parent organization',
  'office',
  'secretariat',
  'part of',
  'has part',
  'host',
  'operator',
  'maintained by',
  'replaces',
  'replaced by',
]);

export function wrongAcronyms(reading: Reading, names: readonly NameMention[], library: Library): NameSlip[] {
  return names.flatMap((mention, at): NameSlip[] => {
    const next = names[at + 1];
    const slips = isFull(mention.name)
      ? [...bracketed(reading, mention, library), ...introduced(reading, mention, library)]
      : next && mention.name.role === 'acronym' && isFull(next.name)
        ? expanded(reading, mention, next, library)
        : [];
    return slips.filter(() => stanceOfName(reading, wordsIn(reading.sentence, mention)) === 'asserted');
  });
}

/** "Name (ACR)" */
function bracketed(reading: Reading, mention: NameMention, library: Library): NameSlip[] {
  const { passage } = reading;
  // A name that other things have, too, may have their acronym.
  if (mention.others.length > 0 || mention.name.needs) return [];
  const match = AFTER.exec(passage.prose.slice(mention.end, mention.end + 40));
  if (!match?.groups) return [];
  const { acronym } = match.groups;
  const [from, to] = match.indices!.groups!.acronym;
  const span = { start: mention.end + from, end: mention.end + to };
  const own = acronymsOf(mention.name.entity, library);
  if (own.length === 0 || own.some((known) => lettersOf(known) === lettersOf(acronym))) return [];
  const right = own.find((known) => isLike(lettersOf(known), lettersOf(acronym)));
  const other = ownerOf(acronym, library);
  if (!right || (isOwn(acronym, right, mention.name.text) && !(other && isDefined(passage.prose, span)))) return [];
  // A neighbour of which the sources say nothing is not what is meant.
  if (!other || !factForName(other, acronym, library))
    return [{ passage, entity: mention.name.entity, name: right, span, fixes: [{ span, text: right }] }];
  return mixedUp(reading, mention, { span, acronym, entity: other }, right, library);
}

/** "ACR (Name)", where nothing has that acronym. */
function introduced({ passage, sentence }: Reading, mention: NameMention, library: Library): NameSlip[] {
  if (mention.others.length > 0 || mention.name.needs) return [];
  const match = INTRODUCED.exec(passage.prose.slice(sentence.start, mention.start));
  if (!match?.groups) return [];
  const { acronym } = match.groups;
  const [from, to] = match.indices!.groups!.acronym;
  const own = acronymsOf(mention.name.entity, library);
  if (own.some((known) => lettersOf(known) === lettersOf(acronym)) || ownerOf(acronym, library)) return [];
  const right = own.find((known) => isLike(lettersOf(known), lettersOf(acronym)));
  if (!right || isOwn(acronym, right, mention.name.text)) return [];
  const span = { start: sentence.start + from, end: sentence.start + to };
  return [{ passage, entity: mention.name.entity, name: right, span, fixes: [{ span, text: right }] }];
}

/** "ACR (Name)" */
function expanded(reading: Reading, mention: NameMention, next: NameMention, library: Library): NameSlip[] {
  if (mention.others.length > 0 || next.others.length > 0 || mention.name.entity === next.name.entity) return [];
  if (!BEFORE.test(reading.passage.prose.slice(mention.end, next.start))) return [];
  const acronym = mention.name.text;
  const right = acronymsOf(next.name.entity, library).find((known) => isLike(lettersOf(known), lettersOf(acronym)));
  return right ? mixedUp(reading, next, { span: mention, acronym, entity: mention.name.entity }, right, library) : [];
}

/** Either the acronym is wrong or the name. */
function mixedUp(
  { passage }: Reading,
  mention: NameMention,
  wrong: { span: { start: number; end: number }; acronym: string; entity: string },
  right: string,
  library: Library,
): NameSlip[] {
  const names = library.entities.get(wrong.entity)?.names ?? [];
  const full = names.find(isFull);
  if (
    !full ||
    isShortened(mention.name.text, names) ||
    (areRanked(mention.name.entity, wrong.entity, library) && !isDefined(passage.prose, wrong.span))
  )
    return [];
  const span = { start: Math.min(mention.start, wrong.span.start), end: Math.max(mention.end, wrong.span.end) };
  const fixes = [
    { span: wrong.span, text: right },
    { span: mention, text: full.text },
  ];
  return [{ passage, entity: wrong.entity, name: full.text, span, fixes }];
}

/** More than an acronym: “real-name registration”, “Cyberspace Administration of China”. */
const isFull = (name: Name) => isEnglishInFull(name) && /\p{L}[\s-]+\p{L}/u.test(name.text);

function acronymsOf(entity: string, library: Library): string[] {
  const names = library.entities.get(entity)?.names ?? [];
  return names
    .filter((name) => name.role === 'acronym' || name.role === 'misprint' || /^\p{Lu}[\p{Lu}\d/-]+$/u.test(name.text))
    .map((name) => name.text);
}

const ownerOf = (acronym: string, library: Library): string | undefined => acronymsIn(library).get(lettersOf(acronym))?.[0];

/** The same letters in another order, or one letter more, less or other. */
export function isLike(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3 || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  const rest = (text: string, skip: number) => text.slice(head + skip);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
}

/** An acronym of the writer's own: it has the first letter of every word that counts. Of the same length as the known one it is that with a slip. */
function isOwn(acronym: string, right: string, name: string): boolean {
  if (lettersOf(acronym).length === lettersOf(right).length || !spells(acronym, name)) return false;
  const words = wordsOf(name);
  const initials = contentOf(words).map((at) => words[at].text[0].toUpperCase());
  let at = 0;
  for (const letter of lettersOf(acronym)) if (letter === initials[at]) at++;
  return at === initials.length;
}

/** Whether the letters are initials of the name in order: an acronym of the writer's own. */
function spells(acronym: string, name: string): boolean {
  const initials = wordsOf(name).map((word) => word.text[0].toUpperCase());
  let at = 0;
  for (const letter of lettersOf(acronym)) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The written name is the other thing's name with words left out. */
function isShortened(written: string, names: readonly Name[]): boolean {
  return names.some((name) => isWithin(keys(written), keys(name.text)));
}

/** Whether all of the one stand in the other in the same order. */
function isWithin(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const key of full) if (at < short.length && key === short[at]) at++;
  return at === short.length;
}

function keys(text: string): string[] {
  const words = wordsOf(text);
  return contentOf(words).map((at) => words[at].key);
}

/** ("ACR"): the name is given this acronym for what follows. */
const isDefined = (prose: string, { start, end }: { start: number; end: number }) =>
  /[“"]$/.test(prose.slice(0, start).slice(-1)) && /^[”"]/.test(prose.slice(end, end + 1));

function areRanked(one: string, other: string, library: Library): boolean {
  const over = (from: string, to: string) =>
    library.factsOf(from).some((fact) => fact.value === to && HIERARCHY.has(fact.property));
  return over(one, other) || over(other, one);
}
