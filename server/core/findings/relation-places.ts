/** "Propaganda chief in Shanghai" of somebody who was it in Beijing: the place stands for the body of that place. */
import { countryOf } from '../mentions/countries.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import { BE, DETERMINERS } from '../statements/lexicon/grammar.ts';
import { EARLIER } from '../statements/lexicon/relations.ts';
import type { RelationStatement } from '../statements/relations.ts';
import type { SentenceWord } from '../statements/sentence.ts';
import { isCapital } from '../text/words.ts';

/** Between a post and its place, besides "in" and "of". */
const BETWEEN = /^(?:in|of|for|at|the|city|municipality|s)$/;

/**
 * The right place, where the statement gives another to a post that is worded as the fact words it; nothing where it gives none.
 * The fact ties a person to a body that is named by its place and, without a capital, by what it is: "Beijing propaganda department".
 */
export function placeInstead(
  { value, cue, sentence: { words }, present, before }: RelationStatement,
  { subject, value: other }: Fact,
  library: Library,
): string | undefined {
  const { text } = words[value.first] ?? { text: '' };
  if (value.how !== 'unknown' || value.first !== value.last || !isCapital(words[value.first]) || countryOf(text))
    return undefined;
  const [low, high] = value.first > cue.last ? [cue.last + 1, value.first] : [value.last + 1, cue.first];
  if (low > high || high - low > 4 || !words.slice(low, high).every(({ lower }) => BETWEEN.test(lower))) return undefined;
  if (words.slice(low, high + 1).some((word) => word.break > 0)) return undefined;
  if (!RUNNING.test(words[cue.first].lower) && !isSaid(words, Math.min(cue.first, value.first))) return undefined;
  const ends = [subject, String(other)];
  const person = ends.find((id) => library.entities.get(id)?.kind === 'person');
  const body = ends.find((id) => library.entities.get(id)?.kind === 'agency');
  if (!person || !body || !isSpokenOf(person, [...present, ...before], library)) return undefined;
  const place = /^(\p{Lu}\p{Ll}+) \p{Ll}/u.exec(library.nameOf(body))?.[1];
  const isNamed = library.entities.get(body)?.names.some((name) => name.text.split(/\s+/).includes(text));
  return isNamed ? undefined : place;
}

/** By the name, or by the body that the person heads: "the man who ran X had been …". */
function isSpokenOf(person: string, spoken: readonly string[], library: Library): boolean {
  if (spoken.includes(person)) return true;
  const heads = library.entities.get(person)?.heads ?? [];
  return heads.some((id) => spoken.includes(id)) && !spoken.some((id) => library.entities.get(id)?.kind === 'person');
}

/** "Was propaganda chief", "came from the propaganda department", "Lu Wei, propaganda chief": and not of somebody whom the person met. */
function isSaid(words: readonly SentenceWord[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && words[at + 1].break === 0 && (DETERMINERS.has(words[at].lower) || EARLIER.has(words[at].lower))) at--;
  return (
    at < 0 ||
    words[at + 1].break > 0 ||
    BE.has(words[at].lower) ||
    SAYING.test(words[at].lower) ||
    isComing(words, at) ||
    isPostOf(words, at)
  );
}
/** "Had run propaganda": the wording has its own verb. */
const RUNNING =
  /^(?:ran|run|running|headed|heading|led|leading|oversaw|overseen|overseeing|directed|directing|managed|managing)$/;
const SAYING =
  /^(?:been|being|as|became|become|in|at|ran|run|headed|led|directed|managed|once|formerly|previously|earlier|served|worked|then|until|till|before)$/;

/** "The post of". */
const isPostOf = (words: readonly SentenceWord[], at: number) =>
  words[at].lower === 'of' && /^(?:post|job|position|role|seat|office|rank|function)$/.test(words[at - 1]?.lower ?? '');

/** "Came to the office from". */
const isComing = (words: readonly SentenceWord[], at: number) =>
  words[at].lower === 'from' && words.slice(Math.max(0, at - 4), at).some(({ stem }) => COMING.has(stem));
const COMING = new Set(['came', 'come', 'move', 'promot', 'transfer', 'hail', 'rose', 'risen', 'fresh', 'straight']);
