/** Names with one wrong word: "Central Commission for Cybersecurity and Industrialization". */
import { countryOf } from '../../mentions/countries.ts';
import { contentOf, type NearName } from '../../mentions/near-names.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import type { SentenceWord } from '../../statements/sentence.ts';
import { stanceOf } from '../../statements/stance.ts';
import { agreesOnDates } from './dates.ts';
import { besideReference, isSpelledBy, isVariant, namesRelated, speaksOf } from './evidence.ts';
import { FORMER, NAMING } from './lexicon.ts';
import type { NameSlip } from './slip.ts';

/** This many agreeing words of a long name need no further evidence. */
const ENOUGH = 4;

export function nearNames(reading: Reading, before: Reading | undefined, library: Library): NameSlip[] {
  const { words } = reading.sentence;
  if (words.length < 3) return [];
  const candidates = library.nearNames
    .find(words)
    .filter(
      (near) =>
        !isNamed(reading, near) &&
        !isToldApart(reading, near) &&
        isWhole(words, near) &&
        isProven(reading, before, near, library),
    )
    .sort((a, b) => b.agreeing - a.agreeing || Number(b.name.role === 'official') - Number(a.name.role === 'official'));
  const slips: NameSlip[] = [];
  for (const near of candidates) {
    const rival = candidates.find(
      (other) => other.name.entity !== near.name.entity && other.at === near.at && other.agreeing >= near.agreeing,
    );
    const slip = slipOf(reading, near);
    if (!rival && !slips.some((other) => other.span.start < slip.span.end && slip.span.start < other.span.end)) slips.push(slip);
  }
  return slips.filter((slip) => !isTitle(slip, reading, library));
}

/** The words are the name of something as they stand. */
function isNamed(reading: Reading, near: NearName): boolean {
  return reading.references.some((reference) => {
    if (reference.how !== 'named' || reference.last === reference.first) return false;
    if (near.slip === 'missing') return reference.first < near.at && near.at <= reference.last;
    return reference.first <= near.at && near.at <= reference.last;
  });
}

/** The right name stands in the same sentence: this is another thing. */
function isToldApart(reading: Reading, near: NearName): boolean {
  const right = near.words.map((word) => word.key).join(' ');
  const { words } = reading.sentence;
  return reading.references.some(({ how, first, last }) => {
    if (how !== 'named' || last - first + 1 < near.words.length) return false;
    const own = words.slice(first, last + 1);
    return (
      contentOf(own)
        .map((at) => own[at].key)
        .join(' ') === right
    );
  });
}

/** What follows the wrong word is a name of the thing by itself: "under the Cybersecurity Law". */
function isRestNamed(reading: Reading, near: NearName): boolean {
  return reading.references.some(
    ({ entities, first, last }) =>
      entities.includes(near.name.entity) && near.at < first && first <= near.at + 2 && last >= near.last,
  );
}

/** Not the beginning or end of a longer name: "… and Information Technology", "the Beijing …". */
function isWhole(words: readonly SentenceWord[], near: NearName): boolean {
  const upper = (word: SentenceWord | undefined) => word !== undefined && word.break === 0 && /^\p{Lu}/u.test(word.text);
  if (near.at === near.last && upper(words[near.last + 1])) return false;
  const before = words[near.first - 1];
  return (
    near.at !== near.first || near.slip !== 'replaced' || !(words[near.first].break === 0 && near.first > 1 && upper(before))
  );
}

function isProven(reading: Reading, previous: Reading | undefined, near: NearName, library: Library): boolean {
  const { words } = reading.sentence;
  const written = words[near.at];
  const right = near.words[near.index];
  const { entity } = near.name;
  if (/\d/.test(written.text) || (near.slip !== 'extra' && /\d/.test(right.text))) return false;
  const beside = besideReference(reading, near, entity);
  const other = beside ? reading.passage.prose.slice(beside.span.start, beside.span.end) : '';
  const spelled = isSpelledBy(other, near, written.text);
  if (near.slip === 'replaced' && !spelled && isVariant(written.text, right.text, written.key, right.key)) return false;
  if (stanceOf(reading.passage.prose, reading.sentence, near) !== 'asserted') return false;
  if (near.slip === 'replaced' && near.index === 0 && (countryOf(right.text) || isRestNamed(reading, near))) return false;
  if (near.slip !== 'replaced') return spelled && near.agreeing >= 3;
  const proper = /^\p{Lu}/u.test(written.text);
  if (near.index === 0) return spelled || (proper && near.agreeing >= 3 && /^[\p{Lu}\d/-]+$/u.test(other));
  if (beside || (proper && isLead(reading, previous, near))) return near.agreeing >= 2;
  return proper && !isForeign(reading, near) && isSaid(reading, near, library);
}

