/** wrong-person: a person in another's place, as chair, deputy, director, successor or author, or a person placed at the wrong body. */
import { contradictions, relationSupports } from './relation-findings.ts';
import { relationFinding } from './relation-report.ts';
import type { Rule } from './rule.ts';

export const wrongPerson: Rule = {
  code: 'wrong-person',
  level: 'warning',
  summary:
    'A person whom the sources do not name as chair, director, successor or author where the draft does, or name at another body.',
  find(draft, library) {
    return contradictions(draft, library)
      .filter((found) => found.isPersonal)
      .flatMap((found) => relationFinding(wrongPerson.code, found, draft, library) ?? []);
  },
  supports: (draft, library) => relationSupports(draft, library, true),
};
