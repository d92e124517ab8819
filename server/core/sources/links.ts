/** How the things of the packs hang together: which facts tie two of them, and the wordings that speak of such ties. Built once. */

import { type CompiledWordings, CueIndex } from '../statements/cues.ts';
import { RELATIONS, type RelationName } from '../statements/lexicon/relations.ts';
import { push } from '../text/lists.ts';
import type { Fact } from './fact.ts';
import { PROPERTIES, type PropertyName } from './properties.ts';

/** What the words for a relation mean in properties. */
export interface Meaning {
  /** Facts of these properties contradict another value. */
  readonly properties: readonly PropertyName[];
  /** Links of these properties say something else and explain nothing. */
  readonly unlike: readonly PropertyName[];
}

const PERSONAL: readonly PropertyName[] = ['affiliation', 'position held', 'member of staff', 'member of', 'has member'];
const LOOSE: readonly PropertyName[] = ['has member', 'member of', 'author', 'associated with'];

export const MEANINGS: Record<RelationName | 'post', Meaning> = {
  authority: {
    properties: ['parent organization', 'part of', 'competent authority', 'operator', 'maintained by', 'affiliation'],
    unlike: [],
  },
  transfer: { properties: ['parent organization'], unlike: [] },
  origin: { properties: ['founded by', 'proposer', 'author', 'drafted by'], unlike: PERSONAL },
  issue: { properties: ['issuer', 'author', 'drafted by'], unlike: [...PERSONAL, 'proposer', 'associated with'] },
  chair: { properties: ['chairperson', 'director'], unlike: LOOSE },
  lead: { properties: ['chairperson', 'director'], unlike: LOOSE },
  deputy: { properties: ['deputy chairperson'], unlike: LOOSE },
  staff: { properties: ['member of staff'], unlike: [] },
  // Of a person: what the words for heads and staff say of the body.
  post: { properties: ['position held', 'affiliation'], unlike: [] },
  representative: {
    properties: ['member of staff'],
    unlike: [
      'director',
      'chairperson',
      'deputy chairperson',
      'position held',
      'affiliation',
      'member of',
      'has member',
      'associated with',
    ],
  },
  secretariat: { properties: ['secretariat'], unlike: ['has member', 'member of'] },
  office: { properties: ['office'], unlike: ['has member', 'member of'] },
  host: { properties: ['host'], unlike: ['has member', 'member of', 'office'] },
  association: { properties: ['associated with'], unlike: [] },
  member: { properties: ['has member'], unlike: [] },
  successor: { properties: ['replaced by'], unlike: ['member of', 'associated with'] },
  predecessor: { properties: ['replaces'], unlike: ['member of', 'associated with'] },
};

/** Upwards: what a body is under, or belongs to. */
const UPWARDS = new Set<PropertyName>(['parent organization', 'part of']);

/** The three indexes as plain data. */
export type CompiledLinks = Readonly<Record<'cues' | 'own' | 'tasks', CompiledWordings>>;

export class Links {
  /** Keys are `relation:form`. */
  readonly cues: CueIndex;
  /** What facts that leave room for no other value bring themselves. Keys are `fact:N`. */
  readonly own: CueIndex;
  /** What bodies do. Keys are `fact:N`. */
  readonly tasks: CueIndex;
  readonly #byPair = new Map<string, Map<string, Fact[]>>();
  readonly #subjects = new Map<string, Fact[]>();
  readonly #values = new Map<string, Set<PropertyName>>();
  readonly #above = new Map<string, ReadonlySet<string>>();

  /**
   * @param compiled what `compiled()` gave, so that no wording in it need be read again
   * @param count how many of the facts, from the first, it holds
   */
  constructor(facts: readonly Fact[], compiled?: CompiledLinks, count = 0) {
    this.cues = new CueIndex(compiled?.cues);
    this.own = new CueIndex(compiled?.own);
    this.tasks = new CueIndex(compiled?.tasks);
    if (!compiled)
      for (const [name, relation] of Object.entries(RELATIONS))
        for (const [form, words] of Object.entries(relation.wordings)) this.cues.add(words, `${name}:${form}`);
    for (const fact of facts.slice(count)) {
      if (fact.property === 'task') this.tasks.add(fact.cues, `fact:${fact.index}`);
      if (fact.type === 'item' && (fact.closed || PROPERTIES[fact.property].single))
        this.own.add(fact.cues, `fact:${fact.index}`);
    }
    for (const fact of facts) {
      if (fact.type !== 'item') continue;
      for (const other of [String(fact.value), ...fact.with]) {
        this.#tie(fact.subject, other, fact);
        this.#tie(other, fact.subject, fact);
      }
      push(this.#subjects, fact.subject, fact);
      this.#values.set(String(fact.value), (this.#values.get(String(fact.value)) ?? new Set()).add(fact.property));
    }
  }

  /** The indexes as plain data, for the build. */
  compiled(): CompiledLinks {
    return { cues: this.cues.compiled(), own: this.own.compiled(), tasks: this.tasks.compiled() };
  }

  #tie(one: string, other: string, fact: Fact): void {
    const ties = this.#byPair.get(one) ?? new Map<string, Fact[]>();
    this.#byPair.set(one, ties);
    ties.set(other, [...(ties.get(other) ?? []), fact]);
  }

  /** The facts that tie two things, in either direction and at any time. */
  between(one: string, other: string): readonly Fact[] {
    return this.#byPair.get(one)?.get(other) ?? [];
  }

  /** Whether a thing is the value of such a property anywhere: somebody's parent, head or host. */
  isValue(id: string, properties: readonly PropertyName[]): boolean {
    const values = this.#values.get(id);
    return values !== undefined && properties.some((property) => values.has(property));
  }

  /** Relations of one thing, by property. */
  of(subject: string, properties: readonly PropertyName[]): readonly Fact[] {
    return (this.#subjects.get(subject) ?? []).filter((fact) => properties.includes(fact.property));
  }

  /** What a thing is under, by the facts that are meant, however far up: its parents, theirs, and what these serve as the office of. */
  above(id: string, isMeant?: (fact: Fact) => boolean): ReadonlySet<string> {
    if (isMeant) return this.#walkUp(id, isMeant);
    const known = this.#above.get(id) ?? this.#walkUp(id, () => true);
    this.#above.set(id, known);
    return known;
  }

  #walkUp(id: string, isMeant: (fact: Fact) => boolean): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const [other, facts] of this.#byPair.get(next) ?? []) {
        const up = facts
          .filter(isMeant)
          .some((fact) =>
            fact.property === 'office'
              ? fact.value === next
              : (UPWARDS.has(fact.property) && fact.subject === next) || (fact.property === 'has part' && fact.value === next),
          );
        if (up && !found.has(other)) {
          found.add(other);
          open.push(other);
        }
      }
    }
    return found;
  }
}
