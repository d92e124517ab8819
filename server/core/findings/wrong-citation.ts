/**
 * wrong-citation: a note or reference that means a known work and gets one of its fields wrong.
 */
import type { Library } from '../sources/library.ts';
import type { Work } from '../sources/pack.ts';
import type { Finding } from './finding.ts';
import { yearSlips } from './references/author-year.ts';
import { citationsIn } from './references/cited.ts';
import type { Slip } from './references/slip.ts';
import { workFact } from './references/work-fact.ts';
import type { Rule } from './rule.ts';
import { sourceText } from './says.ts';

export const wrongCitation: Rule = {
  code: 'wrong-citation',
  level: 'warning',
  summary: 'A reference that gets a known work’s author, title, date or place of publication wrong.',
  find({ passages, text }, library) {
    const references = passages.flatMap((passage) =>
      citationsIn(passage, text, library).map(({ works, slips }) => ({ passage, works, slips })),
    );
    const cited = references.flatMap(({ passage, works }) => works.map((work) => ({ passage, work })));
    return [
      ...references.flatMap(({ slips, works }) => slips.map((slip) => finding(text, slip, works[0], library))),
      ...yearSlips(passages, cited).map(({ slip, work }) => finding(text, slip, work, library)),
    ];
  },
};

function finding(text: string, slip: Slip, work: Work, library: Library): Finding {
  const { field, span, expected, edits } = slip;
  const actual = text.slice(span.start, span.end);
  const fact = workFact(work, field, expected, library);
  return {
    code: wrongCitation.code,
    level: wrongCitation.level,
    span,
    actual,
    expected: [expected],
    message: `Unexpected ${field} ${actual.replace(/\s+/g, ' ')}: “${work.title ?? work.id}” has ${expected} (${sourceText(fact)}).`,
    because: [fact],
    fixes: [{ title: `Change to "${expected}"`, edits, preferred: true }],
  };
}
