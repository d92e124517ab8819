/** What stands in a draft without a source although the sources bear it out: as hints, and as one action that cites it all. */
import { keyedPlace, pandocEdits } from '../core/citations/pandoc-edits.ts';
import { type CitationSyntax, usesKeys } from '../core/citations/syntax.ts';
import { unsourced } from '../core/citations/unsourced.ts';
import type { Draft } from '../core/draft.ts';
import type { Edit, Finding } from '../core/findings/finding.ts';
import { sourceText } from '../core/findings/says.ts';
import type { Library } from '../core/sources/library.ts';
import type { Action } from './actions.ts';

/** As the manual lists it. It is no rule: nothing is wrong. */
export const UNSOURCED = {
  code: 'unsourced',
  level: 'hint',
  summary: 'A statement that the sources bear out and that names none; where a setting or an option asks for it.',
} as const;

/** A hint for each, in order of place; not wrong, and so no finding of a rule. */
export function unsourcedHints(draft: Draft, library: Library): Finding[] {
  return unsourced(draft, library).map(({ at, fact }) => ({
    code: UNSOURCED.code,
    level: UNSOURCED.level,
    span: at,
    message: `No source is cited for this. It is borne out by ${sourceText(fact)}.`,
    actual: draft.text.slice(at.start, at.end),
    expected: [],
    because: [fact],
    fixes: [],
  }));
}

/** By footnotes or by keys, as the draft does or the writer has set. Nothing where nothing is to be cited. */
export function citeAll(draft: Draft, library: Library, syntax: CitationSyntax): Action | undefined {
  const cites = unsourced(draft, library);
  const title = 'Cite everything unsourced in this draft';
  if (cites.length > 0 && usesKeys(draft, library, syntax)) {
    const edits = new Map<number, Edit>();
    for (const { at, fact } of cites)
      for (const edit of pandocEdits(draft, at, keyedPlace(fact.source, fact.where[0])) ?? [])
        if (!edits.has(edit.span.start)) edits.set(edit.span.start, edit);
    return { title, kind: 'citeAll', edits: [...edits.values()], preferred: false };
  }
  return cites.length === 0 ? undefined : { title, kind: 'citeAll', edits: [], cites, preferred: false };
}
