import { edtfOf, part, whole } from '../atom.ts';
import type { Form } from '../types.ts';
import { MONTH, monthNumber, pattern, YEAR, YEAR_END, yearNumber } from '../words.ts';

/** Words that are months only with a capital letter. */
const VERBS = /^(?:may|march|mar|dec|jan)$/;

const LOWER_CASE_CUE = /\b(?:in|since|of|until) $/i;

/** February 2014 · February of 2014 · February, 2014 · Feb ’14 · Feb-2014 */
export const monthOfYear: Form = {
  pattern: pattern('jfmasond', `(?<!\\w)(?<month>${MONTH})(?:,?_(?:of_)?|[-/]|(?='))(?<year>${YEAR})${YEAR_END}(?!/\\d)`),
  read(match, prose) {
    const { month = '', year = '' } = match.groups ?? {};
    if (VERBS.test(month) && !LOWER_CASE_CUE.test(prose.slice(Math.max(0, match.index - 7), match.index))) return undefined;
    const y = yearNumber(year);
    const m = monthNumber(month);
    const parts = [...part(match, 'month', 'month', m), ...part(match, 'year', 'year', y)];
    return { form: 'month', edtf: edtfOf(y, m), year: y, parts, language: 'en', ...whole(match) };
  },
};

/** Words before which a bare month is certainly a month: not "by April" nor "of May", which may be names. */
const TIME_WORD = /\b(?:in|since|until|till|during|last|next|early|late|mid|(?:end|start|beginning|middle) of) ?-?$/i;

/**
 * A month alone. "In August" is a date without a value; any other is kept only where a neighbour lends it a year:
 * the first month of "March–May 2020" and of "March and May 2020".
 */
export const monthAlone: Form = {
  pattern: pattern('jfmasond', `(?<![\\w.])(?<month>${MONTH})(?!\\w|[-_]\\d)`),
  read(match, prose) {
    const { month = '' } = match.groups ?? {};
    if (month[0] !== month[0]?.toUpperCase()) return undefined;
    const m = monthNumber(month);
    const before = prose.slice(Math.max(0, match.index - 16), match.index);
    const parts = part(match, 'month', 'month', m);
    const dependent = !TIME_WORD.test(before) || (month.length < 4 && month !== 'May');
    return { form: 'month', withYear: (year) => edtfOf(year, m), parts, dependent, language: 'en', ...whole(match) };
  },
};
