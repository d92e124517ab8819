/** Whether words name a publisher or periodical: in full, shortened word by word, as an acronym, or by what tells it from others. */
import { isFiller } from '../../sources/works.ts';
import { remembering } from '../../text/memory.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { GENERIC } from './lexicon.ts';

/** The words of a text that may name a house, and the text they are of. */
export class HouseText {
  readonly #words: readonly Word[];
  readonly #text: string;
  #letters: string | undefined;

  constructor(text: string) {
    this.#text = text.replace(/\bUniv\b\.?/g, 'University').replace(/\bUP\b|\bU\.\s?P\./g, 'University Press');
    this.#words = wordsOf(this.#text).filter((word) => !isFiller(word));
  }

  /** @param loosely whether one telling word is enough, as it is of publishers and of translated names */
  names(house: string, loosely: boolean): boolean {
    const { whole, words, squashed } = houseOf(house);
    if (words.length === 0) return false;
    return (
      this.#says(words) ||
      (squashed.length > 3 && this.#squashed().includes(squashed)) ||
      this.#words.some((word) => isCapital(word) && composes(squash(word.text), words)) ||
      (isAcronym(whole) && this.#words.some((_, at) => this.#composedAt(at, squashed))) ||
      (loosely && words.some((word) => isTelling(word) && this.#words.some((other) => other.key === word.key)))
    );
  }

  #squashed(): string {
    this.#letters ??= squash(this.#text);
    return this.#letters;
  }

  /** The words in order, each in full or shortened with a full stop or to three letters at least. */
  #says(words: readonly Word[]): boolean {
    return this.#words.some((_, at) => words.every((word, ahead) => this.#isShort(this.#words[at + ahead], word)));
  }

  #isShort(said: Word | undefined, known: Word): boolean {
    if (!said) return false;
    if (said.key === known.key || fold(said.key) === fold(known.key)) return true;
    return known.key.startsWith(said.key) && (said.key.length >= 3 || this.#text[said.end] === '.');
  }

  /** "Mercator Institute for China Studies" for a house that is known by an acronym of such words. */
  #composedAt(at: number, acronym: string): boolean {
    for (let count = 2; count <= 7 && at + count <= this.#words.length; count++)
      if (composes(acronym, this.#words.slice(at, at + count))) return true;
    return false;
  }
}

/** The name of a house without what stands in brackets, and its words. */
const houseOf = remembering((name) => {
  const whole = name.replace(/\s?\([^)]*\)/g, '');
  return { whole, words: wordsOf(whole).filter((word) => !isFiller(word)), squashed: squash(whole) };
});

/** Whether a word is made of the beginnings of all these words, in order: "NYTimes", "CSIS". */
function composes(acronym: string, words: readonly Word[]): boolean {
  if (acronym.length < 3 || words.length < 2) return false;
  const from = (at: number, index: number): boolean => {
    if (index === words.length) return at === acronym.length;
    const word = squash(words[index].text);
    for (let length = 1; length <= word.length && acronym.startsWith(word.slice(0, length), at); length++)
      if (from(at + length, index + 1)) return true;
    return false;
  };
  // The last words of a long name may be left out.
  return from(0, 0) || words.slice(1).some((_, at) => initials(words.slice(at, at + acronym.length)) === acronym);
}

const initials = (words: readonly Word[]) => words.map((word) => squash(word.text)[0]).join('');
const isCapital = (word: Word) => /^\p{Lu}.*\p{Lu}/u.test(word.text);
const isAcronym = (text: string) => /^\p{Lu}{3,}$/u.test(text);
const isTelling = (word: Word) => !GENERIC.has(word.key) && word.key.length > 2;
const fold = (key: string) => (key === 'saint' ? 'st' : key);

/** Letters and digits alone, without "the", lower case. */
export function squash(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/^the\s|\p{M}/giu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
