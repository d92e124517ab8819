/** Which of a draft's citations count, and which works they mean. */
import type { Prose } from '../prose/passage.ts';
import type { Library } from '../sources/library.ts';
import type { Work } from '../sources/pack.ts';
import type { Span } from '../text/span.ts';
import type { Bibliography } from './bibliography.ts';
import type { Citation, CitedKey } from './citation.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readCitations } from './pandoc.ts';

/** What a draft cites in pandoc's manner, and where its keys are looked up. */
export interface Citing {
  readonly citations: readonly Citation[];
  /** The user's own. */
  readonly bibliography: Bibliography;
  readonly frontMatter: FrontMatter;
}

/**
 * What a draft cites by keys. A bare `@name` is a citation only if its key is known, or if the draft shows in other ways that it is written for
 * pandoc: otherwise it is somebody's handle.
 */
export function readCiting(text: string, prose: Prose, bibliography: Bibliography, library: Library): Citing {
  const all: Citing = { citations: readCitations(text, prose), bibliography, frontMatter: readFrontMatter(text) };
  const pandoc = isForPandoc(all, library);
  const counts = ({ kind, keys }: Citation) =>
    pandoc || kind === 'bracketed' || keys.some(({ key }) => isKnown(key, all, library));
  return { ...all, citations: all.citations.filter(counts) };
}

/**
 * Whether a draft cites by keys rather than by footnotes: it names a bibliography, or has a citation in brackets that
 * is no handle, since its key is known, holds a year or has a page behind it.
 */
export function isForPandoc(citing: Citing, library: Library): boolean {
  return (
    citing.frontMatter.bibliography.length > 0 ||
    citing.frontMatter.references.length > 0 ||
    citing.citations.some(
      ({ kind, keys }) =>
        kind === 'bracketed' &&
        keys.some(({ key, place }) => place !== undefined || isKnown(key, citing, library) || /\p{L}.*\d{4}/u.test(key)),
    )
  );
}

export const isKnown = (key: string, { bibliography, frontMatter }: Citing, library: Library): boolean =>
  library.works.has(key) || bibliography.get(key) !== undefined || frontMatter.references.includes(key);

/** The record that a key means: the user's own, or else a source's. */
export const workOf = (key: string, bibliography: Bibliography, library: Library): Work | undefined =>
  bibliography.get(key)?.entry.work() ?? library.works.get(key);

/** The key whose `@`, letters or braces stand at an offset of the draft. */
export function keyAt(citations: readonly Citation[], offset: number): CitedKey | undefined {
  const touches = ({ start, end }: Span) => start - 1 <= offset && offset <= end;
  return citations.flatMap(({ keys }) => keys).find(({ span }) => touches(span));
}
