import type { Library } from '../sources/library.ts';
import type { Finding } from './finding.ts';
import type { ReadDraft, Rule } from './rule.ts';
import { wrongDate } from './wrong-date.ts';

/** All rules, in the order in which their findings are listed at one place. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [wrongDate];

/** What all rules find, in order of place. */
export function findFindings(draft: ReadDraft, library: Library): Finding[] {
  return RULES.flatMap((rule) => rule.find(draft, library)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
