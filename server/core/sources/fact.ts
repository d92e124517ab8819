import type { DayInterval } from '../dates/edtf.ts';
import type { FactRecord, Locator, Work } from './pack.ts';
import { type Datatype, PROPERTIES, type PropertyName } from './properties.ts';

/** One thing that a source says of one subject, with the place where it says so. */
export interface Fact {
  /** Counts the facts of the library from 0. */
  readonly index: number;
  readonly subject: string;
  readonly property: PropertyName;
  readonly type: Datatype;
  /** A date is EDTF, an item the id of an entity. */
  readonly value: string | number;
  readonly unit: readonly string[];
  readonly approx?: 'about' | 'nearly' | 'over' | 'at least' | 'at most' | 'dozens' | undefined;
  readonly article?: string | undefined;
  readonly says?: string | undefined;
  readonly event?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly at?: string | undefined;
  readonly with: readonly string[];
  readonly needs: readonly string[];
  readonly cues: readonly string[];
  /** Ways in which others may tell it. */
  readonly told: readonly string[];
  readonly closed: boolean;
  readonly deprecated: boolean;
  readonly remark?: string | undefined;
  readonly source: Work;
  readonly where: readonly Locator[];
}

/** A date that a fact states: the value of a time property, or the beginning or end of a relation. */
export interface DatedClaim {
  readonly fact: Fact;
  readonly value: string;
  readonly days: DayInterval;
  /** Which wordings speak of it: a key of the lexicon, or `fact:N` for the fact's own. */
  readonly keys: readonly string[];
  /** Other entities of which one must be mentioned: the other end of a relation. */
  readonly with: readonly string[];
  /** How the date bounds what the fact says. */
  readonly bound: 'at' | 'start' | 'end' | 'period';
}

/** The years of a known date, as they are written. */
export const yearsOf = ({ value }: DatedClaim): number[] => (value.match(/\d{4}/g) ?? []).map(Number);

/** @param index how many facts stand before it in the library */
export function factOf(record: FactRecord, index: number, source: Work): Fact {
  const property = record.property as PropertyName;
  return {
    index,
    subject: record.subject,
    property,
    type: PROPERTIES[property].type,
    value: PROPERTIES[property].type === 'time' ? String(record.value) : record.value,
    unit: record.unit ?? [],
    approx: record.approx,
    article: record.article === undefined ? undefined : String(record.article),
    says: record.says,
    event: record.event,
    start: record.start,
    end: record.end,
    at: record.at,
    with: record.with ?? [],
    needs: (record.needs ?? []).map((word) => word.toLowerCase()),
    cues: record.cues ?? [],
    told: record.told ?? [],
    closed: record.closed ?? false,
    deprecated: record.rank === 'deprecated',
    remark: record.remark,
    source,
    where: [record.where].flat(),
  };
}
