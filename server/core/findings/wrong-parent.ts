/** wrong-parent: a body that stands where another belongs: as overseer, host, secretariat, office, founder, keeper, owner or member. */
import { contradictions, relationSupports } from './relation-findings.ts';
import { relationFinding } from './relation-report.ts';
import type { Rule } from './rule.ts';

export const wrongParent: Rule = {
  code: 'wrong-parent',
  level: 'warning',
  summary: 'A body that the sources do not name as overseer, host, office, founder or member where the draft does.',
  find(draft, library) {
    return contradictions(draft, library)
      .filter((found) => !found.isPersonal)
      .flatMap((found) => relationFinding(wrongParent.code, found, draft, library) ?? []);
  },
  supports: (draft, library) => relationSupports(draft, library, false),
};
