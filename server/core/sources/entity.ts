/** A thing as the packs describe it. */
import type { Name } from '../mentions/mention.ts';
import type { EntityKind, EntityRecord } from './pack.ts';

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly definition: string;
  /** The first is the official one. */
  readonly names: readonly Name[];
  /** Nouns by which the next sentence may refer back to it, lower case. */
  readonly nouns: readonly string[];
  readonly described: readonly string[];
  readonly jurisdiction?: string | undefined;
  /** Of a person: the bodies that this person heads. */
  readonly heads?: readonly string[];
  /** No fact is of it. */
  readonly stranger?: boolean;
}

/** @param packJurisdiction the country of a pack whose bodies and laws name none of their own */
export function entityOf(id: string, record: EntityRecord, packJurisdiction: string | undefined): Entity {
  const jurisdiction = record.jurisdiction ?? (PLACED.has(record.kind) ? packJurisdiction : undefined);
  const names = record.names.map((name, at): Name => {
    const full = typeof name === 'string' ? { text: name } : name;
    const lang = full.lang ?? 'en';
    return {
      entity: id,
      text: full.text,
      role: full.as ?? (at === 0 ? 'official' : 'variant'),
      lang,
      ...(full.needs && { needs: full.needs.map((word) => word.toLowerCase()) }),
      ...(jurisdiction && { jurisdiction }),
    };
  });
  return {
    id,
    kind: record.kind,
    definition: record.definition,
    names,
    nouns: record.nouns ?? nounsOf(names),
    described: record.described ?? [],
    jurisdiction,
  };
}

/** Kinds that belong to a country: another country's ministry of the same name is another ministry. */
const PLACED = new Set<EntityKind>(['agency', 'law', 'system']);

const INSTITUTION =
  /\b(ministry|administration|commission|committee|group|bureau|office|academy|institutes?|cent(?:er|re)|association|society|department|agency|bank|council|congress|university|law|convention|treaty|notice|opinions|decision|provisions|measures|rules|regulations|plan|strategy|platform|system|database|initiative|team|forum|union|company|police)\b/gi;

/** The head noun of each full name: the last one before "of" or "for", such as "committee" in "National Committee for …". */
function nounsOf(names: readonly Name[]): string[] {
  const nouns = new Set<string>();
  for (const name of names) {
    if (name.lang !== 'en' || name.role === 'acronym' || name.role === 'misprint') continue;
    const head = name.text.split(/\s(?:of|for|on|to|concerning|in)\s/)[0];
    const found = head.match(INSTITUTION) ?? name.text.match(INSTITUTION);
    const last = found?.[found.length - 1];
    if (last) nouns.add(last.toLowerCase().replace('centre', 'center'));
  }
  return [...nouns];
}
