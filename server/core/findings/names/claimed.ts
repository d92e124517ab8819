/** A phrase that is said to be a thing's name and keeps half of the right one: "X woke up as the Data Security Management Bureau". */
import type { Name } from '../../mentions/mention.ts';
import { keysOf } from '../../mentions/near-names-tree.ts';
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { isEnglishInFull, isPartOf, likest, shared, standsIn } from './alike.ts';
import { type NameClaim, nameClaims } from './frames.ts';
import { difference, type NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';
import { isApartFrom } from './stranger.ts';

export function wrongClaims(reading: Reading, library: Library): NameSlip[] {
  const { passage } = reading;
  return nameClaims(reading, library).flatMap((claim): NameSlip[] => {
    const text = passage.prose.slice(claim.written.start, claim.written.end).replace(/^The\s+/, '');
    const written = { start: claim.written.end - text.length, end: claim.written.end };
    if (FOREIGN.test(text)) return [];
    const names = namesOf(claim, library);
    if (names.every.some((name) => endsIn(text, name) || isPartOf(text, name.text) || hasIn(text, name))) return [];
    const proper = names.possible.filter(({ role }) => role !== 'variant');
    const likely = likest(text, proper) ?? likest(text, names.possible) ?? (claim.kind === 'stands' ? proper[0] : undefined);
    // What it became has one name; the others are short forms of it.
    const right = likely && claim.kind === 'renamed' ? (proper.find(({ role }) => role === 'official') ?? likely) : likely;
    if (!right || stanceOfName(reading, wordsIn(reading.sentence, written)) !== 'asserted') return [];
    if (claim.kind !== 'stands' && isApartFrom(reading, written, right, library)) return [];
    const fix = difference(passage.prose, written, right.text);
    return [{ passage, entity: right.entity, name: right.text, span: fix.span, fixes: [fix] }];
  });
}

/** Letters that English words have not: it is the name of something abroad. */
const FOREIGN = /[À-ÖØ-öø-žА-я]/u;

/** All names of the thing, and those that can be meant. */
function namesOf({ owner, kind }: NameClaim, library: Library): { every: readonly Name[]; possible: readonly Name[] } {
  const names = library.entities.get(owner.entities[0])?.names ?? [];
  const every = names.filter(isEnglishInFull);
  const isMeant = ({ role }: Name) => (kind === 'former' ? role === 'former' : kind === 'renamed' ? role !== 'former' : true);
  return { every, possible: every.filter((name) => isMeant(name) && !name.needs) };
}

/** "Such Society Organization": all of a long name stands there, and something about it. */
const hasIn = (written: string, { text }: Name) => keysOf(text).length > 2 && standsIn(text, written);

/** The name stands there, if with words before it. */
function endsIn(written: string, { text }: Name): boolean {
  const { same, of } = shared(written, text);
  const [has, wants] = [keysOf(written), keysOf(text)];
  return same === of || has.slice(-wants.length).join(' ') === wants.join(' ');
}
