/**
 * Recognises references to an article of a law: "Article 24 of the Cybersecurity Law", "Art. 42", "the CSL, in its Article 24", "第二十四条".
 * Which law is meant is the name nearest to it in the sentence, if there is one; which law exists is for the sources to say.
 */
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { NameMention } from './mention.ts';
import { CARDINAL_WORDS, numberInWords, ORDINAL_WORDS } from './ordinals.ts';

export interface ProvisionMention {
  /** The whole reference, law included where it follows; offsets of the prose. */
  readonly span: Span;
  /** The number as it is written. */
  readonly number: Span;
  /** The number as digits: "二十四" is "24". */
  readonly article: string;
  /** The law, where the reference itself names it. */
  readonly law?: NameMention;
  readonly language: 'en' | 'zh';
}

const ENGLISH =
  /(?:(?:\b(?:articles?|arts?\.?|sections?|secs?\.)(?:[ \u00A0](?:number|no\.?))?|(?<![.\p{L}\p{N}’'])ss?\.?)[ \u00A0\u202F\n]|§{1,2}[ \u00A0\u202F]?)(?<number>\d{1,3})(?![\d.]?\d)(?:\(\d+\))*/dgiu;
/** "Article twenty-four", "the twenty-fourth article of", "its 24th article": an ordinal alone would be any article of a newspaper. */
const IN_WORDS = new RegExp(`\\b(?:articles?|arts?\\.?|section)[ \\u00A0\\n](?<number>${CARDINAL_WORDS})\\b`, 'dgi');
const ORDINAL = new RegExp(
  `\\b(?<number>${ORDINAL_WORDS})[ \\u00A0\\n]article\\b(?:(?=[ \\u00A0\\n]of[ \\u00A0\\n])|(?<=(?:['’]s|\\bits) (?:${ORDINAL_WORDS})[ \\u00A0\\n]article))`,
  'dgi',
);
/** "The article on names has the number 12": the noun and its number apart. */
const NUMBERED =
  /\b(?:articles?|clause|provision)\b[^.;:()\d]{0,90}?(?:\b(?:bears?|has|carries|is(?: given)?)\s+(?:the )?|,\s+|\s\()(?:number|no\.)[ \u00A0](?<number>\d{1,3})(?![\d.]?\d)/dgi;
/** "the number of the article on names is 12" */
const NUMBER_OF =
  /\bnumber of (?:the|that|its|this) (?:[\w-]+ ){0,2}(?:article|clause|provision)\b[^.;:()\d]{0,90}?(?:\b(?:is|was|being)|,\s+(?:i\.e\.|viz\.|namely|that is),?|:)\s+(?<number>\d{1,3})(?![\d.]?\d)/dgi;
const CHINESE = /第(?<number>[一二三四五六七八九十百零〇两\d]{1,6})条/dg;
const JOIN = /^(?:,? ?(?:of|in|under|to)[\s\u00A0]+(?:the|its|China[’']s|the Chinese)?[\s\u00A0]*)$/i;

/** Each behind what a text must hold for it to be looked for, which is cheaper to see. */
const FORMS: readonly (readonly [needs: RegExp, form: RegExp, language: 'en' | 'zh'])[] = [
  [/(?:\bart(?:icle)?s?|\bsec(?:tion)?s?|(?:\b|_)ss?|number|\bno)\.?[ \u00A0\u202F\n]\d|§/i, ENGLISH, 'en'],
  [/\b(?:art|section)/i, IN_WORDS, 'en'],
  [/(?:st|nd|rd|th)[ \u00A0\n]article\b/i, ORDINAL, 'en'],
  [/\b(?:number|no\.)[ \u00A0]\d/i, NUMBERED, 'en'],
  [/\bnumber of\b/i, NUMBER_OF, 'en'],
  [/第/, CHINESE, 'zh'],
];

/** The references in a passage, in order. */
export function findProvisions(prose: string, names: readonly NameMention[]): ProvisionMention[] {
  const found: ProvisionMention[] = [];
  for (const [needs, form, language] of FORMS) {
    if (!needs.test(prose)) continue;
    for (const match of matchesOf(form, prose)) found.push(provision(prose, match, names, language));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function provision(
  prose: string,
  match: RegExpExecArray,
  names: readonly NameMention[],
  language: 'en' | 'zh',
): ProvisionMention {
  const [start, end] = match.indices!.groups!.number;
  const whole = { start: match.index, end: match.index + match[0].length };
  const law = names.find((name) => name.start >= whole.end && JOIN.test(prose.slice(whole.end, name.start)));
  const number = { start, end };
  const written = prose.slice(start, end);
  const article = String(language === 'zh' ? chineseNumber(written) : numberInWords(written));
  return { span: law ? { start: whole.start, end: law.end } : whole, number, article, language, ...(law && { law }) };
}

const DIGITS = '零一二三四五六七八九';

/** A Chinese numeral below a thousand, or Arabic digits; NaN for anything else. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const sign of text.replace('两', '二').replace('〇', '零')) {
    if (sign === '百') total += (digit || 1) * 100;
    else if (sign === '十') total += (digit || 1) * 10;
    else digit = DIGITS.indexOf(sign);
    if (sign === '百' || sign === '十') digit = 0;
  }
  return total + digit;
}

/** A number below a hundred as a Chinese numeral. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones]);
}
