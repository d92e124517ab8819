/** All recognisers over all passages: what each passage mentions, in offsets of the draft. */
import type { Passage } from '../prose/passage.ts';
import { holds, type Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { findDates } from './dates/find.ts';
import type { DateMention } from './dates/types.ts';
import { meantNames } from './meant.ts';
import type { NameMention } from './mention.ts';
import type { NameIndex } from './names.ts';
import { near } from './near.ts';
import { findProvisions, type ProvisionMention } from './provisions.ts';

/** Something recognised. `span` counts in the draft; slicing the draft by it gives what was matched. */
export type Mention =
  | { readonly kind: 'name'; readonly span: Span; readonly passage: Passage; readonly name: NameMention }
  | { readonly kind: 'date'; readonly span: Span; readonly passage: Passage; readonly date: DateMention }
  | { readonly kind: 'provision'; readonly span: Span; readonly passage: Passage; readonly provision: ProvisionMention };

export interface PassageMentions {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly provisions: readonly ProvisionMention[];
  /** All of them, in order. */
  readonly mentions: readonly Mention[];
}

export function recognise(passages: readonly Passage[], index: NameIndex): PassageMentions[] {
  const nearby = near(passages);
  const found = passages.map((passage) => {
    const words = wordsOf(passage.prose);
    return { passage, words, names: index.find(passage.prose, words), prose: passage.prose, near: nearby(passage) };
  });
  const meant = meantNames(found, index);
  return found.map(({ passage, words }, at) => withMentions(passage, words, meant[at]));
}

function withMentions(passage: Passage, words: readonly Word[], names: readonly NameMention[]): PassageMentions {
  // A year in a title or a name belongs to the name.
  const dates = findDates(passage.prose).filter((date) => !names.some((name) => holds(name, date.core)));
  const provisions = findProvisions(passage.prose, names);
  const draft = (span: Span) => passage.segments.toDraft(span);
  const mentions: Mention[] = [
    ...names.map((name) => ({ kind: 'name' as const, span: draft(name), passage, name })),
    ...dates.map((date) => ({ kind: 'date' as const, span: draft(date.core), passage, date })),
    ...provisions.map((provision) => ({ kind: 'provision' as const, span: draft(provision.span), passage, provision })),
  ];
  return { passage, words, names, dates, provisions, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}
