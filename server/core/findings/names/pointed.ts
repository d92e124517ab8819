/** A phrase that the next words point back to: "… the Such-and-such Institute. That is CABC before the rebrand", "Remember the … Initiative? It came in May 2020". */
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading, Reference } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isEnglishInFull, isPartOf, keepsWord, likest, shared, standsIn } from './alike.ts';
import { agreesOnDates } from './dates.ts';
import { hasProperName } from './evidence.ts';
import { phrasesIn } from './phrases.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';
import { isApartFrom } from './stranger.ts';

/** "That’s CABC before the rebrand", "Today it is called CABC": from the phrase to the thing. */
const NOW =
  /^["”’)]?[.,;:!)–—]*\s*(?:which|that|this|it)(?:[’']s| is| was)\s+(?:(?:now|today|nowadays|what is now|simply)\s+)*(?:called |named |known as )?(?:the )?$/i;
const TODAY =
  /^["”’)]?[.,;:!)–—]*\s*(?:(?:today|now|nowadays),? )(?:it|that|this|the place|the body)(?:[’']s| is)\s+(?:called |named |known as )?(?:the )?$/i;
const PAST =
  /^["”’]?(?:[’']s (?:old|former|earlier|first|previous) (?:name|title|label|nameplate|letterhead)|,? (?:before|until|prior to|in (?:the )?old|in its (?:earlier|former|first)|under (?:its|an?|the) (?:old|earlier|former|first|previous)|as it (?:was|used to be)|back (?:then|when)))\b/i;

/** @param before the sentence before, in which the phrase stands */
export function wrongPointed(reading: Reading, before: Reading | undefined, library: Library): NameSlip[] {
  if (
    before?.passage !== reading.passage ||
    !POINTS.test(reading.passage.prose.slice(reading.sentence.start, reading.sentence.end))
  )
    return [];
  const written = phraseIn(before, library);
  if (!written) return [];
  const { passage } = reading;
  const phrase = passage.prose.slice(written.start, written.end);
  const right = formerName(phrase, written, reading, library) ?? datedName(phrase, written, before, reading, library);
  if (!right || stanceOfName(reading, { first: 0, last: 0 }) !== 'asserted') return [];
  const fix = difference(passage.prose, written, right.text);
  return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
}

/** The one phrase in capitals that names nothing known. */
function phraseIn(reading: Reading, library: Library): Span | undefined {
  const { references } = reading;
  const isKnown = (span: Span) =>
    references.some((one) => one.how === 'named' && hasProperName(one, library) && overlaps(one.span, span));
  const [phrase, ...others] = phrasesIn(reading);
  if (!phrase || others.length > 0) return undefined;
  const lead = /^(?:The|Remember|Recall|In|At|Under) (?:the )?/.exec(phrase.text)?.[0].length ?? 0;
  const span = { start: phrase.start + lead, end: phrase.end };
  return isKnown(span) ? undefined : span;
}

/** A former name of what the words point to. */
function formerName(phrase: string, written: Span, reading: Reading, library: Library): Name | undefined {
  const { passage, sentence, references } = reading;
  const [owner] = references.filter(({ how }) => how === 'named');
  if (owner?.entities.length !== 1 || isQuestioned(passage.prose.slice(written.end, sentence.start))) return undefined;
  const between = passage.prose.slice(written.end, owner.span.start);
  const isPast = NOW.test(between) && (/\bnow\b|\btoday\b/.test(between) || PAST.test(passage.prose.slice(owner.span.end)));
  if (!isPast && !TODAY.test(between)) return undefined;
  const names = namesInFull(owner.entities[0], library);
  if (isNamed(phrase, names)) return undefined;
  const right = likest(
    phrase,
    names.filter(({ role }) => role === 'former'),
  );
  return right && !isApartFrom(reading, written, right, library) ? right : undefined;
}

/** What "it" is told to be by a month that is known of one thing only, whose name the phrase half keeps. */
function datedName(phrase: string, written: Span, before: Reading, reading: Reading, library: Library): Name | undefined {
  const { references, dates, passage, sentence } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  const isAlone = before.references.every(({ how }) => how !== 'named') && before.dates.length === 0;
  const precise = dates.some(({ date }) => /^\d{4}-\d{2}/.test(date.value ?? date.edtf ?? ''));
  if (!isAlone || !precise || !IT.test(text) || !CAME.test(text)) return undefined;
  const near = properNames(library).filter((name) => {
    const { same, of } = shared(phrase, name.text);
    const ends = [keysOf(phrase), keysOf(name.text)].map((keys) => keys.at(-1));
    return same >= 2 && same * 2 >= of && same < of && ends[0] === ends[1] && keepsWord(phrase, name.text);
  });
  const dated = near.filter(({ entity }) => agreesOnDates(reading, entity, library));
  const [right] = dated;
  if (!right || dated.some(({ entity }) => entity !== right.entity)) return undefined;
  // Whoever is named has to do with it.
  const isTied = ({ how, entities }: Reference) =>
    how !== 'named' || entities.some((other) => library.links.between(right.entity, other).length > 0);
  if (!references.every(isTied)) return undefined;
  if (isNamed(phrase, namesInFull(right.entity, library))) return undefined;
  return isApartFrom(before, written, right, library) ? undefined : right;
}

const namesInFull = (entity: string, library: Library): readonly Name[] =>
  (library.entities.get(entity)?.names ?? []).filter(isEnglishInFull);

/** It is one of the names with fewer words or more. */
const isNamed = (phrase: string, names: readonly Name[]): boolean =>
  names.some(({ text }) => isPartOf(phrase, text) || standsIn(text, phrase));

const isQuestioned = (text: string) => text.includes('?');
/** "it was launched", "somebody proposed it": when it came. */
const CAME =
  /\b(?:launch|propos|present|announc|roll|unveil|tabl|introduc|issu|publish|adopt|draft|brought|put|came|c[ao]mes?|dates?|born|saw|conceiv|devis)\w*\b/i;
/** One of the words that point back. */
const POINTS = /\b(?:it|that|this|which|today|now|nowadays)\b/i;
const IT = /\b(?:it|that one|this)\b/i;

/** The official names of all things but works and persons. */
const properNames = rememberingOf((library: Library): readonly Name[] =>
  [...library.entities.values()].flatMap(({ kind, names }) =>
    kind === 'person' || kind === 'work'
      ? []
      : names.filter((name) => isEnglishInFull(name) && name.role === 'official' && keysOf(name.text).length > 2),
  ),
);
