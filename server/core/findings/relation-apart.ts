/** Where the words of a sentence keep a name and a relation apart, however near they stand. */
import { BE, DETERMINERS, FUNCTION, PREPOSITIONS } from '../statements/lexicon/grammar.ts';
import { POSSESSED } from '../statements/lexicon/relations.ts';
import type { Reference, Words } from '../statements/reading.ts';
import type { Setting } from '../statements/relation-scenes.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import { isBetween, type Worded } from './relation-wordings.ts';

/** The word before a name and its article. */
export const wordBefore = (scene: Scene, { first }: Words) =>
  ['the', 'a', 'an', 'its', 'their'].includes(scene.lower(first - 1)) ? first - 2 : first - 1;

export const overlap = (one: Words, other: Words) => one.first <= other.last && other.first <= one.last;

export const isIn = (clause: Words, { first, last }: Words) => clause.first <= first && last <= clause.last;

/** A quotation or a link begins or ends between them: an author and a title. */
export function isQuotedApart({ reading: { passage }, words }: Scene, a: Words, b: Words): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const { prose } = passage;
  // “X”, by Y: the marks are the name's own.
  const isOwn = /[“"‘[]/.test(prose[words[left.first].start - 1] ?? '') && /[”"’\]]/.test(prose[words[left.last].end] ?? '');
  const between = prose.slice(words[left.last].end + Number(isOwn), words[right.first].start);
  // A title’s closing mark, and who published it in brackets.
  if (/[’”"]\s\(/.test(between)) return true;
  return /[“”"‘[\]]/.test(between.replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’|\[[^[\]]*\]/g, ''));
}

/** "The office of ICANN": the name is part of something else, unless that is what is worded. */
export const isPartOfOther = ({ reading }: Scene, value: Words, best: Worded | undefined) =>
  reading.references.some((one) => one !== value && isIn(one, value) && !(best && isIn(one, best.cue)));

/** "Sits the office of Y": a noun that is not worded stands between. */
export function isOfAnother(scene: Scene, value: Words, subject: string, best: Worded | undefined): boolean {
  const of = headOf(scene, wordBefore(scene, value));
  const noun = scene.words[of - 1];
  const other = scene.at[of - 1];
  if (scene.lower(of) !== 'of' || !noun || POSSESSED.has(noun.lower)) return false;
  if (other) return !other.entities.includes(subject);
  return /^\p{Ll}{4,}$/u.test(noun.text) && !(best && isIn(best.cue, { first: of - 1, last: of - 1 }));
}

/** "The offices, of Z and of Y": the first "of" has the noun. */
function headOf(scene: Scene, of: number): number {
  if (scene.lower(of) !== 'of' || scene.lower(of - 1) !== 'and') return of;
  for (let at = of - 2; at > Math.max(0, of - 12); at--) if (scene.lower(at) === 'of') return at;
  return of;
}

/** "Successor, X, sits beside Y", "an expert and director of Y": the wording has found what it is said of, or ended. */
export function isParted(scene: Scene, { cue }: Worded, value: Slot, place: Words | undefined): boolean {
  const from = Math.min(cue.last, value.last) + 1;
  const between = scene.words.slice(from, Math.max(cue.first, value.first) + 1);
  // The commas around a date part nothing.
  const breaks = between.filter((word, at) => word.break > 0 && !isDated(scene, from + at)).length;
  if (place && isBetween(place, cue, value) && breaks >= 2) return true;
  return value.how === 'unknown' && between.some((word) => word.lower === 'and');
}

/** "… three years before Y bought it", "… when Y wrote": the name has a verb of its own, and the wording is not behind it. */
export function isOfOtherClause(scene: Scene, { first, last }: Words, best: Worded | undefined): boolean {
  const next = scene.words[last + 1];
  const hasVerb = next !== undefined && next.break === 0 && /^\p{Ll}/u.test(next.text) && !FUNCTION.has(next.lower);
  const isWorded = best !== undefined && best.cue.last > last;
  if (!hasVerb || isWorded) return false;
  const before = wordBefore(scene, { first, last });
  // "The academy that Y opened": Y is who opened it.
  const isRelative =
    ['that', 'which', 'whom'].includes(scene.lower(before)) && /^\p{Ll}{3,}$/u.test(scene.words[before - 1]?.text ?? '');
  return isRelative || SUBORDINATING.has(scene.lower(before));
}

/** "With Y in the chair, where the old groups had had less": the clause that names the thing is another. */
export const isOfLaterClause = (scene: Scene, end: number, { first }: Words) =>
  scene.words.slice(end + 1, first).some(({ lower }) => CONTRASTING.has(lower));
const CONTRASTING = new Set(['where', 'whereas', 'while', 'although', 'though', 'unlike']);

/** "…; the 13th is an arm of Y": the clause begins with a subject of its own, which nobody knows. */
export function isOfOwnSubject(scene: Scene, value: Words): boolean {
  const { first } = scene.clauseOf(value.first);
  const verb = [2, 3, 4].map((step) => first + step).find((at) => BE.has(scene.lower(at)));
  // "the second was followed by": of two that were named.
  const isBack = ['first', 'second', 'former', 'latter', 'other', 'last'].includes(scene.lower(first + 1));
  if (isBack || !DETERMINERS.has(scene.lower(first)) || verb === undefined || verb > value.first) return false;
  return !scene.at.slice(first, verb).some((reference) => reference !== undefined);
}

const SUBORDINATING = new Set(
  'before after when while until till since because once although though if where whereas than'.split(' '),
);

/** "X or Y", "X and the Y": one beside the other, and not what is said of it. */
export function isCoordinated(scene: Scene, a: Words, b: Words): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  const between = scene.words.slice(left.last + 1, right.first).map((word) => word.lower);
  return (
    between.length <= 2 &&
    (between[0] === 'and' || between[0] === 'or') &&
    between.slice(1).every((word) => DETERMINERS.has(word))
  );
}

/** "Overlap with those of Y and of Z": what Y has of the same kind. */
export const isOfTheirs = (scene: Scene, value: Words) => {
  const of = headOf(scene, wordBefore(scene, value));
  return scene.lower(of) === 'of' && ['those', 'that'].includes(scene.lower(of - 1)) && scene.lower(of - 2) === 'with';
};

/** "Well after the first session of Y": it says when. */
export function isOfTime(scene: Scene, value: Words): boolean {
  const of = wordBefore(scene, value);
  if (scene.lower(of) !== 'of' || !MEETING.has(scene.lower(of - 1))) return false;
  let at = of - 2;
  while (
    at > of - 5 &&
    scene.break(at + 1) === 0 &&
    /^(?:the|its|their|first|second|last|opening|final|\w+th)$/.test(scene.lower(at))
  )
    at--;
  return ['after', 'before', 'since', 'until', 'during'].includes(scene.lower(at));
}
const MEETING = new Set(
  'session meeting round conference founding creation launch opening establishment birth start end'.split(' '),
);

/** "A law that makes Y the authority": what the law does to Y; "kept Y from taking it over": Y did not. */
export function isObject(scene: Scene, value: Words): boolean {
  const verb = wordBefore(scene, value);
  if (verb < 1 || scene.break(value.first) > 0 || scene.at[verb]) return false;
  if (PREVENTS.test(scene.lower(verb)) && scene.lower(value.last + 1) === 'from') return true;
  const noun = scene.lower(verb - 2);
  return scene.lower(verb - 1) === 'that' && MAKES.test(scene.lower(verb)) && /^\p{Ll}{2,}/u.test(noun);
}
const PREVENTS = /^(?:keep|kept|prevent|stop|stopp|bar|barr|block|dissuad|hinder|discourag|exclud)(?:s|ed|ing|es)?$/;
const MAKES =
  /^(?:makes?|made|lets?|obliges?d?|requires?d?|gives?|gave|grants?|granted|names?|named|leaves?|left|shows?|calls?|called)$/;

/** "The rest, from the Y to the Z, had sat there": two of many. */
export function isOfRange(scene: Scene, { first }: Words): boolean {
  const { words } = scene;
  for (let at = first - 1; at > 0 && first - at <= RANGE; at--) {
    if (words[at].lower === 'from') return words[at].break > 0;
    if (words[at + 1].break > 0) return false;
  }
  return false;
}
const RANGE = 10;

/** "A feud between Y and Z", "the police’s rivalry with Z": two that differ, whatever they differ over. */
export function isAtOdds({ words }: Scene, { first }: Words): boolean {
  for (let at = first - 1; at > 0 && first - at <= 8 && words[at + 1].break === 0; at--) {
    const between = words[at].lower === 'between';
    if (!between && words[at].lower !== 'with') continue;
    if (words.slice(Math.max(0, at - 2), at).some(({ lower }) => CONFLICT.test(lower))) return true;
    if (between) return false;
  }
  return false;
}
const CONFLICT =
  /^(?:feuds?|rival(?:ry|ries)|fights?|tussles?|turf|wars?|warfare|struggles?|contests?|disputes?|quarrels?|conflicts?|frictions?|rifts?|tensions?|clash(?:es)?|battles?|stand-?offs?|competition|row|wrangl(?:e|es|ing)|infighting)$/;

/** "A. Author on X": who writes about it. */
export const isAuthorOn = (scene: Scene, { last }: Words, { first }: Words) =>
  scene.lower(last + 1) === 'on' && first > last && first - last <= 4;

/** "They were chaired by Y; it is chaired by Z": "it" is told apart from several, and may be none of these. */
export const isToldApart = ({ words }: Scene, place: Slot | undefined) =>
  place?.how === 'referred' &&
  words[place.first]?.lower === 'it' &&
  words.slice(0, place.first).some(({ lower }) => ['they', 'these', 'those', 'both'].includes(lower));

/** "A regime separate from X": of another than X. */
export const isSetApart = (scene: Scene, name: Words) => {
  const at = wordBefore(scene, name);
  return ['from', 'to'].includes(scene.lower(at)) && APART.has(scene.lower(at - 1));
};
const APART = new Set([
  'separate',
  'separately',
  'different',
  'distinct',
  'apart',
  'similar',
  'parallel',
  'comparable',
  'unlike',
  'next',
]);

/** "Not X", "rather than X", "instead of X". */
export function isRejected(scene: Scene, name: Words): boolean {
  const at = wordBefore(scene, name);
  const before = scene.lower(at - 1);
  return (
    scene.lower(at) === 'not' ||
    (scene.lower(at) === 'than' && before === 'rather') ||
    (scene.lower(at) === 'of' && before === 'instead')
  );
}

const isDated = (scene: Scene, at: number) =>
  [at - 1, at, at + 1].some((one) => scene.isDate(one) && (one !== at + 1 || PREPOSITIONS.has(scene.lower(at))));

/** "Began under Y and now answers to X": what is said of Y and what of X are two things. */
export const isOtherValue = ({ scene }: Setting, place: Reference, { last }: Words) =>
  place.dependent && place.first > last && scene.words.slice(last + 1, place.first).some((word) => word.lower === 'and');
