/** What the earlier stages found in one sentence, by the indexes of its words. */
import type { DateMention } from '../mentions/dates/types.ts';
import type { Passage } from '../prose/passage.ts';
import type { Span } from '../text/span.ts';
import type { Content } from './content.ts';
import type { Cue } from './cues.ts';
import type { Sentence } from './sentence.ts';

/** Words of a sentence, first to last, by their index. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

/** A thing that a sentence speaks of. */
export interface Reference extends Words {
  /** More than one where the name means several things. */
  readonly entities: readonly string[];
  /** It is spoken of only as what something else belongs to: "the predecessor of the Ministry". */
  readonly of?: readonly string[];
  /** `named` by a name, `described` without one, `referred` to by a pronoun or "the agency". */
  readonly how: 'named' | 'described' | 'referred';
  /** Followed by 's: it owns what comes next and is not what is spoken of. */
  readonly possessive: boolean;
  /** Depends on a preposition: "under the CAC". */
  readonly dependent: boolean;
  readonly span: Span;
  /** The further places of a description in parts. */
  readonly parts?: readonly Words[];
}

export interface DateReference extends Words {
  readonly date: DateMention;
}

/** What a table says around a body cell. */
export interface Frame {
  /** What the column's header speaks of: keys of wordings. */
  readonly keys: readonly string[];
  /** The prose that names the property: of the column's header, in a table turned round of the row's first cell. */
  readonly header: string;
  /** The prose that names the thing: of the row's first cell, in a table turned round of the column's header. */
  readonly label: string;
  /** What the row is about: the entities that the label names. */
  readonly subjects: readonly string[];
  /** What the header names: the other end of a relation. */
  readonly others: readonly string[];
  /** The prose of the row's other cells. */
  readonly row: string;
}

/** One sentence with everything that was found in it. Every later stage reads this and nothing else. */
export interface Reading {
  /** What it says, wherever it stands: readings of the same words in the same context share it, and all but the passage. */
  readonly content: Content;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly frame?: Frame;
  readonly references: readonly Reference[];
  /** Named things of which the packs know the name only. They are nothing to refer back to, and nothing that a date could be of. */
  readonly strangers: readonly Reference[];
  readonly dates: readonly DateReference[];
  readonly cues: readonly Cue[];
  /** An entry of a reference list, or a footnote that only cites: its dates are those of publications and are left out. */
  readonly isEntry: boolean;
  /** The row of a chronology that this date opens: what its date is of. */
  readonly entry?: Reading;
  /** What the passage is about, carried over from before: ids, the likeliest first. */
  readonly topics: readonly string[];
}

/** The index of the first word that ends after `offset`; the number of words when there is none. */
export function wordAt(sentence: Sentence, offset: number): number {
  let low = 0;
  let high = sentence.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentence.words[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that a prose span covers. */
export function wordsIn(sentence: Sentence, span: Span): Words {
  const first = wordAt(sentence, span.start);
  let last = wordAt(sentence, span.end - 1);
  // The full stop of "in July." belongs to the date and to no word.
  if (last >= sentence.words.length || sentence.words[last].start >= span.end) last--;
  return { first, last: Math.max(first, last) };
}
