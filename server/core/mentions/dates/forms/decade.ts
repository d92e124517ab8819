import { part, whole } from '../atom.ts';
import type { Form } from '../types.ts';
import { CENTURY, centuryValue, DECADES, pattern } from '../words.ts';

/** Without these, "90s" is a time and "in her nineties" an age. */
const CALLED_FOR = "(?<=\\bthe_|early[-_]|mid[-_]?|late[-_]|end_of_the_|\\d0'?s(?:_and_|_or_|_to_|–|-)|ties(?:_and_|_or_|_to_))";

/**
 * 1990s · the nineties · the ’90s · the 90s
 *
 * The hundreds before 2000 ("the 1800s") are centuries. "The 20s" and "the 10s" have no value: two centuries have them.
 */
export const decade: Form = {
  pattern: pattern(
    "\\d'tfsen",
    `(?:(?<![\\w$€£.,])(?:(?<year>(?:1\\d|20)\\d0)'?s|(?<short>'\\d0)s)|${CALLED_FOR}(?:(?<bare>[1-9]0)'?s|(?:nineteen-)?(?<word>${Object.keys(DECADES).join('|')})))(?!\\w|_of_(?!the\\b)[a-z]|')`,
  ),
  read(match) {
    const { year, short, bare, word } = match.groups ?? {};
    const tens = Number((short ?? bare)?.replace("'", ''));
    let value = word === undefined ? undefined : DECADES[word.toLowerCase()];
    if (year !== undefined) value = year < '2000' && year.endsWith('00') ? `${year.slice(0, 2)}XX` : `${year.slice(0, 3)}X`;
    else if (tens >= 30) value = `19${tens / 10}X`;
    const name = year ? 'year' : short ? 'short' : bare ? 'bare' : 'word';
    const form = value?.endsWith('XX') ? 'century' : 'decade';
    const parts = value === undefined ? [] : part(match, name, form, value);
    return { form, ...(value === undefined ? {} : { edtf: value }), parts, language: 'en', ...whole(match) };
  },
};

/** the 21st century · nineteenth-century */
export const century: Form = {
  pattern: pattern('12etfsn', `(?<![\\w-])(?<century>${CENTURY})[-_]centur(?:y|ies)(?!\\w|_BC)`),
  read(match) {
    const value = centuryValue(match.groups?.century ?? '');
    return { form: 'century', edtf: value, parts: part(match, 'century', 'century', value), language: 'en', ...whole(match) };
  },
};
