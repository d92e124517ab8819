/** Which orders to ignore have been seen at work, by draft: an entry is called idle only of drafts that were checked. */
import type { Draft } from '../core/draft.ts';
import type { Order } from '../core/ignoring/directives.ts';

export class Usage {
  readonly #used = new Map<string, ReadonlySet<Order>>();
  /** All drafts of the workspace have been checked. */
  all = false;

  record(draft: string, { ignored }: Draft): void {
    this.#used.set(draft, new Set(ignored.flatMap(({ by }) => by)));
  }

  /** What a draft holds is not known any more; without one, what any holds. */
  forget(draft?: string): void {
    if (draft === undefined) this.#used.clear();
    else this.#used.delete(draft);
    this.all = false;
  }

  get drafts(): readonly string[] {
    return [...this.#used.keys()];
  }

  get used(): ReadonlySet<Order> {
    return new Set([...this.#used.values()].flatMap((used) => [...used]));
  }
}
