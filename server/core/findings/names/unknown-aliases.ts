/** A second name that nothing has, right behind the thing: "APT3 (a.k.a. “Emissary Panda”)", "FIRST (that’s the Federation of …)". */

import { contentOf, keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { isEnglishInFull, keepsWord } from './alike.ts';
import { isVariant } from './evidence.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const CALLED =
  "(?:also|otherwise|better|or|a\\.?k\\.?a\\.?|aka|alias|that[’']s|that is|i\\.e\\.|in full|short for|stands for|known as|called|dubbed|nicknamed|which (?:(?:one|some|many|they|others|analysts|people) )?(?:also )?calls?|the)";
const PHRASE = '[“"‘\']?(?<phrase>\\p{Lu}[\\p{L}-]+(?:\\s+(?:(?:of|for|and|the|on)\\s+)*\\p{Lu}[\\p{L}-]+)+)[”"’\']?';
const BRACKETED = new RegExp(`^[”"’'*]*\\s*\\(\\s*(?:${CALLED},?\\s+)*${PHRASE}\\s*[),;]`, 'du');
const APPOSED = new RegExp(`^[”"’'*]*\\s*[,–—]?\\s*(?:${CALLED}\\s+)+${PHRASE}\\s*(?:[),;.–—]|$)`, 'du');

const HAN = /^["”’'*]*\s*[((]\s*[“"《]?(?<phrase>\p{Script=Han}{4,})[”"》]?\s*[)),,;;]/du;

export function unknownAliases(reading: Reading, library: Library): NameSlip[] {
  const { passage, references } = reading;
  return references.flatMap((owner): NameSlip[] => {
    if (owner.how !== 'named' || owner.entities.length !== 1) return [];
    const rest = passage.prose.slice(owner.span.end, reading.sentence.end);
    const match = BRACKETED.exec(rest) ?? APPOSED.exec(rest) ?? HAN.exec(rest);
    const [from, to] = match?.indices?.groups?.phrase ?? [0, 0];
    const written = { start: owner.span.end + from, end: owner.span.end + to };
    if (!match || references.some((other) => isNamedBy(other, written))) return [];
    const text = passage.prose.slice(written.start, written.end);
    const isHan = /\p{Script=Han}/u.test(text);
    const right = (isHan ? likelyMeantHan : likelyMeant)(owner.entities[0], text, library);
    if (!right || stanceOfName(reading, owner) !== 'asserted') return [];
    const fix = isHan ? differenceHan(written, text, right) : difference(passage.prose, written, right);
    return [{ passage, entity: owner.entities[0], name: right, span: fix.span, fixes: [fix] }];
  });
}

/** A name reaches over an end of the phrase, or is all of it; one within it is no name of the whole. */
function isNamedBy({ span }: Reference, written: Span): boolean {
  if (span.start >= written.end || span.end <= written.start) return false;
  return span.start <= written.start || span.end >= written.end;
}

/** The name of the thing that has as many words as the written one and half of them or more in common. */
export function likelyMeant(entity: string, written: string, library: Library): string | undefined {
  const has = content(written);
  const names = library.entities.get(entity)?.names ?? [];
  const english = names.filter(isEnglishInFull);
  if (english.some((name) => keysOf(name.text).join(' ') === keysOf(written).join(' '))) return undefined;
  const near = english.flatMap((name) => {
    const wants = content(name.text);
    if (wants.length !== has.length || name.role === 'former') return [];
    const agreeing = wants.filter((word, at) => isVariant(has[at].text, word.text, has[at].key, word.key)).length;
    return agreeing * 2 >= has.length && agreeing < has.length && keepsWord(written, name.text) ? [{ name, agreeing }] : [];
  });
  return near.sort((a, b) => b.agreeing - a.agreeing)[0]?.name.text;
}

function content(text: string) {
  const words = wordsOf(text);
  return contentOf(words).map((at) => words[at]);
}

/** The Chinese name of the thing that begins and ends as the written one does. */
function likelyMeantHan(entity: string, written: string, library: Library): string | undefined {
  const names = (library.entities.get(entity)?.names ?? [])
    .map((name) => name.text)
    .filter((name) => /^\p{Script=Han}+$/u.test(name));
  if (names.some((name) => isShortFor(written, name) || written.includes(name))) return undefined;
  return names.find((name) => {
    const { head, tail } = shared(written, name);
    return Math.abs(name.length - written.length) <= 2 && (head + tail) * 2 >= name.length;
  });
}

function shared(one: string, other: string): { head: number; tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { head, tail };
}

function differenceHan({ start, end }: { start: number; end: number }, written: string, right: string) {
  const { head: same, tail } = shared(written, right);
  // A character that is missing is put behind the one before it.
  const head = same + tail === written.length ? same - 1 : same;
  return { span: { start: start + head, end: end - tail }, text: right.slice(head, right.length - tail) };
}

/** A name that lacks some of its characters is a shorter form of it: 国家密码局 for 国家密码管理局. */
function isShortFor(written: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === written[at]) at++;
  return at === written.length && at <= SHORT;
}

/** Characters of a short form, at most: longer names that lack some are misspelt. */
const SHORT = 7;
