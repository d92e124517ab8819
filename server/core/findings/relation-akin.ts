/** Names that are no rivals: of a part or the whole of the right thing, of what it was before, or of the thing itself in other words. */
import type { Entity } from '../sources/entity.ts';
import type { Fact } from '../sources/fact.ts';
import type { Library } from '../sources/library.ts';
import type { Scene, Slot } from '../statements/scene.ts';
import { officeAt } from '../statements/unknown-names.ts';
import { remembering, rememberingOf } from '../text/memory.ts';

/** Ties between a name and the right one that make it not wrong. */
const SAME = new Set<string>('affiliation,office,parent organization,part of,has part,replaces,replaced by'.split(','));

/** A ministry and its bureau, a body and what it was before: not two rivals. */
export function isAkin(id: string, fact: Fact, library: Library): boolean {
  const { links } = library;
  const known = String(fact.value);
  const above = links.above(id);
  if (links.above(known).has(id) || above.has(known) || above.has(fact.subject)) return true;
  if (links.above(fact.subject).has(id) || links.between(id, known).some((tie) => SAME.has(tie.property))) return true;
  return isNamedFor(fact.subject, id, library);
}

/** "ICANN’s outreach office" and ICANN. */
const isNamedFor = (subject: string, id: string, library: Library): boolean => namedFor(library)(subject)(id);

const namedFor = rememberingOf((library: Library) => {
  const known = (id: string) => library.entities.get(id)?.names ?? [];
  return remembering((longer) =>
    remembering((shorter) =>
      known(shorter).some(
        ({ text }) => text.length > 3 && known(longer).some((one) => one.text !== text && one.text.includes(text)),
      ),
    ),
  );
});

/** One name is in the other, or a person's has the right surname. */
export function isSameName({ words }: Scene, { first, last }: Slot, known: string, library: Library): boolean {
  const name = words.slice(first, last + 1).map((word) => word.lower);
  const entity = library.entities.get(known);
  if (entity?.kind === 'person' && officeAt(words, first)) return !isOfficeOfOther(name.join(' '), known, library);
  return (entity?.names ?? []).some(({ text }) => {
    const other = text.toLowerCase();
    const parts = other.split(/\s+/);
    if (entity?.kind === 'concept') return other === name.join(' ');
    const isNamesake = entity?.kind === 'person' && name.some((word) => word.length > 2 && parts.includes(word));
    return isNamesake || other.includes(name.join(' ')) || name.join(' ').includes(other);
  });
}

/** "The foreign minister" is somebody else where the sources know another by that office only; who may hold it, they do not always say. */
function isOfficeOfOther(office: string, known: string, library: Library): boolean {
  const holders = library.facts.flatMap(({ subject, value, cues }) =>
    cues.some((cue) => cue.toLowerCase() === office) ? [subject, String(value)] : [],
  );
  return !holders.includes(known) && holders.some((id) => library.entities.get(id)?.kind === 'person');
}

/** Half of its words are those of a name of the subject, the last among them: it is meant for that. */
export function isLike({ words }: Scene, { first, last }: Slot, subject: string, library: Library): boolean {
  const entity = library.entities.get(subject);
  const same = entity ? namesOf(entity).filter((parts) => parts.at(-1) === words[last].lower) : [];
  const name = same.length > 0 ? words.slice(first, last + 1) : [];
  return same.some((parts) => name.filter(({ lower }) => parts.includes(lower)).length * 2 >= name.length);
}

/** The words of each name of a thing, in lower case. */
export const namesOf = rememberingOf(({ names }: Entity) => names.map(({ text }) => text.toLowerCase().split(/\s+/)));
