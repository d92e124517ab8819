/** A passage as it is written, with everything that is no prose blotted out: code, addresses, escapes, marks of emphasis and of links. */
import type { Passage } from '../prose/passage.ts';
import { EXEMPT } from '../prose/passage.ts';

/** As long as the passage's span, so that an offset in it is one in the draft less the passage's start. Line ends are spaces. */
export function blotted(text: string, passage: Passage): string {
  const signs: string[] = new Array(passage.span.end - passage.span.start).fill(EXEMPT);
  for (let at = 0; at < passage.prose.length; at++) {
    const sign = passage.prose[at];
    const { start, end } = passage.segments.toDraft({ start: at, end: at + 1 });
    if (/\s/.test(sign)) signs.fill(' ', start - passage.span.start, end - passage.span.start);
    else if (end - start === 1 && text[start] === sign) signs[start - passage.span.start] = sign;
  }
  return signs.join('');
}
