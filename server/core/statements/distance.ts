import type { Reading, Words } from './reading.ts';

/** What a break counts in words: none, comma, bracket, colon, semicolon. */
const BREAKS = [0, 2, 3, 5, 12];

/** How far apart a value and a wording are: the words between, a name counted as one, breaks and other values as more; 0 where they touch. */
export function distanceOf(reading: Reading, value: Words, cue: Words): number {
  const { words } = reading.sentence;
  const from = Math.min(value.last, cue.last);
  const to = Math.max(value.first, cue.first);
  if (to <= from) return 0;
  const steps = stepsOf(reading);
  let distance = steps[to] - steps[from];
  if (words[to].lower === 'and') distance -= AND;
  for (const other of reading.dates) if (other.first !== value.first && other.first > from && other.last < to) distance += 6;
  for (const other of reading.cues) if (other.first > from && other.last < to && isWording(other.keys)) distance += 1;
  return distance;
}

const AND = 2;
const known = new WeakMap<Reading, Float64Array>();

/** For each word how far it is from the first: the words of a name are one step. Worked out once for a sentence. */
function stepsOf(reading: Reading): Float64Array {
  const made = known.get(reading);
  if (made) return made;
  const { words } = reading.sentence;
  const steps = new Float64Array(words.length);
  const inside = new Uint8Array(words.length);
  for (const { first, last } of reading.references) inside.fill(1, first + 1, last + 1);
  for (let at = 1; at < words.length; at++)
    steps[at] =
      steps[at - 1] +
      (inside[at] ? 0 : lengthOf(words[at].text) + BREAKS[words[at].break]) +
      (words[at].lower === 'and' ? AND : 0);
  known.set(reading, steps);
  return steps;
}

/** A character is about half a word. */
const lengthOf = (word: string) => (word.length === 1 && /\p{Script=Han}/u.test(word) ? 0.5 : 1);

const isWording = (keys: readonly string[]) => keys.some((key) => !key.startsWith('entity:'));
