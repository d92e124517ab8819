/** How much a rule's findings weigh: what the settings say, or else what the rule says of itself. */
import type { Level } from './finding.ts';
import type { RuleRecord } from './rule.ts';

/** What a rule can be set to. */
export const SETTABLE = ['off', 'hint', 'information', 'warning'] as const satisfies readonly (Level | 'off')[];

/** By the code of the rule. */
export type Levels = Readonly<Partial<Record<string, (typeof SETTABLE)[number]>>>;

/** Nothing for a rule that is off. */
export function levelOf(rule: RuleRecord, levels: Levels): Level | undefined {
  const level = levels[rule.code] ?? rule.level;
  return level === 'off' ? undefined : level;
}
