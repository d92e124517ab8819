/** A known short name that goes on otherwise than the full one: "the … Group on the Application of International Law in Outer Space". */

import { countryOf } from '../../mentions/countries.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { isEnglishInFull, isMostly, shared } from './alike.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const GOES_ON = /^\s+(?:of|on|for|in|at)\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+(?:(?:of|on|for|in|and|the)\s+)*\p{Lu}[\p{L}-]+)*/u;

export function wrongExtensions(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence, references } = reading;
  return references.flatMap(({ how, entities, span }): NameSlip[] => {
    const rest = GOES_ON.exec(passage.prose.slice(span.end, sentence.end))?.[0];
    if (how !== 'named' || !rest || rest.split(/\s+/).some((word) => countryOf(word) !== undefined)) return [];
    const written = { start: span.start, end: span.end + rest.length };
    const [short, whole] = [passage.prose.slice(span.start, span.end), passage.prose.slice(written.start, written.end)];
    const names = (library.entities.get(entities[0])?.names ?? []).filter(isEnglishInFull);
    const right = names.find(({ text }) => text.startsWith(`${short} `) && isNearly(whole, text));
    const isShort = names.some(({ text, role }) => text === short && role === 'short') && keysOf(short).length > 2;
    if (!right || !isShort || names.some(({ text }) => text === whole)) return [];
    if (stanceOfName(reading, wordsIn(sentence, written)) !== 'asserted') return [];
    const fix = difference(passage.prose, written, right.text);
    return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

/** Much of it is kept, and not all. */
function isNearly(written: string, name: string): boolean {
  const kept = shared(written, name);
  return isMostly(kept) && kept.same < kept.of && kept.same < keysOf(name).length;
}
