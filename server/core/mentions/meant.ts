/**
 * Settles which of the names found are meant: not another country's ministry of the same name, not an acronym that the draft defines
 * otherwise, and a short or ambiguous name only where the draft also names the thing in full or speaks of its field.
 */
import { MONTHS } from '../dates/write.ts';
import { isCapital, type Word } from '../text/words.ts';
import { countryAlone, countryOf, isLanguage, OF_LANGUAGE } from './countries.ts';
import type { NameMention } from './mention.ts';
import type { NameIndex } from './names.ts';

/** A passage's names before anything is settled. `near` gives the text in which context words are looked for. */
export interface Found {
  readonly words: readonly Word[];
  readonly names: readonly NameMention[];
  readonly prose: string;
  /** Lower case; asked for only where a name needs its context. */
  near(): string;
  /** The cells of its row, where it is one of them. */
  readonly row: readonly string[];
}

/** The names that are meant, per passage, in order. */
export function meantNames(passages: readonly Found[], index: NameIndex): NameMention[][] {
  const alone = passages.map((passage) => settledAlone(passage, index));
  const redefined = new Set(alone.flatMap((one) => one.redefined));
  const settled = alone.map(({ meant }, at) =>
    meant.filter((mention) => !redefined.has(mention.name.text) && !isOfForeignRow(passages[at], mention)),
  );
  const inFull = new Set(
    settled
      .flat()
      .filter((mention) => !mention.name.needs)
      .map((mention) => mention.name.entity),
  );
  return settled.map((mentions, at) => mentions.flatMap((mention) => chosen(mention, passages[at], inFull) ?? []));
}

interface Settled {
  readonly meant: readonly NameMention[];
  /** Acronyms that the passage explains otherwise. */
  readonly redefined: readonly string[];
}

const settledBefore = new WeakMap<readonly NameMention[], Settled>();

/** What a passage tells by itself of the names in it, which versions of a draft share. */
function settledAlone(passage: Found, index: NameIndex): Settled {
  const known = settledBefore.get(passage.names);
  if (known) return known;
  const meant = passage.names.filter(
    (mention) =>
      !isForeign(passage, mention) &&
      !isLocal(passage, mention) &&
      !isNumbered(passage, mention) &&
      !hasOtherAcronym(passage, mention, index) &&
      !isNamedInFullLater(passage, mention) &&
      !isSingledOut(passage, mention),
  );
  const settled = { meant, redefined: redefinitions(passage, index) };
  settledBefore.set(passage.names, settled);
  return settled;
}

/** "Internet Society (ISOC)": a name that several have, with the acronym of another one of them. */
function hasOtherAcronym({ prose }: Found, { name, end }: NameMention, index: NameIndex): boolean {
  if (!name.needs || name.role === 'acronym') return false;
  const acronym = /^\s?\((\p{Lu}[\p{Lu}\d/-]{1,9})\)/u.exec(prose.slice(end, end + 14))?.[1];
  return acronym !== undefined && !index.isNameOf(acronym, name.entity);
}

/** "The Internet Society has chapters; the Internet Society of China …": who shortens a name has said it in full before. */
const isNamedInFullLater = ({ names }: Found, { name, start }: NameMention) =>
  name.role === 'short' &&
  name.needs !== undefined &&
  names.some(
    (other) => other.start > start && other.name.entity === name.entity && other.name.text.startsWith(`${name.text} of `),
  );

