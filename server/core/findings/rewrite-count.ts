/** A number of years in the writer's style: "two years" becomes "four years", "2 years" "4 years", "a year" "three years". */
import { inCaseOf } from '../text/case.ts';
import type { Span } from '../text/span.ts';

export interface Rewriting {
  /** What will stand there, for the title of the fix. */
  readonly text: string;
  /** Offsets of the prose. */
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** "four years", "a year" being "one year". */
export const countOf = (years: number): string => `${WORDS[years] ?? years} ${years === 1 ? 'year' : 'years'}`;

/**
 * @param amount the number, before its unit
 * @returns nothing for what is no number of years, or is counted in decades
 */
export function recount(prose: string, amount: Span, years: number): Rewriting[] | undefined {
  const unit = /^\s+(?:more\s+)?(?:years?|decades?)/.exec(prose.slice(amount.end))?.[0] ?? '';
  if (years <= 0 || years > 99 || /decades?$/.test(unit)) return undefined;
  const written = prose.slice(amount.start, amount.end);
  const word = /^\d/.test(written) ? String(years) : (WORDS[years] ?? String(years));
  const number = inCaseOf(written, word);
  const more = /\smore\s/.test(unit) ? 'more ' : '';
  const text = `${number} ${more}${years === 1 ? 'year' : 'years'}`;
  const isSameUnit = /years$/.test(unit) === years > 1;
  const edit = isSameUnit
    ? { span: amount, text: number }
    : { span: { start: amount.start, end: amount.end + unit.length }, text };
  return [{ text, edits: [edit] }];
}
