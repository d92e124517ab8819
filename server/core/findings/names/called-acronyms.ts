/** An acronym that nothing has, or something that is not spoken of, given to what the sentence speaks of: "it keeps the database known as CNVDB". */
import type { Library } from '../../sources/library.ts';
import type { Reading } from '../../statements/reading.ts';
import { wordsIn } from '../../statements/reading.ts';
import { matchesOf } from '../../text/matches.ts';
import { isLike } from './acronyms.ts';
import { acronymsIn, lettersOf } from './known-acronyms.ts';
import type { NameSlip } from './slip.ts';
import { stanceOfName } from './stance.ts';

const CALLED =
  /\b(?:known (?:\w+ )?as|so-called|called|named|abbreviated(?: as| to)?|(?:under|by) (?:the|its|their) (?:\w+ )?(?:name|acronym|initials|abbreviation|letters)(?: of|[,:])?|whose acronym is)\s+(?:the )?["“‘*]*(?<acronym>\p{Lu}{4,8})(?![\p{L}\d/-]|[’']s)/dgu;

export function calledAcronyms(reading: Reading, library: Library): NameSlip[] {
  const { passage, sentence } = reading;
  return matchesOf(CALLED, passage.prose.slice(sentence.start, sentence.end)).flatMap((match): NameSlip[] => {
    const written = match.groups!.acronym;
    const [from, to] = match.indices!.groups!.acronym;
    const spoken = spokenBefore(reading, sentence.start + from);
    const owners = acronymsIn(library).get(written) ?? [];
    // A neighbour's acronym: of something that has to do with nothing of what is spoken of.
    if (owners.length > 0 && !isMistaken(owners, spoken, reading, library)) return [];
    if (spoken.some((one) => hasShortForm(one, written, library))) return [];
    const span = { start: sentence.start + from, end: sentence.start + to };
    const near = [...acronymsIn(library)].filter(([letters]) => isLike(letters, written) || isNear(letters, written));
    const tied = near.flatMap(([, owners]) =>
      owners.filter((owner) => spoken.some((one) => one !== owner && library.links.between(one, owner).length > 0)),
    );
    const [entity, ...rest] = new Set(tied);
    const name = library.entities
      .get(entity)
      ?.names.find(({ role, text }) => role === 'acronym' && near.some(([letters]) => letters === lettersOf(text)));
    if (!name || rest.length > 0 || stanceOfName(reading, wordsIn(sentence, span)) !== 'asserted') return [];
    return [{ passage, entity, name: name.text, span, fixes: [{ span, text: name.text }] }];
  });
}

const spokenBefore = ({ references, topics }: Reading, at: number): readonly string[] => [
  ...references.filter(({ span }) => span.end <= at).flatMap(({ entities }) => entities),
  ...topics,
];

/** Somebody keeps it, and nothing that is spoken of is tied to the owners of the acronym. */
function isMistaken(owners: readonly string[], spoken: readonly string[], reading: Reading, library: Library): boolean {
  const { passage, sentence, references } = reading;
  const text = passage.prose.slice(sentence.start, sentence.end);
  const present = [...spoken, ...references.flatMap(({ entities }) => entities)];
  const isTied = (one: string) => !owners.includes(one) && owners.some((owner) => library.links.between(one, owner).length > 0);
  return KEEPS.test(text) && !ANOTHER.test(text) && !present.some(isTied);
}

const KEEPS = /\b(?:keep|kept|maintain|run|operat|manag|host|own|hold|stor|fill|feed|publish)\w*\b/;
const ANOTHER =
  /\b(?:an?other|others?|besides?|next|neighbou?r\w*|rivals?|unlike|counterpart|than|too|not|also|second|both|whereas|while)\b/i;

/** "CNABC, called NABC by some": its own acronym, cut. */
const hasShortForm = (entity: string, written: string, library: Library): boolean =>
  library.entities
    .get(entity)
    ?.names.some(
      ({ role, text }) => role === 'acronym' && (lettersOf(text).includes(written) || written.includes(lettersOf(text))),
    ) === true;

/** As long, with the same first letters, and all letters but one in any order. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length || one.slice(0, 2) !== other.slice(0, 2)) return false;
  const rest = [...other];
  const same = [...one].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return same.length >= one.length - 1;
}
