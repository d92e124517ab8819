/**
 * unused-footnote: a note that nothing calls, so that markdown does not show it.
 */
import { footnotesOf } from '../prose/footnotes.ts';
import { removeDefinition } from './footnotes/edits.ts';
import type { Rule } from './rule.ts';

export const unusedFootnote: Rule = {
  code: 'unused-footnote',
  level: 'hint',
  summary: 'A note that nothing calls.',
  find({ text, prose }) {
    // Nothing but notes: another file calls them.
    if (prose.passages.every(({ label }) => label !== undefined)) return [];
    const { all, called } = footnotesOf(prose);
    const met = new Set(called);
    const unmet = [...all.values()].filter((note) => !met.has(note)).flatMap(({ definitions }) => definitions);
    return unmet.map((definition) => {
      return {
        code: unusedFootnote.code,
        level: unusedFootnote.level,
        span: definition.span,
        actual: text.slice(definition.span.start, definition.span.end),
        expected: [],
        message: `Nothing in the text calls the note [^${definition.label}].`,
        because: [],
        fixes: [{ title: 'Remove the note', edits: [removeDefinition(text, definition)], preferred: false }],
        unnecessary: true,
      };
    });
  },
};
