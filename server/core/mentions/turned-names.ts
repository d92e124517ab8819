/**
 * Names turned round, as writers do whose own language puts the head first: "Administration of Cyberspace", "Law on Cybersecurity", "Academy of studies
 * on the cyberspace". The words are those of the name; their order, articles and prepositions are the writer's.
 */
import { isCapital, type Word, wordsOf } from '../text/words.ts';
import type { Name, NameMention } from './mention.ts';
import { contentOf } from './near-names-tree.ts';
import { type FiledNames, WaitingNames } from './waiting.ts';

/** What stands behind a head: "of", "on" … */
const LINK = new Set(['of', 'on', 'for', 'about', 'concerning']);
/** Left out by those who write from within, or of one country only. */
const HOME = new Set(['china', 'chinese', 'prc', 'people', 'republic']);
/** Left out where enough else is said. */
const RANK = new Set(['state', 'national', 'central']);
const SOFT = /^[\s\-‐‑–’']{1,3}$/;
/** A phrase longer than this is no name. */
const LONGEST = 12;

interface Turned {
  readonly name: Name;
  readonly required: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

export class TurnedNames {
  /** Names by their heads. */
  readonly #waiting: WaitingNames;
  readonly #read = new Map<string, readonly Turned[]>();

  /**
   * @param names to be read
   * @param before the list of those that the build has read
   */
  constructor(names: Iterable<Name>, before: readonly Name[], compiled?: FiledNames) {
    this.#waiting = new WaitingNames(before, compiled);
    for (const name of names) {
      const head = turned(name)?.head;
      if (head !== undefined) this.#waiting.await(head, name);
    }
  }

  /** All names as plain data, for the build. */
  compiled(places: ReadonlyMap<Name, number>): FiledNames {
    return this.#waiting.filed(places);
  }

  /** The name that begins at a word, and the word after it; nothing where none does. */
  at(words: readonly Word[], from: number): { readonly mention: NameMention; readonly after: number } | undefined {
    const head = words[from];
    if (!LINK.has(words[from + 1]?.key ?? '') || !isCapital(head) || isPlural(head)) return undefined;
    const names = this.#of(head.key);
    if (names.length === 0) return undefined;
    const said = new Set<string>();
    let best: { mention: NameMention; after: number } | undefined;
    const behind = words.slice(from + 1, from + LONGEST);
    const hard = behind.findIndex(({ gap }) => !SOFT.test(gap));
    for (const within of contentOf(hard < 0 ? behind : behind.slice(0, hard))) {
      const at = from + 1 + within;
      said.add(words[at].key);
      const fitting = names.filter(({ allowed }) => [...said].every((word) => allowed.has(word)));
      if (fitting.length === 0) break;
      const whole = fitting.filter(({ required }) => [...required].every((word) => said.has(word))).map(({ name }) => name);
      const others = whole.slice(1).filter(({ entity }) => entity !== whole[0].entity);
      if (whole.length > 0) best = { mention: { start: head.start, end: words[at].end, name: whole[0], others }, after: at + 1 };
    }
    return best && !goesOn(words, best.after) ? best : undefined;
  }

  #of(head: string): readonly Turned[] {
    const known = this.#read.get(head);
    const names = this.#waiting.take(head);
    if (known && names.length === 0) return known;
    const read = [...(known ?? []), ...names.flatMap((name) => turned(name) ?? [])];
    this.#read.set(head, read);
    return read;
  }
}

/** "Ministries of Finance": of many countries. */
const isPlural = ({ key, form: { lower } }: Word) => lower.endsWith('s') && !key.endsWith('s');

/** "Association of Cybersecurity Professionals": the name of something else. */
const goesOn = (words: readonly Word[], after: number) =>
  words[after]?.gap === ' ' && isCapital(words[after]) && words[after].text.length > 1;

/** "ICANN meeting in London": its last word is not its head. */
const PLACED = / (?:in|at|by|with|from|to) /;

/** The head of a name, and the words that tell it; nothing where it has no other word, or none that would come first. */
function turned(name: Name): (Turned & { readonly head: string }) | undefined {
  if (name.lang !== 'en' || name.role === 'acronym' || name.role === 'misprint' || PLACED.test(name.text)) return undefined;
  const text = name.text.replace(/ of (?:the )?(?:PRC|(?:People[’']s Republic of )?China)$/, '');
  const words = wordsOf(text);
  const keys = (of: readonly Word[]) => contentOf(of).map((at) => of[at].key);
  const of = words.findIndex(({ key }) => key === 'of');
  const [head, rest] = of < 0 ? lastOf(keys(words)) : lastOf(keys(words.slice(0, of)), keys(words.slice(of)));
  if (head === undefined || keys(words).length < 2 || /[^\p{L} ’'-]/u.test(text)) return undefined;
  const own = rest.filter((word) => !HOME.has(word));
  const plain = own.filter((word) => !RANK.has(word));
  const required = new Set(plain.length >= 2 ? plain : own);
  if (required.size === 0) return undefined;
  return { head, name, required, allowed: new Set([...rest, ...HOME]) };
}

/** The head is the last word before "of", or of all: what stands before it tells it, too. */
const lastOf = (before: readonly string[], behind: readonly string[] = []): [string | undefined, readonly string[]] => [
  before.at(-1),
  [...before.slice(0, -1), ...behind],
];
