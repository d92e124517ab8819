/** A sentence as the reader of relations walks it: at each word, what reference stands there, and what may be passed over. */
import { countryOf } from '../mentions/countries.ts';
import { isCapital, isHan } from '../text/words.ts';
import type { Cue, CueIndex } from './cues.ts';
import { DETERMINERS, FUNCTION } from './lexicon/grammar.ts';
import { INSTITUTIONS, NOUNS_OF, ORDINAL, POSSESSED, TITLES, VERB_BEHIND } from './lexicon/relations.ts';
import type { Reading, Reference, Words } from './reading.ts';
import type { SentenceWord } from './sentence.ts';
import { isOwner, nameRun, officeAt } from './unknown-names.ts';

export type KindOf = (id: string) => string | undefined;

/** A name that stands where a body or person belongs: of something known, or an unknown one written with capitals. */
export interface Slot extends Words {
  /** None for an unknown name. */
  readonly entities: readonly string[];
  readonly how: Reference['how'] | 'unknown' | 'carried';
}

/** How far to the right of a place a value may stand. */
export interface Look {
  /** The strongest break before it. */
  readonly across?: number;
  readonly unknown?: boolean;
}

/** "belongs to none other than Y": how many words only say that it is surely so. */
const emphasisAt = (words: readonly SentenceWord[], from: number) =>
  EMPHASES.find((emphasis) => emphasis.every((word, at) => words[from + at]?.lower === word))?.length ?? 0;
const EMPHASES = ['none other than', 'no other than', 'no one else than', 'nobody else but', 'nobody but', 'of all bodies'].map(
  (text) => text.split(' '),
);
/** Passed over before a name: "the powerful", "its then", "foreign minister". */
const MOST_PLAIN = 3;

export class Scene {
  readonly words: readonly SentenceWord[];
  readonly at: (Reference | undefined)[];
  readonly references: readonly Reference[];
  /** What `relation-across.ts` has found in it, by the index. */
  readonly wordings = new Map<CueIndex, { readonly within: readonly Cue[]; readonly over: readonly Cue[] }>();
  /** What a fragment without a subject is about: the term that a list item explains, the row of a table. */
  readonly lead: readonly string[];
  /** What the passage was about where it began. */
  readonly start: readonly string[];

  constructor(
    readonly reading: Reading,
    readonly kindOf: KindOf,
    { lead, start }: { readonly lead: readonly string[]; readonly start: readonly string[] },
  ) {
    this.lead = lead;
    this.start = start;
    this.words = reading.sentence.words;
    const { strangers } = reading;
    const references = reading.references.map((one, at, all) => {
      if (one.of && this.#isFollowed(one)) return { ...one, entities: one.of };
      const long = all[at - 1];
      return long?.last === one.first - 1 && this.#isDefined(one)
        ? { ...one, entities: [...new Set([...long.entities, ...one.entities])] }
        : one;
    });
    const all = strangers.length > 0 ? [...references, ...strangers].sort((a, b) => a.first - b.first) : references;
    const meant = all.filter((reference) => !this.#isIntroduced(reference) && !this.#isSecond(reference));
    this.references = meant;
    this.at = new Array(this.words.length).fill(undefined);
    const rank = { named: 0, referred: 1, described: 2 };
    for (const reference of [...meant].sort((a, b) => rank[a.how] - rank[b.how])) {
      for (let at = reference.first; at <= reference.last; at++) this.at[at] ??= reference;
    }
  }

  /** "the principle that …" is said in full and refers back to nothing; "A database …" says what the term is that is explained. */
  #isIntroduced({ how, first, last, entities }: Reference): boolean {
    const next = this.words[last + 1];
    if (how === 'referred') return next !== undefined && next.break === 0 && ['that', 'which', 'who'].includes(next.lower);
    // "the think tank of the CAC" describes by a name that is there to be checked.
    if (how === 'described' && this.#holdsName(first, last)) return true;
    const predicate = how === 'described' && first <= 3 && ['a', 'an'].includes(this.words[0].lower);
    return predicate && this.lead.length > 0 && !entities.some((id) => this.lead.includes(id));
  }

  /** "The predecessor of the Ministry", "the Ministry’s predecessor": a relation of the Ministry’s own. */
  #isFollowed({ first, last }: Reference): boolean {
    const of = DETERMINERS.has(this.lower(first - 1)) ? first - 2 : first - 1;
    return [this.lower(of - 1), this.lower(last + 2)].some((word) => word.startsWith('predecessor'));
  }

  /** “Long Name ("LN")”: LN is what was named before, whatever else may be called so. */
  #isDefined({ first, last }: Words): boolean {
    return this.words[first].depth === 1 && first === last && /\(["“]$/.test(this.words[first].gap);
  }

  /** "a vice-premier": not the premier. */
  #isSecond({ first, entities }: Reference): boolean {
    return (
      ['vice', 'deputy'].includes(this.lower(first - 1)) &&
      this.words[first].break === 0 &&
      this.kindOf(entities[0]) === 'concept'
    );
  }

  #holdsName(first: number, last: number): boolean {
    return this.reading.references.some((other) => other.how === 'named' && first < other.first && other.last <= last);
  }

