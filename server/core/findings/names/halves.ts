/** Names of two halves, one of which has another word, or that of the other: "front-end identification/back-end anonymity". */
import type { Name } from '../../mentions/mention.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { rememberingOf } from '../../text/memory.ts';
import { stemOf, wordsOf } from '../../text/words.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

/** "front end" and "anonymity" of the first half, and the same of the second. */
interface Halves {
  readonly name: Name;
  readonly leads: readonly [readonly string[], readonly string[]];
  readonly right: readonly [string, string];
}

export function wrongHalves(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  const { words } = sentence;
  return halvesIn(library).flatMap(({ name, leads, right }): NameSlip[] => {
    const startsAt = (from: number, lead: readonly string[]) => lead.every((key, step) => words[from + step]?.key === key);
    const first = words.findIndex(
      ({ key }, at) => key === leads[0][0] && startsAt(at, leads[0]) && startsAt(at + leads[0].length + 1, leads[1]),
    );
    if (first < 0) return [];
    const one = words[first + leads[0].length];
    const other = words[first + leads[0].length + 1 + leads[1].length];
    if (!other) return [];
    const said = [one.stem, other.stem];
    const isRight = [0, 1].map((at) => said[at].slice(0, SAME) === right[at].slice(0, SAME));
    const isKnown = said.some((stem) => right.includes(stem));
    const span = { start: words[first].start, end: other.end };
    if (isRight.every(Boolean) || !isKnown || stanceOfName(reading, wordsIn(sentence, span)) !== 'asserted') return [];
    return [{ passage, entity: name.entity, name: name.text, span, fixes: [{ span, text: name.text }] }];
  });
}

/** "anonymous" is no other word than "anonymity". */
const SAME = 5;

const halvesIn = rememberingOf((library: Library): readonly Halves[] =>
  [...library.entities.values()].flatMap(({ names }) => names.flatMap(halvesOf)),
);

function halvesOf(name: Name): Halves[] {
  const sides = name.lang === 'en' ? name.text.split('/').map((side) => wordsOf(side)) : [];
  if (sides.length !== 2 || sides.some((side) => side.length < 3)) return [];
  const [left, right] = sides.map((side) => side.slice(0, -1).map(({ key }) => key));
  const last = sides.map((side) => stemOf(side[side.length - 1].text));
  return [{ name, leads: [left, right], right: [last[0], last[1]] }];
}
