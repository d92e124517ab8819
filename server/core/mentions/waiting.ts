/** Names that wait by a word until a draft has it, since most never do. */
import { push } from '../text/lists.ts';
import type { Name } from './mention.ts';

/** By a word the places of names in a list, parted by spaces: what the build works out, since reading every name is much of what starting costs. */
export type FiledNames = Readonly<Record<string, string>>;

const NONE: readonly Name[] = [];

export class WaitingNames {
  readonly #own = new Map<string, Name[]>();
  readonly #taken = new Set<string>();

  /**
   * @param names the list in which the places count
   * @param filed what `filed()` gave of others, so that they need not be read again
   */
  constructor(
    private readonly names: readonly Name[] = [],
    private readonly filedBefore: FiledNames = {},
  ) {}

  await(word: string, name: Name): void {
    push(this.#own, word, name);
  }

  /** Those that wait by a word, in order; none once they were taken. */
  take(word: string): readonly Name[] {
    const own = this.#own.get(word);
    const filed = Object.hasOwn(this.filedBefore, word) ? this.filedBefore[word] : undefined;
    if ((!own && filed === undefined) || this.#taken.has(word)) return NONE;
    this.#taken.add(word);
    return [...(filed?.split(' ') ?? []).map((place) => this.names[Number(place)]), ...(own ?? [])];
  }

  words(): string[] {
    return [...Object.keys(this.filedBefore), ...this.#own.keys()];
  }

  /**
   * Those that were filed here as plain data, for the build.
   * @param places of each name in the list that the data will be read with
   */
  filed(places: ReadonlyMap<Name, number>): FiledNames {
    return Object.fromEntries([...this.#own].map(([word, names]) => [word, names.map((name) => places.get(name)).join(' ')]));
  }
}
