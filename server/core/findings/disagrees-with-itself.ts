/**
 * disagrees-with-itself: the draft gives one thing two values of which only one can be right, and the sources do not say which.
 */
import { compatible } from '../dates/compare.ts';
import type { Finding } from './finding.ts';
import { countsSaid } from './itself/counts.ts';
import { datesSaid } from './itself/dates.ts';
import { areRivals, relationsSaid } from './itself/relations.ts';
import { type Conflict, conflicts } from './itself/said.ts';
import type { Rule } from './rule.ts';

export const disagreesWithItself: Rule = {
  code: 'disagrees-with-itself',
  level: 'information',
  summary: 'A value that the draft itself gives differently elsewhere.',
  find(draft, library) {
    return [
      ...conflicts(datesSaid(draft.statements, library), (one, other) => !compatible(one, other)),
      ...conflicts(relationsSaid(draft, library), (one, other) => areRivals(one, other, library)),
      ...conflicts(countsSaid(draft.readings, library), (one, other) => one !== other),
    ].map((conflict) => finding(draft.text, conflict));
  },
};

function finding(text: string, { here, there }: Conflict): Finding {
  const [actual, other] = [here, there].map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  return {
    code: disagreesWithItself.code,
    level: disagreesWithItself.level,
    span: here.span,
    actual: text.slice(here.span.start, here.span.end),
    expected: [],
    message: `${here.called}: ${actual} here, ${other} elsewhere in this draft.`,
    because: [],
    related: [{ span: there.span, message: `${there.called}: ${other}` }],
    fixes: [],
  };
}
