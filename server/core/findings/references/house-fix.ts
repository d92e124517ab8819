/** One name of a house in place of another: only the words that differ. */
import { wordsOf } from '../../text/words.ts';

/** Offsets of `written`; nothing if both say the same. */
export function replaceHouse(written: string, known: string): { start: number; end: number; text: string } | undefined {
  const old = wordsOf(written);
  const right = wordsOf(known);
  let first = 0;
  while (first < Math.min(old.length, right.length) - 1 && old[first].key === right[first].key) first++;
  let last = 0;
  while (
    last < Math.min(old.length, right.length) - first - 1 &&
    old[old.length - 1 - last].key === right[right.length - 1 - last].key
  )
    last++;
  if (old.length === 0 || right.length === 0) return undefined;
  // "Cornell UP" keeps its "UP".
  const university = /\s(?:UP|Univ\. Press)$/.exec(written);
  if (university && / University Press$/.test(known))
    return { start: 0, end: university.index, text: known.replace(/ University Press$/, '') };
  const start = old[first].start;
  const end = old[old.length - 1 - last].end;
  const from = first === 0 && start === 0 ? 0 : right[first].start;
  const text = known.slice(from, last === 0 ? known.length : right[right.length - 1 - last].end);
  return text === written.slice(start, end) ? undefined : { start, end: last === 0 ? written.length : end, text };
}
