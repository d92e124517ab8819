/** A table that gives names: the row is about a thing, the header says "Also called" or "Acronym", the cell has another name. */
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { wordsOf } from '../../text/words.ts';
import { isEnglishInFull, likest, shared } from './alike.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const NAMES =
  /\b(?:names?|alias(?:es)?|labels?|a\.?k\.?a|called|known as|nicknames?|stands for|expansion|in full|meaning|title|tracked as)\b/i;
const FORMER = /\b(?:former|formerly|old|older|earlier|previous|previously|original|originally|once|until|before)\b/i;

export function wrongCells(reading: Reading, library: Library): NameSlip[] {
  const { frame, passage, sentence } = reading;
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

const isFull = (name: Name) => isEnglishInFull(name) && wordsOf(name.text).length > 1;

/** The cell has all of the name, and hardly more. */
function isWithin(cell: string, name: string): boolean {
  const { same, of } = shared(cell, name);
  return same === keysOf(name).length && same + 1 >= of;
}
