/** All packs as one: entities, facts by subject, works, and the two indexes by which prose is read. Built once, never changed. */
import type { Name } from '../mentions/mention.ts';
import { type CompiledNames, NameIndex } from '../mentions/names.ts';
import { type CompiledNearNames, NearNames } from '../mentions/near-names.ts';
import { NearHanNames } from '../mentions/near-names-han.ts';
import { type CompiledWordings, CueIndex } from '../statements/cues.ts';
import { DATE_WORDINGS } from '../statements/lexicon/dates.ts';
import { FUNCTION } from '../statements/lexicon/grammar.ts';
import { push } from '../text/lists.ts';
import { claimsOf } from './claims.ts';
import { type Entity, entityOf } from './entity.ts';
import { type DatedClaim, type Fact, factOf } from './fact.ts';
import { type CompiledLinks, Links } from './links.ts';
import type { EntityKind, Pack, Work } from './pack.ts';
import { type CompiledProfiles, Profiles } from './profiles.ts';
import { PROPERTIES } from './properties.ts';
import { type Quantity, quantitiesByNoun, quantityOf } from './quantities.ts';
import { datedTellingsOf, relationTellingsOf, textOfEntity } from './telling.ts';
import { type CompiledTellings, Tellings } from './tellings.ts';
import { type CompiledTitles, KnownWorks } from './works.ts';

/** A pack and where it came from: a file's name or address, or `bundled`. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly origin: string;
  /** Its wordings are among those that the build has compiled. */
  readonly compiled?: boolean;
  /** On the first compiled pack: what the build worked out of the lexicon and of all compiled packs, which must be the first. */
  readonly indexes?: CompiledIndexes;
}

/** What takes long to read and is the same on every machine. */
export interface CompiledIndexes {
  readonly wordings: CompiledWordings;
  readonly links: CompiledLinks;
  readonly profiles: CompiledProfiles;
  readonly datedTellings: CompiledTellings;
  readonly relationTellings: CompiledTellings;
  readonly names: CompiledNames;
  readonly nearNames: CompiledNearNames;
  readonly titles: CompiledTitles;
}

export class Library {
  readonly entities = new Map<string, Entity>();
  readonly works = new Map<string, Work>();
  readonly facts: Fact[] = [];
  readonly names: NameIndex;
  /** Names of bodies, laws, systems and events, for finding what is nearly one of them. */
  #nearNames: NearNames | undefined;
  #nearHanNames: NearHanNames | undefined;
  #links: Links | undefined;
  #profiles: Profiles | undefined;
  readonly #compiled: CompiledIndexes | undefined;
  /** How many facts, entities and works, from the first, the compiled indexes hold. */
  readonly #compiledFacts: number;
  readonly #compiledEntities: number;
  readonly #compiledWorks: number;
  /** Those that the compiled indexes hold, and the others. */
  readonly #compiledNames: readonly Name[];
  readonly #ownNames: readonly Name[];
  #datedTellings: Tellings | undefined;
  #relationTellings: Tellings | undefined;
  #knownWorks: KnownWorks | undefined;
  readonly cues: CueIndex;
  readonly #bySubject = new Map<string, Fact[]>();
  readonly #claims = new Map<string, DatedClaim[]>();
  readonly #quantities = new Map<string, Quantity[]>();
  #counted: ReadonlyMap<string, ReadonlySet<Quantity>> | undefined;

