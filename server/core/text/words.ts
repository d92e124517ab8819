import { stemmer } from 'stemmer';
import { remembering } from './memory.ts';
import type { Span } from './span.ts';

/** A word of some prose: a run of letters and digits, or one Chinese character. Offsets are those of the prose. */
export interface Word extends Span {
  readonly text: string;
  readonly form: Form;
  /** For comparing names: lower case, without accents, American spelling, singular. */
  readonly key: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** What is known of a word wherever it stands; the same for the same text, so that nothing is worked out twice. */
export class Form {
  readonly key: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  #stem: string | undefined;

  constructor(readonly text: string) {
    this.key = keyOf(text);
    this.lower = text.toLowerCase();
    this.capital = /^\p{Lu}/u.test(text);
  }

  /** For comparing wordings: see `stemOf`. Most words of names are never asked for it. */
  get stem(): string {
    this.#stem ??= stemOf(this.text);
    return this.#stem;
  }
}

const WORD =
  /\p{Script=Han}|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}\p{M}]+/gu;
/** The same in text of Western European letters and typographers' marks, as most is: many times cheaper. */
const WESTERN_WORD = /[A-Za-z0-9ª²³¹º¼-¾À-ÖØ-öø-ÿ]+/g;
const BEYOND_WESTERN = /[^\s\x20-\xff\u2000-\u206f]/;
const HAN = /\p{Script=Han}/u;

const wordIn = (text: string) => (BEYOND_WESTERN.test(text) ? WORD : WESTERN_WORD);

/**
 * The words of some prose, in order.
 * @param most no more than so many, from the first
 */
export function wordsOf(prose: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  const pattern = wordIn(prose);
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(prose); match; match = pattern.exec(prose)) {
    const form = formOf(match[0]);
    const start = match.index;
    const gap = prose.slice(end, start);
    end = start + match[0].length;
    words.push({ text: form.text, form, key: form.key, gap, start, end });
    if (words.length >= most) break;
  }
  return words;
}

/** The stems of some words, without their places: what wordings are kept as. */
export function stemsOf(text: string): string[] {
  return (text.match(wordIn(text)) ?? []).map(stemOf);
}

/** Whether a word is a Chinese character, which has no space around it. */
export function isHan(word: Word): boolean {
  return HAN.test(word.text);
}

/** Whether a word begins with a capital letter; the word that is not there does not. */
export const isCapital = (word: Word | undefined): boolean => word?.form.capital === true;

/** Whether there may be such among some words: Chinese characters and what is near them in the table of characters stand behind all else. */
export const hasHan = (words: readonly Word[]) => words.some((word) => word.text.charCodeAt(0) >= 0x2e80);

const formOf = remembering((text) => new Form(text));

/** The form in which words of names are compared. */
export const keyOf = (text: string): string => singular(american(plain(text)));

/** The form in which words of wordings are compared: "founded", "founding" and "founds" are one. */
export const stemOf = remembering((text) => {
  const lower = american(plain(text));
  return stemmer(IRREGULAR.get(lower) ?? lower);
});

const BEYOND_ASCII = /[^\x20-\x7e]/;

function plain(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const BRITISH = /is(?:e|ing|ation)|tre|our|defence|programme/;

/** British endings, as far as names of bodies and wordings use them. */
function american(word: string): string {
  if (!BRITISH.test(word)) return word;
  return word
    .replace(/(?<=\w{3})isation(s?)$/, 'ization$1')
    .replace(/(?<=\w{3})is(e|es|ed|ing)$/, (whole, end) => (KEEP_IS.test(word) ? whole : `iz${end}`))
    .replace(/centre(s?)$/, 'center$1')
    .replace(/theatre(s?)$/, 'theater$1')
    .replace(/^defence$/, 'defense')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/(?<=lab|hon|col|fav|behavi)our(s?)$/, 'or$1');
}
/** Verbs in -ise that no spelling writes with z. */
const KEEP_IS =
  /^(?:ra|promi|premi|exerci|adverti|revi|surpri|super|advi|compri|enterpri|expert|franchi|disgui|compromi|improvi|devi|ari|wi|ri|noi|prai|prec|dis|ex|other|like)/;

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su'i]s$/.test(word) ? word.slice(0, -1) : word;
}

const IRREGULAR = new Map(
  Object.entries({
    began: 'begin',
    begun: 'begin',
    came: 'come',
    ran: 'run',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    went: 'go',
    gone: 'go',
    grew: 'grow',
    grown: 'grow',
    won: 'win',
    held: 'hold',
    led: 'lead',
    built: 'build',
    brought: 'bring',
    became: 'become',
    made: 'make',
    said: 'say',
    left: 'leave',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    saw: 'see',
    seen: 'see',
    kept: 'keep',
    got: 'get',
    gotten: 'get',
    lost: 'lose',
    met: 'meet',
    spoke: 'speak',
    spoken: 'speak',
    wrote: 'write',
    written: 'write',
    bore: 'bear',
    sat: 'sit',
    stood: 'stand',
    told: 'tell',
    drew: 'draw',
    drawn: 'draw',
    sent: 'send',
    shown: 'show',
    chose: 'choose',
    chosen: 'choose',
    broke: 'break',
    sold: 'sell',
    bought: 'buy',
    laid: 'lay',
    lay: 'lie',
    struck: 'strike',
    found: 'find',
    split: 'split',
    dubbed: 'dub',
    drove: 'drive',
  }),
);
