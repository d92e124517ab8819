import type { Library } from '../sources/library.ts';
import { outsideDenied } from './denied-rows.ts';
import { disagreesWithItself } from './disagrees-with-itself.ts';
import { duplicateFootnote } from './duplicate-footnote.ts';
import type { Finding, Support } from './finding.ts';
import { idleIgnore } from './idle-ignore.ts';
import { type Levels, levelOf } from './levels.ts';
import type { ReadDraft, Rule, RuleRecord } from './rule.ts';
import { undefinedFootnote } from './undefined-footnote.ts';
import { unknownCitationKey } from './unknown-citation-key.ts';
import { unusedFootnote } from './unused-footnote.ts';
import { wrongCitation } from './wrong-citation.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongName } from './wrong-name.ts';
import { wrongNumber } from './wrong-number.ts';
import { wrongParent } from './wrong-parent.ts';
import { wrongPerson } from './wrong-person.ts';
import { wrongProvision } from './wrong-provision.ts';
import { wrongSource } from './wrong-source.ts';
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
  disagreesWithItself,
  undefinedFootnote,
  duplicateFootnote,
  unusedFootnote,
  unknownCitationKey,
  wrongCitation,
  wrongSource,
];

/** Those, and what is found only once they have spoken. */
export const RULE_RECORDS: readonly RuleRecord[] = [...RULES, idleIgnore];

/** What all rules find that are not off, in order of place. */
export function findFindings(draft: ReadDraft, library: Library, levels: Levels): Finding[] {
  const found = RULES.flatMap((rule) => foundBy(rule, draft, library, levels));
  return inOrder(outsideDenied(found, draft.prose.passages));
}

function foundBy(rule: Rule, draft: ReadDraft, library: Library, levels: Levels): Finding[] {
  const level = levelOf(rule, levels);
  if (!level) return [];
  const findings = rule.find(draft, library);
  return level === rule.level ? findings : findings.map((finding) => ({ ...finding, level }));
}

export function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const borne = new WeakMap<ReadDraft, { library: Library; supports: readonly Support[] }>();

/** What all rules find borne out, in order of place, of one place the surest. Worked out when first asked for. */
export function findSupports(draft: ReadDraft, library: Library): readonly Support[] {
  const known = borne.get(draft);
  if (known?.library === library) return known.supports;
  const found = RULES.flatMap((rule) => rule.supports?.(draft, library) ?? []);
  const supports = found
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || Number(b.sure) - Number(a.sure))
    .filter(({ span }, at, all) => at === 0 || span.start !== all[at - 1].span.start || span.end !== all[at - 1].span.end);
  borne.set(draft, { library, supports });
  return supports;
}
