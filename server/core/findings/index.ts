import type { Library } from '../sources/library.ts';
import { duplicateFootnote } from './duplicate-footnote.ts';
import type { Finding } from './finding.ts';
import type { ReadDraft, Rule } from './rule.ts';
import { undefinedFootnote } from './undefined-footnote.ts';
import { unknownCitationKey } from './unknown-citation-key.ts';
import { unusedFootnote } from './unused-footnote.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongName } from './wrong-name.ts';
import { wrongNumber } from './wrong-number.ts';
import { wrongParent } from './wrong-parent.ts';
import { wrongPerson } from './wrong-person.ts';
import { wrongProvision } from './wrong-provision.ts';
import { wrongWeekday } from './wrong-weekday.ts';

/** All rules, in the order in which their findings are listed at one place. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  wrongDate,
  wrongName,
  wrongProvision,
  wrongParent,
  wrongPerson,
  wrongNumber,
  wrongWeekday,
  undefinedFootnote,
  duplicateFootnote,
  unusedFootnote,
  unknownCitationKey,
];

/** What all rules find, in order of place. */
export function findFindings(draft: ReadDraft, library: Library): Finding[] {
  return RULES.flatMap((rule) => rule.find(draft, library)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
