/** Names with one wrong word: "Central Commission for Cybersecurity and Industrialization". */
import type { NearName } from '../../mentions/near-names.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { overlaps } from '../../text/span.ts';
import { isCapital } from '../../text/words.ts';
import { ACRONYM, isProven, type Surroundings } from './proof.ts';
import type { NameSlip } from './slip.ts';
import { isApartFrom } from './stranger.ts';

export function nearNames(surroundings: Surroundings): NameSlip[] {
  const { reading, library } = surroundings;
  const { words } = reading.sentence;
  if (words.length < 3) return [];
  const near = library.nearNames.find(words).filter((one) => !isNamed(reading, one) && isWhole(words, one));
  const isApart = (one: NearName) => {
    const phrase = spanOf(words, one);
    return isApartFrom(reading, phrase, one.name, library);
  };
  const proven = near
    .filter((one) => !isApart(one))
    .filter((one) => isProven(one, hasRival(one, near), surroundings))
    .sort((a, b) => b.agreeing - a.agreeing || Number(b.name.role === 'official') - Number(a.name.role === 'official'));
  const slips: NameSlip[] = [];
  for (const one of proven) {
    const slip = slipOf(reading, one);
    const taken = slips.some((other) => overlaps(other.span, slip.span));
    if (!hasRival(one, proven) && !taken && !isTitle(one, words, library)) slips.push(slip);
  }
  return slips;
}

const spanOf = (words: readonly SentenceWord[], { first, last }: NearName) => ({
  start: words[first].start,
  end: words[last].end,
});

/** With another word there, it would be the name of something else as well. */
function hasRival(near: NearName, all: readonly NearName[]): boolean {
  return all.some((other) => other.name.entity !== near.name.entity && other.at === near.at && other.agreeing >= near.agreeing);
}

/** The words are the name of something as they stand. */
function isNamed(reading: Reading, near: NearName): boolean {
  // "the Strategy of December 2016"
  if (reading.dates.some(({ first, last }) => first <= near.at && near.at <= last)) return true;
  return reading.references.some((reference) => {
    if (reference.how !== 'named') return false;
    // "the Ministry of Public Security and the CAC": one word names something if it is an acronym, and may be a slip if it is not.
    if (reference.first === reference.last)
      return reference.first === near.at && ACRONYM.test(reading.sentence.words[near.at].text);
    if (isEndOf(reference, near, reading.sentence.words)) return false;
    if (near.slip === 'missing') return reference.first < near.at && near.at <= reference.last;
    return reference.first <= near.at && near.at <= reference.last;
  });
}

/** "the State … and … Leading Group": what is named is only the end of a longer name. */
const isEndOf = ({ first, last }: Reference, near: NearName, words: readonly SentenceWord[]): boolean =>
  near.agreeing >= LONG && last === near.last && first > near.first && words[first].break === 0 && isCapital(words[first - 1]);

const LONG = 5;

/** Not the beginning or end of a longer name: "… and Information Technology", "the Beijing …". */
function isWhole(words: readonly SentenceWord[], near: NearName): boolean {
  const upper = (word: SentenceWord | undefined) => word !== undefined && word.break === 0 && isCapital(word);
  if (near.at === near.last && upper(words[near.last + 1])) return false;
  // "the Ministry’s Bureau": something of the thing.
  if (near.slip === 'replaced' && words[near.at - 1]?.lower === 's' && !/[’']s/.test(near.name.text)) return false;
  const before = words[near.first - 1];
  // "the 11th Bureau of …"
  if (near.at === near.first && /^\d+(?:st|nd|rd|th)$/.test(before?.lower ?? '')) return false;
  return (
    near.at !== near.first || near.slip !== 'replaced' || !(words[near.first].break === 0 && near.first > 1 && upper(before))
  );
}

function slipOf(reading: Reading, near: NearName): NameSlip {
  const { words } = reading.sentence;
  const { passage } = reading;
  const word = words[near.at];
  const { text: name, entity } = near.name;
  const span = { start: word.start, end: word.end };
  const slip = (text: string, edited = span) => ({ passage, entity, name, span, fixes: [{ span: edited, text }] });
  if (near.slip === 'extra') return slip('', { start: word.start, end: words[near.at + 1]?.start ?? word.end });
  const right = near.words[near.index];
  if (near.slip === 'replaced') return slip(styled(right.text, word.text));
  const next = near.words[near.index + 1];
  return slip(name.slice(right.start, next.start) + passage.prose.slice(word.start, word.end));
}

/** In the writer's spelling and case. */
function styled(right: string, written: string): string {
  const spelled = /isation/.test(written) ? right.replace('ization', 'isation') : right;
  if (written === written.toUpperCase() && written.length > 1) return spelled.toUpperCase();
  return /^\p{Ll}/u.test(written) ? spelled.toLowerCase() : spelled;
}

/** A source spells it so: in the title of a work that it cites. */
function isTitle(near: NearName, words: readonly SentenceWord[], library: Library): boolean {
  const around = words.slice(Math.max(0, near.at - 2), near.at + 2);
  const phrase = around.map((word) => word.lower).join(' ');
  return [...library.works.values()].some((work) => work.title?.toLowerCase().includes(phrase));
}
