/** All recognisers over all passages: what each passage mentions, in offsets of the draft. */
import type { Passage } from '../prose/passage.ts';
import { rememberingLately, rememberingOf } from '../text/memory.ts';
import { holds, type Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { findDates } from './dates/find.ts';
import type { DateMention } from './dates/types.ts';
import { meantNames } from './meant.ts';
import type { NameMention } from './mention.ts';
import type { NameIndex } from './names.ts';
import { near, rows } from './near.ts';
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
  const rowOf = rows(passages);
  const seen = new Map<string, number>();
  const namesIn = namesBy(index);
  const found = passages.map((passage) => {
    const { prose } = passage;
    const twins = seen.get(prose) ?? 0;
    seen.set(prose, twins + 1);
    const read = inProse(`${twins} ${prose}`);
    return { passage, read, words: read.words, names: namesIn(read), prose, near: nearby(passage), row: rowOf(passage) };
  });
  const meant = meantNames(found, index);
  return found.map(({ passage, read }, at) => withMentions(passage, read, meant[at]));
}

/** What is read of a passage's prose alone. */
interface Read {
  readonly prose: string;
  readonly words: readonly Word[];
  readonly dates: readonly DateMention[];
}

/** By a number and the prose: passages of the same prose are read apart, so that what is read of each is its own. */
const inProse = rememberingLately((key): Read => {
  const prose = key.slice(key.indexOf(' ') + 1);
  return { prose, words: wordsOf(prose), dates: findDates(prose) };
});
const namesBy = rememberingOf((index: NameIndex) => rememberingOf(({ prose, words }: Read) => index.find(prose, words)));

function withMentions(passage: Passage, read: Read, names: readonly NameMention[]): PassageMentions {
  const { words } = read;
  // A year in a title or a name belongs to the name.
  const dates = read.dates.filter((date) => !names.some((name) => holds(name, date.core)));
  const provisions = findProvisions(passage.prose, names);
  const draft = (span: Span) => passage.segments.toDraft(span);
  const mentions: Mention[] = [
    ...names.map((name) => ({ kind: 'name' as const, span: draft(name), passage, name })),
    ...dates.map((date) => ({ kind: 'date' as const, span: draft(date.core), passage, date })),
    ...provisions.map((provision) => ({ kind: 'provision' as const, span: draft(provision.span), passage, provision })),
  ];
  return { passage, words, names, dates, provisions, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}
