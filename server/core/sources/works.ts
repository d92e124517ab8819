/** Known works by what identifies them in a reference: the words of their titles and their addresses. Built when first asked for. */
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { push } from '../text/lists.ts';
import { rememberingOf } from '../text/memory.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Work } from './pack.ts';

/** One shape in which a title may be given: whole, without its subtitle, shortened, in another language. */
export interface TitleForm {
  readonly work: Work;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words that carry meaning, and how many they are. */
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

/** Where two telling words of a title stand next to each other in some prose. */
export interface TitleHit {
  readonly form: TitleForm;
  /** Which word of the title, and which word of the prose. */
  readonly inTitle: number;
  readonly inProse: number;
}

export class KnownWorks {
  readonly #pairs = new Map<string, Map<string, { form: TitleForm; at: number }[]>>();
  readonly #addresses = new Map<string, Work[]>();

  constructor(works: Iterable<Work>) {
    for (const work of works) {
      for (const form of formsOf(work)) this.#take(form);
      for (const url of valuesOf(work, 'URL')) push(this.#addresses, addressKey(url), work);
    }
  }

  #take(form: TitleForm): void {
    for (const [at, next] of telling(form.words)) {
      const first = form.words[at].key;
      const pairs = this.#pairs.get(first) ?? new Map<string, { form: TitleForm; at: number }[]>();
      this.#pairs.set(first, pairs);
      push(pairs, form.words[next].key, { form, at });
    }
  }

  /** Wherever two neighbouring words of any title stand side by side, words such as "of" left out. Linear in the words, which versions of a draft share. */
  readonly hitsIn = rememberingOf((words: readonly Word[]): readonly TitleHit[] => {
    const hits: TitleHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const pairs = this.#pairs.get(words[at].key);
      if (!pairs) continue;
      let next = at + 1;
      while (next < words.length && isFiller(words[next])) next++;
      for (const { form, at: inTitle } of pairs.get(words[next]?.key ?? '') ?? []) hits.push({ form, inTitle, inProse: at });
    }
    return hits;
  });

  /** The works that stand at an address, whatever its scheme, "www." and closing slash, also if it is of an archive's copy. */
  at(url: string): readonly Work[] {
    return this.#addresses.get(addressKey(url)) ?? [];
  }
}

/** A word that titles may gain or lose, and the "s" of a genitive. */
export const isFiller = ({ key }: Word): boolean => FUNCTION.has(key) || key === 's';

/** The values of a field, with those that the sources also give for it. */
export function valuesOf(work: Work, field: string): string[] {
  const records: readonly Record<string, unknown>[] = [work, ...(work.custom?.variants ?? [])];
  return records.map((record) => record[field]).filter((value): value is string => typeof value === 'string');
}

/** What makes two addresses the same page. */
export function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:web\.)?archive\.\w+\/(?:web\/)?\d{4,}[a-z_]*\/(?=https?:)/i, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#](?:utm_|ref=|fbclid|share).*$|#.*$/i, '')
    .replace(/\/(?:index\.html?)?$/i, '')
    .replace(/&amp;/g, '&')
    .toLowerCase();
}

function formsOf(work: Work): TitleForm[] {
  const short = work['title-short'];
  const titles = [work.title, ...(work.custom?.titles ?? []), ...(typeof short === 'string' ? [short] : [])].filter(
    (title): title is string => title !== undefined,
  );
  const texts = new Set(titles.flatMap((title) => [title, ...mainTitles(title)]));
  return [...texts].map((text) => formOf(work, text)).filter((form) => form.weight >= 2);
}

/** What stands before a subtitle, before words in brackets at the end, and behind those at the beginning. */
function mainTitles(title: string): string[] {
  const main = /^(.{8,}?)(?:\s?[:：?？]|\s[-–—]+|—|(?<=\p{Ll})-(?=\p{Lu}))\s?\S/u.exec(title)?.[1];
  const plain = /^(.{8,}?)\s?[(（[][^()（）]*[)）\]]$/u.exec(title)?.[1];
  const rest = /^【[^【】]*】(.+)$/u.exec(title)?.[1];
  return [main, plain, rest].filter((text): text is string => text !== undefined && !/^(?:translation|profile)\s?$/i.test(text));
}

function formOf(work: Work, text: string): TitleForm {
  const words = wordsOf(text);
  const keys = new Set(words.filter((word) => !isFiller(word)).map((word) => word.key));
  return { work, text, words, keys, weight: keys.size };
}

/** Pairs of neighbouring words that carry meaning. */
function* telling(words: readonly Word[]): Generator<[number, number]> {
  let last = -1;
  for (let at = 0; at < words.length; at++) {
    if (isFiller(words[at])) continue;
    if (last >= 0) yield [last, at];
    last = at;
  }
}