/** Without an acronym beside it. */
function isSaid(reading: Reading, near: NearName, library: Library): boolean {
  const { entity, role } = near.name;
  const kind = library.entities.get(entity)?.kind;
  const before = reading.passage.prose.slice(
    Math.max(reading.sentence.start, reading.sentence.words[near.first].start - 60),
    reading.sentence.words[near.first].start,
  );
  const about = speaksOf(reading, near, entity);
  if (about && role === 'former' ? FORMER.test(before) || NAMING.test(before) : about && NAMING.test(before)) return true;
  if (near.agreeing < 3) return false;
  const long = near.agreeing >= ENOUGH;
  if (kind === 'law') return (long || about) && agreesOnDates(reading, entity, library);
  if (long) return true;
  if (role === 'variant' || FORMER.test(before)) return false;
  return about ? agreesOnDates(reading, entity, library) : namesRelated(reading, near, entity, library);
}

/** "**CTID.** The … platform", a row about the thing, a heading that names it: the phrase opens what is said of it. */
function isLead(reading: Reading, previous: Reading | undefined, near: NearName): boolean {
  const { entity } = near.name;
  if (reading.frame) return reading.frame.subjects.length === 1 && reading.frame.subjects[0] === entity;
  if (!previous || near.first > 1 || (previous.passage !== reading.passage && previous.passage.kind !== 'heading')) return false;
  const { words } = previous.sentence;
  return previous.references.some(
    ({ entities, first, last }) => entities.includes(entity) && first <= 1 && last === words.length - 1,
  );
}

/** Another country is spoken of. */
function isForeign(reading: Reading, near: NearName): boolean {
  const home = near.name.jurisdiction?.toLowerCase();
  return reading.sentence.words.some((word, at) => {
    const inside = near.first <= at && at <= near.last && at !== near.at;
    const country = inside || !/^\p{Lu}/u.test(word.text) ? undefined : countryOf(word.text);
    return country !== undefined && country !== home && (home !== undefined || at === near.at);
  });
}

function slipOf(reading: Reading, near: NearName): NameSlip {
  const { words } = reading.sentence;
  const { passage } = reading;
  const word = words[near.at];
  const { text: name, entity } = near.name;
  const base = { passage, entity, name };
  if (near.slip === 'extra') {
    const span = { start: word.start, end: words[near.at + 1]?.start ?? word.end };
    return { ...base, span: { start: word.start, end: word.end }, fixes: [{ span, text: '' }] };
  }
  const right = near.words[near.index];
  if (near.slip === 'missing') {
    const next = near.words[near.index + 1];
    const span = { start: word.start, end: word.end };
    return {
      ...base,
      span,
      fixes: [{ span, text: name.slice(right.start, next.start) + passage.prose.slice(word.start, word.end) }],
    };
  }
  const span = { start: word.start, end: word.end };
  return { ...base, span, fixes: [{ span, text: styled(right.text, word.text) }] };
}

/** In the writer's spelling and case. */
function styled(right: string, written: string): string {
  const spelled = /isation/.test(written) ? right.replace('ization', 'isation') : right;
  if (written === written.toUpperCase() && written.length > 1) return spelled.toUpperCase();
  return /^\p{Ll}/u.test(written) ? spelled.toLowerCase() : spelled;
}

/** A source spells it so: in the title of a work that it cites. */
function isTitle(slip: NameSlip, reading: Reading, library: Library): boolean {
  const words = reading.sentence.words;
  const at = words.findIndex((word) => word.start === slip.span.start);
  const phrase = words
    .slice(Math.max(0, at - 2), at + 2)
    .map((word) => word.key)
    .join(' ');
  return [...library.works.values()].some((work) => work.title?.toLowerCase().includes(phrase));
}
