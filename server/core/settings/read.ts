/** Reads `.factnote.yaml`. What is good is in force; every mistake is reported with its place and what to do about it. Never fails. */
import type * as z from 'zod/mini';
import { RULE_RECORDS, RULES } from '../findings/index.ts';
import type { Levels } from '../findings/levels.ts';
import { nearest } from '../text/nearest.ts';
import { wordsOf } from '../text/words.ts';
import { good, isRecord, type Problem, type Report, readYaml } from '../yaml/read.ts';
import { ENTRY, LEVEL } from './schema.ts';
import { NO_SETTINGS, type Settings, type WrittenEntry } from './settings.ts';

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export function readSettings(text: string): ReadSettings {
  const { data, problems, report, spanOf } = readYaml(text);
  if (data === null || data === undefined) return { settings: NO_SETTINGS, problems };
  if (!isRecord(data)) {
    report([], 'This file needs "rules:" or "ignore:" at its top level.');
    return { settings: NO_SETTINGS, problems };
  }
  for (const key of Object.keys(data))
    if (key !== 'rules' && key !== 'ignore') report([key], `Unknown key "${key}". This file has rules and ignore.`);
  const rules = isRecord(data.rules) ? goodLevels(data.rules, report) : {};
  if (!isRecord(data.rules ?? {})) report(['rules'], 'Write rules and their levels here, such as "wrong-weekday: off".');
  const entries = Array.isArray(data.ignore) ? data.ignore : [];
  if (!Array.isArray(data.ignore ?? [])) report(['ignore'], 'Write a list here, each entry with rule, words and reason.');
  const ignore = entries.flatMap((entry: unknown, at): WrittenEntry[] => {
    const read = goodEntry(entry, at, report);
    return read ? [{ ...read, span: spanOf(['ignore', at]) }] : [];
  });
  return { settings: { rules, ignore }, problems };
}

/** Levels out of an editor's settings; what is no level of a rule is left out, since the editor itself says so. */
export function readLevels(data: unknown): Levels {
  return isRecord(data) ? goodLevels(data, () => {}) : {};
}

function goodLevels(data: Record<string, unknown>, report: Report): Levels {
  const levels: Record<string, z.infer<typeof LEVEL>> = {};
  for (const [code, value] of Object.entries(data)) {
    if (!RULE_RECORDS.some((rule) => rule.code === code)) report(['rules', code], noRule(code, RULE_RECORDS));
    else {
      const level = good(LEVEL, value, ['rules', code], report) as z.infer<typeof LEVEL> | undefined;
      if (level) levels[code] = level;
    }
  }
  return levels;
}

function goodEntry(data: unknown, at: number, report: Report): Omit<WrittenEntry, 'span'> | undefined {
  if (isRecord(data) && typeof data.rule === 'string' && !RULES.some(({ code }) => code === data.rule)) {
    report(['ignore', at, 'rule'], noRule(data.rule, RULES));
    return undefined;
  }
  const entry = good(ENTRY, data, ['ignore', at], report) as z.infer<typeof ENTRY> | undefined;
  if (!entry) return undefined;
  for (const key of ['words', 'context'] as const) {
    if (entry[key] !== undefined && wordsOf(String(entry[key])).length === 0) {
      report(['ignore', at, key], `"${key}" must hold words of the draft.`);
      return undefined;
    }
  }
  const file = entry.file?.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return { ...entry, words: String(entry.words), ...(file !== undefined && { file }) };
}

/** Says that there is no such rule, and which may be meant. */
export function noRule(code: string, rules: readonly { readonly code: string }[]): string {
  const codes = rules.map((rule) => rule.code);
  const [meant] = nearest(code, codes, 1);
  return `There is no rule "${code}". ${meant ? `Did you mean ${meant}?` : `Rules are ${codes.join(', ')}.`}`;
}
