/** A Chinese original or its romanisation, in brackets behind the name of something else: "central leading group" (*zhongyang weiyuanhui*). */
import type { Name, NameMention } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { sameSort } from './aliases.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const OPENS = /^["”’'»*]*\s*[((]\s*(?:in Chinese:? |Chinese:? )?["“‘*《]*$/;
/** "The think tank of Y (X)": X is the think tank. */
const BELONGING =
  /\b(?:think[ -]tank|institute|academy|centre|center|bureau|department|division|unit|arm|branch|registry|subsidiary|affiliate|organ|body) of (?:the )?$/;
const CLOSES = /^["”’'»*》]*\s*[)),,;;]/;

export function wrongOriginals(reading: Reading, names: readonly NameMention[], library: Library): NameSlip[] {
  const { prose } = reading.passage;
  return names.flatMap((original, at): NameSlip[] => {
    const named = names[at - 1];
    if (!named || original.name.lang === 'en' || named.name.lang !== 'en') return [];
    if (!OPENS.test(prose.slice(named.end, original.start)) || !CLOSES.test(prose.slice(original.end))) return [];
    if (BELONGING.test(prose.slice(reading.sentence.start, named.start))) return [];
    // "X is kept by Y (X’s name)": explains what was named before.
    if (names.slice(0, at - 1).some((before) => before.name.entity === original.name.entity)) return [];
    const owners = [named.name, ...named.others].map((name) => name.entity);
    if ([original.name, ...original.others].some((name) => owners.includes(name.entity)) || owners.length > 1) return [];
    if (!areMixable(named.name, original.name, library)) return [];
    if (stanceOfName(reading, wordsIn(reading.sentence, original)) !== 'asserted') return [];
    const right = library.entities.get(owners[0])?.names.find((name) => name.lang === original.name.lang && !name.needs);
    if (!right) return [];
    const fix = difference(prose, original, right.text);
    return [{ passage: reading.passage, entity: owners[0], name: right.text, span: fix.span, fixes: [fix] }];
  });
}

/** Two things of one sort whose names share words, and neither name is the other with words left out. */
function areMixable(one: Name, other: Name, library: Library): boolean {
  const first = library.entities.get(one.entity);
  const second = library.entities.get(other.entity);
  if (!first || !second || !sameSort(first.kind, second.kind)) return false;
  const english = (names: readonly Name[]) =>
    names.filter((name) => name.lang === 'en' && name.role !== 'acronym').map((name) => keysOf(name.text));
  const [ours, theirs] = [english(first.names), english(second.names)];
  const within = (short: readonly string[], long: readonly string[]) => short.every((key) => long.includes(key));
  if (ours.some((mine) => theirs.some((yours) => within(mine, yours) || within(yours, mine)))) return false;
  return ours.some((mine) => theirs.some((yours) => mine.some((key) => yours.includes(key))));
}
