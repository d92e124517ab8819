/** What is carried from sentence to sentence: what the passage is about, and what may be meant by "the agency". */
import type { Passage } from '../prose/passage.ts';
import type { Before, Remembered } from './anaphora.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import type { Reading, Reference } from './reading.ts';
import type { Look } from './references.ts';
import { yearOf } from './relative.ts';
import { BREAK, opensEntry, type Sentence } from './sentence.ts';
import type { Terms } from './terms.ts';

/** Farther back than this, "the agency" is not looked for. */
const MEMORY = 12;

export class Context {
  #topics: readonly string[] = [];
  #recent: Remembered[] = [];
  #paired = new Set<string>();
  #two: Before['two'];
  readonly #family = new Map<string, string>();
  /** What each open heading is about, by depth. */
  #headings: { depth: number; topics: readonly string[] }[] = [];
  /** What the paragraph before a list is about. */
  #lead: readonly string[] = [];
  #list: number | undefined;
  /** What an entry is about that begins with its name: "**CNNIC.** Runs …", "TC260: founded …". */
  #head: readonly string[] = [];
  #year: number | undefined;
  #isAside = false;

  constructor(
    private readonly look: Look,
    private readonly terms: Terms,
  ) {}

  /** The year that was named last, within the section. */
  get year(): number | undefined {
    return this.#year;
  }

  get topics(): readonly string[] {
    return this.#topics;
  }

  get before(): Before {
    return {
      recent: this.#recent,
      paired: this.#paired,
      two: this.#two,
      topics: this.#topics,
      terms: this.terms,
      family: this.#family,
    };
  }

  /** The context of a passage that nothing goes on from: it knows what was spoken of, and is about nothing yet. */
  aside(): Context {
    const made = new Context(this.look, this.terms);
    made.#recent = this.#recent;
    made.#paired = new Set(this.#paired);
    for (const [word, id] of this.#family) made.#family.set(word, id);
    made.#headings = [...this.#headings];
    made.#year = this.#year;
    made.#isAside = true;
    return made;
  }

  get isAside(): boolean {
    return this.#isAside;
  }

  /** A new passage: a heading closes those as deep, an item begins where its list began, a footnote stands alone. */
  enter(passage: Passage): void {
    this.#head = [];
    this.#two = undefined;
    if (passage.kind === 'heading') {
      this.#headings = this.#headings.filter((heading) => heading.depth < (passage.depth ?? 1));
      this.#topics = [];
      this.#year = undefined;
    } else if (passage.kind === 'footnote') {
      this.#topics = [];
    } else if (passage.list !== undefined) {
      if (this.#list !== passage.list) this.#lead = this.#topics;
      this.#topics = this.#lead;
    } else if (passage.kind === 'paragraph' || passage.kind === 'quotation') {
      if (this.#list !== undefined) this.#topics = this.#headings[this.#headings.length - 1]?.topics ?? [];
    }
    this.#list = passage.list;
  }

  /** A sentence has been read: its subject becomes the topic. */
  after(passage: Passage, { references, dates, sentence }: Reading): void {
    // "the spokesperson since 1991" is by the way; a sentence is about the year in which something happens in it.
    for (const { date } of dates) if (!date.bound) this.#year = yearOf(date) ?? this.#year;
    this.#pair(references, sentence);
    const named = references.filter((reference) => reference.how !== 'referred');
    // What is only described is a passing thought: the next sentence is not about it unless nothing else is named.
    const lasting = references.some((reference) => reference.how !== 'described')
      ? references.filter((reference) => reference.how !== 'described')
      : references;
    const subject = lasting.find((reference) => !reference.dependent && !reference.possessive) ?? lasting[0];
    if (this.#head.length === 0 && isEntry(sentence, references[0])) this.#head = references[0].entities;
    // The lines of a chronology are of what stands above it, and not each of the one before.
    if (dates.length > 0 && opensEntry(sentence, dates[0]) && passage.kind !== 'heading') {
      this.#rememberAll(named, subject, passage);
      return;
    }
    if (this.#head.length > 0 && !opensWith(sentence, subject)) this.#topics = this.#head;
    else if (subject) this.#topics = subject.entities;
    if (passage.kind === 'heading') this.#headings.push({ depth: passage.depth ?? 1, topics: this.#topics });
    this.#rememberAll(named, subject, passage);
  }

  #rememberAll(named: readonly Reference[], subject: Reference | undefined, passage: Passage): void {
    const main = named.find((reference) => reference === subject);
    for (const reference of main ? [...named.filter((other) => other !== main).reverse(), main] : [...named].reverse())
      this.#remember(reference, passage);
  }

  /** Notes what was named two together, and forgets it of what is named alone again. */
  #pair(references: readonly Reference[], { words }: Sentence): void {
    for (const id of references.flatMap((reference) => reference.entities)) this.#paired.delete(id);
    const named = references.filter(({ how }) => how === 'named');
    named.forEach((reference, at) => {
      const next = named[at + 1];
      const between = next && words.slice(reference.last + 1, next.first).map(({ lower }) => lower);
      if (between?.some((word) => JOINING.has(word)) && between.every((word) => JOINING.has(word) || DETERMINERS.has(word)))
        for (const id of [...reference.entities, ...next.entities]) this.#paired.add(id);
    });
    const distinct = [...new Map(named.map((one) => [one.entities[0], one.entities])).values()];
    if (named.length > 0) this.#two = distinct.length === 2 ? [distinct[0], distinct[1]] : undefined;
  }

  #remember(reference: Reference, passage: Passage): void {
    const name = passage.prose.slice(reference.span.start, reference.span.end);
    const written = name.toLowerCase();
    const words = name.split(/\s+/);
    for (const id of reference.entities) {
      const referent = this.look(id);
      if (referent?.kind === 'person' && reference.how === 'named' && words.length === 2)
        for (const word of words) this.#family.set(word, id);
      if (referent)
        this.#recent = [{ written, ...referent }, ...this.#recent.filter((known) => known.id !== id)].slice(0, MEMORY);
    }
  }
}

const JOINING = new Set(['and', 'or', 'nor', 'with']);

/** Whether a passage's first sentence is a head: a name, and then a colon, a dash, a bracket or the end. */
function isEntry(sentence: Sentence, first: Reference | undefined): boolean {
  if (first?.how !== 'named' || first.first > 3) return false;
  const next = sentence.words[first.last + 1];
  return next === undefined || next.break >= BREAK.bracket;
}

/** Whether a sentence begins with its own subject. */
function opensWith(sentence: Sentence, subject: Reference | undefined): boolean {
  return (
    subject !== undefined &&
    subject.how === 'named' &&
    !subject.dependent &&
    (subject.first === 0 || (subject.first === 1 && DETERMINERS.has(sentence.words[0].lower)))
  );
}
