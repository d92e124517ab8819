/** The things a draft speaks of, each once, in the order of their first mention. */
import type { Draft } from '../core/draft.ts';
import type { Entity } from '../core/sources/entity.ts';
import type { Library } from '../core/sources/library.ts';
import type { Span } from '../core/text/span.ts';

export interface Symbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: Entity['kind'];
  readonly mentions: readonly Span[];
}

export function symbols(draft: Draft, library: Library): Symbol[] {
  const byEntity = new Map<string, Span[]>();
  for (const mention of draft.mentions) {
    if (mention.kind !== 'name') continue;
    const { entity } = mention.name.name;
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), mention.span]);
  }
  return [...byEntity].flatMap(([id, mentions]) => {
    const entity = library.entities.get(id);
    const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
    return entity ? [{ name: library.nameOf(id), detail: times, kind: entity.kind, mentions }] : [];
  });
}
