/** How a draft cites: by footnotes, or by pandoc's keys. */
import { type Citing, isForPandoc } from '../bibliography/cited.ts';
import type { Prose } from '../prose/passage.ts';
import type { Library } from '../sources/library.ts';

export type CitationSyntax = 'auto' | 'footnote' | 'pandoc';

/** What the writer has set, or else what the draft does. */
export function usesKeys(draft: { citing: Citing; prose: Prose }, library: Library, syntax: CitationSyntax): boolean {
  if (syntax !== 'auto') return syntax === 'pandoc';
  const { citations } = draft.citing;
  if (citations.length === 0 && draft.prose.definitions.length > 0) return false;
  return isForPandoc(draft.citing, library);
}
