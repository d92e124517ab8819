import type { Span } from '../../text/span.ts';
import * as words from './lexicon.ts';

/** How far to look on either side of a number: enough for a few words, and constant, so that the whole stays linear. */
const REACH = 48;

/** A number may stand in a list of numbers: "pp. 1990, 1998 and 2004", but not in "no. 2, 2014". */
const LIST = '(?:(?:\\d{4}, |\\d{1,5}(?: ?– ?|-| and | or | to ))){0,3}$';
const NUMBERED = new RegExp(
  `(?:^|[^\\w'])(?:(?:${words.NUMBERED_NOUNS})|(?:${words.NUMBERED_ABBREVIATIONS})\\.?)(?: ?#)? ?${LIST}`,
  'i',
);
const SERIES = new RegExp(`(?:^|\\W)(?:${words.NUMBER_SERIES}) ?${LIST}`);
/** Volume, reporter, page: "130 Stat. 2014", "85 Fed. Reg. 1998". */
const REPORTER = /(?<!\w)\d{1,4} (?:[A-Z][A-Za-z]{0,8}\. ?){1,3}$/;
const LABEL = /(?<!\w)(?:id|pin|code|tel|phone|telephone|fax|serial|ext)\.?: ?$/i;
const PRODUCT = new RegExp(`(?:^|\\W)(?:${words.PRODUCTS}) $`);
const DOCUMENT = new RegExp(`(?:^|\\W)(?:${words.DOCUMENTS})(?: \\([A-Z]{2,9}\\))? ?,? ?$`, 'i');
const AMOUNT = new RegExp(`(?<![\\w']|\\b(?:since|until|by|before|after) )(?:${words.AMOUNT_WORDS}) $`, 'i');
const UNIT = new RegExp(`^[ -]?${words.UNITS}(?!\\w)`);
const PEOPLE = new RegExp(`^ of (?:them|these|those|which|whom)(?!\\w)|^ (?:\\w{1,20} )?${words.PEOPLE}(?!\\w)`);
const PLURAL = /^ (?:(?<first>[A-Za-z][a-z]{1,20}) )?(?<noun>[a-z]{2,20}s)(?![\w'])/;
const NOT_PLURAL = new RegExp(`^${words.NOT_PLURAL}$`);
/** What may not stand between a number and what it counts. */
const NOT_ADJECTIVE =
  /^(?:and|or|but|the|a|an|as|at|in|on|of|to|by|for|from|with|when|while|that|which|who|it|he|she|they|we|its|their|his|was|were|is|are|had|has|have|did|may|can|could|would|should|will|saw|over|under|after|before|until|because|since|than|not|also|only|where|then|there|if|so|both|two|three|four|five|six|seven|eight|nine|ten|through|against|between|about|into|[a-z]*(?:ed|ly|ing))$/i;
const STRONG = new RegExp(`(?:^|[^\\w'])(?:${words.STRONG_CUES})[ -]?$`, 'i');
const WEAK = new RegExp(`(?:^|\\W)(?:${words.WEAK_CUES}) $|[a-z]'s $|s' $`, 'i');
const HAN = /[\u3400-\u9fff〔［]/;
const ADDRESS = /^ (?:[A-Z]\w{0,20} ){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Way|Square|Court|Place)\b/;

/** Whether the number at `start` belongs to the noun, abbreviation or series before it: "Article 1999", "pp. 12 and 1999", "RFC 2014". */
export function numbersAThing(prose: string, start: number): boolean {
  const left = prose.slice(Math.max(0, start - REACH), start);
  return NUMBERED.test(left) || SERIES.test(left);
}

/** Whether a number with a serial part (2014/53) that begins at `start` is a document's. */
export function numbersADocument(prose: string, start: number): boolean {
  return DOCUMENT.test(prose.slice(Math.max(0, start - REACH), start));
}

/** Whether digits with marks between them are part of a longer number or belong to the noun before them. */
export function insideNumber(prose: string, span: Span): boolean {
  return (
    numbersAThing(prose, span.start) ||
    /\d ?$/.test(prose.slice(Math.max(0, span.start - 2), span.start)) ||
    /^ ?\/\w(?!\d{3}-\d)/.test(prose.slice(span.end, span.end + 8))
  );
}

/** Whether what follows is counted or measured by a number that ends at `end`: "members", "new companies", "km". */
export function countFollows(prose: string, end: number): boolean {
  const right = prose.slice(end, end + REACH);
  return UNIT.test(right) || PEOPLE.test(right) || pluralFollows(right, false);
}

function pluralFollows(right: string, round: boolean): boolean {
  const { first, noun } = PLURAL.exec(right)?.groups ?? {};
  if (noun === undefined) return false;
  if (first !== undefined && NOT_PLURAL.test(first)) return false;
  if (first !== undefined && first.length > 3 && /[^s]s$/.test(first) && first === first.toLowerCase()) return true;
  return !NOT_PLURAL.test(noun) && !(first !== undefined && NOT_ADJECTIVE.test(first) && !(round && /(?:ed|ing)$/.test(first)));
}

/** Whether a bare number (or the two of a range) is a year, going by what stands around it. */
export function isYear(prose: string, span: Span, years: readonly number[]): boolean {
  const left = prose.slice(Math.max(0, span.start - REACH), span.start);
  const right = prose.slice(span.end, span.end + REACH);
  const ranged = years.length > 1;
  if (
    NUMBERED.test(left) ||
    SERIES.test(left) ||
    REPORTER.test(left) ||
    LABEL.test(left) ||
    PRODUCT.test(left) ||
    AMOUNT.test(left)
  )
    return false;
  if (HAN.test(left.slice(-1)) || HAN.test(right.slice(0, 1)) || ADDRESS.test(right)) return false;
  if (/(?<!\w)\d{1,6}%? $|[$€£¥] $|\d ?: ?$|\)(?::|,(?= $)) ?$/.test(left) && (ranged || !/\)?, $/.test(left))) return false;
  if (ranged && /(?:^|[^\d–-])\d{1,3}, $/.test(left)) return false;

  const strong = STRONG.test(left);
  const cued = strong || WEAK.test(left);
  if (/^ \d/.test(right) && !cued) return false;
  const round = years.every((year) => year % 50 === 0);
  const counted = right.replace(/^ (?:to|and|or|–) \d{3,4}(?= )/, '');
  if (UNIT.test(counted)) return false;
  if ((PEOPLE.test(counted) || pluralFollows(counted, round)) && !strong) return (cued || ranged) && !round;

  const modern = years.every((year) => year >= 1800 && year <= 2060 && (year % 100 !== 0 || year >= 1900));
  return modern || strong || (cued && !round) || /\([^)]{0,40}$/.test(left) || (ranged && !round);
}