  isDate(at: number): boolean {
    return this.reading.dates.some((date) => date.first <= at && at <= date.last);
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  /** The words between the semicolons around a word. */
  clauseOf(at: number): Words {
    let first = at;
    let last = at;
    while (first > 0 && this.words[first].break < 4) first--;
    while (last + 1 < this.words.length && this.words[last + 1].break < 4) last++;
    return { first, last };
  }

  /** What is spoken of between them. */
  around(at: number): string[] {
    const { first, last } = this.clauseOf(at);
    return [...this.lead, ...this.references.flatMap((one) => (one.first >= first && one.last <= last ? one.entities : []))];
  }

  /** The break before a word; the strongest at either end. */
  break(at: number): number {
    return at <= 0 || at >= this.words.length ? 9 : this.words[at].break;
  }

  /** The value that begins at a word or soon after it. */
  after(from: number, look: Look = {}): Slot | undefined {
    let plain = 0;
    for (let at = from + emphasisAt(this.words, from); at < this.words.length; at++) {
      const word = this.words[at];
      const apposed = at > from && plain > 0 && word.break === 1 && this.#startsName(at);
      if (this.break(at) > (at === from ? (look.across ?? 0) : 0) && !apposed) return undefined;
      const office = look.unknown && !this.at[at] ? officeAt(this.words, at) : undefined;
      if (office) return this.#holder(office) ?? office;
      const reference = this.at[at];
      if (reference)
        return reference.first === at ? (this.#settled(reference, look) ?? this.#longer(reference, look)) : undefined;
      if (this.isDate(at) || isHan(word)) return undefined;
      if (look.unknown && ORDINAL.test(word.lower) && isCapital(this.words[at + 1]) && !this.at[at + 1])
        return nameRun(this, at, true);
      if (isCapital(word) && !FUNCTION.has(word.lower) && !this.#isAdjective(at)) {
        const run = look.unknown ? nameRun(this, at, true) : undefined;
        if (run && isOwner(this, run.last)) {
          const owned = this.at[run.last + 2];
          return owned?.first === run.last + 2 ? this.#settled(owned, look) : undefined;
        }
        if (run && this.at[run.last + 1] && this.break(run.last + 1) === 0) {
          at = run.last;
          continue;
        }
        return run;
      }
      if (look.unknown && INSTITUTIONS.has(word.lower) && this.lower(at + 1) === 'of') {
        const of = this.lower(at + 2) === 'the' ? at + 3 : at + 2;
        return isCapital(this.words[of]) && !this.at[of] ? nameRun(this, at, true) : undefined;
      }
      if (NOUNS_OF.has(word.lower) && ['of', 'for'].includes(this.lower(at + 1))) {
        at++;
        continue;
      }
      if (DETERMINERS.has(word.lower) || word.lower === 's' || word.lower === 'then' || word.lower === 'now') continue;
      if (isCapital(word)) continue;
      if (FUNCTION.has(word.lower) || ++plain > MOST_PLAIN) return undefined;
    }
    return undefined;
  }

  /** The value that ends right before a word: "A and B as …"; articles and titles in front of it do not matter. */
  before(end: number): Slot | undefined {
    const reference = this.at[end];
    if (reference) return reference.last === end && !reference.possessive ? reference : undefined;
    let first = end;
    while (
      first > 0 &&
      (isCapital(this.words[first - 1]) || this.words[first].gap === '.') &&
      this.words[first].break === 0 &&
      !this.at[first - 1]
    )
      first--;
    const run = isCapital(this.words[first]) ? nameRun(this, first, true) : undefined;
    return run?.last === end && !(run.first === end && countryOf(this.words[end].text)) ? run : undefined;
  }

  /** "the UN Third Committee": a known name and more, the name of an institution that is not known. */
  #longer({ first, last }: Reference, look: Look): Slot | undefined {
    const next = last + 1;
    if (!look.unknown || this.break(next) > 0 || !isCapital(this.words[next]) || this.at[next]) return undefined;
    const run = nameRun(this, next, true);
    return run && INSTITUTIONS.has(this.lower(run.last)) ? { ...run, first } : undefined;
  }

  /** "By the foreign minister, Y": Y, and not whoever else may be the minister. */
  #holder({ last }: Slot): Reference | undefined {
    const person = this.break(last + 1) === 1 ? this.at[last + 1] : undefined;
    return person?.how === 'named' && this.kindOf(person.entities[0]) === 'person' ? person : undefined;
  }

