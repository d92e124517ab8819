/**
 * Recognises names: one automaton over all names of all packs, read once over the words of a passage, longest match first. It overlooks case,
 * plural, possessive, accents, hyphens, line breaks and emphasis; an acronym or a one-word name must be written as it is.
 */
import { push } from '../text/lists.ts';
import { remembering } from '../text/memory.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Name, NameMention } from './mention.ts';
import { TurnedNames } from './turned-names.ts';
import { type FiledNames, WaitingNames } from './waiting.ts';

/** Most nodes are ends, and most others end no name: neither list is made before it is needed. */
interface Node {
  next?: Map<string, Node>;
  names?: Name[];
}

/** A name with anything else in it has a gap that is not soft, or may have one. */
const MAY_BE_HARD = /[^\p{L}\p{N}\p{M} \-‐‑–/·•'’‘"“”&.]|\.\s|[^\p{L}\p{N}\p{M}]{4}/u;
/** What may stand between two words of a name that has only a space there. */
const SOFT_GAP = /^[\s\-‐‑–/·•'’‘"“”&.]{0,3}$/;

/** The names of bundled packs as the build has read them. */
export interface CompiledNames {
  /** By their first words. */
  readonly first: FiledNames;
  /** … and by their heads. */
  readonly turned: FiledNames;
  readonly hardGaps: readonly string[];
}

export class NameIndex {
  readonly #root: Node = {};
  /** Names by their first words: they are read to the end when the first is met. */
  readonly #waiting: WaitingNames;
  readonly #turned: TurnedNames;
  /** Gaps with a comma or bracket that some name really has, by the word they lead to. */
  readonly #hardGaps: Set<string>;
  /** First words of names, sorted, by which the first half of one is known. */
  #firstWords: readonly string[] | undefined;
  /** The names of each thing. */
  #of: ReadonlyMap<string, readonly Name[]> | undefined;

  /**
   * @param names to be read
   * @param before those that the build has read
   */
  constructor(
    private readonly names: readonly Name[],
    private readonly before: readonly Name[] = [],
    compiled?: CompiledNames,
  ) {
    this.#waiting = new WaitingNames(before, compiled?.first);
    this.#turned = new TurnedNames(names, before, compiled?.turned);
    this.#hardGaps = new Set(compiled?.hardGaps);
    const hard = new Set<string>();
    for (const name of names) {
      const [first] = wordsOf(name.text, 1);
      if (!first) continue;
      this.#waiting.await(first.key, name);
      if (MAY_BE_HARD.test(name.text)) hard.add(first.key);
    }
    for (const first of hard) this.#read(first);
  }

  /** All names as plain data, for the build. */
  compiled(places: ReadonlyMap<Name, number>): CompiledNames {
    return { first: this.#waiting.filed(places), turned: this.#turned.compiled(places), hardGaps: [...this.#hardGaps] };
  }

  /** Reads the names that begin with a word, in their order. */
  #read(first: string): void {
    for (const name of this.#waiting.take(first)) this.#add(name);
  }

  /** Only the beginning of a first word can be the first half of one. */
  readonly #beginsWord = remembering((key): boolean => {
    this.#firstWords ??= this.#waiting.words().sort();
    let low = 0;
    let high = this.#firstWords.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firstWords[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return this.#firstWords[low]?.startsWith(key) ?? false;
  });

  #namesOf(entity: string): readonly Name[] {
    this.#of ??= byEntity([...this.before, ...this.names]);
    return this.#of.get(entity) ?? [];
  }

  #add(name: Name): void {
    let node = this.#root;
    for (const [at, word] of wordsOf(name.text).entries()) {
      if (at > 0 && !isSoft(word.gap)) this.#hardGaps.add(word.gap.trim() + word.key);
      node.next ??= new Map();
      const next: Node = node.next.get(word.key) ?? {};
      node.next.set(word.key, next);
      node = next;
    }
    node.names ??= [];
    if (!node.names.some((known) => known.entity === name.entity && known.text === name.text)) node.names.push(name);
  }

  /** The names in a passage's words, in order, the longest at each place; none gives an empty list. */
  find(prose: string, words: readonly Word[]): NameMention[] {
    const found: NameMention[] = [];
    for (let at = 0; at < words.length; ) {
      const first = this.#longest(prose, words, at) ?? this.#turned.at(words, at);
      // "a Central Leading Group for …": a longer name begins behind the article that another one has.
      const next = first && ARTICLES.has(words[at].key) ? this.#longest(prose, words, at + 1) : undefined;
      const match = next && next.after > first!.after ? next : first;
      if (match) {
        found.push(match.mention);
        at = match.after;
      } else at++;
    }
    return found;
  }

  /** Whether a thing is called just so. */
  isNameOf(text: string, entity: string): boolean {
    return this.#namesOf(entity).some((name) => name.text === text);
  }

  /** Whether a phrase is a name of a thing but for one word, or two of a long one. */
  resembles(phrase: string, entity: string): boolean {
    const written = new Set(wordsOf(phrase).map((word) => word.key));
    const sets = this.#namesOf(entity).map((name) => new Set(wordsOf(name.text).map((word) => word.key)));
    return sets.some((words) => {
      const missing = [...words].filter((word) => !written.has(word)).length;
      return words.size > 2 && missing <= Math.max(1, Math.floor(words.size / 3));
    });
  }

  #longest(prose: string, words: readonly Word[], from: number): { mention: NameMention; after: number } | undefined {
    let best: { mention: NameMention; after: number } | undefined;
    let node: Node | undefined = this.#root;
    for (let at = from; at < words.length && node; at++) {
      const word = words[at];
      if (at > from && !this.#bridges(word)) break;
      let next = this.#next(node, word.key);
      const joined = words[at + 1];
      // "cyber security" and "cyber-security" for a name written "cybersecurity".
      if (!next && joined && (at > from || this.#beginsWord(word.key)) && /^[\s-]$/.test(joined.gap)) {
        next = this.#next(node, word.key + joined.key);
        if (next) at++;
      }
      node = next;
      if (!node?.names || isInDepartment(words, at)) continue;
      const span = { start: words[from].start, end: words[at].end };
      const written = prose.slice(span.start, span.end);
      const fitting = node.names.filter((name) => isWrittenAs(name, written, at - from + 1));
      if (fitting.length > 0)
        best = {
          mention: { name: fitting[0], others: fitting.slice(1).filter((name) => name.entity !== fitting[0].entity), ...span },
          after: at + 1,
        };
    }
    return best;
  }

  #next(node: Node, key: string): Node | undefined {
    if (node === this.#root) this.#read(key);
    return node.next?.get(key);
  }

  #bridges(word: Word): boolean {
    return isSoft(word.gap) || this.#hardGaps.has(word.gap.trim() + word.key);
  }
}

/** 监察部 is no ministry in 监察部门, “supervising departments”. */
const isInDepartment = (words: readonly Word[], at: number) =>
  words[at].text === '部' && words[at + 1]?.text === '门' && words[at + 1].gap === '';

/** A full stop before a space may end a sentence. */
const isSoft = (gap: string) => SOFT_GAP.test(gap) && !/\.\s/.test(gap);

/** Acronyms and one-word names are told from common words by their capitals. */
function isWrittenAs(name: Name, written: string, words: number): boolean {
  const acronym = name.role === 'acronym' || (name.role === 'misprint' && name.text === name.text.toUpperCase());
  if (acronym) return written === name.text || written === `${name.text}s` || squash(written) === squash(name.text);
  const first = name.text[0];
  return words > 1 || first === first.toLowerCase() || written[0] === first;
}

function byEntity(names: readonly Name[]): Map<string, Name[]> {
  const of = new Map<string, Name[]>();
  for (const name of names) push(of, name.entity, name);
  return of;
}

const ARTICLES = new Set(['a', 'an', 'the']);

const squash = (text: string) => text.replace(/[\s\-‐‑/]/g, '');
