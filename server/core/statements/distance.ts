import type { Reading, Words } from './reading.ts';

/** What a break counts in words: none, comma, bracket, colon, semicolon. */
const BREAKS = [0, 2, 3, 5, 12];

/** How far apart a value and a wording are: the words between, a name counted as one, breaks and other values as more; 0 where they touch. */
export function distanceOf(reading: Reading, value: Words, cue: Words): number {
  const { words } = reading.sentence;
  const from = Math.min(value.last, cue.last);
  const to = Math.max(value.first, cue.first);
  if (to <= from) return 0;
  let distance = 0;
  for (let at = from + 1; at <= to; at++) {
    if (!reading.references.some((reference) => reference.first < at && at <= reference.last))
      distance += 1 + BREAKS[words[at].break];
    if (words[at].lower === 'and' && at < to) distance += 2;
  }
  for (const other of reading.dates) if (other.first !== value.first && other.first > from && other.last < to) distance += 6;
  for (const other of reading.cues) if (other.first > from && other.last < to && isWording(other.keys)) distance += 1;
  return distance;
}

const isWording = (keys: readonly string[]) => keys.some((key) => !key.startsWith('entity:'));