  #startsName(at: number): boolean {
    const step = DETERMINERS.has(this.lower(at)) ? at + 1 : at;
    return this.at[step]?.first === step && this.at[step]?.how === 'named';
  }

  /** A reference as a value, unless it is only a part of what stands there: "MIIT officials", "the CAC-run registry". */
  #settled(reference: Reference, look: Look): Slot | undefined {
    const next = this.words[reference.last + 1];
    if (!next || next.break > 0) return reference;
    const following = this.at[reference.last + 1];
    if (following && following.first === reference.last + 1) {
      const isTitle = this.kindOf(reference.entities[0]) === 'concept' && this.kindOf(following.entities[0]) === 'person';
      return isTitle ? this.#settled(following, look) : isHan(next) ? reference : undefined;
    }
    if (reference.possessive) {
      // "its" needs no further sign; "the CAC’s own Y" is Y.
      const owner = reference.last + (next.lower === 's' ? 2 : 1);
      const noun = this.lower(owner) === 'own' && this.break(owner + 1) === 0 ? owner + 1 : owner;
      const owned = this.at[noun];
      if (!owned && POSSESSED.has(this.lower(noun))) return reference;
      return owned?.first === noun ? this.#settled(owned, look) : undefined;
    }
    const holder = this.#titled(reference.last + 1);
    if (holder) return holder;
    // "the Tencent stable": its house stands for the owner.
    if (POSSESSED.has(next.lower) && this.break(reference.last + 2) > 0) return reference;
    if (/[-‐‑]/.test(next.gap)) return undefined;
    if (['of', 'for', 'on'].includes(next.lower) && this.#goesOn(reference.last + 2)) return undefined;
    if (isHan(next) || FUNCTION.has(next.lower) || VERB_BEHIND.test(next.lower) || this.isDate(reference.last + 1))
      return reference;
    return undefined;
  }

  /** "By MIIT vice-minister Y": the person that a title stands before. */
  #titled(from: number): Reference | undefined {
    let at = from;
    while (this.words[at]?.break === 0 && TITLES.has(this.lower(at)) && !this.at[at]) at++;
    const person = at > from && this.words[at]?.break === 0 ? this.at[at] : undefined;
    return person?.how === 'named' && this.kindOf(person.entities[0]) === 'person' ? person : undefined;
  }

  /** "the … Database for Internet Security": the name is longer than what is known. */
  #goesOn(from: number): boolean {
    const at = DETERMINERS.has(this.lower(from)) ? from + 1 : from;
    return isCapital(this.words[at]) && !this.at[at] && this.words[at].break === 0 && !countryOf(this.words[at].text);
  }

  /** "Beijing’s Ministry", "Chinese": a capital that is no name by itself. */
  #isAdjective(at: number): boolean {
    const next = this.words[at + 1];
    if (countryOf(this.words[at].text) === undefined || !next || next.break > 0) return false;
    return this.at[at + 1] !== undefined || !isCapital(next);
  }
}
