import type { Cue } from './cues.ts';
import type { RelationName } from './lexicon/relations.ts';
import type { Slot } from './scene.ts';
import type { SentenceWord } from './sentence.ts';

/** A subject, a value and what ties them, before it is a statement. */
export interface Tie {
  /** `post` is said of a person and a body; `fact` goes by a fact's own wording, `task` by the wording of what somebody does. */
  readonly relation: RelationName | 'post' | 'fact' | 'task';
  /** The fact whose own wording it is. */
  readonly fact?: number;
  readonly subject: Slot;
  readonly value: Slot;
  /** The wording of a fact stands in the question that the sentence answers. */
  readonly asked?: { readonly cue: Cue; readonly words: readonly SentenceWord[] };
  /** Nothing else in the sentence could be meant. */
  readonly tight: boolean;
  /** Told from above, of one of several that a body has under it or of what is news of it: what is under it may be wrong as well as the body. */
  readonly fromAbove?: 'list' | 'news';
  /** Of a change of masters, the other one: whom the value had it from, or whom it gave it to. */
  readonly turn?: { readonly from?: readonly string[]; readonly to?: readonly string[] };
}