/** The first reading of a mention whose context is there. */
function chosen(mention: NameMention, passage: Found, inFull: ReadonlySet<string>): NameMention | undefined {
  const candidates = [mention.name, ...mention.others];
  const fitting = candidates.filter(
    (name) => !name.needs || inFull.has(name.entity) || name.needs.some((word) => standsIn(passage.near(), word)),
  );
  return fitting.length > 0 ? { ...mention, name: fitting[0], others: fitting.slice(1) } : undefined;
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** "The Zhejiang provincial cyberspace administration": a province or a city has a body of the same name. */
const isLocal = ({ prose }: Found, { start, name }: NameMention) =>
  name.role !== 'acronym' &&
  /\b(?:provincial|municipal|county|district|prefectural)\s$/i.test(prose.slice(Math.max(0, start - 14), start));

/** "Vietnam's Ministry of Public Security", "the Ministry of Public Security in Hanoi", "the Netherlands Ministry of …". */
function isForeign(passage: Found, mention: NameMention): boolean {
  const home = mention.name.jurisdiction?.toLowerCase();
  if (!home) return false;
  const { words } = passage;
  const first = indexAt(words, mention.start);
  let last = first;
  while (last + 1 < words.length && words[last + 1].end <= mention.end) last++;
  const abroad = (word: Word | undefined) => {
    const country = word && isCapital(word) ? countryOf(word.text) : undefined;
    return country !== undefined && country !== home;
  };
  if (isGeneric(mention) && foreignBefore(words, first, home)) return true;
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    if (/[.,;:()]/.test(words[at + 1].gap)) break;
    if (isLanguage(words[at - 1]?.text, words[at].text)) break;
    if (abroad(words[at])) return true;
    if (words[at].text !== 's' && !isCapital(words[at]) && words[at].text !== 'new') break;
  }
  if (isElsewhere(passage, mention, home)) return true;
  const after = words[last + 1];
  const place = after && ['of', 'in'].includes(after.text) && !/[.,;]/.test(after.gap) ? words.slice(last + 2, last + 5) : [];
  const named = place.find((word) => word.text !== 'the' && word.text !== 'the');
  return abroad(named) && !/[.;]/.test(named?.gap ?? '');
}

/** "| Law on Cybersecurity | Viet Nam | 2018 |" */
function isOfForeignRow({ row }: Found, mention: NameMention): boolean {
  const home = mention.name.jurisdiction?.toLowerCase();
  if (!home || row.length === 0 || !isGeneric(mention)) return false;
  const countries = row.flatMap((cell) => countryAlone(cell) ?? []);
  return countries.length > 0 && !countries.includes(home);
}

