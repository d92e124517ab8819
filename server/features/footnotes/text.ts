/** What a note says, as plain text. */
import type { Draft } from '../../core/draft.ts';
import { markSpan } from '../../core/prose/footnotes.ts';
import { EXEMPT, type FootnoteDefinition, type Passage } from '../../core/prose/passage.ts';
import { holds } from '../../core/text/span.ts';

/** One string for each of its paragraphs, addresses and code as they are written; none for an empty note. */
export function paragraphsOf({ text, prose }: Draft, definition: FootnoteDefinition): string[] {
  const own = prose.passages.filter((passage) => holds(definition.span, passage.span));
  if (own.length > 0) return own.map((passage) => written(text, passage));
  const body = text.slice(markSpan(definition).end, definition.span.end).replace(/^:/, '').trim();
  return body === '' ? [] : [body];
}

function written(text: string, { prose, segments }: Passage): string {
  return prose.replaceAll(EXEMPT, (_, at: number) => {
    const { start, end } = segments.toDraft({ start: at, end: at + 1 });
    return text.slice(start, end);
  });
}
