/** How a writer stands to a value: asserted, or denied, asked, supposed, or reported as somebody's mistake. Only the first can be wrong. */
import { HEARSAY, RUMOUR } from './lexicon/hearsay.ts';
import type { Words } from './reading.ts';
import { BREAK, type Sentence } from './sentence.ts';

export type Stance = 'asserted' | 'denied' | 'asked' | 'supposed' | 'reported' | 'unclear';

const NEGATION = new Set(['not', 'never', 'neither', 'nor', 'hardly', 'no', 'without', 'nobody', 'nothing', 'none']);
/** "not until 2013", "no longer", "not only": said, not denied. */
const NO_DENIAL = new Set([
  'until',
  'till',
  'only',
  'longer',
  'least',
  'later',
  'earlier',
  'more',
  'less',
  'before',
  'merely',
  'just',
  'other',
  'doubt',
  'matter',
  'fewer',
  'independent',
  'public',
  'official',
  'forget',
  'forgotten',
  'overlook',
  'ignore',
  'surprising',
  'surprisingly',
  'stopped',
  'ceased',
]);
const MISTAKE =
  /\b(?:myth|mistak\w*\b(?! (?:\w+ )?for\b)|wrong\w*|erroneous\w*|incorrect\w*|misdat\w*|misconception|slip|typo|erratum|misprint\w*|false\w*|contrary to|not so|should read|sometimes (?:given|dated|said)|often (?:given|dated|said)|some (?:say|accounts|authors|sources|writers|reports)|one (?:industry|consultant|newsletter|blog|slide|report|author)|as (?:a|some|many)\b[^.]{0,40}\b(?:has|have) it|much-copied|allegedly|supposedly|reputedly|rumou?red|rumou?r (?:has|says?|goes|holds?)|(?:a|the) rumou?r|only in (?:our|the|that|an?) (?:\w+ )?(?:table|version|draft|edition|text|chart|slide)|(?:is|are|was|were) said to (?=[^.;]{0,80}\b(?:but|although|though|yet|while|whereas)\b))\b/i;
/** "in 2014 rather than 2012": what comes next is put aside, and nothing before. */
const INSTEAD = /\b(?:instead of|rather than)(?: \S+){0,7} ?$/i;
/** "Remember the team that came in 2009?" takes for granted that it did. */
const REMINDS =
  /^\W*(?:(?:do you |you |anyone |anybody |who )?(?:remember|recall)s?)\b(?! *[:,–—]| (?:if|whether|which|what|was|were|is|did)\b)/i;
