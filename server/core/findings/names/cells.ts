/** A table that gives names: the row is about a thing, the header says "Also called" or "Acronym", the cell has another name. */
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { wordsOf } from '../../text/words.ts';
import { isLike } from './acronyms.ts';
import { isEnglishInFull, likest, shared } from './alike.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const NAMES =
  /\b(?:names?|alias(?:es)?|labels?|a\.?k\.?a|called|known as|nicknames?|stands for|expansion|in full|meaning|title|tracked as)\b/i;
const ACRONYM = /^\s*(?:acronyms?|abbreviations?|short(?: form| name)?|initials)\s*$/i;
const FORMER = /\b(?:former|formerly|old|older|earlier|previous|previously|original|originally|once|until|before)\b/i;

export function wrongCells(reading: Reading, library: Library): NameSlip[] {
  const { frame, passage, sentence } = reading;
  if (frame?.subjects.length === 1 && ACRONYM.test(frame.header)) return wrongAcronymIn(reading, frame.subjects[0], library);
  if (frame?.subjects.length !== 1 || !NAMES.test(frame.header) || sentence.words.length > 8) return [];
  const { words } = sentence;
  if (words.length < 2 || words.some((word) => word.break >= 2)) return [];
  const written = { start: words[0].start, end: words[words.length - 1].end };
  const text = passage.prose.slice(written.start, written.end);
  const names = (library.entities.get(frame.subjects[0])?.names ?? []).filter(isFull);
  if (names.some((name) => isWithin(text, name.text))) return [];
  const right = likest(
    text,
    names.filter(({ role }) => (role === 'former') === FORMER.test(frame.header)),
  );
  if (!right || stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
  const fix = difference(passage.prose, written, right.text);
  return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
}

/** A column for acronyms: what nothing has, and is one letter off the acronym of what the row is about. */
function wrongAcronymIn({ passage, sentence: { words } }: Reading, entity: string, library: Library): NameSlip[] {
  const [word] = words;
  if (words.length !== 1 || acronymsIn(library).has(lettersOf(word.text))) return [];
  const right = (library.entities.get(entity)?.names ?? []).find(
    ({ role, text }) => role === 'acronym' && isLike(lettersOf(text), lettersOf(word.text)),
  );
  const span = { start: word.start, end: word.end };
  return right ? [{ passage, entity, name: right.text, span, fixes: [{ span, text: right.text }] }] : [];
}

const isFull = (name: Name) => isEnglishInFull(name) && wordsOf(name.text).length > 1;

/** The cell has all of the name, and hardly more. */
function isWithin(cell: string, name: string): boolean {
  const { same, of } = shared(cell, name);
  return same === keysOf(name).length && same + 1 >= of;
}
