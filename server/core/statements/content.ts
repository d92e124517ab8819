/**
 * What a sentence says, apart from where in the draft it stands. A keystroke changes one sentence, and moves all behind it; the others say what they
 * said before, and what was made of that is made once.
 */
import type { Passage } from '../prose/passage.ts';
import { rememberingOf } from '../text/memory.ts';
import type { CueIndex } from './cues.ts';
import type { Frame, Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

let count = 0;

/** The same object for the same words in the same context, from one version of a draft to the next. */
export class Content {
  readonly id = ++count;
  readonly #kept = new Map<object, { readonly under: string; readonly made: unknown }>();

  /**
   * What was made of it before, if the circumstances are the same.
   * @param maker whose it is: a function or another lasting object
   * @param under the circumstances, as far as they are no part of what is said
   * @param make pure, apart from those; must keep no place in the draft
   */
  recall<T>(maker: object, under: string, make: () => T): T {
    const known = this.#kept.get(maker);
    if (known?.under === under) return known.made as T;
    const made = make();
    this.#kept.set(maker, { under, made });
    return made;
  }
}

/** A sentence is seldom read in more contexts than these: the writer is changing what stands before it. */
const MOST = 4;
const readings = rememberingOf((_cues: CueIndex) => rememberingOf((_sentence: Sentence) => new Map<string, Reading>()));

/**
 * A reading as it was settled before, in the same context; else as it is.
 * @param cues of the library by which it was read
 */
export function settled(cues: CueIndex, reading: Omit<Reading, 'content'>): Reading {
  const known = readings(cues)(reading.sentence);
  const context = contextOf(reading);
  const same = known.get(context);
  if (same) return { ...same, passage: reading.passage };
  if (known.size >= MOST) known.clear();
  const made = { content: new Content(), ...reading };
  known.set(context, made);
  return made;
}

/** All of a reading that its sentence alone does not tell. */
function contextOf({ passage, frame, references, strangers, dates, topics, isEntry }: Omit<Reading, 'content'>): string {
  const spoken = [...references, ...strangers].map(({ first, last, how, entities, possessive, dependent }) =>
    [first, last, how, possessive, dependent, ...entities].join(),
  );
  const dated = dates.map(({ first, last, date: { edtf, value, relative } }) =>
    [first, last, edtf, value, relative?.base, relative?.years].join(),
  );
  return [placeOf(passage), isEntry, topics.join(), spoken.join(';'), dated.join(';'), frame && framed(frame)].join('|');
}

const placeOf = ({ kind, depth, nesting, list, label, cell }: Passage) =>
  [kind, depth, nesting, list, label, cell?.table, cell?.row, cell?.column, cell?.header].join();

const framed = ({ keys, header, label, subjects, others, row }: Frame) =>
  [keys.join(), header, label, subjects.join(), others.join(), row].join('|');
