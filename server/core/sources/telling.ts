/** The text by whose words a thing or an event is recognised where it is not named: what the packs say of it, names in other scripts left out. */

import type { Entity } from './entity.ts';
import type { Fact } from './fact.ts';
import type { Library } from './library.ts';
import type { Described } from './profiles.ts';
import type { Told } from './tellings.ts';

/** An entity: its names and descriptions, its definition, what is stated of it in words. */
export function textOfEntity({ id, names, described, definition }: Entity, library: Library): Described {
  const stated = library.factsOf(id).flatMap((fact) => (fact.type === 'text' ? [String(fact.value)] : []));
  return { id, text: [...englishOf(names), ...described, definition, ...stated].join(' ') };
}

/** A dated fact: how others would tell it, its wordings with the names of what else takes part in it, and what is said of its subject. */
export function datedTellingsOf(fact: Fact, library: Library): Told {
  const others = [...(fact.type === 'item' ? [String(fact.value)] : []), ...fact.with];
  const names = others.flatMap((id) => englishOf(library.entities.get(id)?.names ?? []));
  const words = [fact.remark, fact.says, fact.event].filter((text) => text !== undefined);
  return toldOf(fact, [...fact.cues, ...fact.needs, ...fact.unit, ...words, ...names], library);
}

/** A relation: the same without the name of its value, in whose place another may stand. */
export const relationTellingsOf = (fact: Fact, library: Library): Told => toldOf(fact, [...fact.cues, fact.property], library);

function toldOf({ index, told, subject }: Fact, wordings: readonly string[], library: Library): Told {
  const entity = library.entities.get(subject);
  return { index, tellings: told, wordings: wordings.join(' '), subject: entity ? textOfEntity(entity, library).text : '' };
}

const englishOf = (names: Entity['names']) => names.filter((name) => name.lang === 'en').map((name) => name.text);
