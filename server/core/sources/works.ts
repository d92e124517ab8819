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

/** Titles as the build has read them. */
export interface CompiledTitles {
  /** Each shape of a title: the work, by its place in the list of works, and the text. */
  readonly forms: readonly (readonly [work: number, text: string])[];
  /** By a word, one a line: the word that stands next to it in a title, the place of the form, and which word of it the first is. */
  readonly pairs: Readonly<Record<string, string>>;
}

interface InTitle {
  readonly form: TitleForm;
  readonly at: number;
}

export class KnownWorks {
  readonly #pairs = new Map<string, Map<string, InTitle[]>>();
  readonly #forms: TitleForm[] = [];
  readonly #compiled: CompiledTitles;
  #addresses: ReadonlyMap<string, readonly Work[]> | undefined;

  /**
   * @param works to be read
   * @param before those that the build has read
   */
  constructor(
    private readonly works: readonly Work[],
    private readonly before: readonly Work[] = [],
    compiled: CompiledTitles = { forms: [], pairs: {} },
  ) {
    this.#compiled = compiled;
    for (const work of works) for (const form of formsOf(work)) this.#take(form);
  }

  #take(form: TitleForm): void {
    this.#forms.push(form);
    for (const [at, next] of telling(form.words)) {
      const first = form.words[at].key;
      const pairs = this.#from(first) ?? new Map<string, InTitle[]>();
      this.#pairs.set(first, pairs);
      push(pairs, form.words[next].key, { form, at });
    }
  }

  /** The pairs that begin with a word, by the second; those that are compiled are read when first asked for. */
  #from(first: string): Map<string, InTitle[]> | undefined {
    const known = this.#pairs.get(first);
    if (known || !Object.hasOwn(this.#compiled.pairs, first)) return known;
    const pairs = new Map<string, InTitle[]>();
    for (const line of this.#compiled.pairs[first].split('\n')) {
      const [second, form, at] = line.split(' ');
      push(pairs, second, { form: this.#formAt(Number(form)), at: Number(at) });
    }
    this.#pairs.set(first, pairs);
    return pairs;
  }

  readonly #formAt = remembered((place) => {
    const [work, text] = this.#compiled.forms[place];
    return formOf(this.before[work], text);
  });

  /** All titles as plain data, for the build. */
  compiled(): CompiledTitles {
    const works = new Map(this.works.map((work, place) => [work, place]));
    const forms = new Map(this.#forms.map((form, place) => [form, place]));
    const lines = ([second, all]: [string, InTitle[]]) => all.map(({ form, at }) => [second, forms.get(form), at].join(' '));
    return {
      forms: this.#forms.map(({ work, text }) => [works.get(work) ?? 0, text] as const),
      pairs: Object.fromEntries([...this.#pairs].map(([first, pairs]) => [first, [...pairs].flatMap(lines).join('\n')])),
    };
  }

  /** Wherever two neighbouring words of any title stand side by side, words such as "of" left out. Linear in the words, which versions of a draft share. */
  readonly hitsIn = rememberingOf((words: readonly Word[]): readonly TitleHit[] => {
    const hits: TitleHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const pairs = this.#from(words[at].key);
      if (!pairs) continue;
      let next = at + 1;
      while (next < words.length && isFiller(words[next])) next++;
      for (const { form, at: inTitle } of pairs.get(words[next]?.key ?? '') ?? []) hits.push({ form, inTitle, inProse: at });
    }
    return hits;
  });

  /** The works that stand at an address, whatever its scheme, "www." and closing slash, also if it is of an archive's copy. */
  at(url: string): readonly Work[] {
    this.#addresses ??= byAddress([...this.before, ...this.works]);
    return this.#addresses.get(addressKey(url)) ?? [];
  }
}

function byAddress(works: readonly Work[]): Map<string, Work[]> {
  const addresses = new Map<string, Work[]>();
  for (const work of works) for (const url of valuesOf(work, 'URL')) push(addresses, addressKey(url), work);
  return addresses;
}

function remembered<T>(make: (place: number) => T): (place: number) => T {
  const made: T[] = [];
  return (place) => {
    made[place] ??= make(place);
    return made[place];
  };
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
