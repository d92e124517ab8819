/** "Its purpose was to prevent such and such": an aim of quite another matter, where the sources list what a rule is for. */

import type { Fact } from '../../sources/fact.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { agreesOnDates } from '../names/dates.ts';
import { touchesFact } from './content.ts';
import type { Correction } from './said.ts';

const PURPOSE =
  /\b(?:purposes?|aims?|goals?|objects?|objectives?|rationale|reasons?|intention|intent)(?: of [^.;:,]{3,60}?)? (?:(?:was|were|is|had been|has been|being)(?: (?:only|solely|simply|not least|originally))? )to (?<aim>[^.;:,()]+)/d;

/** Where a sentence says what something is for; nothing in most. */
export function purposeIn({ passage, sentence }: Reading): Span | undefined {
  const match = PURPOSE.exec(passage.prose.slice(sentence.start, sentence.end));
  const [from, to] = match?.indices?.groups?.aim ?? [0, 0];
  return to > 0 ? { start: sentence.start + from, end: sentence.start + to } : undefined;
}

/**
 * @param span what `purposeIn` gave
 * @param subject of which the list is
 * @param aims that list
 */
export function wrongPurpose(
  reading: Reading,
  span: Span,
  subject: string,
  aims: readonly Fact[],
  library: Library,
): Correction | undefined {
  const { sentence, references } = reading;
  if (aims.some(({ property }) => property !== 'task')) return undefined;
  const { first, last } = wordsIn(sentence, span);
  if (aims.some((aim) => touchesFact(sentence.words.slice(first, last + 1), aim))) return undefined;
  const isTied = (entity: string) => entity === subject || library.links.between(subject, entity).length > 0;
  // Whose purpose it is: what was spoken of last.
  const owner = references.findLast((reference) => reference.span.end <= span.start);
  if (!owner?.entities.some((entity) => entity === subject || (isTied(entity) && agreesOnDates(reading, subject, library))))
    return undefined;
  // That the aim is of another matter is sure only where it names something else that is known.
  const other = references.some(
    ({ how, span: place, entities }) => how === 'named' && overlaps(place, span) && !entities.some(isTied),
  );
  const values = aims.map(({ value }) => String(value));
  const text = `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
  return other ? { span, text, fact: aims[0] } : undefined;
}