  constructor(packs: readonly LoadedPack[]) {
    this.#compiled = packs.find((loaded) => loaded.indexes)?.indexes;
    const bundled = packs.filter((loaded) => loaded.compiled).map((loaded) => loaded.pack);
    const own = packs.filter((loaded) => !loaded.compiled).map((loaded) => loaded.pack);
    for (const pack of bundled) this.#takeWorks(pack);
    this.#compiledWorks = this.works.size;
    for (const pack of own) this.#takeWorks(pack);
    for (const pack of bundled) this.#takeEntities(pack);
    this.#compiledEntities = this.entities.size;
    this.#compiledNames = this.#allNames();
    for (const pack of own) this.#takeEntities(pack);
    for (const pack of bundled) this.#takeFacts(pack);
    this.#compiledFacts = this.facts.length;
    for (const pack of own) this.#takeFacts(pack);
    this.#takeHeads();
    this.#takeStrangers();
    const read = new Set(this.#compiledNames);
    this.#ownNames = this.#allNames().filter((name) => !read.has(name));
    this.names = new NameIndex(this.#ownNames, this.#compiledNames, this.#compiled?.names);
    this.cues = this.#cuesOf(own);
  }

  /** The wordings of the lexicon, of facts and of descriptions. */
  #cuesOf(own: readonly Pack[]): CueIndex {
    const cues = new CueIndex(this.#compiled?.wordings);
    for (const fact of this.facts.slice(this.#compiledFacts)) cues.add(fact.cues.filter(isTelling), `fact:${fact.index}`);
    if (!this.#compiled) for (const [key, phrases] of Object.entries(DATE_WORDINGS)) cues.add(phrases, key);
    for (const pack of own)
      for (const [id, { described }] of Object.entries(pack.entities ?? {})) cues.add(described ?? [], `entity:${id}`);
    return cues;
  }

  /** Official names by their words, for names that are nearly right. Made when first asked for, as those below are. */
  get nearNames(): NearNames {
    this.#nearNames ??= new NearNames(
      this.#ownNames.filter((name) => this.#isOfficial(name) && name.lang === 'en' && name.role !== 'misprint'),
      this.#compiledNames,
      this.#compiled?.nearNames,
    );
    return this.#nearNames;
  }

  get nearHanNames(): NearHanNames {
    this.#nearHanNames ??= new NearHanNames(this.#allNames().filter((name) => this.#isOfficial(name)));
    return this.#nearHanNames;
  }

  /** What the build keeps of a library of bundled packs only. */
  compiled(): CompiledIndexes {
    const places = new Map(this.#allNames().map((name, place) => [name, place]));
    return {
      wordings: this.cues.compiled(),
      links: this.links.compiled(),
      profiles: this.profiles.compiled(),
      datedTellings: this.datedTellings.compiled(),
      relationTellings: this.relationTellings.compiled(),
      names: this.names.compiled(places),
      nearNames: this.nearNames.compiled(places),
      titles: this.knownWorks.compiled(),
    };
  }

  /** Which entities any fact ties together. */
  get links(): Links {
    this.#links ??= new Links(this.facts, this.#compiled?.links, this.#compiledFacts);
    return this.#links;
  }

  /** By which words each entity is known. */
  get profiles(): Profiles {
    this.#profiles ??= new Profiles(
      [...this.entities.values()]
        .slice(this.#compiledEntities)
        .filter(({ id }) => this.isSpokenOf(id))
        .map((entity) => textOfEntity(entity, this)),
      this.#compiled?.profiles,
    );
    return this.#profiles;
  }

  /** By which words each dated fact is told. */
  get datedTellings(): Tellings {
    this.#datedTellings ??= new Tellings(
      this.#ownFacts((fact) => this.claimsOf(fact.subject).some((claim) => claim.fact === fact)).map((fact) =>
        datedTellingsOf(fact, this),
      ),
      this.#compiled?.datedTellings,
    );
    return this.#datedTellings;
  }

  /** By which words each relation is told that leaves room for no other value. */
  get relationTellings(): Tellings {
    this.#relationTellings ??= new Tellings(
      this.#ownFacts((fact) => fact.type === 'item' && (fact.closed || PROPERTIES[fact.property].single === true)).map((fact) =>
        relationTellingsOf(fact, this),
      ),
      this.#compiled?.relationTellings,
    );
    return this.#relationTellings;
  }

  #ownFacts(is: (fact: Fact) => boolean): readonly Fact[] {
    return this.facts.slice(this.#compiledFacts).filter(is);
  }

  /** All works by their titles and addresses. */
  get knownWorks(): KnownWorks {
    this.#knownWorks ??= new KnownWorks(
      [...this.works.values()].slice(this.#compiledWorks),
      [...this.works.values()].slice(0, this.#compiledWorks),
      this.#compiled?.titles,
    );
    return this.#knownWorks;
  }

  #allNames(): Name[] {
    return [...this.entities.values()].flatMap((entity) => entity.names);
  }

  #isOfficial({ entity }: Name): boolean {
    return NAMED.has(this.entities.get(entity)?.kind ?? 'person') && this.isSpokenOf(entity);
  }

