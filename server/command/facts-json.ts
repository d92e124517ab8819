/** A fact as programs read it. Part of the versioned formats: names here change only with the version. */
import type { Fact } from '../core/sources/fact.ts';
import type { Locator } from '../core/sources/pack.ts';

export interface FactJson {
  readonly subject: string;
  readonly property: string;
  /** A date is EDTF, an item the id of an entity. */
  readonly value: string | number;
  readonly event?: string | undefined;
  readonly article?: string | undefined;
  readonly unit?: string | undefined;
  readonly approx?: string | undefined;
  /** EDTF: the value of a date, or when any other value held. */
  readonly date?: string | undefined;
  /** The id of the work. */
  readonly source: string;
  /** The first place in the work, and others if there are any. */
  readonly locator: Locator;
  readonly furtherLocators?: readonly Locator[] | undefined;
}

export function factJson(fact: Fact): FactJson {
  const [locator, ...further] = fact.where;
  return {
    subject: fact.subject,
    property: fact.property,
    value: fact.value,
    event: fact.event,
    article: fact.article,
    unit: fact.unit[0],
    approx: fact.approx,
    date: dateOf(fact),
    source: fact.source.id,
    locator,
    furtherLocators: further.length > 0 ? further : undefined,
  };
}

function dateOf(fact: Fact): string | undefined {
  if (fact.type === 'time') return String(fact.value);
  if (fact.at !== undefined) return fact.at;
  return fact.start === undefined && fact.end === undefined ? undefined : `${begin(fact.start)}/${end(fact.end)}`;
}

/** An interval's end that is itself an interval counts from its outer side. */
const begin = (value: string | undefined) => value?.split('/')[0] ?? '..';
const end = (value: string | undefined) => value?.split('/').at(-1) ?? '..';
