/**
 * idle-ignore: a directive or an entry that ignores nothing, names no rule or gives no reason. It is no rule like the others, since it can
 * only be known once they have spoken (core/ignoring).
 */
import type { RuleRecord } from './rule.ts';

export const idleIgnore: RuleRecord = {
  code: 'idle-ignore',
  level: 'warning',
  summary: 'An order to ignore a finding that ignores nothing, names no rule or gives no reason.',
};
