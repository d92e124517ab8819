/** Where a note names a work whose address is known and does not give it, the title leads there; so does the key of a work. */
import type { Draft } from '../core/draft.ts';
import { EXEMPT, type Passage } from '../core/prose/passage.ts';
import type { Library } from '../core/sources/library.ts';
import type { Work } from '../core/sources/pack.ts';
import type { Span } from '../core/text/span.ts';

export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** Shorter titles may be anything. */
const SHORTEST = 15;
/** A key as pandoc reads it: `@key`, also in brackets. */
const KEY = /(?<![\p{L}\p{N}@])@([\p{L}\p{N}_](?:[\w:.#$%&+?<>~/-]*\w)?)/gu;

export function links(draft: Draft, library: Library): Link[] {
  const works = [...library.works.values()].filter(({ URL: url }) => typeof url === 'string' && /^https?:\/\//.test(url));
  const titled = works.flatMap((work) =>
    folded(work.title ?? '').length < SHORTEST ? [] : { work, title: folded(work.title!) },
  );
  return draft.prose.passages.flatMap((passage) => [
    ...keys(passage, works),
    ...(passage.label === undefined || passage.prose.includes(EXEMPT) ? [] : titles(passage, titled)),
  ]);
}

function keys({ prose, segments }: Passage, works: readonly Work[]): Link[] {
  return [...prose.matchAll(KEY)].flatMap(({ index, 0: whole, 1: key }) => {
    const work = works.find(({ id }) => id === key);
    return work ? { span: segments.toDraft({ start: index, end: index + whole.length }), url: String(work.URL) } : [];
  });
}

/** The longest title that the note names; none where several works have it. */
function titles({ prose, segments }: Passage, works: readonly { work: Work; title: string }[]): Link[] {
  const text = folded(prose);
  const named = works.filter(({ title }) => text.includes(title)).sort((a, b) => b.title.length - a.title.length);
  const [first, second] = named;
  if (!first || (second?.title === first.title && second.work.URL !== first.work.URL)) return [];
  const start = text.indexOf(first.title);
  return [{ span: segments.toDraft({ start, end: start + first.title.length }), url: String(first.work.URL) }];
}

/** Without regard to case and to the form of quotation marks; of the same length. */
const folded = (text: string) =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
