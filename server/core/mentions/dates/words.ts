/** English date words as pieces of patterns, and what they stand for. In pieces "_" is a space, possibly doubled by a line end. */

export const MONTH = `(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.|t)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])`;
export const WEEKDAY = '(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const SUFFIX = '(?:st|nd|rd|th)?(?!\\w)';
/** A year with its century, or its last two digits after an apostrophe. */
export const YEAR = "(?:(?:1\\d|20)\\d\\d|'\\d\\d)";
/** After a year: no letter, no decimals, no thousands, no clock, no ratio. */
export const YEAR_END = '(?![\\w%€£¥$]|\\.\\d|,\\d{3}(?!\\d)|:\\d)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 1 to 12. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Sunday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

/** "2014", or "'14" read as the nearest past: '50 to '99 are of the twentieth century. */
export function yearNumber(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const short = Number(text.slice(-2));
  return short < 50 ? 2000 + short : 1900 + short;
}

export const SEASONS: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' };

/** Which of four, for quarters; halves use the first two and "latter". */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  former: 1,
  second: 2,
  '2nd': 2,
  latter: 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

export const DECADES: Readonly<Record<string, string>> = {
  twenties: '192X',
  thirties: '193X',
  forties: '194X',
  fifties: '195X',
  sixties: '196X',
  seventies: '197X',
  eighties: '198X',
  nineties: '199X',
  noughties: '200X',
};

const CENTURIES =
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second'.split(
    ' ',
  );
export const CENTURY = `(?:(?:1\\d|2[0-2])(?:st|nd|rd|th)|${CENTURIES.toReversed().join('|').replaceAll('-', '[-_]')})`;

/** "19XX" for "20th" and "twentieth". */
export function centuryValue(word: string): string {
  const digits = Number.parseInt(word, 10);
  const number = Number.isNaN(digits) ? CENTURIES.indexOf(word.toLowerCase().replace(/ +/, '-')) + 11 : digits;
  return `${number - 1}XX`;
}

/**
 * A pattern from pieces, case-insensitive, with indices.
 * @param first the signs that a match can begin with, as in a class: nothing else is tried at a place that has none of them
 */
export function pattern(first: string, source: string): RegExp {
  return new RegExp(`(?=[${first}])${source}`.replaceAll('[-_]', '(?:-| {1,2})').replaceAll('_', '(?: {1,2})'), 'dgi');
}
