/** The text by whose words a thing or an event is recognised where it is not named: what the packs say of it, names in other scripts left out. */

import type { Entity } from './entity.ts';
import type { Fact } from './fact.ts';
import type { Library } from './library.ts';
import type { Described } from './profiles.ts';

/** An entity: its names and descriptions, its definition, what is stated of it in words. */
export function textOfEntity({ id, names, described, definition }: Entity, library: Library): Described {
  const stated = library.factsOf(id).flatMap((fact) => (fact.type === 'text' ? [String(fact.value)] : []));
  return { id, text: [...englishOf(names), ...described, definition, ...stated].join(' ') };
}

/** A fact, by its index: its wordings, and the names of what else takes part in it. */
export function textOfFact(fact: Fact, library: Library): Described {
  const others = [...(fact.type === 'item' ? [String(fact.value)] : []), ...fact.with];
  const names = others.flatMap((id) => englishOf(library.entities.get(id)?.names ?? []));
  const words = [fact.remark, fact.says, fact.event].filter((text) => text !== undefined);
  return { id: String(fact.index), text: [...fact.cues, ...fact.needs, ...fact.unit, ...words, ...names].join(' ') };
}

const englishOf = (names: Entity['names']) => names.filter((name) => name.lang === 'en').map((name) => name.text);
