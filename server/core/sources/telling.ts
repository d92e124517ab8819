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

/** A fact: how others would tell it, its wordings with the names of what else takes part in it, and what is said of its subject. */
export function tellingsOf(fact: Fact, library: Library): Told {
  const others = [...(fact.type === 'item' ? [String(fact.value)] : []), ...fact.with];
  const names = others.flatMap((id) => englishOf(library.entities.get(id)?.names ?? []));
  const words = [fact.remark, fact.says, fact.event].filter((text) => text !== undefined);
  const subject = library.entities.get(fact.subject);
  return {
    index: fact.index,
    tellings: fact.told,
    wordings: [...fact.cues, ...fact.needs, ...fact.unit, ...words, ...names].join(' '),
    subject: subject ? textOfEntity(subject, library).text : '',
  };
}

const englishOf = (names: Entity['names']) => names.filter((name) => name.lang === 'en').map((name) => name.text);