/** In the sentence after: it takes back what went before. */
const RETRACTION =
  /^\W*(?:(?:it|they|this|that|she|he|both|neither|none|the|all)\b[^.]{0,60}\b(?:wrong|incorrect|mistaken|false|not|right|error|slip|myth|untrue|nonsense|confusion|mix-up|muddle|conflation)\b|(?:it|they|that|he|she|both) (?:never|did not|didn['’]t)\b|(?:that|this|those|these) (?:is|are|was|were|belongs? to) [^.;]{1,40}['’]s (?:date|year|figure|number|title|post|seat|place|case|story)\b|no(?:pe)?\b|not so|in fact|in truth|in reality|actually|wrong\b|false\b)|\b(?:pointing (?:it|this|that|them|both)? ?out\b|(?:we|I) (?:now )?(?:correct|retract|withdraw)|(?:was|were|is|has been|have been) corrected)\b|\bother way (?:a?round|about)\b|\bpoint(?:ed|ing) out (?:the|this|that|these|those|both)\b[^.]{0,20}\b(?:slip|error|mistake)/i;
const CORRECT = /\b(?:is|are|was|were) (?:right|correct|true)\b/i;
const SUPPOSED =
  /\b(?:[Hh]ad|[Ss]hould|[Ww]ere) (?:the |an? )?[A-Z][^.]{0,80}\b(?:would|might|could)\b|\b[Ii]f\b(?! you(?:['’]re| were| are| have been) (?:wondering|curious|counting|keeping)| (?:you|one|we) (?:believes?|trusts?|credits?|goe?s? by|takes?)\b| [^.,;]{2,40} (?:is|are|was|were) (?:to be (?:believed|trusted)|right|correct|reliable))[^.]{0,120}\b(?:would|were|had|might|could)\b|\bwould (?:not |never |also |then |probably )?have (?:\w+ly |never )?(?:\w{2,}ed|been|become|begun|brought|built|come|done|fallen|found|given|gone|got|gotten|grown|had|held|kept|known|led|left|lost|made|meant|met|put|risen|run|said|seen|sent|set|shown|stood|taken|told|won|written)\b|\bmight (?:well )?have\b|^\W*(?:Had|Should|Without|Assuming)\b[^.]{0,140}\b(?:would|might|could)\b|(?:^\W*|[;,:]\s)(?:Imagine|Suppose|What if|suppose|imagine)\b|\bcould have\b|^\W*If\b[^.;,]{0,60}\b(?:is|are) to\b(?! be (?:believed|trusted|relied)\b)/;
/** "ISC may be a software house in": what something could be. */
const MAY_BE =
  /\b(?:may|might|could) (?:well |also |just as well |equally )?(?:be|mean|stand for|refer to|denote) (?:an?|the|some) [^.,;]*$/i;
/** Statements on offer, to be told true from false. */
const QUIZ = /^\W*(?:true or false|fact or (?:fiction|myth)|myth or fact|right or wrong|quiz)\b/i;
/** "As a power of its own it dates from …": the date is of something about the thing. */
const RESPECT = /^\W*[Aa]s (?:an?|the|its) [^.,;]{3,60}?,? (?:it|he|she|they)\b/;
/** "(a) 2009, (b) 2011": answers on offer, where nothing is said of either; "for “2003” read “2002”": a correction. */
const CHOICE = /\([a-e1-5]\)\s*$/;
const NEXT_CHOICE = /^\s*(?:$|[,;.]?\s*(?:or\s*)?\([a-e1-5]\)|[,;]?\s*or\b|[.?](?:\s|$))/;
/** "and not, as the table has it, a part of": denied behind an aside. */
const NOT_AS = /\b(?:not|never), (?:as|whatever|contrary to|despite) [^.,;]{3,60}, (?:[\w’'-]+ ){0,9}$/i;
const CORRECTED = /\bfor ["“‘][^"”’]{0,60}$/i;

/**
 * @param prose the passage, in which the next sentence may take the statement back
 * @param value the words of the value
 * @param since the value is when a state began: "nobody has … since 2010" says so of 2010
 */
export function stanceOf(prose: string, sentence: Sentence, value: Words, since = false): Stance {
  if (isCorrection(sentence, value)) return 'asserted';
  const text = prose.slice(sentence.start, sentence.end);
  const after = prose.slice(sentence.end, sentence.end + 160);
  if (sentence.question && !isAside(sentence, value) && !REMINDS.test(text)) return 'asked';
  // Which value belongs to which thing is told by their order.
  if (isListed(sentence, value) && /\brespectively\b|分别/i.test(clauseAround(prose, sentence, value))) return 'unclear';
  if (RESPECT.test(text)) return 'unclear';
  if (isLeftOpen(sentence, value)) return 'asked';
  if (QUIZ.test(prose)) return 'asked';
  const before = prose.slice(sentence.start, sentence.words[value.first]?.start ?? sentence.end);
  if (HEARSAY.test(text) || RUMOUR.test(before) || isQuoted(prose, sentence, value)) return 'reported';
  if ((CHOICE.test(before) && NEXT_CHOICE.test(prose.slice(sentence.words[value.last]?.end))) || CORRECTED.test(before))
    return 'reported';
  if (SUPPOSED.test(text) || MAY_BE.test(before)) return 'supposed';
  if (MISTAKE.test(clauseAround(prose, sentence, value)) || INSTEAD.test(before)) return 'reported';
  if (
    RETRACTION.test(after) &&
    !CORRECT.test(after.slice(0, 60)) &&
    /\b(?:wrong|incorrect|mistaken(?! for\b)|false|neither|(?<=^\W*(?:it|they|this|that|he|she|both|all)\b[^.]{0,40})(?:(?:did not|didn['’]t)\b|never (?:did|was|were|has|had|chaired|headed|held|sat)\b|was not(?! (?:new|the first|alone|without)))|slips?|errors?|mistakes?|corrected|myth|untrue|confusion|mix-up|muddle|conflation|not (?:correct|right|true|so|accurate)|other way (?:a?round|about))\b|^\W*No(?:pe)?\b[:.,]|^\W*th(?:at|is|ose|ese) (?:is|are|was|were|belongs? to) [^.;]{1,40}['’]s (?:date|year|figure|number|title|post|seat|place|case|story)\b|\b(?:later|earlier|before|after) (?:than )?that\b/i.test(
      after,
    )
  )
    return 'reported';
  return !since && (NOT_AS.test(before) || isDenied(sentence, value)) ? 'denied' : 'asserted';
}

/** "not in 2004, as a slide has it, but in 2005": what the writer puts in its place. */
export function isCorrection({ words }: Sentence, { first }: Words): boolean {
  const but = words.findLastIndex(({ lower }, at) => lower === 'but' && at < first && first - at <= 4);
  if (but < 0 || words.slice(but + 1, first).some((word) => word.break > BREAK.none || NEGATION.has(word.lower))) return false;
  return words.slice(0, but).some(({ lower }, at) => lower === 'not' && !NO_DENIAL.has(words[at + 1]?.lower ?? ''));
}

/** "The question is whether it was founded in 1997", "on how many people work at Y": up to the end of that clause. */
function isLeftOpen({ words }: Sentence, { first }: Words): boolean {
  const isOpen = (at: number) =>
    words[at].lower === 'whether' || (words[at].lower === 'how' && ['many', 'much'].includes(words[at + 1]?.lower ?? ''));
  const whether = words.findLastIndex((_, at) => at < first && first - at <= 14 && isOpen(at));
  return whether >= 0 && words.slice(whether + 1, first + 1).every((word) => word.break === BREAK.none);
}

/** Brackets in a question say something that is not asked: "Which part of the Law (in force since 2017) …?" */
function isAside({ words }: Sentence, { first, last }: Words): boolean {
  const { depth } = words[Math.min(first, words.length - 1)];
  if (depth === 0) return false;
  let from = first;
  let to = last;
  while (from > 0 && words[from - 1].depth >= depth) from--;
  while (to + 1 < words.length && words[to + 1].depth >= depth) to++;
  return to - from - (last - first) >= 2;
}

/** Another figure stands next to it: "in 2014 and 2018 respectively". */
function isListed({ words }: Sentence, { first, last }: Words): boolean {
  const around = [...words.slice(Math.max(0, first - 4), first), ...words.slice(last + 1, last + 5)];
  return around.some(
    ({ text }) =>
      /\d/.test(text) || /^\p{Lu}?\p{Ll}+teen$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu.test(text),
  );
}

/** Inside quotation marks of a clause's length the words are another's. */
function isQuoted(prose: string, sentence: Sentence, value: Words): boolean {
  // The mark that opens the quotation stands before the first word.
  const from = Math.max(0, sentence.start - 2);
  const text = prose.slice(from, sentence.end);
  const at = (sentence.words[value.first]?.start ?? sentence.start) - from;
  for (const match of text.matchAll(/“[^”]+”|"[^"]+"|«[^»]+»|„[^“”]+[“”]/g)) {
    if (match.index < at && at < match.index + match[0].length) return match[0].split(/\s+/).length >= 4;
  }
  return false;
}

/** The sentence up to the semicolon or full stop on either side of the value. */
function clauseAround(prose: string, sentence: Sentence, value: Words): string {
  const { words } = sentence;
  let from = value.first;
  let to = value.last;
  while (from > 0 && words[from].break < 4) from--;
  while (to + 1 < words.length && words[to + 1].break < 4) to++;
  // "Contrary to what is said, …", "That is a mistake: …": what comes then is the writer's own.
  const before = prose.slice(words[from].start, words[value.first]?.start ?? words[to].end);
  const own =
    /^contrary to [^,;]*,|^[^:]*\b(?:is|was|are|were|be) (?:\w+ ){0,2}(?:mistake|wrong|false|error|incorrect|mistaken|untrue)\b[^:]*:/i.exec(
      before,
    );
  return prose.slice(words[from].start + (own?.[0].length ?? 0), words[to].end);
}

/** "There was no such group yet". */
const isAbsent = ({ words }: Sentence, at: number) =>
  words[at].lower === 'no' && words[at - 2]?.lower === 'there' && ['was', 'were', 'existed'].includes(words[at - 1]?.lower ?? '');

/** Where they open a sentence its verb comes first, and all of it is denied. */
const FRONTED = new Set(['nor', 'neither']);

/** Denies what is said, where others deny a part of it: "a quarter were without …". */
const VERBAL = new Set(['not', 'never']);

/** "Contrary to what somebody claimed, Y does not …" */
const opensClause = (words: Sentence['words'], { first }: Words) =>
  words[first].break > 0 || (first > 0 && words[first - 1].break > 0 && words[first - 1].lower === 'the');

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose']);

/** A negation in the value's own clause: before the value, or after a date that opens it. */
function isDenied(sentence: Sentence, value: Words): boolean {
  const { words } = sentence;
  if (value.first <= 2 || opensClause(words, value)) {
    for (let at = value.last + 1; at < words.length && words[at].break === 0 && at - value.last <= 12; at++) {
      // "Z was the only one that nobody had thought of": of what is said in that clause.
      if (RELATIVE.has(words[at].lower)) break;
      if (isAbsent(sentence, at)) return true;
      const denies = value.first <= 2 ? NEGATION : VERBAL;
      if (denies.has(words[at].lower) && words[at].lower !== 'no' && !NO_DENIAL.has(words[at + 1]?.lower ?? '')) return true;
    }
  }
  for (let at = Math.min(value.first, words.length) - 1; at >= 0; at--) {
    const word = words[at].lower;
    if (words[at + 1].break >= 1 && !(words[at + 1].break === 1 && value.first - at <= 2)) return false;
    const negated = NEGATION.has(word) || (word === 't' && /^['’]$/.test(words[at].gap));
    // "Nor did the Ministry …", however long its name.
    if (at === 0 && FRONTED.has(word)) return true;
    // "It did not open until 2019": then it did.
    if (negated && words.slice(at, value.first).some(({ lower }) => lower === 'until' || lower === 'till')) return false;
    if (negated && !NO_DENIAL.has(words[at + 1]?.lower ?? '') && !((word === 'no' || word === 'without') && value.first - at > 3))
      return value.first - at <= 12;
  }
  return false;
}
