/** The works that a passage refers to, and what is wrong with how it does. A keystroke leaves most passages as they were, and most have nothing wrong. */
import type { PassageMentions } from '../../mentions/recognise.ts';
import type { Library } from '../../sources/library.ts';
import type { Work } from '../../sources/pack.ts';
import { rememberingOf } from '../../text/memory.ts';
import type { Word } from '../../text/words.ts';
import { meantBy } from './compare.ts';
import { referencesIn } from './reference.ts';
import type { Slip } from './slip.ts';

export interface Citation {
  readonly works: readonly Work[];
  readonly slips: readonly Slip[];
}

/** In order. Remembered by the words of the passage, which versions of a draft share, unless there are slips: they have their place in the draft. */
export function citationsIn(passage: PassageMentions, draft: string, library: Library): readonly Citation[] {
  const { words } = passage;
  if (library.knownWorks.hitsIn(words).length === 0) return [];
  const under = readAs(passage, draft);
  const known = faultless(library).get(words);
  if (known?.under === under) return known.citations;
  const citations = referencesIn(passage, draft, library.knownWorks).map((reference) => meantBy(reference, draft, library));
  if (citations.every(({ slips }) => slips.length === 0)) faultless(library).set(words, { under, citations });
  return citations;
}

const faultless = rememberingOf(
  (_library: Library) => new WeakMap<readonly Word[], { readonly under: string; readonly citations: readonly Citation[] }>(),
);

/** All that a reader of references sees of a passage besides its words, wherever it stands. */
function readAs({ passage, dates }: PassageMentions, draft: string): string {
  const { kind, span, segments, emphasis } = passage;
  const spans = [...emphasis, ...dates.map(({ core }) => core)].map(({ start, end }) => `${start}-${end}`);
  return [kind, emphasis.length, spans.join(), segments.shape(span.start), draft.slice(span.start, span.end + AFTER)].join('|');
}

/** So far behind a passage the end of a link in it is looked for. */
const AFTER = 5;
