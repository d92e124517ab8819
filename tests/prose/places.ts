/** A draft's passages, and for each character of their prose the piece of the draft that it stands for. */
import { EXEMPT, type Passage } from '../../server/core/prose/passage.ts';
import { readProse } from '../../server/core/prose/read.ts';
import type { Span } from '../../server/core/text/span.ts';

export interface Place extends Span {
  /** One UTF-16 unit of prose. */
  readonly prose: string;
  /** What stands in the draft there. */
  readonly draft: string;
}

export function placesOf(text: string, passage: Passage): Place[] {
  return passage.prose.split('').map((prose, at) => {
    const { start, end } = passage.segments.toDraft({ start: at, end: at + 1 });
    return { prose, draft: text.slice(start, end), start, end };
  });
}

/** Where the draft is not what the prose is, as "draft → prose"; a piece that several characters stand for is listed once. */
export function substitutions(text: string): string[] {
  return readProse(text).passages.flatMap((passage) => {
    const places = placesOf(text, passage).filter(({ prose, draft }) => prose !== draft);
    const merged: Place[] = [];
    for (const place of places) {
      const before = merged[merged.length - 1];
      if (before?.start === place.start) merged[merged.length - 1] = { ...before, prose: before.prose + place.prose };
      else merged.push(place);
    }
    return merged.map(({ prose, draft }) => `${draft} → ${prose.replace(EXEMPT, 'exempt')}`);
  });
}

/** The kind and the prose of each passage. */
export function passages(text: string): string[] {
  return readProse(text).passages.map(({ kind, prose }) => `${kind}: ${prose.replaceAll(EXEMPT, 'exempt')}`);
}

/** The piece of the draft that some words of the prose were taken from, and where it begins. */
export function source(text: string, words: string): readonly [start: number, draft: string] | undefined {
  for (const passage of readProse(text).passages) {
    const at = passage.prose.indexOf(words);
    if (at < 0) continue;
    const { start, end } = passage.segments.toDraft({ start: at, end: at + words.length });
    return [start, text.slice(start, end)];
  }
  return undefined;
}
