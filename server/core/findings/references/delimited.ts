/** What a writer sets apart from the running text: in quotation marks, in italics, as the text of a link. */
import type { Passage } from '../../prose/passage.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

const QUOTED = [
  /“[^“”]{3,300}(?:“[^“”]{0,300}”[^“”]{0,300})?”/g,
  /„[^„“”]{3,300}(?:“[^„“”]{0,300}”[^„“”]{0,300})?[“”]/g,
  /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L})|‘[^‘’]{0,300}’){3,300}’(?!\p{L})/gu,
  /"[^"]{3,300}"/g,
  /«[^«»]{3,300}»/g,
  /《[^《》]{2,200}》/g,
];

/** Spans of the prose, their marks left out, the outer before the inner. */
export function delimitedSpans(passage: Passage, draft: string): Span[] {
  const { prose } = passage;
  const quoted = QUOTED.flatMap((pattern) =>
    matchesOf(pattern, prose).map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 })),
  );
  return [...quoted, ...passage.emphasis, ...linkTexts(passage, draft)].sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Links keep their text in the prose and lose their brackets. */
function linkTexts({ prose, segments, span }: Passage, draft: string): Span[] {
  if (!draft.slice(span.start, span.end).includes('](')) return [];
  const found: Span[] = [];
  let open = -1;
  for (let at = 0; at < prose.length; at++) {
    const { start, end } = segments.toDraft({ start: at, end: at + 1 });
    if (/\[[*_“"‘]*$/.test(draft.slice(Math.max(span.start, start - 4), start))) open = at;
    if (open >= 0 && /^[*_]{0,3}\]\(/.test(draft.slice(end, end + 5))) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}