  /** Some fact is of it. What is there by its name only, to be taken for nothing else, is not known by its words. */
  isSpokenOf(id: string): boolean {
    return this.entities.get(id)?.stranger !== true;
  }

  /** What is known of a subject, in the order of the packs; nothing gives an empty list. */
  factsOf(subject: string): readonly Fact[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** The dates that are known of a subject. */
  claimsOf(subject: string): readonly DatedClaim[] {
    return this.#claims.get(subject) ?? [];
  }

  /** The numbers that are known of a subject. */
  quantitiesOf(subject: string): readonly Quantity[] {
    return this.#quantities.get(subject) ?? [];
  }

  /** The numbers of whatever is counted by a noun, given as its stem. */
  quantitiesCounting(stem: string): ReadonlySet<Quantity> | undefined {
    this.#counted ??= quantitiesByNoun([...this.#quantities.values()].flat());
    return this.#counted.get(stem);
  }

  /** The official name of an entity, the title of a work, or else the id itself. */
  nameOf(id: string): string {
    return this.entities.get(id)?.names[0]?.text ?? this.works.get(id)?.title ?? id;
  }

  #takeWorks(pack: Pack): void {
    const own = typeof pack.source === 'string' ? [] : [pack.source];
    for (const work of [...own, ...(pack.works ?? [])]) if (!this.works.has(work.id)) this.works.set(work.id, work);
  }

  #takeEntities(pack: Pack): void {
    for (const [id, record] of Object.entries(pack.entities ?? {})) {
      const made = entityOf(id, record, pack.jurisdiction);
      const known = this.entities.get(id);
      this.entities.set(
        id,
        known ? { ...known, names: [...known.names, ...made.names], described: [...known.described, ...made.described] } : made,
      );
    }
  }

  #takeStrangers(): void {
    const spokenOf = new Set(this.facts.flatMap((fact) => [fact.subject, String(fact.value), ...fact.with]));
    for (const [id, entity] of this.entities) if (!spokenOf.has(id)) this.entities.set(id, { ...entity, stranger: true });
  }

  /** Who heads what, turned round: from the person to the bodies. */
  #takeHeads(): void {
    for (const fact of this.facts) {
      const person =
        fact.property === 'director' || fact.property === 'chairperson' ? this.entities.get(String(fact.value)) : undefined;
      if (person?.kind === 'person') this.entities.set(person.id, { ...person, heads: [...(person.heads ?? []), fact.subject] });
    }
  }

  #takeFacts(pack: Pack): void {
    const source = typeof pack.source === 'string' ? pack.source : pack.source.id;
    for (const record of pack.facts ?? []) {
      const work = this.works.get(record.source ?? source) ?? { id: record.source ?? source, type: 'document' };
      const fact = factOf(record, this.facts.length, work);
      this.facts.push(fact);
      push(this.#bySubject, fact.subject, fact);
      for (const claim of claimsOf(fact)) push(this.#claims, fact.subject, claim);
      const quantity = quantityOf(fact);
      if (quantity) push(this.#quantities, fact.subject, quantity);
    }
  }
}

/** A wording of function words alone ("since") stands everywhere. */
const isTelling = (cue: string) => cue.split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && !FUNCTION.has(word.toLowerCase()));

/** Kinds whose names are proper names, to be written as they are. */
const NAMED = new Set<EntityKind>(['agency', 'organization', 'law', 'system', 'event', 'concept']);
