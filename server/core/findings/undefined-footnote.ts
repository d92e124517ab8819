/**
 * undefined-footnote: a call whose note is missing, so that markdown shows its brackets as text.
 */
import { footnotesOf } from '../prose/footnotes.ts';
import { addDefinition, removeCall } from './footnotes/edits.ts';
import type { Rule } from './rule.ts';

export const undefinedFootnote: Rule = {
  code: 'undefined-footnote',
  level: 'warning',
  summary: 'A footnote call without its note.',
  find({ text, prose }) {
    const missing = [...footnotesOf(prose).all.values()].filter(({ definitions }) => definitions.length === 0);
    return missing.flatMap(({ calls }) =>
      calls.map((call) => {
        const actual = text.slice(call.span.start, call.span.end);
        return {
          code: undefinedFootnote.code,
          level: undefinedFootnote.level,
          span: call.span,
          actual,
          expected: [],
          message: `There is no note ${actual}.`,
          because: [],
          fixes: [
            { title: `Add a note ${actual}`, edits: [addDefinition({ text, prose }, call.label, '')], preferred: false },
            { title: 'Remove the call', edits: [removeCall(text, call)], preferred: false },
          ],
        };
      }),
    );
  },
};