/** The first word that begins at or after an offset, by binary search. */
function indexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "Cybersecurity Law (Vietnam)", "Cyberspace Administration of Shanghai", "CSAC, the county association in Sacramento", "In Abuja, the CAC". */
function isElsewhere(passage: Found, { start, end, name }: NameMention, home: string): boolean {
  const after = passage.prose.slice(end, end + 90);
  const place =
    /^\s?\((\p{Lu}\p{Ll}+)\)/u.exec(after)?.[1] ??
    /^ of (?!the\b)(\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ??
    (name.role === 'acronym' ? /^, (?:the|an?) [^,.;()]{0,60}? (?:in|from) (\p{Lu}\p{Ll}+)/u.exec(after)?.[1] : undefined) ??
    (name.role === 'acronym'
      ? /(?:^|[.;:] |\n)In (\p{Lu}\p{Ll}+), the $/u.exec(passage.prose.slice(Math.max(0, start - 40), start))?.[1]
      : undefined);
  if (place === undefined || MONTHS.includes(place)) return false;
  const known = passage.names.some(
    (other) => other.start >= end && other.start <= end + 90 && passage.prose.slice(other.start, other.end).includes(place),
  );
  return !known && countryOf(place) !== home;
}

/** "Ministry of Public Security", "Data Security Law": names that other countries use as well. */
const isGeneric = ({ name }: NameMention) =>
  name.role !== 'acronym' &&
  /^(?:the )?(?:Ministry|Cyber|Data|Personal|National|State|Law|Act|Department)/i.test(name.text) &&
  !/Chin|People/.test(name.text);

/** "In Vietnam, the Cybersecurity Law …": the sentence has named another country and not this one. */
function foreignBefore(words: readonly Word[], first: number, home: string): boolean {
  let foreign = false;
  for (let at = first - 1; at >= 0 && at >= first - 14; at--) {
    if (/[.!?;]\s/.test(words[at + 1].gap)) break;
    const isOfLanguage = OF_LANGUAGE.has(words[at + 1].text) || isLanguage(words[at - 1]?.text, words[at].text);
    const country = !isOfLanguage && isCapital(words[at]) ? countryOf(words[at].text) : undefined;
    if (country === home) return false;
    foreign ||= country !== undefined;
  }
  return foreign;
}

/** "CAC 40", "ISO/TC 260": a name that goes on with a number or is part of a longer code is another name. */
function isNumbered(passage: Found, mention: NameMention): boolean {
  if (mention.name.role !== 'acronym') return false;
  const after = passage.prose.slice(mention.end, mention.end + 6);
  const before = passage.prose.slice(Math.max(0, mention.start - 5), mention.start);
  return /^[ \u00A0-]\d{1,3}\b/.test(after) || /^[-/]\p{Lu}/u.test(after) || /\p{Lu}[/-]$/u.test(before);
}

/** "the ISC that maintains BIND": who singles one out means another than the known one. */
function isSingledOut(passage: Found, mention: NameMention): boolean {
  if (mention.name.role !== 'acronym' || !/^ that /.test(passage.prose.slice(mention.end, mention.end + 6))) return false;
  const before = passage.prose.slice(Math.max(0, mention.start - 60), mention.start);
  // "It is Article 1 of the ISC that …": what is lifted out is singled out from nothing.
  return /(?:^|\s)[Tt]he $/.test(before) && !/\b[Ii]t (?:is|was) [^.;:,]*$/.test(before);
}

/** Acronyms that the passage explains by words that are not one of their names: "MPS, the Metropolitan Police Service". */
function redefinitions(passage: Found, index: NameIndex): string[] {
  const acronyms = passage.names.filter((mention) => mention.name.role === 'acronym');
  return acronyms.flatMap((mention) => (otherwiseExplained(passage, mention, index) ? [mention.name.text] : []));
}

/** "“CAC” at tab 3 is Nigeria’s Corporate Affairs Commission": what an acronym means in the draft at hand. */
const DEFINED =
  /^["”’']\s?(?:\s?\b(?:at|in|on|of|this|that|the|here|tab|page|document|bundle|paper|note|below|\d+)\b){0,6}\s(?:is|means|denotes|refers to|stands for)\s(?:the\s)?(?:\p{Lu}\p{L}+[’']s\s)?((?:\p{Lu}[\p{L}-]+\s?(?:(?:of|for|and|the|de)\s)*){2,7})/u;

/** "In Lagos the CAC registers your company (Corporate Affairs Commission, …)": what it stands for comes later in the sentence. */
const APART = /^[^.;()]{1,80}\((?:the\s)?((?:\p{Lu}(?=\S*\p{Ll})[\p{L}-]+(?:\s(?:of|for|and|the|de)\b)?\s?){2,7})[,)]/u;

function otherwiseExplained(passage: Found, mention: NameMention, index: NameIndex): boolean {
  const letters = mention.name.text.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2 || mention.others.length > 0) return false;
  const after =
    /^\s*(?:,|\(|–|—|means|stands for|is short for)\s*(?:the\s+)?((?:\p{Lu}(?=\S*\p{Ll})[\p{L}-]+(?:\s+(?:of|for|and|the|de)\b)?\s*){2,7})/u.exec(
      passage.prose.slice(mention.end),
    );
  const known = (start: number, end: number) =>
    passage.names.some((other) => other.name.entity === mention.name.entity && other.start < end && other.end > start);
  // A name that is nearly right is a mistake to be found, not another thing.
  const resembles = (phrase: string) => letters.length > 3 && index.resembles(phrase, mention.name.entity);
  const apart = APART.exec(passage.prose.slice(mention.end, mention.end + 160))?.[1];
  if (apart && spells(apart, letters) && !index.resembles(apart, mention.name.entity)) return true;
  const defined = DEFINED.exec(passage.prose.slice(mention.end, mention.end + 120));
  if (defined && spells(defined[1], letters) && !known(mention.end, mention.end + defined[0].length))
    return !resembles(defined[1]);
  const before = /((?:\p{Lu}[\p{L}-]+\s+(?:(?:of|for|and|the|de)\s+)*){2,7})\(\s*$/u.exec(
    passage.prose.slice(Math.max(0, mention.start - 90), mention.start),
  );
  if (after && spells(after[1], letters) && !known(mention.end, mention.end + after[0].length)) return !resembles(after[1]);
  const own = /(?:^|[^\p{L}])((?:\p{Lu}\p{Ll}[\p{L}-]*\s+){2,5})\(\s*$/u.exec(
    passage.prose.slice(Math.max(0, mention.start - 80), mention.start),
  )?.[1];
  // "the Committee (TC260)": a noun for it, and no name.
  if (
    own &&
    own
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(?:the|this|our)$/i.test(word)).length < 2
  )
    return false;
  const near = [own, before?.[1]].some((phrase) => phrase !== undefined && index.resembles(phrase, mention.name.entity));
  if (own && !near && !known(mention.start - own.length - 2, mention.start)) return true;
  if (!before) return false;
  const start = mention.start - before[0].length;
  return spells(before[1], letters) && !known(start, mention.start) && !resembles(before[1]);
}

/** Whether the capitals of a phrase spell the acronym. */
function spells(phrase: string, letters: string): boolean {
  const capitals = (phrase.match(/\p{Lu}/gu) ?? []).join('');
  return capitals.endsWith(letters) || capitals.startsWith(letters);
}
